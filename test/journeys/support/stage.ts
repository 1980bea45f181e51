import { roomOf } from '../../../functions/stage/rooms/room.ts'
import { festivalId } from './small-demo.ts'
import type { Square } from './square.ts'

/** Who hosts beside the staff. */
export const dewi = 'dewi.panggung@warga.example'

/** One of the festival's stages: who looks after it, its page, and the place of whoever makes it. */
export async function festivalStage({ demo }: Square, at = 0) {
  const { events, stage: staff } = demo.staff['event-staff']
  const { stages } = await events.readEvent({ eventId: festivalId })
  const stageId = stages.at(at)?.stageId ?? ''
  const page = `/acara/${festivalId}/panggung/${stageId}/`
  return { staff, stageId, room: roomOf(festivalId, stageId), page, place: `/meja${page}` }
}

/** The third stage, with a show of its own. */
export async function openStage(square: Square) {
  const stage = await festivalStage(square, 2)
  const { staff, room } = stage
  const { state, version } = await staff.readStage({ room })
  const isUnderWay = state !== 'closed' && state !== 'ended'
  const before = isUnderWay ? await staff.moveStage({ room, deed: 'end', version }) : { version }
  const opened = await staff.moveStage({ room, deed: 'open', version: before.version })
  await staff.nameCast({ room, mail: dewi, name: 'Dewi', part: 'host' })
  return { ...stage, version: opened.version }
}
