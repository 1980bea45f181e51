import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import { beginBroadcast } from '../broadcast/begin-broadcast.ts'
import { isBroadcast, openedTo } from '../broadcast/broadcast.ts'
import type { Egress } from '../broadcast/egress.ts'
import { isUnasked } from '../broadcast/is-unasked.ts'
import { called, comeUp, type Hand, raised } from '../hands/hand.ts'
import { grantsOf } from '../media/grants.ts'
import { accountOf, identityOf } from '../media/identity.ts'
import { inShow } from '../media/in-show.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { Entrance } from '../rooms/entrance.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import type { Room } from '../rooms/room.ts'
import { clearAway } from './clear-away.ts'
import { comers, type Here } from './here.ts'
import { mayShow, maySpeak, type Part } from './parts.ts'
import { castIdOf } from './people.store.ts'
import { type StageView, stagesContract } from './stage.contract.ts'
import type { StageStore } from './stage.store.ts'
import { afterDeed, isOnAir, isPaused, isUnderWay, type Stage } from './stage.ts'

export interface StagesDeps {
  stages: StageStore
  standby: StandbyStore
  replays: ReplayStore
  keeping: KeepingStore
  entrance: Entrance
  newId: NewId
  /** LiveKit, and where browsers find it. Nothing, where the city has none. */
  live(): Promise<{ url: string; rooms: LiveRooms; egress?: Egress | undefined } | undefined>
  speaker(accountId: Id<'account'>, now: string): Promise<{ name: string } | undefined>
}

