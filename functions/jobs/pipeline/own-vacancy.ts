import { type CallContext, signedIn } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import type { Right } from '../employers/rights.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'

/**
 * The vacancy, where the caller may do so much for its employer. To whoever does not speak for it, it does not exist; while its
 * employer's verification is taken away, to nobody of it.
 */
export async function ownVacancyOf(
  { vacancies, recruiters }: { vacancies: VacancyStore; recruiters: RecruiterStore },
  context: CallContext,
  vacancyId: Id<'vacancy'>,
  needed: Right = 'recruiter',
): Promise<Vacancy | undefined> {
  const vacancy = await vacancies.find(vacancyId)
  if (!vacancy || vacancy.heldFrom) return undefined
  const isOwn = await speaksFor(recruiters, signedIn(context), vacancy.employerId, context.now, needed)
  return isOwn ? vacancy : undefined
}
