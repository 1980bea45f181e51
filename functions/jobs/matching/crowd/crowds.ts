import { type Instant, minuteMs } from '../../../platform/clock.ts'
import type { Applicants } from '../market/for-me.ts'
import type { CrowdStore } from './crowd.store.ts'

export type Crowds = (now: Instant) => Promise<Applicants>

/** How many applied where, as it was at most a minute ago: each copy reads it that often and no more. */
export function crowds(store: Pick<CrowdStore, 'all'>): Crowds {
  let kept: { readAt: number; all: Promise<Applicants> } | undefined
  return (now) => {
    const at = Date.parse(now)
    if (!kept || Math.abs(at - kept.readAt) >= minuteMs) {
      kept = { readAt: at, all: store.all() }
      kept.all.catch(() => {
        kept = undefined
      })
    }
    return kept.all
  }
}
