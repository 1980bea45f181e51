import type { Kecamatan } from '../../lists/kecamatan.ts'
import type { Education, WorkKind } from '../../lists/work.ts'
import type { Profile } from '../../profiles/profile.shape.ts'
import type { VacancyWords } from '../../vacancies/vacancy.shape.ts'

/**
 * All that the sum may know of a seeker. Age, sex, religion, marital status, photo, name and any place finer than the
 * kecamatan are not here, and `test/jobs/matching` fails to compile when one is added (SE Menaker M/6/HK.04/V/2025).
 * Access needs are not here either: they are asked for in the seeker's own direction only (`access.ts`).
 */
export interface SeekerFacts {
  kecamatan: Kecamatan | undefined
  education: Education | undefined
  programme: string | undefined
  skills: readonly string[]
  /** Work done, with its months, and work wanted, with none. */
  titles: readonly { title: string; months: number }[]
  licences: readonly string[]
  wageMin: number | undefined
  kinds: readonly WorkKind[]
  shift: boolean | undefined
}

/** All that the sum may know of a vacancy. */
export type WorkFacts = Pick<
  VacancyWords,
  | 'title'
  | 'description'
  | 'education'
  | 'programmes'
  | 'skills'
  | 'experienceYears'
  | 'licences'
  | 'wageMax'
  | 'kecamatan'
  | 'remote'
  | 'kind'
  | 'shift'
>

export const factsOf = (profile: Profile): SeekerFacts => ({
  kecamatan: profile.kecamatan,
  education: profile.education,
  programme: profile.programme,
  skills: profile.skills ?? [],
  titles: [
    ...(profile.experience ?? []).map(({ title, months }) => ({ title, months })),
    ...(profile.wanted ?? []).map((title) => ({ title, months: 0 })),
  ],
  licences: profile.licences ?? [],
  wageMin: profile.wageMin,
  kinds: profile.kinds ?? [],
  shift: profile.shift,
})
