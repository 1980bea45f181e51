import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { endApplications } from './end-applications.ts'
import type { Vacancy } from './vacancy.shape.ts'
import type { VacancyStore } from './vacancy.store.ts'
import { holdVacancy, isClosed, isPublished, releaseVacancy, withdrawVacancy } from './vacancy.ts'

interface Stores {
  vacancies: VacancyStore
  applications: ApplicationStore
}
interface Deed {
  at: Instant
  by: Id<'account'>
}

/** An employer's verification was taken away: everything it ever showed comes off the pages, and nobody of it opens applicants. */
export const holdVacancies = ({ vacancies }: Pick<Stores, 'vacancies'>, employerId: Id<'employer'>, deed: Deed) =>
  changeEach(vacancies, employerId, 'vacancy-held', deed, holdVacancy)

/** That was undone, or it was verified anew: what was not taken down meanwhile is as it was. */
export const releaseVacancies = ({ vacancies }: Pick<Stores, 'vacancies'>, employerId: Id<'employer'>, deed: Deed) =>
  changeEach(vacancies, employerId, 'vacancy-released', deed, releaseVacancy)

/** Nobody can undo it any more: its vacancies are taken down, and whoever still waits for an answer gets one, with the reason. */
export async function takeDownVacancies(
  stores: Stores,
  employerId: Id<'employer'>,
  { at, by, reason }: Deed & { reason: string },
): Promise<void> {
  await changeEach(stores.vacancies, employerId, 'vacancy-withdrawn', { at, by }, (vacancy) => {
    if (!isPublished(vacancy)) return undefined
    const withdrawn = withdrawVacancy(vacancy, reason, at, { accountId: by, as: 'officer' })
    return withdrawn.ok ? withdrawn.value : undefined
  })
  // One that was closed before, with answers still owed: nobody of the employer can give them any more.
  const closed = (await vacanciesOf(stores.vacancies, employerId)).filter(
    (each) => isPublished(each) && isClosed(each) && each.life !== 'withdrawn',
  )
  for (const each of closed)
    await endApplications(
      stores.applications,
      { ...each, withdrawnBy: by, withdrawnAs: 'officer', withdrawnFor: reason },
      at,
    )
}

/** As every write before left them: a list that lags would leave one on show. */
const vacanciesOf = (vacancies: VacancyStore, employerId: Id<'employer'>): Promise<Vacancy[]> =>
  vacancies.ofEmployer(employerId, { consistent: true })

/** As often as a recruiter can be quicker with one vacancy. */
const tries = 8

/** Broken off and done again, it changes those that are left. */
async function changeEach(
  vacancies: VacancyStore,
  employerId: Id<'employer'>,
  name: JobsDomainEvent,
  { at, by }: Deed,
  change: (vacancy: Vacancy) => Vacancy | undefined,
): Promise<void> {
  for (const read of await vacanciesOf(vacancies, employerId)) {
    let vacancy: Vacancy | undefined = read
    for (let attempt = 0; vacancy; attempt++) {
      const next = change(vacancy)
      if (!next || (await vacancies.saveWhileVersion(vacancy.version, next, { name, at, by, as: 'officer' }))) break
      if (attempt === tries) throw new Error('a vacancy kept changing while its employer was decided on')
      vacancy = await vacancies.find(vacancy.vacancyId)
    }
  }
}
