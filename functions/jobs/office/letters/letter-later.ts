import { type Instant, later } from '../../../platform/clock.ts'
import type { Employer } from '../../employers/employer.shape.ts'
import type { Vacancy } from '../../vacancies/vacancy.shape.ts'
import { undoMs } from '../undo.ts'
import type { LetterStore } from './letter.store.ts'

/** A decision is told when nobody can undo it any more. */
export async function letterLater(
  letters: LetterStore,
  { eventId, decidedAt }: { eventId: string; decidedAt: Instant },
  decided: Vacancy | Employer,
): Promise<void> {
  const decidedVersion = 'decidedVersion' in decided ? decided.decidedVersion : undefined
  if (decidedVersion === undefined) return
  const about = 'vacancyId' in decided ? decided.vacancyId : decided.employerId
  await letters.later({ dueAt: later(decidedAt, undoMs), eventId, about, decidedVersion })
}
