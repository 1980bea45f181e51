import { dayMs, hourMs, type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { cardSession } from '../cards/card.ts'

export interface Session {
  /** What the browser's token hashes to. */
  sessionId: string
  accountId: Id<'account'>
  /** By what somebody proved who they are. Staff may act as staff only after a passkey. */
  raisedBy: 'code' | 'passkey' | 'card'
  /** The card that raised it: with the card it ends. */
  cardId?: Id<'card'> | undefined
  startedAt: Instant
  seenAt: Instant
  /** The browser and the machine, as words its owner knows: `Chrome · Android`. */
  device: string
}

interface Limits {
  idleMs: number
  absoluteMs: number
  /** How old `seenAt` may grow before it is written again. */
  seenEveryMs: number
}

/** ASVS 7.3.1 and 7.3.2: sessions end when nobody uses them, and at last in any case. */
const limits = {
  member: { idleMs: 14 * dayMs, absoluteMs: 90 * dayMs, seenEveryMs: 6 * hourMs },
  staff: { idleMs: 12 * hourMs, absoluteMs: 24 * hourMs, seenEveryMs: 15 * minuteMs },
  card: cardSession,
} as const satisfies Record<string, Limits>

const limitsOf = ({ raisedBy }: Session, isStaff: boolean): Limits =>
  limits[raisedBy === 'card' ? 'card' : isStaff ? 'staff' : 'member']

export function holds(session: Session, isStaff: boolean, now: Instant): boolean {
  const { startedAt, seenAt } = session
  const { idleMs, absoluteMs } = limitsOf(session, isStaff)
  return now < later(startedAt, absoluteMs) && now < later(seenAt, idleMs)
}

/** Whether it is time to note that somebody was here. Not at every call: a note costs a write. */
export const isDueToBeSeen = (session: Session, isStaff: boolean, now: Instant): boolean =>
  now >= later(session.seenAt, limitsOf(session, isStaff).seenEveryMs)

/** After this the item may go, whoever it was. */
export const endsAt = ({ startedAt, seenAt }: Session): Instant => {
  const [absolute, idle] = [later(startedAt, limits.member.absoluteMs), later(seenAt, limits.member.idleMs)]
  return absolute < idle ? absolute : idle
}

/** How long a browser keeps its token. What a session is worth is decided here, not there. */
export const cookieSeconds = limits.member.absoluteMs / 1000

/** How long a page may go on without asking whether its visitor was noted as seen. */
export const seenCookieSeconds = limits.staff.seenEveryMs / 1000

const browsers = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/UCBrowser/, 'UC Browser'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const machines = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone/iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/** Enough of a user agent for its owner to know it again; the rest is not kept. */
export function deviceOf(userAgent: string | null): string {
  const named = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [named(browsers), named(machines)].filter(Boolean).join(' · ') || '–'
}
