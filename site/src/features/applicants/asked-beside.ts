import type { ApplicantView } from '../../../../functions/jobs/applicants/applicant.contract.ts'
import type { PartName } from '../../../../functions/jobs/matching/sum/points.ts'
import type { VacancyWords } from '../../../../functions/jobs/vacancies/vacancy.shape.ts'
import { applicantWords } from '../../words/applicants.ts'
import type { Lang } from '../../words/lang.ts'
import { profileWords } from '../../words/profile.ts'
import { vacancyWords } from '../../words/vacancies.ts'
import { wageSaid } from '../vacancies/wage.ts'

/** For each part of the sum: what the vacancy asks for, and what the applicant wrote. */
export function askedBeside(work: VacancyWords, applicant: ApplicantView, lang: Lang) {
  const [t, w, p] = [applicantWords[lang], vacancyWords[lang], profileWords[lang]]
  const list = (names: readonly string[], none: string) => (names.length > 0 ? names.join(', ') : none)
  const { education, kecamatan, programme = '', kinds, shift, monthsAlike } = applicant
  const jobs = applicant.experience.map((each) => p.pastJob({ ...each, title: each.title || t.otherWork }))
  const wanted = applicant.wanted.length > 0 ? [t.wants(applicant.wanted.join(', '))] : []
  const titles = list([...jobs, ...wanted], t.nothing)
  const beside: Record<PartName, { asked: string; wrote: string }> = {
    education: { asked: w.educations[work.education], wrote: education ? w.educations[education] : t.nothing },
    place: {
      asked: work.remote ? w.remote : w.district(work.kecamatan),
      wrote: kecamatan ? w.district(kecamatan) : t.nothing,
    },
    licences: { asked: list(work.licences, t.notAsked), wrote: list(applicant.licences, t.nothing) },
    work: {
      asked: [w.kinds[work.kind], ...(work.shift ? [w.shift] : [])].join(', '),
      wrote: [
        list(
          kinds.map((kind) => w.kinds[kind]),
          w.any,
        ),
        ...(shift ? [p.shiftYes] : []),
      ].join(', '),
    },
    wage: { asked: wageSaid(work, lang).is, wrote: ofWage(applicant, lang) },
    skills: { asked: list(work.skills, t.notAsked), wrote: list(applicant.skills, t.nothing) },
    occupation: { asked: work.title, wrote: titles },
    programme: { asked: list(work.programmes, w.anyProgramme), wrote: programme || t.nothing },
    experience: {
      asked: work.experienceYears > 0 ? t.months(String(12 * work.experienceYears)) : t.notAsked,
      wrote: t.monthsAlike(String(monthsAlike)),
    },
    text: { asked: work.title, wrote: titles },
  }
  return beside
}

/** How much they hope for stays with them; whether it fits is said. */
function ofWage({ match }: ApplicantView, lang: Lang): string {
  const reason = match.parts.find(({ part }) => part === 'wage')?.reasons[0]
  const t = applicantWords[lang]
  return reason && reason.code !== 'none-asked'
    ? t.reasons[reason.code]('', { education: '', kecamatan: '', programme: '', months: '' })
    : t.nothing
}
