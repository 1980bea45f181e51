import type { Lang } from '../../platform/lang.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import type { Column } from './columns.ts'

/** What is said of a row that no field of the form could say. */
export const importWords: Record<
  Lang,
  { formula: string; alreadyThere: string; sameAs(line: number): string; oneOf(choices: string): string }
> = {
  id: {
    formula: 'Sel ini berisi rumus. Tulis isinya sebagai teks biasa.',
    alreadyThere: 'Lowongan yang sama sudah ada di daftar Anda.',
    sameAs: (line) => `Sama dengan baris ${line}.`,
    oneOf: (choices) => `Tulis salah satu: ${choices}.`,
  },
  en: {
    formula: 'This cell holds a formula. Write what it says as plain text.',
    alreadyThere: 'The same vacancy is in your list already.',
    sameAs: (line) => `The same as line ${line}.`,
    oneOf: (choices) => `Write one of these: ${choices}.`,
  },
}

const tick = 'ya, tidak'
/** In a form these are chosen, in a file they are written: as the file is in Indonesian, so are they. */
export const choicesOf: Readonly<Partial<Record<Column, string>>> = {
  education: 'SD, SMP, SMA, SMK, D3, S1, S2',
  kind: 'penuh waktu, paruh waktu, kontrak, magang, harian',
  kecamatan: kecamatanNames.join(', '),
  ...{ wageWithheld: tick, shift: tick, remote: tick },
}
