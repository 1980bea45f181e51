import { toApplication } from '../../../functions/jobs/applications/application.store.ts'
import { auditStore } from '../../../functions/jobs/audit/audit.store.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { dayIn, dayMs, later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { idFrom } from '../../../functions/platform/ids.ts'
import type { City } from '../../../infra/local/city.ts'
import type { Sent } from './send-crowd.ts'
import { type Seeker, tableOf } from './town.ts'

export interface Became {
  /** Wanted by somebody and not there, or confirmed to them and not there. */
  lost: number
  /** Of those, the ones that nobody was ever told were there: their people gave up, before a city that was full. */
  turnedAway: number
  /** There twice: in the table, at its sender, or in the log of deeds. */
  double: number
  mailsLost: number
  mailsDouble: number
}

/** Looks for each application where it has to be: in the table, at its sender, once in the log of deeds, and in one mail. */
export async function whatBecame(city: City, seekers: readonly Seeker[], sent: readonly Sent[]): Promise<Became> {
  const by = new Map(seekers.map((seeker) => [seeker.token, seeker]))
  const wanted = sent.map(({ token, vacancyId, confirmed }) => {
    const { accountId, mail } = by.get(token) as Seeker
    return { applicationId: idFrom('application', accountId, vacancyId), vacancyId, accountId, mail, confirmed }
  })
  const [lying, logged] = await Promise.all([lyingIn(city, wanted), submittedInLog(city)])
  const letters = lettersIn(city)

  const became = { lost: 0, turnedAway: 0, double: 0, mailsLost: 0, mailsDouble: 0 }
  for (const { applicationId, confirmed, mail } of wanted) {
    const there = lying.get(applicationId) ?? 0
    const told = letters.get(`${mail} ${applicationId}`) ?? 0
    const deeds = logged.get(applicationId) ?? 0
    if (there === 0 || confirmed !== applicationId || deeds === 0) became.lost += 1
    if (there === 0 && confirmed === undefined) became.turnedAway += 1
    if (there > 1 || deeds > 1) became.double += 1
    if (there > 0 && told === 0) became.mailsLost += 1
    if (told > 1) became.mailsDouble += 1
  }
  return became
}

interface Wanted {
  vacancyId: string
  accountId: Id<'account'>
}

/** How many rows there are of each application: whoever has two of one vacancy has it twice, whatever its id. */
async function lyingIn(city: City, wanted: readonly Wanted[]): Promise<Map<string, number>> {
  const jobs = tableOf(city, 'jobs')
  const counted = new Map<string, number>()
  for (const vacancyId of new Set(wanted.map((each) => each.vacancyId as Id<'vacancy'>)))
    for (const item of await jobs.startingWith(keys.applicationsFor(vacancyId))) {
      const { accountId = 'account_gone', applicationId } = toApplication(item)
      // By who and what, and at its sender.
      const id = idFrom('application', accountId, vacancyId)
      counted.set(id, (counted.get(id) ?? 0) + 1)
      if (!(await jobs.get(keys.applicationOf(accountId, applicationId)))) counted.delete(id)
    }
  return counted
}

async function submittedInLog(city: City): Promise<Map<string, number>> {
  const audit = auditStore(tableOf(city, 'audit'))
  const counted = new Map<string, number>()
  const now = city.clock.now().toISOString()
  // A bench that runs past midnight has two days.
  for (const day of new Set([later(now, -dayMs), now].map((at) => dayIn('Asia/Jakarta', at))))
    for (let after: Parameters<typeof audit.day>[1] = {}; ; ) {
      const { rows, next } = await audit.day(day, after)
      for (const { happened, about } of rows)
        if (happened === 'application-submitted') counted.set(about, (counted.get(about) ?? 0) + 1)
      if (!next) break
      after = { after: next }
    }
  return counted
}

/** Receipts by whom they went to and the application they speak of. */
function lettersIn({ mailbox }: City): Map<string, number> {
  const counted = new Map<string, number>()
  for (const { to, text } of mailbox.all()) {
    const key = `${to[0]} ${text.match(/application_\w+/)?.[0]}`
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return counted
}
