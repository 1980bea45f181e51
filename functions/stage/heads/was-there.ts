import type { Id } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import type { LineStore } from '../chat/line.store.ts'
import { connectionsOf } from '../media/identity.ts'
import type { Live } from '../media/in-show.ts'
import { withMedia } from '../media/with-media.ts'
import type { QuestionStore } from '../questions/question.store.ts'
import type { StageStore } from '../stages/stage.store.ts'
import type { Stage } from '../stages/stage.ts'

interface Deps {
  stages: Pick<StageStore, 'hand'>
  standby: Pick<StandbyStore, 'find'>
  lines: Pick<LineStore, 'ofPerson'>
  questions: Pick<QuestionStore, 'ofPerson'>
  live: Live
}

/**
 * Whether somebody is at a stage or has left a sign there of their own: they came behind it, raised a hand, wrote or asked. Of who
 * only watched and is gone again nothing is kept. Where LiveKit does not answer, whoever says that they are there is believed.
 */
export async function wasThere(stage: Stage, accountId: Id<'account'>, deps: Deps): Promise<boolean> {
  const { stages, standby, lines, questions, live } = deps
  const { room, mediaRoom } = stage
  const isHere = (each: { room: string }) => each.room === room
  const signs = await Promise.all([
    standby.find(room, accountId),
    stages.hand(room, accountId),
    lines.ofPerson(accountId).then((all) => all.some(isHere)),
    questions.ofPerson(accountId).then((all) => all.some(isHere)),
  ])
  if (signs.some(Boolean)) return true
  const media = mediaRoom ? await live() : undefined
  if (!mediaRoom || !media) return false
  const present = await withMedia(async () => (await media.rooms.present(mediaRoom)) ?? [])
  return present === undefined || connectionsOf(present, accountId).length > 0
}
