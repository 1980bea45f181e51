import { keys, lists } from '../../../functions/jobs/keys.ts'
import { type Id, idFrom } from '../../../functions/platform/ids.ts'
import type { OpenCity } from './bench-city.ts'
import { type Look, looking } from './looking.ts'
import { browserOf, officerMail, put, tableOf } from './town.ts'

/** The officer's queue of vacancies, with few and with ten thousand that wait. */
export async function queuePage({ city, meter, vacancies }: OpenCity): Promise<{ few: Look; many: Look }> {
  const officer = await browserOf(city, officerMail)
  const few = await looking(city, meter, officer, '/meja/disnaker/', 15)
  const one = await tableOf(city, 'jobs').get(keys.vacancy(vacancies[0] as Id<'vacancy'>))
  if (!one) throw new Error('there is no vacancy')
  // As a vacancy that was sent in lies there; nobody is told.
  const { domainEvent: _, openPk: __, openSk: ___, approved: ____, publishedAt: _____, ...item } = one
  const sentIn = Array.from({ length: 10_000 }, (_, n) => {
    const vacancyId = idFrom('vacancy', `menunggu${n}`)
    const submittedAt = new Date(city.clock.now().getTime() - n * 1000).toISOString()
    const waits = { queuePk: lists.queue('VACANCIES', 'submitted').pk, queueSk: `${submittedAt}#${vacancyId}` }
    const state = { review: 'submitted', life: 'unpublished', submittedAt, vacancyId }
    return { ...item, ...keys.vacancy(vacancyId), ...waits, ...state }
  })
  await put(city, 'jobs', sentIn)
  return { few, many: await looking(city, meter, officer, '/meja/disnaker/', 15) }
}
