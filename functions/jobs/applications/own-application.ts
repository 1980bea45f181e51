import { type Day, dayIn } from '../../platform/clock.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { OwnApplicationView } from './application.contract.ts'
import type { Application } from './application.shape.ts'
import { isEnded } from './application.ts'
import { toApplicationView } from './application.view.ts'

/** What lies beside an application: when its employer opened it, and when an officer last asked for its answer. */
export interface Beside {
  /** An empty word where nobody wrote down when. */
  openedAt?: string | undefined
  chasedAt?: string | undefined
}

/** As its sender sees it: whose turn it is, and what they may still do. What has not settled yet is not told yet. */
export function toOwnView(application: Application, { openedAt, chasedAt }: Beside, today: Day): OwnApplicationView {
  const { dueOn, status, version, editedAt } = application
  const isOverdue = dueOn !== undefined && dueOn < today
  const isChased = isOverdue && chasedAt !== undefined && dayIn(cityZone, chasedAt) > dueOn
  return {
    ...toApplicationView(application),
    ...{ version, editedAt, isOverdue },
    isOpened: openedAt !== undefined,
    ...(openedAt && { openedAt }),
    ...(isChased && { chasedAt }),
    mayEdit: status === 'submitted' && openedAt === undefined && !application.settling,
    holder: isEnded(application) ? 'nobody' : isChased ? 'officer' : 'employer',
  }
}
