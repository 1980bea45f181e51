import { implement } from '@orpc/server'
import { later, minuteMs } from '../../platform/clock.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import type { RoomStore } from '../../platform/live/room.store.ts'
import type { Entrance, SpeakersOf } from './entrance.ts'
import type { KeepingStore } from './keeping.store.ts'
import { roomContract } from './room.contract.ts'
import { type Room, type RoomSettings, stageOf } from './room.ts'

export interface RoomDeps {
  rooms: RoomStore
  keeping: KeepingStore
  entrance: Entrance
  speakers: SpeakersOf
  nowOf(room: Room, at: string): Promise<object>
  newId: NewId
}

/** So many frames at once fill a gap of a hundred seconds. */
const gapFrames = 100

export function roomRoutes({ rooms, keeping, entrance, speakers, nowOf, newId }: RoomDeps) {
  const os = implement(roomContract).$context<CallContext>().use(turnAway)

  /** What accounts are called now. Nobody, and who is erased, is called nothing. */
  async function namesOf(accounts: readonly (Id<'account'> | undefined)[], now: string) {
    const named = await speakers([...new Set(accounts)].filter(isSomebody), now)
    return (accountId: Id<'account'> | undefined) => (accountId && named.get(accountId)?.name) ?? ''
  }

  return os.router({
    readRoom: os.readRoom.handler(async ({ input: { room }, errors, context }) => {
      const stage = await entrance.stage(room)
      if (!stage) throw errors['room-not-found']()
      const [now, frames] = await Promise.all([nowOf(room, context.now), rooms.last(room)])
      const { eventId, eventName, stageId, name, zone } = stage
      return { room, eventId, eventName, stageId, stage: name, zone, now: { ...now }, frames: frames.map(plain) }
    }),

    framesSince: os.framesSince.handler(async ({ input: { room, number } }) => {
      const { frames, more } = await rooms.since(room, number, gapFrames)
      return { frames: frames.map(plain), more }
    }),

    readSettings: os.readSettings.handler(async ({ input: { room }, errors }) => {
      const settings = await entrance.settings(room)
      if (!settings) throw errors['room-not-found']()
      return viewOf(settings)
    }),

    keepRoom: os.keepRoom.handler(async ({ input: { room, ...wanted }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      const settings = { ...wanted, room, version: wanted.version + 1 }
      const { accountId: by } = signedIn(context)
      const happened = { name: 'room-kept-otherwise' as const, at: context.now }
      if (!(await keeping.saveSettingsWhile(settings, happened))) throw errors['room-moved-on']()
      await keeping.note({ actId: newId('act'), room, act: 'room-kept-otherwise', by, at: context.now })
      return viewOf(settings)
    }),

    announce: os.announce.handler(async ({ input: { room, words, minutes }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      const until = later(context.now, minutes * minuteMs)
      const announcement = { announcementId: newId('announcement'), words, at: context.now, until }
      await keeping.announce(room, announcement, { name: 'announced', at: context.now })
    }),

    listBans: os.listBans.handler(async ({ input: { eventId } }) =>
      (await keeping.bans(eventId)).map(({ accountId, name, reason, at }) => ({ accountId, name, reason, at })),
    ),

    liftBan: os.liftBan.handler(async ({ input: { eventId, accountId }, errors, context }) => {
      const room = await keeping.liftBan(eventId, accountId)
      if (!room) throw errors['ban-not-found']()
      const { accountId: by } = signedIn(context)
      await keeping.note({ actId: newId('act'), room, act: 'ban-lifted', by, about: accountId, at: context.now })
    }),

    listActs: os.listActs.handler(async ({ input: { eventId }, context }) => {
      const acts = await keeping.acts(eventId)
      const nameOf = await namesOf([...acts.map(({ by }) => by), ...acts.map(({ about }) => about)], context.now)
      return acts.map(({ act, room, by, about, reason = '', at }) => ({
        ...{ act, reason, at, by: nameOf(by), about: nameOf(about) },
        stageId: stageOf(room).stageId,
      }))
    }),

    readListedWords: os.readListedWords.handler(async () => ({ words: [...(await keeping.listedWords())] })),

    saveListedWords: os.saveListedWords.handler(async ({ input: { words } }) => {
      const unique = [...new Set(words.map((word) => word.toLowerCase()))]
      await keeping.saveListedWords(unique)
      return { words: unique }
    }),
  })
}

const isSomebody = (accountId: Id<'account'> | undefined): accountId is Id<'account'> =>
  accountId !== undefined && accountId !== 'account_erased'

const viewOf = ({ isOpen, slowSeconds, holdsNew, version }: RoomSettings) => ({
  ...{ isOpen, slowSeconds, holdsNew, version },
})

const plain = <T extends { entries: readonly unknown[] }>(frame: T) =>
  ({ ...frame, entries: [...frame.entries] }) as T & {
    entries: { type: string }[]
  }
