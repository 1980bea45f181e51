import { implement } from '@orpc/server'
import { later, minuteMs } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { isStaff } from '../people/cast.ts'
import type { Entrance, EntranceDeps } from '../rooms/entrance.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { type Room, stageOf } from '../rooms/room.ts'
import { takeDownAllOf, type Words } from '../rooms/take-down.ts'
import { chatContract, type LineView } from './line.contract.ts'
import type { LineStore } from './line.store.ts'
import { type Line, unwritten, written } from './line.ts'

export interface ChatDeps {
  lines: LineStore
  questions: Words['questions']
  keeping: KeepingStore
  entrance: Entrance
  speaker: EntranceDeps['speaker']
  newId: NewId
}

export function chatRoutes({ lines, questions, keeping, entrance, speaker, newId }: ChatDeps) {
  const os = implement(chatContract).$context<CallContext>().use(turnAway)

  return os.router({
    writeLine: os.writeLine.handler(async ({ input: { room, words, formKey }, errors, context }) => {
      const speaking = await entrance.speaking(room, signedIn(context), context.now)
      if (!speaking) throw errors['room-not-found']()
      const before = speaking.writer.lastKey === formKey ? speaking.writer.lastLineId : undefined
      const again = before && (await lines.find(room, before))
      if (again) return viewOf(again)
      const lineId = before ?? newId('line')
      const writer = before ? unwritten(speaking.writer) : speaking.writer
      const next = answer(written({ lineId, words, formKey }, { ...speaking, writer }, context.now), errors)
      if (!(await lines.saveWritten(next.line, next.writer))) throw errors['written-meanwhile']()
      return viewOf(next.line)
    }),

    reportLine: os.reportLine.handler(async ({ input: { room, lineId }, errors, context }) => {
      const line = await found(room, lineId, errors)
      if (line.status === 'shown') await lines.report(line, context.now)
    }),

    waitingLines: os.waitingLines.handler(async ({ input: { room }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      return (await lines.waiting(room, context.now)).map(({ line, why }) => ({ ...viewOf(line), why }))
    }),

    letLineThrough: os.letLineThrough.handler(async ({ input: { room, lineId }, errors, context }) => {
      const line = await found(room, lineId, errors)
      if (line.status === 'shown') {
        await lines.looked(line)
        return viewOf(line)
      }
      const happened = happenedNow('line-let-through', context)
      if (!(await lines.letThroughWhile(line, happened))) throw errors['line-decided']()
      return viewOf({ ...line, status: 'shown', at: context.now })
    }),

    removeLine: os.removeLine.handler(async ({ input: { room, lineId }, errors, context }) => {
      const line = await found(room, lineId, errors)
      if (await lines.remove(line, happenedNow('line-removed', context))) await note('line-removed', line, context)
      return viewOf({ ...line, words: '', status: 'removed' })
    }),

    silenceAuthor: os.silenceAuthor.handler(async ({ input: { room, lineId, minutes }, errors, context }) => {
      const line = await found(room, lineId, errors)
      const until = later(context.now, minutes * minuteMs)
      await lines.silence(room, line.authorId, until, happenedNow('person-silenced', context))
      await note('person-silenced', line, context)
    }),

    banAuthor: os.banAuthor.handler(async ({ input: { room, lineId, reason }, errors, context }) => {
      const line = await found(room, lineId, errors)
      const { accountId: by } = signedIn(context)
      const who = await speaker(line.authorId, context.now)
      if (line.authorId === by || (who && isStaff(who))) throw errors['not-to-be-banned']()
      const ban = { accountId: line.authorId, name: line.name, reason, by, at: context.now }
      await keeping.ban(room, ban, happenedNow('person-banned', context))
      await note('person-banned', line, context, reason)
      await takeDownAllOf(line.authorId, stageOf(room).eventId, context.now, { lines, questions })
    }),
  })

  async function found(
    room: Room,
    lineId: Id<'line'>,
    errors: { 'room-not-found': () => Error; 'line-not-found': () => Error },
  ): Promise<Line> {
    const line = await lines.find(room, lineId)
    if (!line) throw errors['line-not-found']()
    return line
  }

  async function note(act: StageDomainEvent, line: Line, context: CallContext, reason?: string) {
    const { accountId: by } = signedIn(context)
    const { room, authorId: about } = line
    await keeping.note({ actId: newId('act'), room, act, by, about, reason, at: context.now })
  }
}

/** By whom is in the act alone: what it was done to lies as long as its replay. */
const happenedNow = <Name extends StageDomainEvent>(name: Name, { now: at }: CallContext) => ({ name, at })

const viewOf = ({ lineId, name, words, isStaff, status, at }: Line): LineView => ({
  ...{ lineId, name, words, isStaff, status, at },
})
