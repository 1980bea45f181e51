import { type CallContext, type Caller, maySpeakAs, signedIn } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { comes, type Standby } from '../backstage/standby.ts'
import type { Hand } from '../hands/hand.ts'
import { partOf } from '../people/cast.ts'
import { castIdOf } from '../people/people.store.ts'
import type { Entrance } from '../rooms/entrance.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import type { Part } from './parts.ts'
import type { StageStore } from './stage.store.ts'
import type { Stage } from './stage.ts'

/** Somebody at a stage. */
export interface Here {
  stage: Stage
  part: Part
  hand: Hand | undefined
}

export interface ComersDeps {
  stages: StageStore
  keeping: Pick<KeepingStore, 'isBanned'>
  entrance: Entrance
  speaker(accountId: Id<'account'>, now: string): Promise<{ name: string } | undefined>
}

/** Who comes to a stage, and what they are to it. */
export function comers({ stages, keeping, entrance, speaker }: ComersDeps) {
  /** Sent off this show, or banned from the event. */
  async function isShutOut(room: Room, accountId: Id<'account'> | undefined, { mediaRoom }: Stage): Promise<boolean> {
    if (!accountId) return false
    const shut = await Promise.all([
      keeping.isBanned(stageOf(room).eventId, accountId),
      stages.isOut(room, accountId, mediaRoom),
    ])
    return shut.includes(true)
  }

  /** Whoever is shut out is a viewer, whatever they were named to be. */
  async function partHere(room: Room, caller: Caller | undefined, part: Part, stage: Stage): Promise<Part> {
    if (part === 'viewer') return part
    return (await isShutOut(room, caller?.accountId, stage)) ? 'viewer' : part
  }

  /** Nothing, where there is no such stage. */
  async function here(room: Room, { caller }: CallContext): Promise<Here | undefined> {
    const [settings, stage, member, hand] = await Promise.all([
      entrance.settings(room),
      stages.find(room),
      caller && stages.castMember(room, caller.mail),
      caller && stages.hand(room, caller.accountId),
    ])
    if (!settings) return undefined
    const own = hand?.mediaRoom === stage.mediaRoom ? hand : undefined
    return { stage, hand: own, part: await partHere(room, caller, partOf(caller, member, own), stage) }
  }

  type HostErrors = { 'room-not-found': () => Error; 'hosts-only': () => Error }
  async function hosting(room: Room, context: CallContext, errors: HostErrors): Promise<Stage> {
    const found = await here(room, context)
    if (!found) throw errors['room-not-found']()
    if (found.part !== 'host') throw errors['hosts-only']()
    return found.stage
  }

  /** Somebody of a show's people, as they now stand by; staff need not be named. */
  async function standing(
    earlier: Standby | undefined,
    mediaRoom: string,
    part: Part,
    context: CallContext,
  ): Promise<Standby> {
    const { accountId, mail } = signedIn(context)
    const name = (await speaker(accountId, context.now))?.name ?? ''
    const castId = maySpeakAs(context.caller, ['event-staff']) ? undefined : castIdOf(mail)
    return comes(earlier, { accountId, name, part, mediaRoom, cameAt: context.now, ...(castId && { castId }) })
  }

  return { here, hosting, standing, isShutOut }
}
