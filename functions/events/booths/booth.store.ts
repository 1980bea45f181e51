import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { langs } from '../../platform/lang.ts'
import { type BoothCategory, boothCategories, type CityEvent } from '../calendar/event.ts'
import type { EventsDomainEvent } from '../domain-events.ts'
import { keys, queued } from '../keys.ts'
import {
  type ApprovedBooth,
  type Booth,
  type BoothStatus,
  type LookedBooth,
  type Photo,
  type PhotoRefusal,
  photoRefusals,
} from './booth.ts'

export type BoothStore = ReturnType<typeof boothStore>
type What = Happened<EventsDomainEvent>

export const boothStore = (table: Table) => ({
  async find(eventId: Id<'event'>, boothId: Id<'booth'>): Promise<Booth | undefined> {
    const item = await table.get(keys.booth(eventId, boothId))
    return item && toBooth(item)
  },

  /** Nothing where it is somebody else's, as where there is none. */
  async findOf(accountId: Id<'account'>, boothId: Id<'booth'>): Promise<Booth | undefined> {
    const owned = await table.get(keys.boothOf(accountId, boothId))
    const item = owned && (await table.get(keys.booth(owned.eventId as Id<'event'>, boothId)))
    return item && toBooth(item)
  },

  async ofAccount(accountId: Id<'account'>): Promise<Booth[]> {
    const owned = await table.startingWith(keys.boothsBy(accountId))
    const items = await table.getMany(
      owned.map(({ eventId, boothId }) => keys.booth(eventId as Id<'event'>, boothId as Id<'booth'>)),
    )
    return items.map(toBooth).sort((a, b) => b.appliedAt.localeCompare(a.appliedAt))
  },

  async ofEvent(eventId: Id<'event'>): Promise<Booth[]> {
    return (await table.startingWith(keys.boothsOf(eventId))).map(toBooth)
  },

  /** One page of those in a state, longest waiting first. */
  async queue(eventId: Id<'event'>, status: BoothStatus, after: ItemPage['next'], limit: number) {
    const { items, next } = await table.page(
      keys.boothQueue(eventId, status),
      { limit, ...(after && { after }) },
      'queue',
    )
    return { booths: items.map(toBooth), next }
  },

  /** False when there is a booth of that id already. */
  async saveNew(booth: Booth, happened: What): Promise<boolean> {
    const { eventId, boothId, exhibitorId } = booth
    return table.together([
      { put: toItem(booth, happened), while: { pk: absent } },
      { put: { ...keys.boothOf(exhibitorId, boothId), eventId, boothId } },
    ])
  },

  /** False when somebody wrote between reading it and now. */
  async saveWhile(booth: Booth, seen: { version: number }, happened: What): Promise<boolean> {
    return table.replaceWhile({ version: seen.version }, toItem(booth, happened))
  },

  /** Says nothing that anybody else should hear of. */
  async saveLookedWhile(booth: LookedBooth, seen: { version: number }): Promise<boolean> {
    const { status, lookedAt, lookedBy, version } = booth
    const set = { status, lookedAt, lookedBy, version, ...queuedAs(booth) }
    return (
      (await table.change(keys.booth(booth.eventId, booth.boothId), { set }, { version: seen.version })) !== undefined
    )
  },

  /** How many booths of the kind are approved, and the last number given out. */
  async counts(eventId: Id<'event'>, category: BoothCategory) {
    const row: Partial<Item> = (await table.get(keys.counts(eventId))) ?? {}
    return { taken: Number(row[category] ?? 0), lastNumber: Number(row.lastNumber ?? 0) }
  },

  /** False when somebody wrote, another booth was counted, or the event changed its room, between reading and now. */
  async saveApprovedWhile(
    booth: ApprovedBooth,
    seen: { version: number; event: CityEvent; taken: number; lastNumber: number },
    happened: What,
  ): Promise<boolean> {
    const { eventId, category } = booth
    return table.together([
      { put: toItem(booth, happened), while: { version: seen.version } },
      { check: keys.event(eventId), while: { version: seen.event.version } },
      {
        change: keys.counts(eventId),
        by: { set: { [category]: seen.taken + 1, lastNumber: booth.number } },
        while: { [category]: seen.taken || absent, lastNumber: seen.lastNumber || absent },
      },
    ])
  },

  /** Its place is free again, where it had one. False when somebody wrote between reading it and now. */
  async saveWithdrawnWhile(booth: Booth, before: Booth, happened: What): Promise<boolean> {
    const put: Write = { put: toItem(booth, happened), while: { version: before.version } }
    if (before.status !== 'approved') return table.together([put])
    return table.together([put, { change: keys.counts(booth.eventId), by: { add: { [before.category]: -1 } } }])
  },

  /** Nothing is left of it. Withdrawn first, or its page stays. */
  async forget({ eventId, boothId, exhibitorId }: Booth): Promise<void> {
    await table.remove(keys.booth(eventId, boothId))
    await table.remove(keys.boothOf(exhibitorId, boothId))
  },

  /** Its exhibitor has no address any more: nothing is mailed. */
  async forgetMail({ eventId, boothId, mail }: Booth): Promise<void> {
    await table.change(keys.booth(eventId, boothId), { set: { mail: '' } }, { mail })
  },

  /** Who decided is an account's number only. */
  async forgetOfficer({ eventId, boothId }: Booth): Promise<void> {
    await table.change(keys.booth(eventId, boothId), { set: { decidedByMail: '' } }, { boothId })
  },

  /** The picture is the booth's. False when somebody wrote between reading it and now. */
  async savePhotoWhile(booth: Booth, seen: { version: number }, happened: What): Promise<boolean> {
    return table.replaceWhile({ version: seen.version }, toItem(booth, happened))
  },

  /** Why a picture was not taken. Nobody but the exhibitor hears of it. */
  async saveUploadRefused(
    eventId: Id<'event'>,
    boothId: Id<'booth'>,
    upload: { uploadId: string; refusal: PhotoRefusal },
  ): Promise<void> {
    await table.change(keys.booth(eventId, boothId), { set: { upload } }, { boothId })
  },
})

