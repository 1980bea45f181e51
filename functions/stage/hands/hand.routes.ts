import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { isUnasked } from '../broadcast/is-unasked.ts'
import { inShow } from '../media/in-show.ts'
import { actsNoted } from '../stages/acts.ts'
import type { StagesDeps } from '../stages/deps.ts'
import { comers } from '../stages/here.ts'
import { isOnAir } from '../stages/stage.ts'
import { handsContract } from './hand.contract.ts'
import { called, comeUp, type Hand, raised } from './hand.ts'

export function handRoutes(deps: StagesDeps) {
  const { stages, replays, live, speaker } = deps
  const os = implement(handsContract).$context<CallContext>().use(turnAway)
  const { here, hosting, isShutOut } = comers(deps)
  const { permit } = inShow(live)
  const note = actsNoted(deps)

  return os.router({
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
      const hand = await stages.hand(room, accountId)
      await stages.lowerHand(room, accountId)
      await permit(stage, accountId, 'viewer')
      if (hand?.state === 'speaking') await note(room, 'floor-taken-back', context, { about: accountId })
    }),
  })
}

export const handViewOf = ({ accountId, name, state, raisedAt }: Hand) => ({ accountId, name, state, raisedAt })
