import type { VacancyView } from '../../../../functions/jobs/vacancies/vacancy.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { vacancyFacts } from './vacancy-facts.ts'

/** What an edit that waits would change on the public page: the fact, what it is, what it was. */
export function changesIn({ words, approved }: Pick<VacancyView, 'words' | 'approved'>, lang: Lang) {
  if (!approved) return []
  const factsOf = (of: typeof words) =>
    [...vacancyFacts(of, lang), { what: '', is: of.contact }, { what: '', is: of.title }].map(
      (fact) => fact || { what: '', is: '' },
    )
  const before = factsOf(approved)
  return factsOf(words).flatMap((fact, place) => {
    const said = (each: { is: string; note?: string | undefined }) => [each.is, each.note].filter(Boolean).join(', ')
    const was = before[place]
    return was && said(was) !== said(fact) ? [{ what: fact.what, is: said(fact), was: said(was) }] : []
  })
}
