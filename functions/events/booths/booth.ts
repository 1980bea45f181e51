import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { BoothCategory, CityEvent } from '../calendar/event.ts'

/** Waiting, opened by staff, sent back with a reason, public, given up. */
export const boothStatuses = ['applied', 'looked', 'returned', 'approved', 'withdrawn'] as const
export type BoothStatus = (typeof boothStatuses)[number]

export interface Good {
  name: string
  /** In rupiah. Absent where one has to ask. */
  price?: number | undefined
  note?: string | undefined
}

/** What an exhibitor says of a booth. */
export interface BoothWords {
  name: string
  pitch: string
  story: string
  category: BoothCategory
  kecamatan: string
  /** E.164. Public, as the booth is. */
  whatsapp?: string | undefined
  instagram?: string | undefined
  goods: readonly Good[]
}

interface BoothDetails extends BoothWords {
  boothId: Id<'booth'>
  eventId: Id<'event'>
  exhibitorId: Id<'account'>
  mail: string
  lang: Lang
  appliedAt: Instant
  /** Counts every write, whoever wrote. */
  version: number
  photo?: Photo | undefined
  /** What became of the last picture that was sent in. */
  upload?: { uploadId: string; refusal?: PhotoRefusal | undefined } | undefined
}

export interface Photo {
  /** The random part of its keys in the bucket `media`. */
  name: string
  width: number
  height: number
}
export const photoRefusals = ['photo-heic', 'photo-unknown', 'photo-broken', 'photo-too-large'] as const
export type PhotoRefusal = (typeof photoRefusals)[number]

interface Decided {
  decidedAt: Instant
  decidedBy: Id<'account'>
  decidedByMail: string
}
export type AppliedBooth = BoothDetails & { status: 'applied' }
export type LookedBooth = BoothDetails & { status: 'looked'; lookedAt: Instant; lookedBy: Id<'account'> }
export type ReturnedBooth = BoothDetails & Decided & { status: 'returned'; reason: string }
export type ApprovedBooth = BoothDetails & Decided & { status: 'approved'; number: number }
export type WithdrawnBooth = BoothDetails & { status: 'withdrawn'; withdrawnAt: Instant }
export type Booth = AppliedBooth | LookedBooth | ReturnedBooth | ApprovedBooth | WithdrawnBooth

/** Whether the event takes a booth of this kind now. */
export function takesApplication(
  { applyFrom, applyUntil, capacity, cancelled }: CityEvent,
  category: BoothCategory,
  now: Instant,
) {
  if (now < applyFrom) return refuse('applications-not-open')
  if (now >= applyUntil || cancelled) return refuse('applications-closed')
  return offers(capacity, category)
}

const offers = (capacity: CityEvent['capacity'], category: BoothCategory) =>
  (capacity[category] ?? 0) > 0 ? ok(category) : refuse('category-not-offered')

/** The same form sent twice is one application. Sent again with other words, its sender should know that they were not taken. */
export function applyOnce(earlier: Booth, again: BoothWords) {
  return wordsOf(earlier) === wordsOf(again) ? ok(earlier) : refuse('form-already-sent')
}

const wordsOf = ({ name, pitch, story, category, kecamatan, whatsapp, instagram, goods }: BoothWords) =>
  JSON.stringify([
    name,
    pitch,
    story,
    category,
    kecamatan,
    whatsapp,
    instagram,
    goods.map((good) => [good.name, good.price, good.note]),
  ])

interface Rewritten {
  booth: Booth
  happened: 'booth-applied' | 'booth-corrected' | 'booth-edited'
}

/**
 * New words from its exhibitor, for the version they had before them. A booth that waits is corrected, one that was sent
 * back waits again, a public one stays public. While staff have it open, its words stay.
 */
export function rewritten(
  booth: Booth,
  words: BoothWords,
  version: number,
  { capacity }: Pick<CityEvent, 'capacity'>,
  now: Instant,
) {
  if (booth.status === 'withdrawn') return refuse('booth-withdrawn')
  if (booth.status === 'looked') return refuse('booth-being-looked-at')
  if (booth.version !== version) return refuse('booth-moved-on')
  const next = { ...booth, ...words, version: version + 1 }

  if (next.status === 'approved') {
    if (words.category !== booth.category) return refuse('category-settled')
    return ok<Rewritten>({ booth: next, happened: 'booth-edited' })
  }
  const offered = offers(capacity, words.category)
  if (!offered.ok) return offered
  if (next.status === 'applied') return ok<Rewritten>({ booth: next, happened: 'booth-corrected' })
  return ok<Rewritten>({ booth: waiting(next, now), happened: 'booth-applied' })
}

function waiting(
  { reason: _, decidedAt: __, decidedBy: ___, decidedByMail: ____, ...booth }: ReturnedBooth,
  now: Instant,
): AppliedBooth {
  return { ...booth, status: 'applied', appliedAt: now }
}

/** Staff open it, and from then on its words stay. Opened again, it stays as it is. */
export function looked(booth: Booth, lookedBy: Id<'account'>, now: Instant) {
  return booth.status === 'applied'
    ? { ...booth, status: 'looked' as const, lookedAt: now, lookedBy, version: booth.version + 1 }
    : booth
}

interface Officer {
  accountId: Id<'account'>
  mail: string
}

/** `taken` and `lastNumber` are what has been counted for the event so far. */
export function approved(
  booth: Booth,
  version: number,
  officer: Officer,
  { capacity, taken, lastNumber }: { capacity: CityEvent['capacity']; taken: number; lastNumber: number },
  now: Instant,
) {
  const open = undecided(booth, version)
  if (!open.ok) return open
  if (taken >= (capacity[booth.category] ?? 0)) return refuse('category-full')
  return ok<ApprovedBooth>({ ...decided(open.value, officer, now), status: 'approved', number: lastNumber + 1 })
}

export function returned(booth: Booth, version: number, officer: Officer, reason: string, now: Instant) {
  const open = undecided(booth, version)
  return open.ok ? ok<ReturnedBooth>({ ...decided(open.value, officer, now), status: 'returned', reason }) : open
}

/** What has not been decided yet, as the officer saw it. */
function undecided(booth: Booth, version: number) {
  if (booth.status === 'withdrawn') return refuse('booth-withdrawn')
  if (booth.status === 'approved' || booth.status === 'returned') return refuse('booth-already-decided')
  if (booth.version !== version) return refuse('booth-moved-on')
  return ok(booth)
}

function decided(booth: AppliedBooth | LookedBooth, { accountId, mail }: Officer, now: Instant) {
  const { lookedAt: _, lookedBy: __, ...rest } = booth as LookedBooth
  return { ...rest, decidedAt: now, decidedBy: accountId, decidedByMail: mail, version: booth.version + 1 }
}

/** Given up; its photo is still named, for whoever clears it away. Given up again, it stays as it is. */
export function withdrawn(booth: Booth, now: Instant): WithdrawnBooth {
  if (booth.status === 'withdrawn') return booth
  const { boothId, eventId, exhibitorId, mail, lang, appliedAt } = booth
  const { name, pitch, story, category, kecamatan, goods, photo } = booth
  const kept = {
    boothId,
    eventId,
    exhibitorId,
    mail,
    lang,
    appliedAt,
    name,
    pitch,
    story,
    category,
    kecamatan,
    goods,
    photo,
  }
  return { ...kept, status: 'withdrawn', withdrawnAt: now, version: booth.version + 1 }
}
