import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { boothContract } from './booth.contract.ts'
import type { BoothStore } from './booth.store.ts'
import { type AppliedBooth, applyOnce, rewritten, takesApplication, withdrawn } from './booth.ts'
import { asOwn } from './booth.views.ts'
import type { PhotoForms } from './photo-form.ts'

const { applyForBooth, exportMine, myBooths, readMyBooth, editMyBooth, withdrawMyBooth, photoForm } = boothContract
const exhibitorContract = { applyForBooth, exportMine, myBooths, readMyBooth, editMyBooth, withdrawMyBooth, photoForm }

export interface ExhibitorDeps {
  events: EventStore
  booths: BoothStore
  photoForms: PhotoForms
  exportOf(accountId: Id<'account'>): Promise<Record<string, unknown>>
}

/** What somebody does about a booth of their own. Somebody else's is not there. */
export function exhibitorRoutes({ events, booths, photoForms, exportOf }: ExhibitorDeps) {
  const os = implement(exhibitorContract).$context<CallContext>().use(turnAway)

  return os.router({
    applyForBooth: os.applyForBooth.handler(async ({ input: { eventId, formKey, ...words }, errors, context }) => {
      const { now, lang } = context
      const { accountId, mail } = signedIn(context)
      const boothId = idFrom('booth', accountId, eventId, formKey)
      const earlier = await booths.find(eventId, boothId)
      if (earlier) return asOwn(answer(applyOnce(earlier, words), errors))

      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      answer(takesApplication(event, words.category, now), errors)
      const birth = {
        boothId,
        eventId,
        exhibitorId: accountId,
        mail,
        lang,
        appliedAt: now,
        version: 1,
        status: 'applied',
      } as const
      const booth: AppliedBooth = { ...words, ...birth }
      if (await booths.saveNew(booth, { name: 'booth-applied', at: now })) return asOwn(booth)
      const twin = await booths.find(eventId, boothId)
      if (!twin) throw errors['form-already-sent']()
      return asOwn(answer(applyOnce(twin, words), errors))
    }),

    myBooths: os.myBooths.handler(async ({ context }) =>
      (await booths.ofAccount(signedIn(context).accountId)).map(asOwn),
    ),

    exportMine: os.exportMine.handler(({ context }) => exportOf(signedIn(context).accountId)),

    readMyBooth: os.readMyBooth.handler(async ({ input: { boothId }, errors, context }) => {
      const booth = await booths.findOf(signedIn(context).accountId, boothId)
      if (!booth) throw errors['booth-not-found']()
      return asOwn(booth)
    }),

    editMyBooth: os.editMyBooth.handler(async ({ input: { boothId, version, ...words }, errors, context }) => {
      const { now } = context
      const booth = await booths.findOf(signedIn(context).accountId, boothId)
      const event = booth && (await events.find(booth.eventId))
      if (!booth || !event) throw errors['booth-not-found']()

      const { booth: next, happened } = answer(rewritten(booth, words, version, event, now), errors)
      if (!(await booths.saveWhile(next, { version }, { name: happened, at: now }))) throw errors['booth-moved-on']()
      return asOwn(next)
    }),

    withdrawMyBooth: os.withdrawMyBooth.handler(async ({ input: { boothId }, errors, context }) => {
      const { now } = context
      const booth = await booths.findOf(signedIn(context).accountId, boothId)
      if (!booth) throw errors['booth-not-found']()
      const next = withdrawn(booth, now)
      if (next !== booth && !(await booths.saveWithdrawnWhile(next, booth, { name: 'booth-withdrawn', at: now })))
        throw errors['booth-moved-on']()
      return asOwn(next)
    }),

    photoForm: os.photoForm.handler(async ({ input: { boothId }, errors, context }) => {
      const booth = await booths.findOf(signedIn(context).accountId, boothId)
      if (!booth) throw errors['booth-not-found']()
      if (booth.status === 'withdrawn') throw errors['booth-withdrawn']()
      return photoForms(booth, context.lang, context.now)
    }),
  })
}
