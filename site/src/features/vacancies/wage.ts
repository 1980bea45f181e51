import type { VacancyWords } from '../../../../functions/jobs/vacancies/vacancy.shape.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Wage = Pick<VacancyWords, 'wageMin' | 'wageMax' | 'kind'>

/** Rp2.800.000–3.100.000, or that it is not shown. */
export function wageSaid({ wageMin, wageMax, kind }: Wage, lang: Lang, short = false) {
  const t = vacancyWords[lang]
  if (wageMin === undefined || wageMax === undefined) return { is: t.withheld, note: t.withheldNote }
  const n = numbers(lang)
  return { is: (short ? n.rupiahRangeShort : n.rupiahRange)(wageMin, wageMax), note: t.per[kind] }
}
