import { S3Client } from '@aws-sdk/client-s3'
import { boothStore } from '../events/booths/booth.store.ts'
import { boothReactions } from '../events/booths/booth-reactions.ts'
import { eventStore } from '../events/calendar/event.store.ts'
import { cancellationReactions } from '../events/cancellation/cancellation-reactions.ts'
import { favouriteStore } from '../events/favourites/favourite.store.ts'
import { onEventMoved } from '../events/favourites/on-event-moved.ts'
import { favouriteReactions } from '../events/favourites/on-programme-changed.ts'
import { programmeStore } from '../events/programme/item.store.ts'
import { onPageReported } from '../events/reports/on-page-reported.ts'
import { followEvent } from '../jobs/public.ts'
import type { Follows, Handler } from '../manifest.ts'
import { reactingTo } from '../platform/dynamodb/reacting-to.ts'
import { mailer } from '../platform/mail.ts'
import { mailOnce } from '../platform/mail-once.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'
import { table } from './table.ts'

const [events, jobs] = [table('events'), table('jobs')]
const sending = { sendMail: mailOnce(events, mailer()), siteUrl: setting(settingNames.siteUrl) }
const [calendar, favourites, programme] = [eventStore(events), favouriteStore(events), programmeStore(events)]
const { remove: removeMedia } = objectsIn(new S3Client(), bucketNamed('media'))

export const handler: Handler<'events-reactions'> = reactingTo<Follows<'events-reactions'>>(events, () => ({
  ...boothReactions({ events: calendar, ...sending, removeMedia }),
  ...favouriteReactions({ events: calendar, favourites, ...sending }),
  'event-edited': onEventMoved({ programme, favourites, ...sending }),
  ...cancellationReactions({
    ...sending,
    events: calendar,
    booths: boothStore(events),
    favourites,
    follow: followEvent.bind(undefined, jobs),
  }),
  'page-reported': onPageReported(sending),
}))
