import type { Id } from '../../platform/ids.ts'
import type { Page } from '../../publishing/publish.ts'
import type { EventStore } from '../calendar/event.store.ts'
import type { CityEvent } from '../calendar/event.ts'
import type { BoothStore } from './booth.store.ts'
import type { ApprovedBooth, Booth } from './booth.ts'

/** What everybody may know of a booth: neither whose account it is nor where its mail goes. */
export type PublicBooth = Omit<
  ApprovedBooth,
  'exhibitorId' | 'mail' | 'lang' | 'decidedBy' | 'decidedByMail' | 'upload' | 'status'
>

export interface BoothPage {
  event: CityEvent
  booth: PublicBooth
}
export interface BoothLocals {
  boothPage: BoothPage
}

export const boothPage =
  (events: EventStore, booths: BoothStore) =>
  (eventId: Id<'event'>, boothId: Id<'booth'>): Page<BoothLocals> => ({
    path: `/acara/${eventId}/stan/${boothId}/`,
    async load() {
      const [event, booth] = await Promise.all([events.find(eventId), booths.find(eventId, boothId)])
      if (!event || !booth || !isPublic(booth)) return undefined
      return { boothPage: { event, booth: toPublicBooth(booth) } }
    },
  })

export const isPublic = (booth: Booth): booth is ApprovedBooth => booth.status === 'approved'

export function toPublicBooth({
  exhibitorId: _,
  mail: __,
  lang: ___,
  decidedBy: ____,
  decidedByMail: _____,
  upload: ______,
  status: _______,
  ...booth
}: ApprovedBooth): PublicBooth {
  return booth
}
