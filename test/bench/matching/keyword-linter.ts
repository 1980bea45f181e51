import type { FindingKind } from '../../../functions/jobs/linter/finding.ts'
import type { TextFinding } from '../../../functions/jobs/linter/lint-text.ts'

/** What a list of words finds: the peer that the rules have to beat. */
const keywords: Partial<Record<FindingKind, readonly string[]>> = {
  usia: ['usia', 'umur', 'maksimal 25', 'maksimal 30', 'maks 25', 'maks 30', 'tahun', 'fresh graduate'],
  'jenis-kelamin': ['pria', 'wanita', 'laki-laki', 'perempuan', 'cewek', 'cowok', 'male', 'female'],
  penampilan: [
    'penampilan menarik',
    'good looking',
    'cantik',
    'ganteng',
    'tinggi badan',
    'tinggi',
    'berat badan',
    'proporsional',
  ],
  'status-kawin': ['belum menikah', 'single', 'lajang', 'menikah', 'janda', 'duda'],
  agama: ['islam', 'muslim', 'kristen', 'katolik', 'hindu', 'buddha', 'hijab', 'jilbab'],
  'asal-suku': ['suku', 'asli', 'pribumi', 'keturunan', 'chinese', 'tionghoa', 'putra daerah'],
  'tahan-ijazah': ['tahan ijazah', 'ijazah ditahan', 'ijazah asli', 'jaminan ijazah'],
  pungutan: ['biaya', 'uang pendaftaran', 'uang jaminan', 'deposit', 'transfer', 'bayar'],
  'surel-gratis': ['@gmail.com', '@yahoo.com', '@yahoo.co.id', '@hotmail.com', '@outlook.com'],
  'minta-dokumen': ['ktp', 'kk', 'npwp', 'kartu keluarga'],
  'upah-di-bawah-minimum': ['gaji 1', 'gaji 2 juta', '1 juta', '1,5 juta', '900 ribu', '800 ribu'],
  'janji-berlebihan': ['tanpa pengalaman', 'penghasilan', 'passive income', 'dijamin', 'pasti', 'cepat kaya'],
}

export function keywordFindings(text: string): TextFinding[] {
  const findings: TextFinding[] = []
  for (const [kind, list] of Object.entries(keywords) as [FindingKind, readonly string[]][])
    for (const word of list)
      for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu')))
        findings.push({ kind, start: match.index, end: match.index + match[0].length })
  return findings
}
