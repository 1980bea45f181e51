import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { EventStore } from '../calendar/event.store.ts'
import type { CityEvent } from '../calendar/event.ts'
import { type ItemView, programmeContract } from './item.contract.ts'
import type { ProgrammeStore } from './item.store.ts'
import { type ItemPlan, type ProgrammeItem, placed, timed } from './item.ts'

export function programmeRoutes({ events, programme }: { events: EventStore; programme: ProgrammeStore }) {
  const os = implement(programmeContract).$context<CallContext>().use(turnAway)

  /** The versions are read before the items: whoever writes between the two is noticed. */
  async function seen(event: CityEvent) {
    const stages = await events.stageVersions(event.eventId)
    return { seen: { eventVersion: event.version, stages }, items: await programme.plannedOf(event.eventId) }
  }

  return os.router({
    readProgramme: os.readProgramme.handler(async ({ input: { eventId }, errors }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      return timed(await programme.ofEvent(eventId), event)
    }),

    planProgramme: os.planProgramme.handler(async ({ input: { eventId }, errors }) => {
      const event = await events.find(eventId)
      if (!event) throw errors['event-not-found']()
      return timed(await programme.plannedOf(eventId), event)
    }),

    addProgrammeItem: os.addProgrammeItem.handler(
      async ({ input: { eventId, formKey, ...filledIn }, errors, context }) => {
        const event = await events.find(eventId)
        if (!event) throw errors['event-not-found']()
        const itemId = idFrom('item', eventId, signedIn(context).accountId, formKey)
        const plan = planOf(filledIn)

        const already = await programme.find(eventId, itemId)
        const { seen: before, items } = await seen(event)
        const item = answer(placed(plan, { eventId, itemId, version: 1 }, event, items), errors)
        if (already) {
          if (!isSame(already, item)) throw errors['form-already-sent']()
          return viewOf(already, event)
        }
        const happened = { name: 'programme-item-saved' as const, at: context.now }
        if (await programme.saveNewWhile(item, before, happened)) return viewOf(item, event)
        const twin = await programme.find(eventId, itemId)
        if (!twin || !isSame(twin, item)) throw errors['programme-moved-on']()
        return viewOf(twin, event)
      },
    ),

    editProgrammeItem: os.editProgrammeItem.handler(
      async ({ input: { eventId, itemId, version, ...filledIn }, errors, context }) => {
        const { event, item } = await found(eventId, itemId, errors)
        if (item.version !== version) throw errors['programme-moved-on']()
        if (filledIn.draft && !item.draft) throw errors['public-already']()
        const { seen: before, items } = await seen(event)
        const next = answer(placed(planOf(filledIn), { eventId, itemId, version: version + 1 }, event, items), errors)
        const saved = await programme.saveWhile(next, item, before, { name: 'programme-item-saved', at: context.now })
        if (!saved) throw errors['programme-moved-on']()
        return viewOf(next, event)
      },
    ),

    publishProgramme: os.publishProgramme.handler(async ({ input: { eventId }, errors, context }) => {
      if (!(await events.find(eventId))) throw errors['event-not-found']()
      const drafts = (await programme.plannedOf(eventId)).filter(({ draft }) => draft)
      // A transaction takes a hundred; festivals have fewer, and each hundred is whole in itself.
      for (let at = 0; at < drafts.length; at += 100) {
        const happened = { name: 'programme-item-saved' as const, at: context.now }
        if (!(await programme.publishWhile(drafts.slice(at, at + 100), happened))) throw errors['programme-moved-on']()
      }
      return { published: drafts.length }
    }),

    withdrawProgrammeItem: os.withdrawProgrammeItem.handler(
      async ({ input: { eventId, itemId, version }, errors, context }) => {
        const { item } = await found(eventId, itemId, errors)
        if (item.version !== version) throw errors['programme-moved-on']()
        const saved = await programme.withdrawWhile(item, { name: 'programme-item-withdrawn', at: context.now })
        if (!saved) throw errors['programme-moved-on']()
      },
    ),
  })

  async function found(
    eventId: Id<'event'>,
    itemId: Id<'item'>,
    errors: { 'event-not-found': () => Error; 'item-not-found': () => Error },
  ) {
    const event = await events.find(eventId)
    if (!event) throw errors['event-not-found']()
    const item = await programme.find(eventId, itemId)
    if (!item) throw errors['item-not-found']()
    return { event, item }
  }
}

type Unsaid = 'about' | 'speakers' | 'track'
const planOf = ({
  about = '',
  speakers = '',
  track = '',
  ...plan
}: Omit<ItemPlan, Unsaid> & { [Word in Unsaid]?: string | undefined }): ItemPlan => ({
  ...plan,
  about,
  speakers,
  track,
})

const wordsOf = ({ version: _, ...item }: ProgrammeItem) =>
  JSON.stringify(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)))
const isSame = (one: ProgrammeItem, other: ProgrammeItem) => wordsOf(one) === wordsOf(other)

const viewOf = (item: ProgrammeItem, event: CityEvent): ItemView => {
  const [view] = timed([item], event)
  if (!view) throw new Error('one item makes one view')
  return view
}
