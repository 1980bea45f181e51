import type { JobsStores } from '../../../functions/jobs/stores.ts'
import type { Published, VacancyWords } from '../../../functions/jobs/vacancies/vacancy.shape.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { employerWords, saturday, vacancyWords } from '../support/jobs.ts'

const words: VacancyWords = {
  ...vacancyWords,
  programmes: [...vacancyWords.programmes],
  skills: [...vacancyWords.skills],
  licences: [],
  access: [],
}

export const employerId = 'employer_kaswari' as const

export function openVacancy(vacancyId: Id<'vacancy'>, given: Partial<VacancyWords> = {}, at = saturday): Published {
  const said = { ...words, ...given }
  return {
    ...{ vacancyId, employerId, field: 'pangan', version: 1, words: said, approved: said, review: 'approved' },
    ...{ life: 'open', draftedAt: at, draftedBy: 'account_rina', lang: 'id', publishedAt: at },
  }
}

/** Vacancies as they lie in the table, without the road that led there. */
export async function standsOpen(stores: JobsStores, all: readonly Published[]): Promise<void> {
  for (let from = 0; from < all.length; from += 50)
    await Promise.all(
      all
        .slice(from, from + 50)
        .map((vacancy) => stores.vacancies.saveNew(vacancy, { name: 'vacancy-approved', at: vacancy.publishedAt })),
    )
}

export const settleEmployer = (stores: JobsStores, name: string = employerWords.name, at = saturday) =>
  stores.employers.saveNew(
    {
      ...employerWords,
      ...{
        employerId,
        name,
        status: 'verified',
        version: 1,
        lang: 'id',
        registeredAt: at,
        registeredBy: 'account_rina',
      },
      ...{ verifiedAt: at, decidedAt: at, decidedBy: 'account_yani', decidedByMail: 'yani@warga.example' },
    },
    'rina@warga.example',
    { name: 'employer-verified', at },
  )
