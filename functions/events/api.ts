import { boothContract } from './booths/booth.contract.ts'
import { eventContract } from './calendar/event.contract.ts'
import { cancellationContract } from './cancellation/cancellation.contract.ts'
import { favouriteContract } from './favourites/favourite.contract.ts'
import { programmeContract } from './programme/item.contract.ts'
import { reportContract } from './reports/report.contract.ts'

/** What can be asked of this context. */
export const eventsContract = {
  ...eventContract,
  ...cancellationContract,
  ...boothContract,
  ...programmeContract,
  ...favouriteContract,
  ...reportContract,
}
