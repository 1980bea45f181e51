import type { Instant } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import { named } from './fair/fair-booth.routes.ts'
import { type KeptVacancies, keptVacancies } from './search/kept-vacancies.ts'
import { jobsStores } from './stores.ts'

/** What other contexts may use of this one. */
export { letGoOfMail } from './counter/let-go-of-mail.ts'
export { logCard } from './counter/log-card.ts'
export { reachByMail } from './counter/reach-by-mail.ts'
export { followEvent } from './fair/follow-event.ts'
export { erasePerson, exportPerson } from './person.ts'

/** What the front page shows of the bursa kerja at an instant: how much there is, and the newest. */
export async function jobsNow(table: Table, at: Instant) {
  const [open, verified] = await Promise.all([openOf(table)(at), jobsStores(table).employers.verified()])
  return {
    vacanciesCount: open.length,
    employersCount: verified.length,
    vacancies: open
      .slice(-6)
      .reverse()
      .map(
        ({
          vacancyId,
          employerId,
          title,
          employer,
          kecamatan: place,
          wageMin: wageLow,
          wageMax: wageHigh,
          closesOn,
        }) => ({
          ...{ vacancyId, employerId, title, employer, place },
          ...{ wageLow, wageHigh, closesOn },
        }),
      ),
  }
}

/** Kept as long as the table's own client is: each rendering of the front page reads only what changed. */
const keptOf = new WeakMap<Table, KeptVacancies>()
function openOf(table: Table): KeptVacancies {
  const kept = keptOf.get(table) ?? keptVacancies(jobsStores(table))
  keptOf.set(table, kept)
  return kept
}

/** Which employers have a booth at a fair, by number: the fair's own page shows them. */
export async function employersAt(table: Table, eventId: Id<'event'>) {
  const { employers, fairBooths } = jobsStores(table)
  return (await named(await fairBooths.at(eventId), employers)).map(({ employerId, name, number }) => ({
    employerId,
    name,
    number,
  }))
}
