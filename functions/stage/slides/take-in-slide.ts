import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import { mayShow } from '../stages/parts.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isOnAir } from '../stages/stage.ts'
import type { Still } from './shrink-slide.ts'
import type { SlideStore } from './slide.store.ts'
import { paceAfter, slideOfKey, slideWaitMs } from './slide.ts'

interface Deps {
  slides: SlideStore
  stages: Pick<StageStore, 'find' | 'isOut'>
  standby: Pick<StandbyStore, 'find'>
  keeping: Pick<KeepingStore, 'isBanned'>
  /** Nothing where it is gone: it was dealt with before. */
  readUpload(key: string): Promise<Uint8Array | undefined>
  removeUpload(key: string): Promise<void>
  shrink(bytes: Uint8Array): Promise<Still | undefined>
  writeMedia(key: string, bytes: Uint8Array): Promise<void>
  removeMedia(key: string): Promise<void>
  randomName(): string
}

/**
 * Looks at a still that was sent in and shows it to the room. What is no picture, too late or too much goes without a word,
 * and so does what somebody sends with a form they still held when they were struck, sent off, banned or staff no longer.
 */
export const takeInSlide = (deps: Deps) => async (key: string, at: Instant) => {
  const from = slideOfKey(key)
  const bytes = from && (await deps.readUpload(key))
  if (from && bytes) await show(from, bytes)
  await deps.removeUpload(key)

  async function show({ room, mediaRoom, accountId, slideId }: NonNullable<typeof from>, sent: Uint8Array) {
    const [stage, still] = await Promise.all([deps.stages.find(room), deps.shrink(sent)])
    if (!still || stage.mediaRoom !== mediaRoom || !isOnAir(stage)) return
    const came = await deps.standby.find(room, accountId)
    if (came?.mediaRoom !== mediaRoom || !mayShow(came.part)) return
    // Whoever was named may be shut out since. Staff, whom nobody named, stay.
    if (came.castId && (await isShutOut(room, mediaRoom, accountId))) return
    const earlier = await deps.slides.showing(room)
    if (earlier?.slide.slideId === slideId) return
    if (slideWaitMs(earlier?.pace, at) > 0) return
    const size = still.data.length
    const name = `salindia/${deps.randomName()}.webp`
    await deps.writeMedia(name, still.data)
    const slide = { slideId, room, mediaRoom, key: name, width: still.width, height: still.height, bytes: size, at }
    const isShown = await deps.slides.showWhile(earlier, slide, paceAfter(earlier?.pace, size, at))
    const leftOver = isShown ? earlier?.before : name
    if (leftOver) await deps.removeMedia(leftOver)
  }

  async function isShutOut(room: Room, mediaRoom: string, accountId: Id<'account'>): Promise<boolean> {
    const shut = await Promise.all([
      deps.keeping.isBanned(stageOf(room).eventId, accountId),
      deps.stages.isOut(room, accountId, mediaRoom),
    ])
    return shut.includes(true)
  }
}
