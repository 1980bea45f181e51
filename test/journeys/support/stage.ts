import type { Page } from 'playwright-core'
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
  const opened = await staff.moveStage({ room, deed: 'open', version: await ended(stage) })
  await staff.nameCast({ room, mail: dewi, name: 'Dewi', part: 'host' })
  return { ...stage, version: opened.version }
}

/** A show that is on ends only once a host has said so twice. */
export async function endBroadcast(host: Page): Promise<void> {
  await host.locator('summary', { hasText: 'Akhiri siaran' }).click()
  await host.getByRole('button', { name: 'Ya, akhiri' }).click()
}

/** No journey leaves its show on for the next. */
export async function endShows(square: Square): Promise<void> {
  for (const at of [0, 1, 2]) await ended(await festivalStage(square, at))
}

/** At which version a stage is ready for another show. */
async function ended({ staff, room }: Awaited<ReturnType<typeof festivalStage>>): Promise<number> {
  const { state, version } = await staff.readStage({ room })
  if (state === 'closed' || state === 'ended') return version
  return (await staff.moveStage({ room, deed: 'end', version })).version
}
