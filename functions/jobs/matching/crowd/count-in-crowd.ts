import type { Application } from '../../applications/application.shape.ts'
import type { JobsStores } from '../../stores.ts'

/** Somebody wants to work there, or no longer does. A vacancy that nobody can find any more has no crowd. */
export async function countInCrowd(
  { crowd, vacancies }: Pick<JobsStores, 'crowd' | 'vacancies'>,
  { vacancyId }: Application,
  more: 1 | -1,
  event: { id: string; at: string },
): Promise<void> {
  const vacancy = await vacancies.find(vacancyId)
  const closesOn = (vacancy?.approved ?? vacancy?.words)?.closesOn
  if (closesOn) await crowd.count({ vacancyId, closesOn }, more, event)
}
