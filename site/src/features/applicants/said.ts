import type { ApplicantRow } from '../../../../functions/jobs/applicants/applicant.contract.ts'
import type { ReasonCode } from '../../../../functions/jobs/matching/sum/match.ts'
import { isSilent, reasonKind } from '../../../../functions/jobs/matching/sum/reason-kinds.ts'
import { type About, applicantWords } from '../../words/applicants.ts'
import type { Lang } from '../../words/lang.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Part = ApplicantRow['match']['parts'][number]

const isAgainst = (code: ReasonCode) => reasonKind(code) !== 'fits'
const sameWork: ReadonlySet<ReasonCode> = new Set(['same-occupation', 'like-occupation'])

/** What speaks for somebody, the strongest first, and what against, what weighs most first. */
export function forAndAgainst(applicant: ApplicantRow, lang: Lang) {
  const { parts } = applicant.match
  const about = aboutOf(applicant, lang)
  // That the words meet says nothing more where the work itself does.
  const isSameWork = parts.some(({ reasons }) => reasons.some(({ code }) => sameWork.has(code)))
  const isFor = (code: ReasonCode) => !isAgainst(code) && !isSilent(code) && !(isSameWork && code === 'same-words')
  return {
    speaksFor: parts.flatMap((part) => said(part, isFor, about, lang)),
    against: parts.toReversed().flatMap((part) => said(part, isAgainst, about, lang)),
  }
}

function said(part: Part, isMeant: (code: ReasonCode) => boolean, about: About, lang: Lang): string[] {
  const t = applicantWords[lang]
  const reasons = part.reasons.filter(({ code }) => isMeant(code))
  const listed = (code: 'has' | 'lacks') => {
    const names = reasons.filter((reason) => reason.code === code).map(({ what }) => what)
    return names.length > 0 ? [`${t[code][part.part] ?? ''} ${names.join(', ')}`.trim()] : []
  }
  const others = reasons.filter(({ code }) => code !== 'has' && code !== 'lacks')
  return [
    ...listed('has'),
    ...listed('lacks'),
    ...others.flatMap(({ code, what = '' }) =>
      code === 'unknown' ? (t.unknown[part.part] ?? []) : t.reasons[code](what, about),
    ),
  ]
}

function aboutOf({ education, kecamatan, programme, monthsAlike }: ApplicantRow, lang: Lang): About {
  return {
    education: education ? vacancyWords[lang].educations[education] : '',
    kecamatan: kecamatan ?? '',
    programme: programme ?? '',
    months: String(monthsAlike),
  }
}
