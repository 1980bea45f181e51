import { roomOf } from '../../../functions/stage/rooms/room.ts'
import { festivalId } from './small-demo.ts'
import type { Square } from './square.ts'

/** Who hosts beside the staff. */
export const dewi = 'dewi.panggung@warga.example'

/** The third stage, with a show of its own. */
export async function openStage({ demo }: Square) {
  const { events, stage: staff } = demo.staff['event-staff']
  const { stages } = await events.readEvent({ eventId: festivalId })
  const stageId = stages[2]?.stageId ?? ''
  const room = roomOf(festivalId, stageId)
  const { state, version } = await staff.readStage({ room })
  const isUnderWay = state !== 'closed' && state !== 'ended'
  const before = isUnderWay ? await staff.moveStage({ room, deed: 'end', version }) : { version }
  const opened = await staff.moveStage({ room, deed: 'open', version: before.version })
  await staff.nameCast({ room, mail: dewi, name: 'Dewi', part: 'host' })
  return { staff, room, stageId, place: `/meja/acara/${festivalId}/panggung/${stageId}/`, version: opened.version }
}
