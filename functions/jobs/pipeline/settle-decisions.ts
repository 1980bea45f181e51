import type { Instant } from '../../platform/clock.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { settle } from '../applications/settling.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { eachOf } from './at-once.ts'

/**
 * Decisions whose time to be taken back is over hold from now on; their mails follow from that. Broken off, the next run finds what is
 * left. Lost to somebody who took it back or withdrew in that moment: then there is nothing to settle.
 */
export async function settleDecisions(
  { applications, holidays }: { applications: ApplicationStore; holidays: HolidayStore },
  now: Instant,
): Promise<{ settled: number }> {
  const days = await holidays.days()
  const settleOne = async (application: Application) => {
    const settled = settle(application, days, now)
    if (!settled.ok) return 0
    const name = settled.value.status === 'declined' ? 'application-declined' : 'application-moved'
    // Recorded is who decided, not the clock that let it hold.
    const by = application.settling?.by
    const happened = { name, at: now, by, as: 'recruiter' } as const
    return Number(await applications.saveWhileVersion(application.version, settled.value, happened))
  }

  let count = 0
  for (let after: Awaited<ReturnType<ApplicationStore['settling']>>['next']; ; ) {
    const page = await applications.settling({ limit: 100, ...(after && { after }) })
    const due = page.applications.filter(({ settling }) => settling && settling.settlesAt <= now)
    count += (await eachOf(due, settleOne)).reduce((sum, each) => sum + each, 0)
    after = page.next
    if (!after || due.length < page.applications.length) return { settled: count }
  }
}
