import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { refuse } from '../../platform/result.ts'
import type { JobsStores } from '../stores.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import { undoVacancyDecision } from './undo.ts'

interface Done {
  at: Instant
  by: Id<'account'>
  as: 'officer'
}

/**
 * Takes an officer's decision about a vacancy back. One that has just been published is closed to applications before who applied is
 * counted: else somebody could apply between the count and the writing, at a vacancy that nobody sees any more. Broken off in
 * between it is paused, and undoing it again goes on from there.
 */
export async function takeBackVacancy(
  { vacancies, applications }: Pick<JobsStores, 'vacancies' | 'applications'>,
  vacancy: Vacancy,
  done: Done,
) {
  const undo = async (read: Vacancy) =>
    undoVacancyDecision(read, await applications.count(read.vacancyId), done.by, done.at)
  const save = (read: Vacancy, next: Vacancy, name: 'vacancy-paused' | 'vacancy-resumed' | 'vacancy-decision-undone') =>
    vacancies.saveWhileVersion(read.version, next, { name, ...done })

  const first = await undo(vacancy)
  if (!first.ok) return first
  const isOpening = first.value.life === 'unpublished' && vacancy.life === 'open'
  const closed = isOpening ? paused(vacancy) : vacancy
  if (isOpening && !(await save(vacancy, closed, 'vacancy-paused'))) return refuse('acted-upon')
  const undone = isOpening ? await undo(closed) : first
  if (undone.ok) return (await save(closed, undone.value, 'vacancy-decision-undone')) ? undone : refuse('acted-upon')
  await save(closed, { ...vacancy, version: closed.version + 1 }, 'vacancy-resumed')
  return undone
}

/** The decision stands upon this version, so that it can still be undone. */
const paused = (vacancy: Vacancy): Vacancy => ({
  ...vacancy,
  life: 'paused',
  version: vacancy.version + 1,
  decidedVersion: vacancy.version + 1,
})
