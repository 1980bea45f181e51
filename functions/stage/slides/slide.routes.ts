import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { NewId } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import type { Entrance } from '../rooms/entrance.ts'
import { partOf } from '../stages/cast.ts'
import { mayShow } from '../stages/parts.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isOnAir } from '../stages/stage.ts'
import { slideContract } from './slide.contract.ts'
import type { SlideStore } from './slide.store.ts'
import { slideKey, slideWaitMs, stills } from './slide.ts'

export interface SlideDeps {
  slides: SlideStore
  stages: StageStore
  entrance: Entrance
  newId: NewId
  uploadTo: UploadTo
}

export function slideRoutes({ slides, stages, entrance, newId, uploadTo }: SlideDeps) {
  const os = implement(slideContract).$context<CallContext>().use(turnAway)

  return os.router({
    nextSlide: os.nextSlide.handler(async ({ input: { room }, errors, context }) => {
      const caller = signedIn(context)
      const [settings, stage, member, showing] = await Promise.all([
        entrance.settings(room),
        stages.find(room),
        stages.castMember(room, caller.mail),
        slides.showing(room),
      ])
      if (!settings) throw errors['room-not-found']()
      // Whoever was only let speak for a raised hand shows nothing.
      if (!mayShow(partOf(caller, member, undefined))) throw errors['not-on-stage']()
      if (!stage.mediaRoom || !isOnAir(stage)) throw errors['stage-not-on']()
      if (slideWaitMs(showing?.pace, context.now) > 0) throw errors['slide-too-soon']()
      const slideId = newId('slide')
      const upload = { key: slideKey(room, stage.mediaRoom, slideId), mostBytes: stills.mostSentBytes, thenTo: '' }
      const { url, fields } = await uploadTo(upload, new Date(context.now))
      return { slideId, url, fields }
    }),
  })
}
