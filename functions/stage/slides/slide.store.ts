import * as v from 'valibot'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Room } from '../rooms/room.ts'
import type { Stage } from '../stages/stage.ts'
import { isOnAir } from '../stages/stage.ts'
import { type Pace, type Slide, toldSlide } from './slide.ts'

export type SlideStore = ReturnType<typeof slideStore>

/** `ROOM#<room>`, `SLIDE`: what is shown on a stage, and what was before it, whose file goes with the next one. */
const key = (room: Room) => ({ pk: `ROOM#${room}`, sk: 'SLIDE' })

export interface Showing {
  slide: Slide
  pace: Pace
  /** The file of the still before: a reader who is late may yet ask for it. */
  before?: string | undefined
  version: number
}

export const slideStore = (table: Table) => ({
  async showing(room: Room): Promise<Showing | undefined> {
    const item = await table.get(key(room))
    return item && v.parse(showingItem, item)
  },

  /** What a room's visitors see of the show that is on. */
  async onAir(stage: Stage): Promise<Slide | undefined> {
    if (!isOnAir(stage)) return undefined
    const slide = (await this.showing(stage.room))?.slide
    return slide?.mediaRoom === stage.mediaRoom ? slide : undefined
  },

  /** False when another still was quicker. */
  showWhile(earlier: Showing | undefined, slide: Slide, pace: Pace): Promise<boolean> {
    return table.replaceWhile(earlier ? { version: earlier.version } : { pk: absent }, {
      ...key(slide.room),
      ...{ slide, pace, version: (earlier?.version ?? 0) + 1 },
      ...(earlier && { before: earlier.slide.key }),
      told: { room: slide.room, entries: [toldSlide(slide)] },
      domainEvent: { name: 'slide-shown', at: slide.at },
    })
  },
})

const slideItem = v.object({
  slideId: id('slide'),
  room: v.custom<Room>((value) => typeof value === 'string'),
  mediaRoom: v.string(),
  key: v.string(),
  width: v.number(),
  height: v.number(),
  bytes: v.number(),
  at: v.string(),
})
const showingItem = v.object({
  slide: slideItem,
  pace: v.object({ left: v.number(), at: v.string() }),
  before: v.optional(v.string()),
  version: v.number(),
})
