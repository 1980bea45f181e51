import type { ErasePerson, ExportPerson } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import { standbyStore } from './backstage/standby.store.ts'
import { lineStore } from './chat/line.store.ts'
import { castIdOf } from './people/people.store.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionStore } from './questions/question.store.ts'
import { replayIdOf, replayStore } from './replay/replay.store.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { endHosting } from './stages/end-hosting.ts'
import { stageStore } from './stages/stage.store.ts'

/** What other contexts may ask of the stage. */
export { endHosting }

export const exportPerson: ExportPerson = async (table, accountId) => {
  const [keeping, stages] = [keepingStore(table), stageStore(table)]
  const [lines, questions, votes, recorded, takes, hands, sentOff, bans, acts, standby] = await Promise.all([
    lineStore(table).ofPerson(accountId),
    questionStore(table).ofPerson(accountId),
    tallyStore(table).votesOf(accountId),
    replayStore(table).consentsOf(accountId),
    replayStore(table).takesOf(accountId),
    stages.handsOfPerson(accountId),
    stages.outOfPerson(accountId),
    keeping.bansOfPerson(accountId),
    keeping.actsAbout(accountId),
    standbyStore(table).ofPerson(accountId),
  ])
  return {
    lines: lines.map(({ room, words, status, at }) => ({ room, words, status, at })),
    questions: questions.map(({ room, words, status, at }) => ({ room, words, status, at })),
    votes: votes.map(({ what, choices, at }) => ({ what, choices, at })),
    recorded: recorded.map(({ room, agreedAt, takenBackAt }) => ({ room, agreedAt, takenBackAt })),
    takes: takes.map(({ room, beganAt, endedAt }) => ({ room, beganAt, endedAt })),
    hands: hands.map(({ room, state, raisedAt }) => ({ room, state, raisedAt })),
    behindStage: standby.map(({ room, part, cameAt, ready }) => ({ room, part, cameAt, ready })),
    sentOff,
    bans: bans.map(({ eventId, reason, at }) => ({ eventId, reason, at })),
    acts: acts.map(({ room, act, reason, at }) => ({ room, act, reason, at })),
  }
}

/** The stages that an address was named for, which may be before it has an account. */
export async function exportCast(table: Table, mail: string) {
  const cast = await stageStore(table).castOfMail(mail)
  return cast.map(({ room, name, part, namedAt }) => ({ room, name, part, namedAt }))
}

/** What somebody said goes, from the frames that told it too; what they voted stays counted and is nobody's. */
export const erasePerson: ErasePerson = async (table, accountId, { mail, now }) => {
  const [lines, questions, tally, keeping] = [
    lineStore(table),
    questionStore(table),
    tallyStore(table),
    keepingStore(table),
  ]
  const [written, asked] = await Promise.all([lines.ofPerson(accountId), questions.ofPerson(accountId)])
  for (const room of new Set([...written, ...asked].map((each) => each.room)))
    await keeping.forgetWriter(room, accountId)
  for (const line of written) await lines.forget(line, now)
  for (const question of asked) await questions.forget(question, now)
  for (const vote of await tally.votesOf(accountId)) await tally.forget(vote.what, accountId)
  for (const { eventId } of await keeping.bansOfPerson(accountId)) await keeping.liftBan(eventId, accountId)
  for (const act of await keeping.actsAbout(accountId)) await keeping.forgetAbout(act)
  await keeping.forgetKnown(accountId)
  await endHosting(table, { accountId, mail, roles: [] }, now)
  await eraseOnStage(table, accountId, mail)
}

/** Their hand, their place behind a stage, that they were sent off, and that staff named them by their address. */
async function eraseOnStage(table: Table, accountId: Id<'account'>, mail: string): Promise<void> {
  const [stages, standby, replays] = [stageStore(table), standbyStore(table), replayStore(table)]
  for (const { room } of await stages.handsOfPerson(accountId)) await stages.lowerHand(room, accountId)
  for (const { room } of await stages.outOfPerson(accountId)) await stages.forgetOut(room, accountId)
  for (const { room } of await standby.ofPerson(accountId)) await standby.stepDown(room, accountId)
  for (const { room } of mail ? await stages.castOfMail(mail) : []) {
    await standby.forgetCues(room, castIdOf(mail))
    await stages.strike(room, mail)
  }
  for (const take of await replays.takesOf(accountId)) await replays.forgetTaker(take)
  for (const consent of await replays.consentsOf(accountId)) {
    await replays.forgetAsker(consent.room, replayIdOf(consent.mediaRoom), accountId)
    await replays.forgetConsent(consent)
  }
}