export function stagesRoutes(deps: StagesDeps) {
  const { stages, standby, replays, keeping, entrance, newId, live, speaker } = deps
  const os = implement(stagesContract).$context<CallContext>().use(turnAway)
  const { here, hosting, standing, isShutOut } = comers(deps)
  const { permit, become, mute, remove, drawCurtain } = inShow(live)

  const note = (
    room: Room,
    act: 'stage-moved' | 'speaker-silenced' | 'person-sent-off',
    context: CallContext,
    more = {},
  ) => keeping.note({ actId: newId('act'), room, act, by: signedIn(context).accountId, at: context.now, ...more })

  /** Nobody among those who make the show any more: they may go on watching it, once there is something to watch. */
  async function backAmongViewers(stage: Stage, accountId: Id<'account'>): Promise<void> {
    await standby.stepDown(stage.room, accountId)
    await become(stage, accountId, 'viewer')
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
      if (!mediaRoom || !isUnderWay(stage)) throw errors['stage-not-on']()
      if (await isShutOut(room, context.caller?.accountId, stage)) throw errors['sent-off']()
      if (!maySpeak(part) && !isOnAir(stage)) throw errors['stage-not-on']()
      // Thousands are told so: LiveKit is not asked for each of them.
      if (!maySpeak(part) && stage.broadcast?.isOpen) throw errors['stage-crowded']()
      if (maySpeak(part) && (await isUnasked(stage, context.caller?.accountId, replays)))
        throw errors['consent-first']()
      const media = await live()
      // LiveKit forgets its rooms when it restarts. Made again, one that is there stays as it is.
      if (!media || !(await withMedia(() => media.rooms.open(mediaRoom).then(() => true))))
        throw errors['media-not-running']()

      // Written before the token is: whoever is behind a stage without it is put out.
      if (context.caller && mayShow(part)) {
        const earlier = await standby.find(room, context.caller.accountId)
        await standby.save(room, await standing(earlier, mediaRoom, part, context), context.now)
      }
      const identity = identityOf(context.caller?.accountId, context.caller ? device : newId('device'))
      const who = context.caller && (await speaker(context.caller.accountId, context.now))
      const token = await media.rooms.token(
        identity,
        maySpeak(part) ? (who?.name ?? '') : '',
        grantsOf(part, mediaRoom, isPaused(stage)),
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
      const domainEvent = { name: 'stage-moved', at: context.now } as const
      if (!(await stages.saveWhile(stage.version, next, domainEvent))) throw errors['stage-moved-on']()
      if (deed !== 'end' && isPaused(stage) !== isPaused(next)) await drawCurtain(next)
      if (deed === 'end') await clearAway(stage, { stages, standby, rooms: media?.rooms })
      const randomName = () => newId('broadcast').slice('broadcast_'.length)
      if (deed === 'start') await beginBroadcast(next, context.now, { stages, replays, live: media, randomName })
      await note(room, 'stage-moved', context, { reason: next.state })
      return viewOf((await here(room, context)) ?? { stage: next, part: 'host', hand: undefined })
    }),

    openBroadcast: os.openBroadcast.handler(async ({ input: { room, isOpen, version }, errors, context }) => {
      const next = answer(openedTo(await hosting(room, context, errors), isOpen, version), errors)
      const domainEvent = { name: 'stage-moved', at: context.now } as const
      if (!(await stages.saveWhile(version, next, domainEvent))) throw errors['stage-moved-on']()
      return viewOf({ stage: next, part: 'host', hand: undefined })
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
      if (hand !== earlier) await stages.saveHandWhile(room, earlier, hand, context.now)
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
      if (await isUnasked(stage, accountId, replays)) throw errors['consent-first']()
      const up = answer(comeUp(hand), errors)
      if (!(await stages.saveHandWhile(room, hand, up, context.now))) throw errors['hand-not-so']()
      await permit(stage, accountId, 'called', up.name)
      // Taken back or sent off in this very moment, they do not speak after all.
      if (!(await stages.hand(room, accountId))) await permit(stage, accountId, 'viewer')
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
      if (!(await stages.saveHandWhile(room, hand, next, context.now))) throw errors['hand-not-so']()
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
          const mayPublish = connections.some((each) => each.mayPublish)
          const part: Part =
            mayPublish || hands.get(accountId as Id<'account'>)?.state === 'speaking' ? 'called' : 'viewer'
          return who ? [{ accountId, name: who.name, part, isPublishing }] : []
        }),
      )
      return { count: present.length, people: people.flat() }
    }),

    silenceSpeaker: os.silenceSpeaker.handler(async ({ input: { room, accountId }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      if (!stage.mediaRoom) throw errors['stage-not-on']()
      if (!(await mute(stage, accountId))) throw errors['media-not-running']()
      await note(room, 'speaker-silenced', context, { about: accountId })
    }),

    sendOff: os.sendOff.handler(async ({ input: { room, accountId, reason }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      const { mediaRoom } = stage
      if (!mediaRoom) throw errors['stage-not-on']()
      // Written first: whoever comes back meanwhile meets it at the door.
      await stages.sendOff(room, accountId, mediaRoom, context.now)
      // Gone first, and put down meanwhile: everybody waits for the silence, nobody for the log.
      await Promise.all([
        remove(stage, accountId),
        stages.lowerHand(room, accountId),
        note(room, 'person-sent-off', context, { about: accountId, reason }),
        standby.stepDown(room, accountId),
      ])
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
      const stage = await stages.find(room)
      const there = stage.mediaRoom ? await standby.ofShow(room, stage.mediaRoom) : []
      for (const { accountId, castId } of there) if (castId === castIdOf(mail)) await backAmongViewers(stage, accountId)
    }),
  })
}

/** A host looks through this many names; beyond, the count tells. */
const mostListed = 200

const handViewOf = ({ accountId, name, state, raisedAt }: Hand) => ({ accountId, name, state, raisedAt })

function viewOf({ stage, part, hand }: Here): StageView {
  const { room, state, since, startedAt, broadcast, version } = stage
  return {
    ...{ room, state, since, version, part },
    ...(startedAt && { startedAt }),
    ...(broadcast && isBroadcast(stage) && { broadcast: { isOpen: broadcast.isOpen } }),
    ...(hand && { hand: handViewOf(hand) }),
  }
}
