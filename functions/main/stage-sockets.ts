import type { Handler } from '../manifest.ts'
import { socketDoor } from '../platform/live/socket-door.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { socketsInRooms } from '../stage/sockets-in-rooms.ts'
import { table } from './table.ts'

export const handler: Handler<'stage-sockets'> = socketDoor(
  socketsInRooms(table('stage')),
  setting(settingNames.siteUrl),
)
