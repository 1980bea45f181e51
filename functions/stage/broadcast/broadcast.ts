import { ok, refuse } from '../../platform/result.ts'
import { type Broadcast, isOnAir, type Stage } from '../stages/stage.ts'

/**
 * From so many on, whoever comes watches what egress writes. A node of four processors carries some 375 viewers of one
 * picture, by LiveKit's own benchmark halved (github.com/livekit/livekit/issues/3285).
 */
export const mostInRoom = 300

/** Where the edge has it: playlists for a second, segments for good (infra/front.ts). */
export const broadcastFolder = (name: string) => `siaran-langsung/${name}`
export const playlistsOf = ({ name }: Pick<Broadcast, 'name'>) => ({
  picture: `/${broadcastFolder(name)}/gambar.m3u8`,
  sound: `/${broadcastFolder(name)}/suara.m3u8`,
})

/** That egress writes it, which takes seconds to begin. */
export const isBroadcast = ({ broadcast }: Pick<Stage, 'broadcast'>): boolean =>
  broadcast !== undefined && broadcast.egressIds.length > 0

/** Viewers are sent to the broadcast, or back into the room. Those who are somewhere already follow. */
export function openedTo(stage: Stage, isOpen: boolean, version: number) {
  if (stage.version !== version) return refuse('stage-moved-on')
  if (!stage.broadcast || !isBroadcast(stage) || !isOnAir(stage)) return refuse('no-broadcast')
  return ok<Stage>({ ...stage, broadcast: { ...stage.broadcast, isOpen }, version: version + 1 })
}

/** One way alone: a room that empties a little is no reason to move everybody again. */
export const isCrowded = (stage: Stage, watching: number): boolean =>
  isBroadcast(stage) && !stage.broadcast?.isOpen && isOnAir(stage) && watching >= mostInRoom

/** Whom a file of the show would hold: it is written only where each of them agreed to it. */
export const mayBeKept = (heard: readonly (string | undefined)[], agreed: readonly string[]): boolean =>
  heard.length > 0 && heard.every((accountId) => accountId !== undefined && agreed.includes(accountId))
