import type { Instant } from '../../platform/clock.ts'
import type { StaffRole } from '../../platform/http/contract.ts'
import { type Caller, maySpeakAs } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { Author, Writer } from '../chat/line.ts'
import type { KeepingStore } from './keeping.store.ts'
import { type Room, type RoomSettings, stageOf } from './room.ts'

/** A stage as the programme has it. */
export interface FoundStage {
  eventId: Id<'event'>
  eventName: string
  stageId: string
  name: string
  /** An IANA name. */
  zone: string
}

/** The name somebody speaks under, since when they have been here, and the roles they hold. */
export interface Speaker {
  name: string
  openedAt: Instant
  roles: readonly StaffRole[]
}

/** Many at once. Whose account is gone is not among them. */
export type SpeakersOf = (
  accountIds: readonly Id<'account'>[],
  now: Instant,
) => Promise<ReadonlyMap<Id<'account'>, Pick<Speaker, 'name'>>>

export interface EntranceDeps {
  keeping: KeepingStore
  findStage(eventId: Id<'event'>, stageId: string): Promise<FoundStage | undefined>
  speaker(accountId: Id<'account'>, now: Instant): Promise<Speaker | undefined>
}

export interface Speaking {
  author: Author
  settings: RoomSettings
  listed: readonly string[]
  writer: Writer
}

/** Finds a room and who comes to it. The first visitor of a stage opens its room; a stage nobody planned has none. */
export function entrance({ keeping, findStage, speaker }: EntranceDeps) {
  const stage = (room: Room) => {
    const { eventId, stageId } = stageOf(room)
    return findStage(eventId, stageId)
  }
  const opened = async (room: Room) => ((await stage(room)) ? keeping.open(room) : undefined)

  return {
    async settings(room: Room): Promise<RoomSettings | undefined> {
      return (await keeping.settings(room)) ?? (await opened(room))
    },

    /** All that the rules ask of somebody who wants to say something. */
    async speaking(room: Room, caller: Caller, now: Instant): Promise<Speaking | undefined> {
      const [around, who] = await Promise.all([keeping.around(room, caller.accountId), speaker(caller.accountId, now)])
      const settings = around.settings ?? (await opened(room))
      if (!settings || !who) return undefined
      const { name, openedAt } = who
      const { isKnown, isBanned, silencedUntil, listed, writer } = around
      const isStaff = maySpeakAs(caller, ['event-staff'])
      return {
        author: { accountId: caller.accountId, name, openedAt, isStaff, isKnown, isBanned, silencedUntil },
        settings,
        listed,
        writer,
      }
    },

    stage,
  }
}

export type Entrance = ReturnType<typeof entrance>
