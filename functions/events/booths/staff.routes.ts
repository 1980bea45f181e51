import { implement } from '@orpc/server'
import type { Instant } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { boothContract } from './booth.contract.ts'
import type { BoothStore } from './booth.store.ts'
import { approved, looked, returned } from './booth.ts'
import { asStaff } from './booth.views.ts'

const { boothQueue, readBooth, lookAtBooth, approveBooth, returnBooth } = boothContract
const staffContract = { boothQueue, readBooth, lookAtBooth, approveBooth, returnBooth }

export interface StaffDeps {
  events: EventStore
  booths: BoothStore
  cursors: Cursors
  /** Whether what this account says may be seen by everybody: a guardian has agreed, or none has to. */
  mayBePublic(accountId: Id<'account'>, now: Instant): Promise<boolean>
}

const perPage = 25

export function staffRoutes({ events, booths, cursors, mayBePublic }: StaffDeps) {
  const os = implement(staffContract).$context<CallContext>().use(turnAway)

  return os.router({
    boothQueue: os.boothQueue.handler(async ({ input: { eventId, status, cursor }, errors }) => {
      if (!(await events.find(eventId))) throw errors['event-not-found']()
      const list = `booths ${eventId} ${status}`
      const after = await cursors.open(list, cursor)
      if (!after.ok) throw doorError('crooked-cursor')
      const page = await booths.queue(eventId, status, after.value, perPage)
      const next = await cursors.seal(list, page.next)
      return { booths: page.booths.map(asStaff), ...(next && { next }) }
    }),

    readBooth: os.readBooth.handler(async ({ input: { eventId, boothId }, errors }) => {
      const booth = await booths.find(eventId, boothId)
      if (!booth) throw errors['booth-not-found']()
      return asStaff(booth)
    }),

    lookAtBooth: os.lookAtBooth.handler(async ({ input: { eventId, boothId }, errors, context }) => {
      const booth = await booths.find(eventId, boothId)
      if (!booth) throw errors['booth-not-found']()
      const next = looked(booth, signedIn(context).accountId, context.now)
      if (next.status !== 'looked' || next === booth || (await booths.saveLookedWhile(next, booth)))
        return asStaff(next)
      // Somebody wrote just now: what they made of it is what there is to look at.
      const latest = await booths.find(eventId, boothId)
      if (!latest) throw errors['booth-not-found']()
      return asStaff(latest)
    }),

    approveBooth: os.approveBooth.handler(async ({ input: { eventId, boothId, version }, errors, context }) => {
      const { now } = context
      // Who approves another booth at the same time moves the counts: look again, a few times.
      for (let attempt = 0; attempt < 8; attempt++) {
        const [event, booth] = await Promise.all([events.find(eventId), booths.find(eventId, boothId)])
        if (!event) throw errors['event-not-found']()
        if (!booth) throw errors['booth-not-found']()
        const counts = await booths.counts(eventId, booth.category)
        const next = answer(approved(booth, version, signedIn(context), { ...event, ...counts }, now), errors)
        if (!(await mayBePublic(booth.exhibitorId, now))) throw errors['not-public-yet']()
        const seen = { version, event, ...counts }
        if (await booths.saveApprovedWhile(next, seen, { name: 'booth-approved', at: now })) return asStaff(next)
      }
      throw errors['booth-moved-on']()
    }),

    returnBooth: os.returnBooth.handler(async ({ input: { eventId, boothId, version, reason }, errors, context }) => {
      const { now } = context
      const booth = await booths.find(eventId, boothId)
      if (!booth) throw errors['booth-not-found']()
      const next = answer(returned(booth, version, signedIn(context), reason, now), errors)
      if (await booths.saveWhile(next, { version }, { name: 'booth-returned', at: now })) return asStaff(next)
      const latest = await booths.find(eventId, boothId)
      answer(returned(latest ?? booth, version, signedIn(context), reason, now), errors)
      throw errors['booth-moved-on']()
    }),
  })
}
