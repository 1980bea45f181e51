import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { NewId } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import { type ComersDeps, comers } from '../stages/here.ts'
import { mayShow } from '../stages/parts.ts'
import { isOnAir } from '../stages/stage.ts'
import { slideContract } from './slide.contract.ts'
import type { SlideStore } from './slide.store.ts'
import { slideKey, slideWaitMs, stills } from './slide.ts'

export interface SlideDeps extends ComersDeps {
  slides: SlideStore
  standby: StandbyStore
  newId: NewId
  uploadTo: UploadTo
}

export function slideRoutes({ slides, standby, newId, uploadTo, ...deps }: SlideDeps) {
  const os = implement(slideContract).$context<CallContext>().use(turnAway)
  const { here, standing } = comers(deps)

  return os.router({
    nextSlide: os.nextSlide.handler(async ({ input: { room }, errors, context }) => {
      const { accountId } = signedIn(context)
      const [found, showing, earlier] = await Promise.all([
        here(room, context),
        slides.showing(room),
        standby.find(room, accountId),
      ])
      if (!found) throw errors['room-not-found']()
      const { stage, part } = found
      const { mediaRoom } = stage
      if (!mayShow(part)) throw errors['not-on-stage']()
      if (!mediaRoom || !isOnAir(stage)) throw errors['stage-not-on']()
      if (slideWaitMs(showing?.pace, context.now) > 0) throw errors['slide-too-soon']()
      // Who shows something has come for this show. Where they are gone by the time it is looked at, it is not shown.
      if (earlier?.mediaRoom !== mediaRoom)
        await standby.save(room, await standing(earlier, mediaRoom, part, context), context.now)
      const slideId = newId('slide')
      const key = slideKey({ room, mediaRoom, accountId, slideId })
      const { url, fields } = await uploadTo(
        { key, mostBytes: stills.mostSentBytes, thenTo: '' },
        new Date(context.now),
      )
      return { slideId, url, fields }
    }),
  })
}
