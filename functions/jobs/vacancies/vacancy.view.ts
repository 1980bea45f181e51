import type { PublicVacancyView, VacancyView } from './vacancy.contract.ts'
import type { Published, Vacancy } from './vacancy.shape.ts'

/** Who decided is an officer's mail address: for officers. */
export const toView = (
  vacancy: Vacancy,
  employer: string,
  { isOfficer = false, applicants }: { isOfficer?: boolean; applicants?: number },
): VacancyView => {
  const { vacancyId, employerId, version, words, review, life, approved, draftedAt, submittedAt, publishedAt } = vacancy
  const { reason, decidedAt, decidedByMail } = vacancy
  return {
    vacancyId,
    employerId,
    employer,
    version,
    words,
    review,
    life,
    approved,
    draftedAt,
    submittedAt,
    publishedAt,
    reason,
    decidedAt,
    decidedByMail: isOfficer ? decidedByMail : undefined,
    applicants,
  }
}

export const toPublicView = (vacancy: Published, employer: string, isOpenNow: boolean): PublicVacancyView => {
  const { vacancyId, employerId, field, publishedAt, approved } = vacancy
  return { vacancyId, employerId, employer, field, publishedAt, isOpen: isOpenNow, ...approved }
}
