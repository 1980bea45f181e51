import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { LineStore } from '../chat/line.store.ts'
import type { QuestionStore } from '../questions/question.store.ts'

export interface Words {
  lines: Pick<LineStore, 'removeAllOf' | 'ofPerson'>
  questions: Pick<QuestionStore, 'dismissAllOf' | 'ofPerson'>
}

/**
 * What somebody who is banned wrote in any room of the event, and what they asked there. Each room is told of its own. What was
 * answered stays: it is part of the show, and of its replay.
 */
export async function takeDownAllOf(
  accountId: Id<'account'>,
  eventId: Id<'event'>,
  at: Instant,
  { lines, questions }: Words,
): Promise<void> {
  await Promise.all([
    lines.removeAllOf(accountId, eventId, { name: 'line-removed', at }),
    questions.dismissAllOf(accountId, eventId, at),
  ])
}
