import { undoUntil } from '../cancellation/cancellation.ts'
import type { EventView } from './event.contract.ts'
import type { CityEvent } from './event.ts'

export const toView = ({ anchorOn: _, openedBy: __, openedAt: ___, cancelled, ...view }: CityEvent): EventView => ({
  ...view,
  days: view.days.map((day) => ({ ...day })),
  stages: view.stages.map((stage) => ({ ...stage })),
  ...(cancelled && { cancelled: { at: cancelled.at, reason: cancelled.reason, undoUntil: undoUntil(cancelled) } }),
})
