import { kilometresBetween } from '../lists/kecamatan.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'

/**
 * Other open vacancies, the likest first: common skills, trade, kind of work, and how near. Those with nothing in
 * common are left out.
 */
export const similarTo = (vacancy: PublicVacancyView, all: readonly PublicVacancyView[]): PublicVacancyView[] =>
  all
    .filter(({ vacancyId }) => vacancyId !== vacancy.vacancyId)
    .map((other) => ({ other, likeness: likeness(vacancy, other) }))
    .filter((each) => each.likeness >= 3)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ other }) => other)

function likeness(one: PublicVacancyView, other: PublicVacancyView): number {
  const common = one.skills.filter((skill) => other.skills.includes(skill)).length
  const away = kilometresBetween(one.kecamatan, other.kecamatan) ?? 20
  return common * 2 + (one.field === other.field ? 3 : 0) + (one.kind === other.kind ? 1 : 0) + (away < 3 ? 1 : 0)
}
