import { type Entry, type Frame, keptInSnapshot } from './frame.ts'
import type { RoomStore } from './room.store.ts'

/**
 * What a room's next snapshot carries. One hand numbers a room's frames: whoever has just numbered the one that follows on what
 * they put last knows all of them, and reads nothing. A gap says that another copy of the function was at work between.
 */
export function recentFrames(rooms: Pick<RoomStore, 'last' | 'rewrite'>) {
  const known = new Map<string, readonly Frame[]>()

  return {
    async after(room: string, appended: readonly Frame[]): Promise<readonly Frame[]> {
      const before = known.get(room)
      const follows = before?.at(-1)?.number === (appended[0]?.number ?? 0) - 1
      const frames = before && follows ? keptInSnapshot([...before, ...appended].toReversed()) : await rooms.last(room)
      known.set(room, frames)
      return frames
    },

    /** Takes what somebody wrote out of every frame since it was told. */
    async rewrite(room: string, isIt: (entry: Entry) => boolean, { type, id, since }: Entry): Promise<void> {
      known.delete(room)
      await rooms.rewrite(room, isIt, { type, id }, String(since))
    },
  }
}
