import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Change, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { publishedChanged } from '../search/change.store.ts'
import { lives, type Published, reviews, type Vacancy, vacancyShape } from './vacancy.shape.ts'
import { isPublished } from './vacancy.ts'

export type VacancyStore = ReturnType<typeof vacancyStore>

const pointer = v.object({ vacancyId: id('vacancy') })
const cardShape = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  title: v.string(),
  review: v.picklist(reviews),
  life: v.picklist(lives),
})
/** A vacancy in short, for whoever looks over all of them. */
export type VacancyCard = v.InferOutput<typeof cardShape>

export const vacancyStore = (table: Table) => ({
  async find(vacancyId: Id<'vacancy'>): Promise<Vacancy | undefined> {
    const item = await table.get(keys.vacancy(vacancyId))
    return item && toVacancy(item)
  },

  async get(vacancyId: Id<'vacancy'>): Promise<Vacancy> {
    return v.parse(vacancyShape, await table.get(keys.vacancy(vacancyId)))
  },

  async many(vacancyIds: readonly Id<'vacancy'>[], reading?: { consistent: boolean }) {
    const found = (await table.getMany(vacancyIds.map(keys.vacancy), reading)).map(toVacancy)
    return new Map(found.map((vacancy) => [vacancy.vacancyId, vacancy]))
  },

  /** Newest first. */
  async ofEmployer(employerId: Id<'employer'>, reading?: { consistent: boolean }): Promise<Vacancy[]> {
    const ids = (await table.startingWith(keys.vacanciesOf(employerId))).map((item) => v.parse(pointer, item).vacancyId)
    const all = [...(await this.many(ids, reading)).values()]
    return all.sort((one, other) => (one.draftedAt < other.draftedAt ? 1 : -1))
  },

  /** False when there is a vacancy of that id already. */
  saveNew(vacancy: Vacancy, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> {
    return table.together([{ put: toItem(vacancy, domainEvent), while: { pk: absent } }, { put: cardOf(vacancy) }])
  },

  /** False when it changed between reading it and now: a second officer, a recruiter who edits, a vacancy that closed. */
  saveWhileVersion(
    version: number,
    vacancy: Vacancy,
    domainEvent: Happened<JobsDomainEvent>,
    also: readonly Write[] = [],
  ): Promise<boolean> {
    const writes: Write[] = [
      { put: toItem(vacancy, domainEvent), while: { version } },
      { put: cardOf(vacancy) },
      ...also,
    ]
    // Only words that were public at some time can change what search shows.
    if (isPublished(vacancy) || domainEvent.name === 'vacancy-decision-undone')
      writes.push(...publishedChanged(domainEvent.at, vacancy.vacancyId, vacancy.version))
    return table.together(writes)
  },

  /** False also when its employer's verification was taken away in that moment. */
  saveApprovedWhileVerified(version: number, vacancy: Vacancy, domainEvent: Happened<JobsDomainEvent>) {
    const isVerified: Write = { check: keys.employer(vacancy.employerId), while: { status: 'verified' } }
    return this.saveWhileVersion(version, vacancy, domainEvent, [isVerified])
  },

  async queue(review: 'submitted' | 'returned' | 'approved', after: ItemPage['next'], limit: number) {
    const isPublic = review === 'approved'
    const list = isPublic ? lists.open('VACANCIES') : lists.queue('VACANCIES', review)
    const reading = { limit, newestFirst: isPublic, ...(after && { after }) }
    const { items, next } = await table.page(list, reading, isPublic ? 'open' : 'queue')
    return { vacancies: items.map(toVacancy), next }
  },

  /** All there ever were. */
  async cards(): Promise<VacancyCard[]> {
    return (await table.startingWith(lists.queue('VACANCIES', 'all'), 'queue')).map((item) => v.parse(cardShape, item))
  },

  /** The newest that can be applied for. */
  async newest(limit: number): Promise<Published[]> {
    const { items } = await table.page(lists.open('VACANCIES'), { limit, newestFirst: true }, 'open')
    return items.map(toVacancy).filter(isPublished)
  },

  async allOpen(): Promise<Published[]> {
    return (await table.startingWith(lists.open('VACANCIES'), 'open')).map(toVacancy).filter(isPublished)
  },

  forgetSender: (vacancy: Vacancy): Promise<void> => forgetNames(table, vacancy, { remove: ['submittedByMail'] }),

  /** What an officer decided stays decided, and an exception accepted, by nobody in particular. */
  async forgetOfficer(vacancy: Vacancy, accountId: Id<'account'>): Promise<void> {
    const { withdrawnBy, decidedBy, exceptions = [] } = vacancy
    const nobody = 'account_erased'
    const hasExcepted = exceptions.some(({ by }) => by === accountId)
    if (withdrawnBy !== accountId && decidedBy !== accountId && !hasExcepted) return
    const nameless = exceptions.map((one) => (one.by === accountId ? { ...one, by: nobody } : one))
    const set = {
      ...(withdrawnBy === accountId && { withdrawnBy: nobody }),
      ...(decidedBy === accountId && { decidedBy: nobody }),
      ...(hasExcepted && { exceptions: nameless }),
    }
    await forgetNames(table, vacancy, { set, remove: decidedBy === accountId ? ['decidedByMail'] : [] })
  },
})

/** Throws where it changed meanwhile: erasing is tried again. */
async function forgetNames(table: Table, { vacancyId, version }: Vacancy, change: Change): Promise<void> {
  // Counted as a change, so that whoever read the name before cannot write it back.
  const by = { ...change, add: { version: 1 } }
  if (!(await table.change(keys.vacancy(vacancyId), by, { version })))
    throw new Error('a vacancy changed while a name in it was erased')
}

const toItem = (vacancy: Vacancy, domainEvent: Happened<JobsDomainEvent>): Item => {
  const { vacancyId, review, life, submittedAt, decidedAt, publishedAt } = vacancy
  const waitsSince = review === 'submitted' ? submittedAt : review === 'returned' ? decidedAt : undefined
  const isClosed = life !== 'unpublished' && life !== 'open' && life !== 'paused'
  return {
    ...keys.vacancy(vacancyId),
    ...vacancy,
    ...(waitsSince && !isClosed && { queuePk: `VACANCIES#${review}`, queueSk: `${waitsSince}#${vacancyId}` }),
    ...(life === 'open' && publishedAt && { openPk: 'VACANCIES', openSk: `${publishedAt}#${vacancyId}` }),
    domainEvent,
  }
}

/** Lies at its employer, and in the list of all. */
const cardOf = ({ employerId, vacancyId, words, review, life, draftedAt }: Vacancy): Item => ({
  ...keys.vacancyOf(employerId, vacancyId),
  ...{ employerId, vacancyId, title: words.title, review, life },
  queuePk: 'VACANCIES#all',
  queueSk: `${draftedAt}#${vacancyId}`,
})

export const toVacancy = (item: Item): Vacancy => v.parse(vacancyShape, item)
