import { whoIsCalling } from '../identity/public.ts'
import type { Handler } from '../manifest.ts'
import { socketDoor } from '../platform/live/socket-door.ts'
import { settingAmong, settingNames, settingUrl } from '../platform/settings.ts'
import { stageSockets } from '../stage/sockets.ts'
import { table } from './table.ts'

const siteUrl = settingUrl(settingNames.siteUrl)
const staffSignIn = settingAmong(settingNames.staffSignIn, ['passkey', 'code'])
const who = whoIsCalling(table('identity'), { siteUrl, staffSignIn })

export const handler: Handler<'stage-sockets'> = socketDoor(stageSockets(table('stage'), who), siteUrl)
