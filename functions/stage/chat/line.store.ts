import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type While } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { Entry } from '../../platform/live/frame.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys, ofPerson, person } from '../keys.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import { heldMs, type Line, newWriter, toldLine, type Writer } from './line.ts'

export type LineStore = ReturnType<typeof lineStore>

/** As long as the replay that it stands beside. */
const keptMs = 365 * dayMs
/** A year's lines are gone within seconds, and no request opens hundreds of connections. */
const removedAtOnce = 20

export const lineStore = (table: Table) => ({
  /**
   * False when they wrote something else meanwhile. The form's key is taken first: a line that got lost behind it is written
   * when its form is sent again (`unwritten`).
   */
  async saveWritten(line: Line, writer: Writer): Promise<boolean> {
    const held: While = writer.version === 1 ? { pk: absent } : { version: writer.version - 1 }
    const row = { ...keys.writer(line.room, writer.accountId), ...writer, expiresAt: after(line.at, heldMs) }
    if (!(await table.replaceWhile(held, row))) return false
    await this.putNew(line, { name: 'line-written', at: line.at })
    return true
  },

  /** Shown lines tell the room; held ones stand in a moderator's list. False when it is there already. */
  async putNew(line: Line, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    const told = { room: line.room, entries: line.status === 'shown' ? [toldLine(line)] : [] }
    const item = { ...itemOf(line), told, domainEvent }
    if (line.status !== 'held') return table.putNew(item)
    return table.together([{ put: item, while: { pk: absent } }, { put: heldRow(line, 'held') }])
  },

  async find(room: Room, lineId: Id<'line'>): Promise<Line | undefined> {
    const item = await table.get(keys.line(room, lineId))
    return item && toLine(item)
  },

  /** What waits for a moderator, oldest first: held, or reported by somebody. */
  async waiting(room: Room, now: Instant): Promise<{ line: Line; why: 'held' | 'reported' }[]> {
    const { items } = await table.page(keys.heldIn(room), { limit: 100, consistent: true })
    const fresh = items.filter(({ expiresAt }) => Number(expiresAt) > epochSecond(now))
    const lines = await table.getMany(
      fresh.map(({ lineId }) => keys.line(room, lineId as Id<'line'>)),
      { consistent: true },
    )
    const byId = new Map(lines.map((item) => [item.lineId, toLine(item)]))
    return fresh.flatMap(({ lineId, why }) => {
      const line = byId.get(String(lineId))
      return line ? [{ line, why: why as 'held' | 'reported' }] : []
    })
  },

  /** False when another moderator was first. Who wrote it is known from then on. */
  async letThroughWhile(line: Line, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    const shown: Line = { ...line, status: 'shown', at: domainEvent.at }
    return table.together([
      {
        put: { ...itemOf(shown), told: { room: line.room, entries: [toldLine(shown)] }, domainEvent },
        while: { status: 'held' },
      },
      { remove: keys.held(line.room, line.lineId) },
      { put: { ...keys.known(line.authorId), at: domainEvent.at } },
    ])
  },

  /** The words go, whatever a moderator made of them meanwhile; that something stood there stays. False when they were gone already. */
  async remove(line: Line, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    const { room, lineId } = line
    let standing: Line | undefined = line
    while (standing && standing.status !== 'removed') {
      const gone: Entry = { type: 'line-removed', id: lineId, since: standing.at }
      const item = itemOf({ ...standing, words: '', status: 'removed' })
      const isGone = await table.together([
        { put: { ...item, told: { room, entries: [gone] }, domainEvent }, while: { status: standing.status } },
        { remove: keys.held(room, lineId) },
      ])
      if (isGone) return true
      standing = await this.find(room, lineId)
    }
    return false
  },

  /** All that somebody wrote in an event's rooms. */
  async removeAllOf(
    accountId: Id<'account'>,
    eventId: Id<'event'>,
    domainEvent: Happened<StageDomainEvent>,
  ): Promise<void> {
    const theirs = (await this.ofPerson(accountId)).filter(({ room }) => stageOf(room).eventId === eventId)
    for (let at = 0; at < theirs.length; at += removedAtOnce)
      await Promise.all(theirs.slice(at, at + removedAtOnce).map((line) => this.remove(line, domainEvent)))
  },

  /** Puts a shown line in a moderator's list. Who reported it is not kept. */
  async report(line: Line, at: Instant): Promise<void> {
    await table.putNew(heldRow({ ...line, at }, 'reported'))
  },

  async looked(line: Line): Promise<void> {
    await table.remove(keys.held(line.room, line.lineId))
  },

  async silence(room: Room, accountId: Id<'account'>, until: Instant, domainEvent: Happened<StageDomainEvent>) {
    const told = { room, entries: [] }
    await table.put({ ...keys.silenced(room, accountId), until, expiresAt: epochSecond(until), told, domainEvent })
  },

  /** Nobody's, and without words. */
  async forget(line: Line, now: Instant): Promise<void> {
    const {
      personPk: _,
      personSk: __,
      ...item
    } = itemOf({
      ...line,
      ...{ authorId: 'account_erased', name: '', words: '', status: 'removed' },
    })
    const told = { room: line.room, entries: [{ type: 'line-removed', id: line.lineId, since: line.at }] }
    await table.put({ ...item, told, domainEvent: { name: 'line-removed', at: now } })
    await table.remove(keys.held(line.room, line.lineId))
  },

  /** What everybody may read of a room, for what stands beside its replay. */
  async shownIn(room: Room): Promise<Line[]> {
    return (await table.startingWith(keys.linesOf(room))).map(toLine).filter(({ status }) => status === 'shown')
  },

  async ofPerson(accountId: Id<'account'>): Promise<Line[]> {
    return (await table.startingWith(person(accountId, 'LINE#'), 'person')).map(toLine)
  },
})

const after = (at: Instant, ms: number) => epochSecond(later(at, ms))
const itemOf = (line: Line): Item => ({
  ...keys.line(line.room, line.lineId),
  ...ofPerson(line.authorId, `LINE#${line.at}#${line.lineId}`),
  ...line,
  expiresAt: after(line.at, keptMs),
})
const heldRow = ({ room, lineId, at }: Line, why: 'held' | 'reported'): Item => ({
  ...keys.held(room, lineId),
  ...{ lineId, why, expiresAt: after(at, heldMs) },
})

const writerItem = v.object({
  accountId: id('account'),
  wroteAt: v.array(v.string()),
  lastWords: v.string(),
  lastKey: v.optional(v.string()),
  lastLineId: v.optional(id('line')),
  version: v.number(),
})

export const toWriter = (item: Item | undefined, accountId: Id<'account'>): Writer =>
  item ? v.parse(writerItem, item) : newWriter(accountId)

const lineItem = v.object({
  lineId: id('line'),
  room: v.custom<Room>((value) => typeof value === 'string'),
  authorId: id('account'),
  name: v.string(),
  words: v.string(),
  isStaff: v.boolean(),
  status: v.picklist(['shown', 'held', 'removed']),
  at: v.string(),
})

export const toLine = (item: Item): Line => v.parse(lineItem, item)
