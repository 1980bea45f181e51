import { S3Client } from '@aws-sdk/client-s3'
import { boothStore } from '../events/booths/booth.store.ts'
import { boothReactions } from '../events/booths/booth-reactions.ts'
import { eventStore, toEvent } from '../events/calendar/event.store.ts'
import { onCancellationSettled } from '../events/cancellation/on-cancellation-settled.ts'
import { favouriteStore } from '../events/favourites/favourite.store.ts'
import { onEventMoved } from '../events/favourites/on-event-moved.ts'
import { favouriteReactions } from '../events/favourites/on-programme-changed.ts'
import { programmeStore } from '../events/programme/item.store.ts'
import { onPageReported } from '../events/reports/on-page-reported.ts'
import { followEvent } from '../jobs/public.ts'
import type { Follows, Handler } from '../manifest.ts'
import { reactingTo } from '../platform/dynamodb/reacting-to.ts'
import type { Item } from '../platform/dynamodb/table.ts'
import { mailer } from '../platform/mail.ts'
import { mailOnce } from '../platform/mail-once.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const [events, jobs] = [table('events'), table('jobs')]
const [sendMail, siteUrl] = [mailOnce(events, mailer()), setting(settingNames.siteUrl)]
const [calendar, favourites, programme] = [eventStore(events), favouriteStore(events), programmeStore(events)]
const { remove: removeMedia } = objectsIn(new S3Client(), bucketNamed('media'))

const settled = onCancellationSettled({ booths: boothStore(events), favourites, sendMail, siteUrl })

/** A job fair's own part follows what its event is now: what came in between needs no word any more. */
const fairFollows =
  (stands: boolean) =>
  async ({ item }: { item: Item }) => {
    const event = await calendar.find(toEvent(item).eventId)
    if (event?.kind === 'fair') await followEvent(jobs, event, stands)
  }

export const handler: Handler<'events-reactions'> = reactingTo<Follows<'events-reactions'>>(events, () => ({
  ...boothReactions({ events: calendar, sendMail, siteUrl, removeMedia }),
  ...favouriteReactions({ events: calendar, favourites, sendMail, siteUrl }),
  'event-edited': onEventMoved({ programme, favourites, sendMail, siteUrl }),
  'event-cancelled': fairFollows(false),
  'event-restored': fairFollows(false),
  'event-cancellation-settled': async (event) => {
    await fairFollows(true)(event)
    await settled(event)
  },
  'page-reported': onPageReported({ sendMail, siteUrl }),
}))
