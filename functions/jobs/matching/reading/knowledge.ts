import type { Taken } from '../sum/match.ts'
import type { Titles } from './read.ts'

/** What the match knows of work beside the two it compares: what titles mean, and which programmes such work took before. */
export interface Knowledge {
  titles: Titles
  taken: Taken
}

export const knowledge = (): Knowledge => ({
  titles: { occupationOf: () => ({ at: new Uint16Array(), weight: new Uint16Array() }), knows: () => true },
  taken: () => 0,
})
