import type { Lang } from '../../platform/lang.ts'

/** What is said of a row that no field of the form could say. */
export const importWords: Record<Lang, { formula: string; alreadyThere: string; sameAs(line: number): string }> = {
  id: {
    formula: 'Sel ini berisi rumus. Tulis isinya sebagai teks biasa.',
    alreadyThere: 'Lowongan yang sama sudah ada di daftar Anda.',
    sameAs: (line) => `Sama dengan baris ${line}.`,
  },
  en: {
    formula: 'This cell holds a formula. Write what it says as plain text.',
    alreadyThere: 'The same vacancy is in your list already.',
    sameAs: (line) => `The same as line ${line}.`,
  },
}
