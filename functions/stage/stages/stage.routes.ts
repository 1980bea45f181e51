import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import { called, comeUp, type Hand, raised } from '../hands/hand.ts'
import { grantsOf } from '../media/grants.ts'
import { accountOf, identityOf } from '../media/identity.ts'
import type { LiveRooms, Present } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { Entrance } from '../rooms/entrance.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import { type Part, partOf } from './cast.ts'
import { type StageView, stagesContract } from './stage.contract.ts'
import type { StageStore } from './stage.store.ts'
import { afterDeed, isOnAir, isUnderWay, type Stage } from './stage.ts'

export interface StagesDeps {
  stages: StageStore
  keeping: KeepingStore
  entrance: Entrance
  newId: NewId
  /** LiveKit, and where browsers find it. Nothing, where the city has none. */
  live(): Promise<{ url: string; rooms: LiveRooms } | undefined>
  speaker(accountId: Id<'account'>, now: string): Promise<{ name: string } | undefined>
}

/** Somebody at a stage. */
interface Here {
  stage: Stage
  part: Part
  hand: Hand | undefined
}

export function stagesRoutes({ stages, keeping, entrance, newId, live, speaker }: StagesDeps) {
  const os = implement(stagesContract).$context<CallContext>().use(turnAway)

  async function here(room: Room, { caller }: CallContext): Promise<Here | undefined> {
    const [settings, stage, member, hand] = await Promise.all([
      entrance.settings(room),
      stages.find(room),
      caller && stages.castMember(room, caller.mail),
      caller && stages.hand(room, caller.accountId),
    ])
    if (!settings) return undefined
    const own = hand?.mediaRoom === stage.mediaRoom ? hand : undefined
    return { stage, hand: own, part: partOf(caller, member, own) }
  }

  /** Sent off this show, or banned from the event. */
  async function isShutOut(room: Room, accountId: Id<'account'> | undefined, { mediaRoom }: Stage) {
    if (!accountId) return false
    const shut = await Promise.all([
      keeping.isBanned(stageOf(room).eventId, accountId),
      stages.isOut(room, accountId, mediaRoom),
    ])
    return shut.includes(true)
  }

  type HostErrors = { 'room-not-found': () => Error; 'hosts-only': () => Error }
  async function hosting(room: Room, context: CallContext, errors: HostErrors): Promise<Stage> {
    const found = await here(room, context)
    if (!found) throw errors['room-not-found']()
    if (found.part !== 'host') throw errors['hosts-only']()
    return found.stage
  }

  const note = (
    room: Room,
    act: 'stage-moved' | 'speaker-silenced' | 'person-sent-off',
    context: CallContext,
    more = {},
  ) => keeping.note({ actId: newId('act'), room, act, by: signedIn(context).accountId, at: context.now, ...more })

  /** Each connection of somebody in the show's room. */
  const connectionsOf = (present: readonly Present[] | undefined, accountId: string) =>
    (present ?? []).filter(({ identity }) => accountOf(identity) === accountId).map(({ identity }) => identity)

  /** Lets somebody publish, or no longer, where they are connected right now. */
  async function permit({ mediaRoom }: Stage, accountId: string, part: Part): Promise<void> {
    const media = await live()
    if (!mediaRoom || !media) return
    await withMedia(async () => {
      for (const identity of connectionsOf(await media.rooms.present(mediaRoom), accountId))
        await media.rooms.permit(mediaRoom, identity, part)
    })
  }

  return os.router({
    readStage: os.readStage.handler(async ({ input: { room }, errors, context }) => {
      const found = await here(room, context)
      if (!found) throw errors['room-not-found']()
      return viewOf(found)
    }),

    enterStage: os.enterStage.handler(async ({ input: { room, device }, errors, context }) => {
      const found = await here(room, context)
      if (!found) throw errors['room-not-found']()
      const { stage, part } = found
      const { mediaRoom } = stage
      const mayEnter = isOnAir(stage) || (isUnderWay(stage) && part !== 'viewer')
      if (!mediaRoom || !mayEnter) throw errors['stage-not-on']()
      if (await isShutOut(room, context.caller?.accountId, stage)) throw errors['sent-off']()
      const media = await live()
      // LiveKit forgets its rooms when it restarts. Made again, one that is there stays as it is.
      if (!media || !(await withMedia(() => media.rooms.open(mediaRoom).then(() => true))))
        throw errors['media-not-running']()

      const identity = identityOf(context.caller?.accountId, context.caller ? device : newId('device'))
      const who = context.caller && (await speaker(context.caller.accountId, context.now))
      const token = await media.rooms.token(
        identity,
        part === 'viewer' ? '' : (who?.name ?? ''),
        grantsOf(part, mediaRoom),
      )
      return { url: media.url, token, identity, part }
    }),

    moveStage: os.moveStage.handler(async ({ input: { room, deed, version }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      const next = answer(afterDeed(stage, deed, version, newId('show'), context.now), errors)
      const media = await live()
      if (deed === 'open' && next.mediaRoom) {
        const { mediaRoom } = next
        if (!media || !(await withMedia(() => media.rooms.open(mediaRoom).then(() => true))))
          throw errors['media-not-running']()
      }
      const domainEvent = { name: 'stage-moved', at: context.now, by: signedIn(context).accountId } as const
      if (!(await stages.saveWhile(stage.version, next, domainEvent))) throw errors['stage-moved-on']()
      if (deed === 'end' && stage.mediaRoom) {
        const { mediaRoom } = stage
        await withMedia(async () => media?.rooms.close(mediaRoom))
      }
      await note(room, 'stage-moved', context, { reason: next.state })
      return viewOf((await here(room, context)) ?? { stage: next, part: 'host', hand: undefined })
    }),

    raiseHand: os.raiseHand.handler(async ({ input: { room }, errors, context }) => {
      const { accountId } = signedIn(context)
      const found = await here(room, context)
      const who = await speaker(accountId, context.now)
      if (!found || !who) throw errors['room-not-found']()
      const { stage } = found
      if (!stage.mediaRoom || !isOnAir(stage)) throw errors['stage-not-on']()
      if (await isShutOut(room, accountId, stage)) throw errors['sent-off']()
      const earlier = await stages.hand(room, accountId)
      const hand = raised(earlier, { accountId, name: who.name, raisedAt: context.now, mediaRoom: stage.mediaRoom })
      if (hand !== earlier) await stages.saveHandWhile(room, earlier, hand)
      return handViewOf((await stages.hand(room, accountId)) ?? hand)
    }),

    lowerHand: os.lowerHand.handler(async ({ input: { room }, context }) => {
      const { accountId } = signedIn(context)
      const hand = await stages.hand(room, accountId)
      await stages.lowerHand(room, accountId)
      if (hand?.state === 'speaking') await permit(await stages.find(room), accountId, 'viewer')
    }),

    comeUp: os.comeUp.handler(async ({ input: { room }, errors, context }) => {
      const { accountId } = signedIn(context)
      const found = await here(room, context)
      if (!found) throw errors['room-not-found']()
      const { hand, stage } = found
      if (!isOnAir(stage)) throw errors['stage-not-on']()
      if (!hand) throw errors['hand-not-found']()
      if (await isShutOut(room, accountId, stage)) throw errors['sent-off']()
      const up = answer(comeUp(hand), errors)
      if (!(await stages.saveHandWhile(room, hand, up))) throw errors['hand-not-so']()
      await permit(stage, accountId, 'speaker')
      return handViewOf(up)
    }),

    listHands: os.listHands.handler(async ({ input: { room }, errors, context }) => {
      const { mediaRoom } = await hosting(room, context, errors)
      return mediaRoom ? (await stages.hands(room, mediaRoom)).map(handViewOf) : []
    }),

    callHand: os.callHand.handler(async ({ input: { room, accountId }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      if (!isOnAir(stage)) throw errors['stage-not-on']()
      const hand = await stages.hand(room, accountId)
      if (hand?.mediaRoom !== stage.mediaRoom || !hand) throw errors['hand-not-found']()
      const next = answer(called(hand), errors)
      if (!(await stages.saveHandWhile(room, hand, next))) throw errors['hand-not-so']()
      return handViewOf(next)
    }),

    takeBack: os.takeBack.handler(async ({ input: { room, accountId }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      await stages.lowerHand(room, accountId)
      await permit(stage, accountId, 'viewer')
    }),

    listPresent: os.listPresent.handler(async ({ input: { room }, errors, context }) => {
      const { mediaRoom } = await hosting(room, context, errors)
      if (!mediaRoom) throw errors['stage-not-on']()
      const media = await live()
      const present = await withMedia(async () => media?.rooms.present(mediaRoom))
      if (!present) throw errors['media-not-running']()
      const accounts = Map.groupBy(present, ({ identity }) => accountOf(identity))
      const hands = new Map((await stages.hands(room, mediaRoom)).map((hand) => [hand.accountId, hand]))
      const people = await Promise.all(
        [...accounts].slice(0, mostListed).map(async ([accountId, connections]) => {
          const who = accountId && (await speaker(accountId, context.now))
          const isPublishing = connections.some((each) => each.isPublishing)
          const part: Part =
            isPublishing || hands.get(accountId as Id<'account'>)?.state === 'speaking' ? 'speaker' : 'viewer'
          return who ? [{ accountId, name: who.name, part, isPublishing }] : []
        }),
      )
      return { count: present.length, people: people.flat() }
    }),

    silenceSpeaker: os.silenceSpeaker.handler(async ({ input: { room, accountId }, errors, context }) => {
      const { mediaRoom } = await hosting(room, context, errors)
      if (!mediaRoom) throw errors['stage-not-on']()
      const media = await live()
      const done = await withMedia(async () => {
        for (const identity of connectionsOf(await media?.rooms.present(mediaRoom), accountId))
          await media?.rooms.mute(mediaRoom, identity)
        return media !== undefined
      })
      if (!done) throw errors['media-not-running']()
      await note(room, 'speaker-silenced', context, { about: accountId })
    }),

    sendOff: os.sendOff.handler(async ({ input: { room, accountId, reason }, errors, context }) => {
      const { mediaRoom } = await hosting(room, context, errors)
      if (!mediaRoom) throw errors['stage-not-on']()
      // Written first: whoever comes back meanwhile meets it at the door.
      await stages.sendOff(room, accountId, mediaRoom, context.now)
      await stages.lowerHand(room, accountId)
      await note(room, 'person-sent-off', context, { about: accountId, reason })
      const media = await live()
      await withMedia(async () => {
        for (const identity of connectionsOf(await media?.rooms.present(mediaRoom), accountId))
          await media?.rooms.remove(mediaRoom, identity)
      })
    }),

    listCast: os.listCast.handler(async ({ input: { room }, errors, context }) => {
      await hosting(room, context, errors)
      return stages.cast(room)
    }),

    nameCast: os.nameCast.handler(async ({ input: { room, ...member }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await stages.name(room, { ...member, namedAt: context.now })
    }),

    strikeCast: os.strikeCast.handler(async ({ input: { room, mail }, errors }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await stages.strike(room, mail)
    }),
  })
}

/** A host looks through this many names; beyond, the count tells. */
const mostListed = 200

const handViewOf = ({ accountId, name, state, raisedAt }: Hand) => ({ accountId, name, state, raisedAt })

function viewOf({ stage, part, hand }: Here): StageView {
  const { room, state, since, startedAt, version } = stage
  return { room, state, since, version, part, ...(startedAt && { startedAt }), ...(hand && { hand: handViewOf(hand) }) }
}
