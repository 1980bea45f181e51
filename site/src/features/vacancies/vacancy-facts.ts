import { accessWords } from '../../../../functions/jobs/lists/access.ts'
import { kbjiName } from '../../../../functions/jobs/lists/kbji.ts'
import { ageAsked } from '../../../../functions/jobs/vacancies/limits.ts'
import type { VacancyWords } from '../../../../functions/jobs/vacancies/vacancy.shape.ts'
import { dates } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { vacancyWords } from '../../words/vacancies.ts'
import { wageSaid } from './wage.ts'

/** What a vacancy asks and gives, as facts with names. `applicants` where they are told; `isDraft` while nobody has accepted its limits. */
export function vacancyFacts(vacancy: VacancyWords, lang: Lang, applicants?: number, isDraft = false) {
  const t = vacancyWords[lang]
  const limitNote = isDraft ? undefined : t.limitNote
  const [n, d] = [numbers(lang), dates(lang)]
  const applied = applicants === undefined ? undefined : applicants === 0 ? t.nobodyYet : t.applied(n.count(applicants))
  const licences = vacancy.licences.length > 0 && { what: t.licences, is: vacancy.licences.join(', ') }
  const kbjiNamed = vacancy.kbji ? kbjiName(vacancy.kbji) : undefined
  const kbji = kbjiNamed !== undefined && { what: t.kbji, is: `${vacancy.kbji} ${kbjiNamed}` }
  const { ageMin, ageMax, sex } = vacancy
  const isLimited = ageAsked(vacancy) !== ''
  const ages = agesSaid(ageMin, ageMax, lang)
  const age = ages !== undefined && { what: t.age, is: ages, note: isLimited ? limitNote : undefined }
  const access = vacancy.access.length > 0 && {
    what: t.access,
    is: vacancy.access.map((need) => accessWords[need][lang]).join(' · '),
    note: t.accessNote,
  }
  return [
    { what: t.wage, ...wageSaid(vacancy, lang), important: true },
    { what: t.place, is: t.district(vacancy.kecamatan), note: vacancy.remote ? t.remote : vacancy.place },
    { what: t.needed, is: t.people(n.count(vacancy.quota)), note: applied },
    { what: t.closes, is: d.on(vacancy.closesOn) },
    { what: t.kind, is: t.kinds[vacancy.kind], note: vacancy.shift ? t.shift : undefined },
    {
      what: t.education,
      is: t.educations[vacancy.education],
      note: vacancy.programmes.length > 0 ? vacancy.programmes.join(', ') : t.anyProgramme,
    },
    {
      what: t.experience,
      is: vacancy.experienceYears > 0 ? t.years(n.count(vacancy.experienceYears)) : t.noExperience,
    },
    licences,
    age,
    sex && { what: t.sex, is: t.sexes[sex], note: limitNote },
    kbji,
    access,
  ]
}

function agesSaid(least: number | undefined, most: number | undefined, lang: Lang): string | undefined {
  const [t, n] = [vacancyWords[lang], numbers(lang)]
  if (most === undefined) return least === undefined ? undefined : t.ageFrom(n.count(least))
  return least === undefined ? t.ageTo(n.count(most)) : t.ages(n.count(least), n.count(most))
}
