import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { type Accounted, accountedFor, listedAgainFrom, unknownOf } from './accounted.ts'
import type { Change, ChangeStore } from './change.store.ts'
import { type Besides, standing } from './standing.ts'

/** Oldest first. */
export type KeptVacancies = (now: Instant) => Promise<readonly PublicVacancyView[]>

export interface KeptStores {
  vacancies: Pick<VacancyStore, 'allOpen' | 'many'>
  employers: Pick<EmployerStore, 'many'>
  changes: ChangeStore
}
interface Held extends Accounted {
  today: Day
}

/** So many changes at once are read as everything. */
const mostChanges = 500

/**
 * Every vacancy that can be applied for, kept in a copy's memory. A request costs one small read: what has been
 * counted. Where more was counted than is known, the list says what it was, and only those are read again. Everything
 * is read when a copy is new, slept for a day, or finds less in the list than was counted: so no race can leave it
 * wrong, only slow. `besides` are told of each that comes and goes.
 */
export function keptVacancies(
  { vacancies, employers, changes }: KeptStores,
  besides: readonly Besides[] = [],
): KeptVacancies {
  const stands = standing(besides)
  let held: Held | undefined
  let turn: Promise<unknown> = Promise.resolve()

  // One after the other: two requests that both bring it up to date would put what changed twice.
  return (now) => {
    const mine = turn.then(() => upToDate(dayIn(cityZone, now)))
    turn = mine.catch(() => {
      held = undefined
    })
    return mine
  }

  async function upToDate(today: Day): Promise<readonly PublicVacancyView[]> {
    const { version } = await changes.last()
    const isKnown =
      held && today >= held.today && (held.version === version || (await readChanges(held, version, today)))
    if (!isKnown) await readAll(today)
    else if (held && held.today < today) {
      stands.leaveOutBefore(today)
      held.today = today
    }
    return stands.open()
  }

  async function readChanges(before: Held, version: number, today: Day): Promise<boolean> {
    const listed = await changes.from(listedAgainFrom(before.newestAt))
    const unknown = unknownOf(before, version, listed)
    if (!unknown || unknown.length > mostChanges) return false
    await take(unknown, today)
    held = { ...accountedFor(before, unknown.length, listed), today: before.today }
    return true
  }

  /** Read from the table itself, as the last write left it: an index follows a little later. */
  async function take(changed: readonly Change[], today: Day): Promise<void> {
    const ids = [...new Set(changed.map(({ about }) => about))]
    const vacancyIds = ids.filter((id): id is Id<'vacancy'> => id.startsWith('vacancy_'))
    const found = await vacancies.many(vacancyIds, { consistent: true })
    const owners = [...found.values()].map(({ employerId }) => employerId)
    const names = await namesOf([...owners, ...ids.filter((id): id is Id<'employer'> => id.startsWith('employer_'))])
    stands.rename(names)
    for (const vacancyId of vacancyIds) stands.take(vacancyId, found.get(vacancyId), names, today)
  }

  async function readAll(today: Day): Promise<void> {
    held = undefined
    const { version, newestAt, listed, isStill } = await countedAndListed()
    const all = await vacancies.allOpen()
    const names = await namesOf(all.map(({ employerId }) => employerId))
    stands.empty()
    for (const vacancy of all) stands.take(vacancy.vacancyId, vacancy, names, today)
    // The index may lack what was written a moment ago.
    await take(listed, today)
    if (isStill) held = { ...accountedFor({ version, newestAt }, 0, listed), today }
  }

  /**
   * The count, and the list of just what was counted: nothing was counted while the list was read. Where somebody
   * always writes, what was read is used once and not kept.
   */
  async function countedAndListed() {
    for (let attempt = 1; ; attempt++) {
      const { version, at: newestAt } = await changes.last()
      const listed = await changes.from(listedAgainFrom(newestAt))
      const isStill = (await changes.last()).version === version
      if (isStill || attempt === 3) return { version, newestAt, listed, isStill }
    }
  }

  async function namesOf(employerIds: readonly Id<'employer'>[]): Promise<Map<Id<'employer'>, string>> {
    const found = await employers.many([...new Set(employerIds)], { consistent: true })
    return new Map([...found].map(([employerId, { name }]) => [employerId, name]))
  }
}
