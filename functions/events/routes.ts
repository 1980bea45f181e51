import type { Table } from '../platform/dynamodb/table.ts'
import { boothStore } from './booths/booth.store.ts'
import { exhibitorRoutes } from './booths/exhibitor.routes.ts'
import type { PhotoForms } from './booths/photo-form.ts'
import { type StaffDeps, staffRoutes } from './booths/staff.routes.ts'
import { eventRoutes } from './calendar/event.routes.ts'
import { eventStore } from './calendar/event.store.ts'
import { cancellationRoutes } from './cancellation/cancellation.routes.ts'
import { cancellationStore } from './cancellation/cancellation.store.ts'
import { favouriteRoutes } from './favourites/favourite.routes.ts'
import { favouriteStore } from './favourites/favourite.store.ts'
import { exportPerson } from './person.ts'
import { programmeRoutes } from './programme/item.routes.ts'
import { programmeStore } from './programme/item.store.ts'
import { reportRoutes } from './reports/report.routes.ts'
import { reportStore } from './reports/report.store.ts'

export interface EventsDeps extends Pick<StaffDeps, 'cursors' | 'mayBePublic'> {
  table: Table
  photoForms: PhotoForms
  siteUrl: string
}

export function eventsRoutes({ table, cursors, mayBePublic, photoForms, siteUrl }: EventsDeps) {
  const [events, booths, programme] = [eventStore(table), boothStore(table), programmeStore(table)]
  return {
    ...eventRoutes({ events, programme }),
    ...cancellationRoutes({ events, cancellations: cancellationStore(table) }),
    ...exhibitorRoutes({ events, booths, photoForms, exportOf: (accountId) => exportPerson(table, accountId) }),
    ...staffRoutes({ events, booths, cursors, mayBePublic }),
    ...programmeRoutes({ events, programme }),
    ...favouriteRoutes({ events, programme, favourites: favouriteStore(table), siteUrl }),
    ...reportRoutes({ reports: reportStore(table), cursors }),
  }
}
