import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { beginBroadcast } from '../broadcast/begin-broadcast.ts'
import { isBroadcast, openedTo } from '../broadcast/broadcast.ts'
import { isUnasked } from '../broadcast/is-unasked.ts'
import { handViewOf } from '../hands/hand.routes.ts'
import { grantsOf } from '../media/grants.ts'
import { identityOf } from '../media/identity.ts'
import { inShow } from '../media/in-show.ts'
import { withMedia } from '../media/with-media.ts'
import { actsNoted } from './acts.ts'
import { clearAway } from './clear-away.ts'
import type { StagesDeps } from './deps.ts'
import { comers, type Here } from './here.ts'
import { mayShow, maySpeak } from './parts.ts'
import { type StageView, stagesContract } from './stage.contract.ts'
import { afterDeed, goesOn, isOnAir, isPaused, isUnderWay } from './stage.ts'

export function stagesRoutes(deps: StagesDeps) {
  const { stages, standby, replays, newId, live, speaker } = deps
  const os = implement(stagesContract).$context<CallContext>().use(turnAway)
  const { here, hosting, standing, isShutOut } = comers(deps)
  const { drawCurtain } = inShow(live)
  const note = actsNoted(deps)

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
      if (goesOn(stage, context.now) && stage.mediaRoom && next.mediaRoom)
        await stages.staySentOff(room, stage.mediaRoom, next.mediaRoom, context.now)
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
  })
}

function viewOf({ stage, part, hand }: Here): StageView {
  const { room, state, since, startedAt, broadcast, version } = stage
  return {
    ...{ room, state, since, version, part },
    ...(startedAt && { startedAt }),
    ...(broadcast && isBroadcast(stage) && { broadcast: { isOpen: broadcast.isOpen } }),
    ...(hand && { hand: handViewOf(hand) }),
  }
}
