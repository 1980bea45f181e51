import { photoForms } from '../events/booths/photo-form.ts'
import { eventsRoutes } from '../events/routes.ts'
import { mayBePublic } from '../identity/public.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { newId } from '../platform/ids.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { contextDoor } from './context-door.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const [events, identity] = [table('events'), table('identity')]
const router = eventsRoutes({
  table: events,
  siteUrl: setting(settingNames.siteUrl),
  cursors: cursors(keysOf('identity-keys')),
  mayBePublic: (accountId, now) => mayBePublic(identity, accountId, now),
  photoForms: photoForms({ uploadTo: uploadsSigned(), newId }),
})

export const handler: Handler<'events-api'> = contextDoor({ router, prefix: '/api/events', own: events })
