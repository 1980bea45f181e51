import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { toWriter } from '../chat/line.store.ts'
import { firstList } from '../chat/listed-words.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys, ofPerson, person } from '../keys.ts'
import { type Announcement, type Room, type RoomSettings, stageOf, usual } from './room.ts'

export type KeepingStore = ReturnType<typeof keepingStore>

/** What moderators and hosts did, and the city by its clock. Only ever added to. */
export interface Act {
  actId: Id<'act'>
  room: Room
  act:
    | StageDomainEvent
    | 'ban-lifted'
    | 'list-changed'
    | 'speaker-silenced'
    | 'floor-taken-back'
    | 'person-sent-off'
    | 'stage-ended-empty'
    | 'stage-ended-after-programme'
  /** Nobody, where it was the city's clock. */
  by?: Id<'account'> | undefined
  /** Whom it was done to. */
  about?: Id<'account'> | undefined
  reason?: string | undefined
  at: Instant
}

export interface Ban {
  accountId: Id<'account'>
  name: string
  reason: string
  by: Id<'account'>
  at: Instant
}

/** As long as consents to being recorded: what happened on a stage may be asked about. */
const actsKeptMs = 2 * 365 * dayMs

/** How rooms are kept: their settings, who may not come, the list of words, and what moderators did. */
export const keepingStore = (table: Table) => ({
  /** How a room is kept, who may not write in it and what their lines are read for: one request. */
  async around(room: Room, accountId: Id<'account'>) {
    const { settings, ban, known, silenced, writer, words } = await table.getEach({
      settings: keys.room(room),
      ban: keys.ban(stageOf(room).eventId, accountId),
      known: keys.known(accountId),
      silenced: keys.silenced(room, accountId),
      writer: keys.writer(room, accountId),
      words: keys.words,
    })
    return {
      settings: settings && v.parse(roomItem, settings),
      isBanned: ban !== undefined,
      silencedUntil: silenced?.until as Instant | undefined,
      isKnown: known !== undefined,
      writer: toWriter(writer, accountId),
      listed: words ? v.parse(wordsItem, words).words : firstList,
    }
  },

  async settings(room: Room): Promise<RoomSettings | undefined> {
    const item = await table.get(keys.room(room))
    return item && v.parse(roomItem, item)
  },

  /** Once for each room, when somebody first comes to one that stands in the programme. */
  async open(room: Room): Promise<RoomSettings> {
    await table.putNew({ ...keys.room(room), ...usual(room) })
    return (await this.settings(room)) ?? usual(room)
  },

  /** False when somebody else changed them meanwhile. */
  async saveSettingsWhile(settings: RoomSettings, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    const { room, isOpen, slowSeconds, version } = settings
    const told = { room, entries: [{ type: 'room', isOpen, slowSeconds }] }
    return table.replaceWhile({ version: version - 1 }, { ...keys.room(room), ...settings, told, domainEvent })
  },

  async announce(room: Room, announcement: Announcement, domainEvent: Happened<StageDomainEvent>): Promise<void> {
    const told = { room, entries: [toldAnnouncement(announcement)] }
    const expiresAt = epochSecond(announcement.until)
    await table.put({ ...keys.announcement(room), ...announcement, told, expiresAt, domainEvent })
  },

  async announcement(room: Room, now: Instant): Promise<Announcement | undefined> {
    const item = await table.get(keys.announcement(room))
    const found = item && v.parse(announcementItem, item)
    return found && found.until > now ? found : undefined
  },

  /** Written beside what is banned from: whoever is banned is gone from all rooms of the event. */
  async ban(room: Room, ban: Ban, domainEvent: Happened<StageDomainEvent>): Promise<void> {
    const told = { room, entries: [] }
    const { eventId } = stageOf(room)
    const key = { ...keys.ban(eventId, ban.accountId), ...ofPerson(ban.accountId, `BAN#${eventId}`) }
    await table.put({ ...key, ...ban, told, domainEvent })
  },
  async isBanned(eventId: Id<'event'>, accountId: Id<'account'>): Promise<boolean> {
    return (await table.get(keys.ban(eventId, accountId))) !== undefined
  },
  async bans(eventId: Id<'event'>): Promise<Ban[]> {
    return (await table.startingWith(keys.bansOf(eventId))).map((item) => v.parse(banItem, item))
  },
  /** In which room it was spoken; nothing, where there is none any more. */
  async liftBan(eventId: Id<'event'>, accountId: Id<'account'>): Promise<Room | undefined> {
    const key = keys.ban(eventId, accountId)
    const item = await table.get(key)
    if (!item || !(await table.remove(key, { accountId }))) return undefined
    return (item.told as { room: Room }).room
  },

  async bansOfPerson(accountId: Id<'account'>): Promise<(Ban & { eventId: Id<'event'> })[]> {
    const items = await table.startingWith(person(accountId, 'BAN#'), 'person')
    return items.map((item) => ({ ...v.parse(banItem, item), eventId: item.pk as Id<'event'> }))
  },

  /** When they last wrote in a room, what, and that they were asked to be quiet. */
  async forgetWriter(room: Room, accountId: Id<'account'>): Promise<void> {
    await table.remove(keys.writer(room, accountId))
    await table.remove(keys.silenced(room, accountId))
  },
  async forgetKnown(accountId: Id<'account'>): Promise<void> {
    await table.remove(keys.known(accountId))
  },

  async listedWords(): Promise<readonly string[]> {
    const item = await table.get(keys.words)
    return item ? v.parse(wordsItem, item).words : firstList
  },
  async saveListedWords(words: readonly string[]): Promise<void> {
    await table.put({ ...keys.words, words })
  },

  /** Never over one that is there. */
  async note(act: Act): Promise<void> {
    const { room, about, at, actId } = act
    await table.replaceWhile(
      { pk: absent },
      {
        ...{ ...keys.act(stageOf(room).eventId, at, actId), ...(about && ofPerson(about, `ACT#${at}#${actId}`)) },
        ...{ ...act, expiresAt: epochSecond(later(at, actsKeptMs)) },
      },
    )
  },
  /** What was done to somebody. */
  async actsAbout(accountId: Id<'account'>): Promise<Act[]> {
    return (await table.startingWith(person(accountId, 'ACT#'), 'person')).map((item) => v.parse(actItem, item))
  },
  /** That it was done stays; to whom, and why, goes. */
  async forgetAbout({ room, at, actId }: Act): Promise<void> {
    await table.change(
      keys.act(stageOf(room).eventId, at, actId),
      { set: { about: 'account_erased' }, remove: ['reason', 'personPk', 'personSk'] },
      { actId },
    )
  },
  async acts(eventId: Id<'event'>): Promise<Act[]> {
    const { items } = await table.page(keys.actsOf(eventId), { limit: 100, newestFirst: true, consistent: true })
    return items.map((item) => v.parse(actItem, item))
  },
})

export const toldAnnouncement = ({ announcementId, words, at, until }: Announcement) => ({
  type: 'announcement',
  id: announcementId,
  ...{ words, at, until },
})

const room = v.custom<Room>((value) => typeof value === 'string')
const roomItem = v.object({
  room,
  isOpen: v.boolean(),
  slowSeconds: v.number(),
  holdsNew: v.boolean(),
  version: v.number(),
})
const wordsItem = v.object({ words: v.array(v.string()) })
const announcementItem = v.object({
  announcementId: id('announcement'),
  words: v.string(),
  at: v.string(),
  until: v.string(),
})
const banItem = v.object({
  accountId: id('account'),
  name: v.string(),
  reason: v.string(),
  by: id('account'),
  at: v.string(),
})
const actItem = v.object({
  actId: id('act'),
  room,
  act: v.custom<Act['act']>((value) => typeof value === 'string'),
  by: v.optional(id('account')),
  about: v.optional(id('account')),
  reason: v.optional(v.string()),
  at: v.string(),
})
