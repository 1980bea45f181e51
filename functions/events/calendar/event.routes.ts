import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { ProgrammeStore } from '../programme/item.store.ts'
import { onDay } from '../programme/item.ts'
import { eventContract } from './event.contract.ts'
import type { EventStore } from './event.store.ts'
import { type CityEvent, edited, moved, openOnce, planned } from './event.ts'
import { toView } from './event.view.ts'

export function eventRoutes({ events, programme }: { events: EventStore; programme: ProgrammeStore }) {
  const os = implement(eventContract).$context<CallContext>().use(turnAway)

  return os.router({
    listEvents: os.listEvents.handler(async () => (await events.all()).map(toView)),

    readEvent: os.readEvent.handler(async ({ input: { eventId }, errors }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      return toView(event)
    }),

    planEvent: os.planEvent.handler(async () => ({ zone: 'Asia/Jakarta', kind: 'festival' })),

    openEvent: os.openEvent.handler(async ({ input: { formKey: _, slug, ...plan }, errors, context }) => {
      const { now } = context
      const eventId: Id<'event'> = `event_${slug}`
      const parts = answer(planned(plan), errors)
      const birth = {
        eventId,
        anchorOn: parts.days[0]?.on ?? '',
        openedBy: signedIn(context).accountId,
        openedAt: now,
        version: 1,
      }
      const event: CityEvent = { ...parts, ...birth }
      if (await events.saveNew(event, { name: 'event-opened', at: now })) return toView(event)
      const earlier = await events.find(eventId)
      if (!earlier) throw errors['slug-taken']()
      return toView(answer(openOnce(earlier, event), errors))
    }),

    editEvent: os.editEvent.handler(async ({ input: { eventId, version, ...plan }, errors, context }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      if (event.version !== version) throw errors['event-moved-on']()
      const next = { ...event, ...answer(planned(plan), errors) }

      const [taken, stages] = await Promise.all([events.taken(eventId), events.stageVersions(eventId)])
      const used = (await programme.plannedOf(eventId)).map((item) => ({
        on: onDay(item, event.anchorOn),
        stageId: item.stageId,
      }))
      const saved = answer(edited(event, next, taken, used), errors)
      const happened = { name: 'event-edited' as const, at: context.now }
      if (!(await events.saveWhile(saved, { version, taken, stages }, happened))) throw errors['event-moved-on']()
      return toView(saved)
    }),

    moveEvent: os.moveEvent.handler(async ({ input: { eventId, startsOn }, errors, context }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      if (event.days[0]?.on === startsOn) return toView(event)
      const next = moved(event, startsOn)
      const saved = await events.saveMoved(next, { name: 'event-edited', at: context.now })
      if (!saved) throw errors['event-moved-on']()
      return toView(next)
    }),
  })
}
