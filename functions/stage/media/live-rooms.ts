import { AccessToken, RoomServiceClient, TrackSource, TwirpError } from 'livekit-server-sdk'
import type { Part } from '../stages/parts.ts'
import { type Grants, grantsOf } from './grants.ts'

/** Somebody in a room, as LiveKit knows them. */
export interface Present {
  /** Made by us: whose account and which device, or a guest. */
  identity: string
  joinedAt: number
  /** Something of theirs is heard or seen. */
  isPublishing: boolean
  mayPublish: boolean
  /** Whether they may see and hear the others. */
  maySee: boolean
}

export type LiveRooms = ReturnType<typeof liveRooms>

/** Expiry only blocks the first connect: whoever is in is given new ones by the server. */
const tokenSeconds = 600

/** Whoever waits for LiveKit waits no longer: a page says that it is not running, a follower goes on. */
const patienceSeconds = 4

/** An empty room goes after so long; a host whose phone rings comes back to it. */
const emptySeconds = 900

/** LiveKit, as far as a stage needs it. Rooms are made here alone; names in them are opaque. */
export function liveRooms(url: string, { key, secret }: { key: string; secret: string }) {
  const client = new RoomServiceClient(url.replace(/^ws/, 'http'), key, secret, { requestTimeout: patienceSeconds })

  return {
    /** Made twice, it is the same room. */
    async open(name: string): Promise<void> {
      await client.createRoom({ name, emptyTimeout: emptySeconds, departureTimeout: emptySeconds })
    },
    async close(name: string): Promise<void> {
      await unlessGone(client.deleteRoom(name))
    },
    async present(name: string): Promise<Present[] | undefined> {
      const found = await unlessGone(client.listParticipants(name))
      // Egress is in its room as well, hidden: no head that counts, and nobody to be put out or to draw a curtain for.
      const people = found?.filter(({ permission }) => !permission?.hidden)
      return people?.map(({ identity, joinedAt, tracks, permission }) => ({
        identity,
        joinedAt: Number(joinedAt) * 1000,
        isPublishing: tracks.some(({ muted }) => !muted),
        mayPublish: permission?.canPublish === true,
        maySee: permission?.canSubscribe === true,
      }))
    },

    /**
     * LiveKit replaces the whole permission: every field goes along. What may no longer be published is taken off at once.
     * What may no longer be seen is no longer sent, and sent again later without connecting anew. `called` is what they go by
     * among the others from then on.
     */
    async permit(
      name: string,
      identity: string,
      part: Part,
      { isPaused, called }: { isPaused: boolean; called?: string | undefined },
    ): Promise<boolean> {
      const { canSubscribe, canPublish, canPublishData, canPublishSources, hidden } = grantsOf(part, name, isPaused)
      const permission = {
        ...{ canSubscribe, canPublish, canPublishData, hidden },
        canPublishSources: canPublishSources.map((source) => trackSources[source]),
        canUpdateMetadata: false,
      }
      return (
        (await unlessGone(
          client.updateParticipant(name, identity, { permission, ...(called && { name: called }) }),
        )) !== undefined
      )
    },

    /** Silences what somebody publishes; they may speak again when they switch it on themselves. */
    async mute(name: string, identity: string): Promise<void> {
      const participant = await unlessGone(client.getParticipant(name, identity))
      for (const { sid, muted } of participant?.tracks ?? [])
        if (!muted) await unlessGone(client.mutePublishedTrack(name, identity, sid, true))
    },

    async remove(name: string, identity: string): Promise<void> {
      await unlessGone(client.removeParticipant(name, identity))
    },

    token(identity: string, name: string, grants: Grants): Promise<string> {
      const token = new AccessToken(key, secret, { identity, name, ttl: tokenSeconds })
      token.addGrant({ ...grants, canPublishSources: grants.canPublishSources.map((source) => trackSources[source]) })
      return token.toJwt()
    },
  }
}

const trackSources = {
  microphone: TrackSource.MICROPHONE,
  camera: TrackSource.CAMERA,
  screen_share: TrackSource.SCREEN_SHARE,
  screen_share_audio: TrackSource.SCREEN_SHARE_AUDIO,
} as const

/** Nothing, where the room or whoever was in it is gone. */
async function unlessGone<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof TwirpError && (error.status === 404 || error.code === 'not_found')) return undefined
    throw error
  }
}
