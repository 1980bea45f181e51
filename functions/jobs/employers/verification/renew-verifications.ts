import type { Instant } from '../../../platform/clock.ts'
import type { EmployerStore } from '../employer.store.ts'
import { tonight } from './renewal.ts'

/** Reminds whose year ends soon and takes the mark from whose year is over. Run twice, the second time finds nothing to do. */
export async function renewVerifications({ employers }: { employers: EmployerStore }, now: Instant) {
  const done = { reminded: 0, lapsed: 0 }
  for (const employer of await employers.verified()) {
    const next = tonight(employer, now)
    if (!next) continue
    // Lost to somebody who is changing it: tomorrow's run looks again.
    if (!(await employers.saveWhileVersion(employer.version, next.employer, { name: next.name, at: now, as: 'city' })))
      continue
    if (next.name === 'employer-lapsed') done.lapsed++
    else done.reminded++
  }
  return done
}
