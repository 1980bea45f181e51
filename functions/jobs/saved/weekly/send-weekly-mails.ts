import type { Instant } from '../../../platform/clock.ts'
import type { ItemPage } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import { logError } from '../../../platform/log.ts'
import type { SendMail } from '../../../platform/mail.ts'
import type { KeyFor } from '../../../platform/secrets.ts'
import type { OpenVacancies } from '../../search/open-vacancies.ts'
import { mailingToken } from './mailing-link.ts'
import { offering } from './offers.ts'
import { allOf, canChooseBy, type Picking, picking } from './picks.ts'
import { isDue, lastOf, remembering, weekOf } from './week.ts'
import type { Mailed } from './weekly.shape.ts'
import type { Subscriber, WeeklyStore } from './weekly.store.ts'
import { weeklyLetter } from './weekly-letter.ts'

export interface Sending {
  weekly: WeeklyStore
  openVacancies: OpenVacancies
  /** Who somebody is, and in which language; nothing once the account is gone. */
  addressOf(accountId: Id<'account'>): Promise<{ mail: string; name: string; lang: Lang } | undefined>
  sendMail: SendMail
  keyFor: KeyFor
  /** Where people find the city, no slash at the end. */
  siteUrl: string
  /** Waits, so that no more mails go out than the sender may send. */
  breath(since: number): Promise<void>
}
export type Tally = Record<Outcome, number>
type Outcome = 'sent' | 'nothing-new' | 'taken' | 'gone' | 'refused' | 'lost'

const pageSize = 100
/** So many mails go out at once, and then a breath. */
export const atOnce = 10

/**
 * Sends everybody who asked for it the mail of one week. Run again, by a retry or by two copies at once, nobody gets it
 * twice: each mail takes its week first. One that broke off while it was being sent is lost rather than sent again.
 */
export async function sendWeeklyMails(sending: Sending, dueAt: Instant): Promise<Tally> {
  const picks = picking(await sending.openVacancies(dueAt), dueAt)
  const offered = await offersOf(sending.weekly, picks, dueAt)
  const tally: Tally = { sent: 0, 'nothing-new': 0, taken: 0, gone: 0, refused: 0, lost: 0 }
  for await (const page of pages(sending.weekly)) {
    const subscribers = page.filter(({ subscription, mailed }) => isDue(subscription, mailed, dueAt))
    for (let n = 0; n < subscribers.length; n += atOnce) {
      const since = performance.now()
      const outcomes = await Promise.all(
        subscribers
          .slice(n, n + atOnce)
          .map((subscriber) =>
            mailOne(sending, picks, subscriber, offered.get(subscriber.subscription.accountId) ?? [], dueAt),
          ),
      )
      for (const outcome of outcomes) tally[outcome]++
      if (outcomes.some((outcome) => outcome !== 'nothing-new')) await sending.breath(since)
    }
  }
  return tally
}

/** A tenth refused is no bad address here and there: the schedule is to try again. */
export const isBroken = ({ sent, refused }: Tally): boolean => refused * 10 > sent + refused

async function* pages(weekly: WeeklyStore): AsyncGenerator<Subscriber[]> {
  let after: ItemPage['next']
  do {
    const { subscribers, next } = await weekly.page(pageSize, after)
    yield subscribers
    after = next
  } while (after)
}

/** Who is shown which vacancies that nobody has applied for, by account. */
async function offersOf(weekly: WeeklyStore, picks: Picking, dueAt: Instant): Promise<Map<string, number[]>> {
  const offers = offering(await withoutApplicants(weekly, picks))
  const accounts: string[] = []
  for await (const subscribers of pages(weekly))
    for (const { subscription, profile, needs, mailed } of subscribers) {
      if (mailed?.week === weekOf(dueAt))
        for (const { vacancyId } of lastOf(mailed)) offers.wasSeen(picks.placeOf(vacancyId) ?? -1)
      if (!canChooseBy(profile) || !isDue(subscription, mailed, dueAt)) continue
      const before = idsIn(mailed)
      offers.weigh(picks.scoresFor({ profile, needs }), (place) => before.has(picks.vacancyAt(place)?.vacancyId ?? ''))
      accounts.push(subscription.accountId)
    }
  return new Map([...offers.settle()].map(([person, places]) => [accounts[person] ?? '', places]))
}

const idsIn = (mailed: Mailed | undefined) => new Set<string>(mailed?.vacancies.map(({ vacancyId }) => vacancyId))

/** Places in the market, the longest open first. */
async function withoutApplicants(weekly: WeeklyStore, { open, placeOf }: Picking): Promise<number[]> {
  const places: number[] = []
  for (let n = 0; n < open.length; n += 25) {
    const some = open.slice(n, n + 25)
    const have = await Promise.all(some.map(({ vacancyId }) => weekly.hasApplicants(vacancyId)))
    places.push(...some.flatMap(({ vacancyId }, m) => (have[m] ? [] : (placeOf(vacancyId) ?? []))))
  }
  return places
}

async function mailOne(
  { weekly, addressOf, sendMail, keyFor, siteUrl }: Sending,
  picks: Picking,
  subscriber: Subscriber,
  offered: readonly number[],
  dueAt: Instant,
): Promise<Outcome> {
  const { subscription, mailed } = subscriber
  const { accountId, mailingId, consent } = subscription
  const before = idsIn(mailed)
  const applied = await weekly.appliedFor(accountId)
  const picked = picks.picksFor(subscriber, offered, (vacancyId) => before.has(vacancyId) || applied.has(vacancyId))
  if (!picked) return 'nothing-new'
  const person = await addressOf(accountId)
  if (!person) return 'gone'

  const token = await mailingToken(keyFor, mailingId)
  const next = remembering(mailed, allOf(picked), new Set(picks.open.map(({ vacancyId }) => vacancyId)), dueAt)
  if (!(await weekly.claim(subscriber, next, dueAt))) return 'taken'
  try {
    const mail = weeklyLetter({
      person,
      picked,
      since: consent.at,
      siteUrl,
      token,
      canChoose: canChooseBy(subscriber.profile),
    })
    await sendMail({ id: `weekly-${weekOf(dueAt)}-${mailingId}`, to: person.mail, ...mail })
    return 'sent'
  } catch (error) {
    logError('a weekly mail was not sent', error)
    if (!wasRefused(error)) return 'lost'
    await weekly.giveBack(subscriber, next, dueAt)
    return 'refused'
  }
}

/**
 * The sender of mail said no (SDK: a fault of ours), so that nothing went out. Of what broke off half-way nobody knows.
 */
const wasRefused = (error: unknown) => (error as { $fault?: string }).$fault === 'client'
