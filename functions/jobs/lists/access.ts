/**
 * What somebody needs to be able to work somewhere, and what a workplace offers: one list, so that the two can meet.
 * Written by us after the kinds of disability in UU 8/2016 art. 4 and the barriers that it asks employers to remove
 * (art. 50); it asks what is needed and never for a diagnosis.
 */
export const accessNeeds = [
  'step-free',
  'wheelchair-toilet',
  'written',
  'sign-language',
  'screen-reader',
  'quiet',
  'seated',
  'flexible-hours',
  'companion',
] as const
export type AccessNeed = (typeof accessNeeds)[number]

/** Its name, for people. */
export const accessWords: Readonly<Record<AccessNeed, { id: string; en: string }>> = {
  'step-free': { id: 'Tanpa tangga, atau ada lift', en: 'No stairs, or a lift' },
  'wheelchair-toilet': { id: 'Toilet untuk kursi roda', en: 'A toilet for wheelchairs' },
  written: { id: 'Komunikasi tertulis', en: 'Written communication' },
  'sign-language': { id: 'Bahasa isyarat', en: 'Sign language' },
  'screen-reader': { id: 'Komputer dengan pembaca layar', en: 'A computer with a screen reader' },
  quiet: { id: 'Tempat kerja yang tenang', en: 'A quiet place to work' },
  seated: { id: 'Bisa bekerja sambil duduk', en: 'Work that can be done seated' },
  'flexible-hours': { id: 'Jam kerja yang bisa diatur', en: 'Hours that can be arranged' },
  companion: { id: 'Boleh membawa pendamping', en: 'A companion may come along' },
}
