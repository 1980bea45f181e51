import { epochSecond, later } from '../clock.ts'
import { logError, logged } from '../log.ts'
import type { StreamHandler } from '../manifest.ts'
import { asOne } from './as-one.ts'
import { type DomainEvent, domainEventIn, onlyLogged, type Reactions } from './domain-events.ts'
import { absent, type Item, type Table, type Write } from './table.ts'

/**
 * The ids of those events of a batch that were being reacted to when something broke off. What was to be done for them may have
 * been done.
 */
export type BrokenOff = Pick<ReadonlySet<string>, 'has'>

/** What is written down of each of these events, in their order, together with that they came. Asked again where a race was lost. */
export type LogOf<Name extends string> = (
  events: readonly DomainEvent<Name>[],
) => Promise<readonly (readonly Write[])[]>

const rememberedMs = 8 * 24 * 60 * 60_000
const tries = 24
/** So many are written down in one transaction, which takes a hundred rows: an event has six or so, and shares some of them. */
const writtenTogether = 16
const mostWrites = 100
/** A mail takes a sixth of a second: so many go out side by side. */
const reactedAtOnce = 8

/**
 * Each event is written down once and reacted to once. First the log, many events in one transaction, with a mark for each that
 * tells it when the stream brings it again; then the reactions, in the stream's order for what has the same partition key, each
 * marked when it is through. So what breaks off comes again and is not logged twice; only what was under way just then is reacted
 * to once more, and is told by `brokenOff`. Lambda tries again from the first failure on. Reactions are made anew for each batch: they
 * may read once what many of its events ask for.
 */
export const reactingTo = <Name extends string>(
  table: Table,
  reactionsForBatch: (brokenOff: BrokenOff) => Reactions<Name>,
  logOf: LogOf<Name> = async (events) => events.map((event) => [byDay(event)]),
): StreamHandler =>
  logged(
    async ({ Records }) => {
      const came = Records.flatMap((record) => {
        const event = domainEventIn<Name>(record)
        return event ? [{ event, itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] : []
      })
      const events = [...new Map(came.map(({ event }) => [event.id, event])).values()]
      const brokenOff = new Set<string>()
      const failed = await inParts(events, { table, logOf, brokenOff, reactions: reactionsForBatch(brokenOff) })
      const failures = came.filter(({ event }) => failed.includes(event.id))
      return { batchItemFailures: failures.map(({ itemIdentifier }) => ({ itemIdentifier })) }
    },
    ({ Records }) => Records[0]?.eventID,
  )

interface Dealing<Name extends string> {
  table: Table
  reactions: Reactions<Name>
  logOf: LogOf<Name>
  brokenOff: Set<string>
}
type Events<Name extends string> = readonly DomainEvent<Name>[]

/** Answers with the ids of those that failed, as the next does. What comes after them waits. */
async function inParts<Name extends string>(
  events: Events<Name>,
  dealing: Dealing<Name>,
  size = writtenTogether,
): Promise<string[]> {
  for (let from = 0; from < events.length; from += size) {
    const failed = await dealWith(events.slice(from, from + size), dealing)
    if (failed.length > 0) return failed
  }
  return []
}

async function dealWith<Name extends string>(events: Events<Name>, dealing: Dealing<Name>): Promise<string[]> {
  const open = await writtenDown(events, dealing).catch((error) => {
    logError('events were not written down', error, { events: events.length, eventId: events[0]?.id })
    return undefined
  })
  if (open) return await reactedTo(open, dealing)
  // In halves, until it shows which of them it is.
  if (events.length > 1) return await inParts(events, dealing, Math.ceil(events.length / 2))
  return events.map(({ id }) => id)
}

/** Writes down those that were not yet. Answers with those that wait for their reaction, or with nothing where it is too much at once. */
async function writtenDown<Name extends string>(
  events: Events<Name>,
  { table, reactions, logOf, brokenOff }: Dealing<Name>,
): Promise<Events<Name> | undefined> {
  const isReactedTo = ({ name }: DomainEvent<Name>) => reactions[name] !== onlyLogged
  for (let attempt = 0; attempt < tries; attempt++) {
    const marks = await marksOf(table, events)
    for (const [id, mark] of marks) if (mark === 'open') brokenOff.add(id)
    const fresh = events.filter(({ id }) => !marks.has(id))
    const log = fresh.length > 0 ? await logOf(fresh) : []
    const writes = asOne(fresh.flatMap((event, n) => marked(event, isReactedTo(event), log[n] ?? [])))
    if (writes.length > mostWrites) return undefined
    if (writes.length === 0 || (await table.together(writes)))
      return events.filter((event) => isReactedTo(event) && marks.get(event.id) !== 'done')
    // Another copy has just dealt with one of them, or something else was logged in between.
  }
  throw new Error(`the log moved on ${tries} times while events were written down`)
}

/** What nobody reacts to and nothing is written of needs no mark. */
const marked = (event: DomainEvent<string>, isOpen: boolean, log: readonly Write[]): Write[] =>
  isOpen || log.length > 0
    ? [{ put: { ...markOf(event), ...(isOpen && { isOpen }) }, while: { pk: absent } }, ...log]
    : []

const markKey = (id: string) => ({ pk: `DEALT#${id}`, sk: 'DEALT' })
const markOf = ({ id, at }: DomainEvent<string>): Item => ({
  ...markKey(id),
  expiresAt: epochSecond(later(at, rememberedMs)),
})

async function marksOf(table: Table, events: Events<string>): Promise<Map<string, 'open' | 'done'>> {
  const marks = await table.getMany(
    events.map(({ id }) => markKey(id)),
    { consistent: true },
  )
  return new Map(marks.map(({ pk, isOpen }) => [pk.slice('DEALT#'.length), isOpen ? 'open' : 'done']))
}

async function reactedTo<Name extends string>(
  events: Events<Name>,
  { table, reactions }: Dealing<Name>,
): Promise<string[]> {
  const failed: string[] = []
  const put = puttingTogether(table)
  const isThrough = async (event: DomainEvent<Name>) => {
    const react = reactions[event.name]
    try {
      if (react !== onlyLogged) await react(event)
      await put(markOf(event))
      return true
    } catch (error) {
      logError('a reaction failed', error, { event: event.name, eventId: event.id })
      failed.push(event.id)
      return false
    }
  }
  const lanes = [...Map.groupBy(events, ({ item }) => item.pk).values()]
  const workThrough = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const event of lane) if (!(await isThrough(event))) break
  }
  await Promise.all(Array.from({ length: reactedAtOnce }, workThrough))
  return failed
}

/** Puts rows; those that come while others are being put go together. */
function puttingTogether(table: Table) {
  let next: { items: Item[]; put: Promise<void> } | undefined
  let last: Promise<unknown> = Promise.resolve()

  function begin() {
    const items: Item[] = []
    const put = last.then(() => {
      next = undefined
      return table.putMany(items)
    })
    last = put.catch(() => undefined)
    return { items, put }
  }
  return (item: Item): Promise<void> => {
    next ??= begin()
    next.items.push(item)
    return next.put
  }
}

/** The log of a context that has none of its own. */
const byDay = ({ id, name, at, item }: DomainEvent<string>): Write => ({
  put: { pk: `LOG#${at.slice(0, 10)}`, sk: `${at}#${id}`, happened: name, about: { pk: item.pk, sk: item.sk } },
})
