import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { Entrance } from '../rooms/entrance.ts'
import { partOf } from '../stages/cast.ts'
import { mayCaption } from '../stages/parts.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isUnderWay } from '../stages/stage.ts'
import { captionContract } from './caption.contract.ts'
import type { CaptionStore } from './caption.store.ts'
import { piecesOf } from './caption.ts'

export interface CaptionDeps {
  captions: CaptionStore
  stages: StageStore
  entrance: Entrance
}

export function captionRoutes({ captions, stages, entrance }: CaptionDeps) {
  const os = implement(captionContract).$context<CallContext>().use(turnAway)

  return os.router({
    writeCaption: os.writeCaption.handler(async ({ input: { room, formKey, words }, errors, context }) => {
      const caller = signedIn(context)
      const [settings, stage, member] = await Promise.all([
        entrance.settings(room),
        stages.find(room),
        stages.castMember(room, caller.mail),
      ])
      if (!settings) throw errors['room-not-found']()
      // Whoever was only let speak for a raised hand writes no captions.
      if (!mayCaption(partOf(caller, member, undefined))) throw errors['not-on-stage']()
      if (!isUnderWay(stage)) throw errors['stage-not-on']()
      const captionId = idFrom('caption', caller.accountId, formKey)
      await captions.write({ captionId, room, words, by: caller.accountId, at: context.now })
      return { captionId, pieces: piecesOf(words) }
    }),
  })
}
