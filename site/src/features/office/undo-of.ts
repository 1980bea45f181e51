import type { VacancyView } from '../../../../functions/jobs/vacancies/vacancy.contract.ts'
import type { Id } from '../../../../functions/platform/ids.ts'
import type { Lang } from '../../words/lang.ts'
import { officeWords } from '../../words/office.ts'
import { undoMs } from './queue.ts'

interface Around {
  jobs: Pick<App.Locals['jobs'], 'readVacancy'>
  identity: Pick<App.Locals['identity'], 'whoAmI'>
  lang: Lang
  now: string
}

/** What can still be taken back: what was decided a moment ago, or the decision that is being looked at. */
export async function undoOf(
  lately: string | undefined,
  chosen: VacancyView | undefined,
  { jobs, identity, lang, now }: Around,
) {
  const read = (id: string) => jobs.readVacancy({ vacancyId: id as Id<'vacancy'> }).catch(() => undefined)
  const decided = lately?.startsWith('vacancy_') ? await read(lately) : chosen
  if (!decided?.decidedAt || (decided.review !== 'approved' && decided.review !== 'returned')) return undefined
  const until = new Date(Date.parse(decided.decidedAt) + undoMs).toISOString()
  // Only who decided can take it back.
  if (until <= now || decided.decidedByMail !== (await identity.whoAmI()).mail) return undefined
  const said = officeWords[lang].decidedAs[decided.review](`${decided.words.title}, ${decided.employer}`)
  return { said, name: 'vacancyId' as const, id: decided.vacancyId, until }
}