function toItem(booth: Booth, domainEvent: What): Item {
  return { ...keys.booth(booth.eventId, booth.boothId), ...booth, ...queuedAs(booth), domainEvent }
}

const queuedAs = (booth: Booth) => queued(keys.boothQueue(booth.eventId, booth.status), booth.appliedAt, booth.boothId)

const details = {
  boothId: id('booth'),
  eventId: id('event'),
  exhibitorId: id('account'),
  mail: v.string(),
  lang: v.picklist(langs),
  appliedAt: v.string(),
  version: v.number(),
  name: v.string(),
  pitch: v.string(),
  story: v.string(),
  category: v.picklist(boothCategories),
  kecamatan: v.string(),
  whatsapp: v.optional(v.string()),
  instagram: v.optional(v.string()),
  goods: v.array(v.object({ name: v.string(), price: v.optional(v.number()), note: v.optional(v.string()) })),
  photo: v.optional(
    v.object({ name: v.string(), width: v.number(), height: v.number() }) satisfies v.GenericSchema<Photo>,
  ),
  upload: v.optional(v.object({ uploadId: v.string(), refusal: v.optional(v.picklist(photoRefusals)) })),
}
const decision = { decidedAt: v.string(), decidedBy: id('account'), decidedByMail: v.string() }

const boothItem = v.variant('status', [
  v.object({ ...details, status: v.literal('applied') }),
  v.object({ ...details, status: v.literal('looked'), lookedAt: v.string(), lookedBy: id('account') }),
  v.object({ ...details, ...decision, status: v.literal('returned'), reason: v.string() }),
  v.object({ ...details, ...decision, status: v.literal('approved'), number: v.number() }),
  v.object({ ...details, status: v.literal('withdrawn'), withdrawnAt: v.string() }),
])

export const toBooth = (item: Item): Booth => v.parse(boothItem, item)
