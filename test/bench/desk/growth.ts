import { toApplication } from '../../../functions/jobs/applications/application.store.ts'
import { inShort } from '../../../functions/jobs/applications/short.ts'
import { keys, lists } from '../../../functions/jobs/keys.ts'
import { type Id, idFrom } from '../../../functions/platform/ids.ts'
import type { OpenCity } from './bench-city.ts'
import { type Look, looking } from './looking.ts'
import { browserOf, officerMail, put, tableOf } from './town.ts'

export type Grown = { applications: number; page: string } & Look

/** As many as the fair brings, ten times and a hundred times as many for one vacancy: what each page that shows them takes. */
export async function growth({ city, meter, vacancies }: OpenCity, say: (more: string) => void): Promise<Grown[]> {
  const jobs = tableOf(city, 'jobs')
  const [vacancyId = 'vacancy_none' as const] = vacancies
  const [one] = await jobs.startingWith(keys.applicationsFor(vacancyId))
  if (!one) throw new Error('nobody applied')
  const employerId = one.employerId as Id<'employer'>
  const [owner] = await jobs.startingWith(keys.recruitersOf(employerId))
  const [recruiter, officer] = [await browserOf(city, String(owner?.mail)), await browserOf(city, officerMail)]

  const desk = `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}`
  const pages: (readonly [string, string, string])[] = [
    ['the list of applicants', recruiter, `${desk}/pelamar/`],
    ['the board', recruiter, `${desk}/pelamar/?tampilan=papan`],
    ['the vacancy at its desk', recruiter, `${desk}/`],
    ['the sheet to download', recruiter, `${desk}/pelamar/unduh/`],
    ['the employer’s desk', recruiter, `/meja/pemberi-kerja/${employerId}/`],
    ['overdue answers', officer, '/meja/disnaker/terlambat/'],
  ]
  const grown: Grown[] = []
  let there = (await jobs.startingWith(keys.applicationsFor(vacancyId))).length
  for (const wanted of [100, 1000, 10_000]) {
    const { domainEvent: _, ...item } = one
    const more = Array.from({ length: Math.max(0, wanted - there) }).flatMap((_, n) => {
      const accountId = idFrom('account', `banyak${there + n}`)
      const applicationId = idFrom('application', accountId, vacancyId)
      const waits = item.dueOn ? { queuePk: lists.queue('DUE').pk, queueSk: `${item.dueOn}#${applicationId}` } : {}
      const application = { ...item, ...keys.application(vacancyId, applicationId), ...waits, accountId, applicationId }
      return [application, { ...inShort(toApplication(application)), ...keys.short(vacancyId, applicationId) }]
    })
    await put(city, 'jobs', more)
    there = Math.max(there, wanted)
    for (const [page, token, path] of pages) {
      const look = await looking(city, meter, token, path, wanted > 1000 ? 1 : 5)
      say(`${there} applications, ${page}: ${JSON.stringify(look)}`)
      grown.push({ applications: there, page, ...look })
    }
  }
  return grown
}
