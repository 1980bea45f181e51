import type { Id } from '../../platform/ids.ts'
import { maySpeak, type Part } from '../stages/parts.ts'
import { isOnAir, isPaused, type Stage } from '../stages/stage.ts'
import { connectionsOf } from './identity.ts'
import type { LiveRooms } from './live-rooms.ts'
import { withMedia } from './with-media.ts'

type Show = Pick<Stage, 'mediaRoom' | 'state'>
/** LiveKit, where the city has one. */
export type Live = () => Promise<{ rooms: LiveRooms } | undefined>

/** So many of an audience are asked for at once: a pause is there within a second, and LiveKit is not flooded. */
const atOnce = 50

/** People in a show's room, each on all the devices they are connected with right now. Undefined: LiveKit did not answer. */
export function inShow(live: Live) {
  async function asking(
    { mediaRoom }: Show,
    ask: (rooms: LiveRooms, mediaRoom: string) => Promise<unknown>,
  ): Promise<true | undefined> {
    const media = await live()
    if (!mediaRoom || !media) return undefined
    return withMedia(async () => {
      await ask(media.rooms, mediaRoom)
      return true as const
    })
  }
  const each = (show: Show, accountId: string, act: (rooms: LiveRooms, name: string, identity: string) => unknown) =>
    asking(show, async (rooms, name) => {
      const identities = connectionsOf(await rooms.present(name), accountId)
      await Promise.all(identities.map((identity) => act(rooms, name, identity)))
    })
  /** Lets somebody publish, or no longer. `called` is what they go by among the others from then on. */
  const permit = (show: Show, accountId: string, part: Part, called?: string) =>
    each(show, accountId, (rooms, name, identity) =>
      rooms.permit(name, identity, part, { isPaused: isPaused(show), called }),
    )
  const remove = (show: Show, accountId: string) =>
    each(show, accountId, (rooms, name, identity) => rooms.remove(name, identity))

  return {
    permit,
    mute: (show: Show, accountId: Id<'account'>) =>
      each(show, accountId, (rooms, name, identity) => rooms.mute(name, identity)),
    remove,
    /** What somebody is from now on. Before a show is live there is nothing to watch: who may not speak leaves. */
    become: (show: Show, accountId: string, part: Part) =>
      isOnAir(show) || maySpeak(part) ? permit(show, accountId, part) : remove(show, accountId),

    /** Whoever only watches sees and hears nothing while the stage is paused, and everything from when it goes on. */
    drawCurtain: (show: Show) =>
      asking(show, async (rooms, name) => {
        const present = (await rooms.present(name)) ?? []
        const behind = present.filter(({ mayPublish, maySee }) => !mayPublish && maySee === isPaused(show))
        for (let at = 0; at < behind.length; at += atOnce)
          await Promise.all(
            behind
              .slice(at, at + atOnce)
              .map(({ identity }) => rooms.permit(name, identity, 'viewer', { isPaused: isPaused(show) })),
          )
      }),
  }
}
