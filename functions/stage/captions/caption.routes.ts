import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import { type ComersDeps, comers } from '../stages/here.ts'
import { mayCaption } from '../stages/parts.ts'
import { isUnderWay } from '../stages/stage.ts'
import { captionContract } from './caption.contract.ts'
import type { CaptionStore } from './caption.store.ts'
import { piecesOf } from './caption.ts'

export interface CaptionDeps extends ComersDeps {
  captions: CaptionStore
}

export function captionRoutes({ captions, ...deps }: CaptionDeps) {
  const os = implement(captionContract).$context<CallContext>().use(turnAway)
  const { here } = comers(deps)

  return os.router({
    writeCaption: os.writeCaption.handler(async ({ input: { room, formKey, words }, errors, context }) => {
      const found = await here(room, context)
      if (!found) throw errors['room-not-found']()
      if (!mayCaption(found.part)) throw errors['not-on-stage']()
      if (!isUnderWay(found.stage)) throw errors['stage-not-on']()
      const captionId = idFrom('caption', signedIn(context).accountId, formKey)
      await captions.write({ captionId, room, words, at: context.now })
      return { captionId, pieces: piecesOf(words) }
    }),
  })
}
