import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { fillVacancy, isClosed } from '../vacancies/vacancy.ts'
import { decideTogether } from './decide-together.ts'
import type { DecisionStore } from './decision.store.ts'

interface Closing {
  decisionId: Id<'decision'>
  words: string
  by: Id<'account'>
  now: Instant
}

/**
 * Closes first, so that nobody can apply any more, then answers everybody who waits. A vacancy that is closed already only has its
 * applicants answered: that is how a closing that broke off is finished, and how one that expired is.
 */
export async function closeVacancy(
  stores: { applications: ApplicationStore; vacancies: VacancyStore; decisions: DecisionStore },
  vacancy: Vacancy,
  { decisionId, words, by, now }: Closing,
) {
  const { applications, vacancies, decisions } = stores
  const { vacancyId } = vacancy
  if (!isClosed(vacancy)) {
    const filled = fillVacancy(vacancy, now)
    if (!filled.ok)
      return filled.refusal === 'vacancy-not-open' ? refuse('vacancy-not-open') : refuse('vacancy-moved-on')
    const saved = await vacancies.saveWhileVersion(vacancy.version, filled.value, {
      name: 'vacancy-filled',
      at: now,
      by,
      as: 'recruiter',
    })
    if (!saved) return refuse('vacancy-moved-on')
  }
  const waiting = (await applications.inShort(vacancyId)).filter(({ isOwed }) => isOwed)
  const over = waiting.slice(0, mostAtATime).map(({ applicationId, version }) => ({ applicationId, version }))
  const decision = { decisionId, vacancyId, to: 'declined', reason: 'filled', words, at: now } as const
  const before = (await decisions.find(vacancyId, decisionId))?.applications ?? []
  const all = new Map([...before, ...over].map((each) => [each.applicationId, each]))
  await decisions.save({ ...decision, applications: [...all.values()].slice(0, mostInReceipt) })
  const left = await decideTogether(applications, { ...decision, applications: over }, by, now)
  return ok({ answered: over.length - left.size, waiting: waiting.length - over.length + left.size, decisionId })
}

/** As many as are surely answered before a request ends; of more, the form comes again and says how many are left. */
const mostAtATime = 1500

/** An item holds 400 KB: more than this would not fit into a receipt, though all of them are answered. */
const mostInReceipt = 3000
