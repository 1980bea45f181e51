import type { ErasePerson, ExportPerson } from '../identity/public.ts'
import { lineStore } from './chat/line.store.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionStore } from './questions/question.store.ts'
import { replayStore } from './replay/replay.store.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { stageOf } from './rooms/room.ts'

/** What other contexts may ask of the stage. */

export const exportPerson: ExportPerson = async (table, accountId) => {
  const [lines, questions, votes, recorded] = await Promise.all([
    lineStore(table).ofPerson(accountId),
    questionStore(table).ofPerson(accountId),
    tallyStore(table).votesOf(accountId),
    replayStore(table).consentsOf(accountId),
  ])
  return {
    lines: lines.map(({ room, words, status, at }) => ({ room, words, status, at })),
    questions: questions.map(({ room, words, status, at }) => ({ room, words, status, at })),
    votes: votes.map(({ what, choices, at }) => ({ what, choices, at })),
    recorded: recorded.map(({ room, agreedAt, takenBackAt }) => ({ room, agreedAt, takenBackAt })),
  }
}

/** What somebody said goes, from the frames that told it too; what they voted stays counted and is nobody's. */
export const erasePerson: ErasePerson = async (table, accountId, { now }) => {
  const [lines, questions, tally, keeping] = [
    lineStore(table),
    questionStore(table),
    tallyStore(table),
    keepingStore(table),
  ]
  const [written, asked] = await Promise.all([lines.ofPerson(accountId), questions.ofPerson(accountId)])
  for (const line of written) await lines.forget(line, now)
  for (const question of asked) await questions.forget(question, now)
  for (const vote of await tally.votesOf(accountId)) await tally.forget(vote.what, accountId)
  for (const eventId of new Set([...written, ...asked].map(({ room }) => stageOf(room).eventId)))
    await keeping.liftBan(eventId, accountId)
  await keeping.forgetKnown(accountId)
  const replays = replayStore(table)
  for (const consent of await replays.consentsOf(accountId)) await replays.forgetConsent(consent)
}
