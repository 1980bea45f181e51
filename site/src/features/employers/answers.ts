import type { Answering } from '../../../../functions/jobs/answering/answering.ts'
import type { answeringWords } from '../../words/answering.ts'

/** "Menjawab 92% lamaran, biasanya dalam 4 hari". */
export function answersOf(answering: Answering | undefined, t: (typeof answeringWords)['id']): string {
  if (!answering) return t.answersNone
  const { percent, days } = answering
  return days === undefined ? t.answers(percent) : t.answersWithin(percent, t.days(days))
}
