export const findingKinds = [
  'usia',
  'jenis-kelamin',
  'penampilan',
  'status-kawin',
  'agama',
  'asal-suku',
  'tahan-ijazah',
  'pungutan',
  'surel-gratis',
  'minta-dokumen',
  'upah-di-bawah-minimum',
  'janji-berlebihan',
  'kuota-mustahil',
] as const
/** Signs of fraud, or things to explain, rather than what the law forbids outright. */
export const isLight = (kind: string): boolean => kind === 'surel-gratis' || kind === 'kuota-mustahil'
export type FindingKind = (typeof findingKinds)[number]

/** What a finding stands in. Lists count as they are typed: one a line. */
export const lintedFields = [
  'title',
  'description',
  'quota',
  'wageMin',
  'place',
  'programmes',
  'skills',
  'licences',
  'age',
  'sex',
  'contact',
] as const
export type LintedField = (typeof lintedFields)[number]
