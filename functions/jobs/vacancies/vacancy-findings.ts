import type { Instant } from '../../platform/clock.ts'
import type { Officer } from '../employers/employer.ts'
import { isSameFinding, type LintedTexts, lintVacancy, type VacancyFinding } from '../linter/lint-vacancy.ts'
import { ageAsked, sexAsked } from './limits.ts'
import type { FindingException, FindingReason, Vacancy, VacancyWords } from './vacancy.shape.ts'

/** What somebody wrote beside a finding. */
export interface Said {
  readonly finding: string
  readonly reason: string
}

/** The texts of a vacancy as a form shows them. */
const textsOf = (words: VacancyWords): LintedTexts => ({
  title: words.title,
  description: words.description,
  place: words.place,
  contact: words.contact,
  programmes: words.programmes.join('\n'),
  skills: words.skills.join('\n'),
  licences: words.licences.join('\n'),
  quota: String(words.quota),
  age: ageAsked(words),
  sex: sexAsked(words),
  ...(words.wageMin !== undefined && { wageMin: String(words.wageMin) }),
})

export const findingsIn = (words: VacancyWords, minimumWage: number | undefined) =>
  lintVacancy(textsOf(words), words.kind, minimumWage)

/** What no officer accepted yet, in just these words. */
export const openFindings = ({ words, exceptions = [] }: Vacancy, minimumWage: number | undefined) =>
  findingsIn(words, minimumWage).filter((found) => !exceptions.some((one) => isSameFinding(one, found)))

/** With the kinds of what is open in it. Wherever words are written: what only lists vacancies carries no rules. */
export const withFound = (vacancy: Vacancy, minimumWage: number | undefined): Vacancy => ({
  ...vacancy,
  found: openFindings(vacancy, minimumWage).map(({ kind }) => kind),
})

/** What the public page does not say already and nobody accepted. */
export function newFindings(vacancy: Vacancy, words: VacancyWords, minimumWage: number | undefined) {
  const before = vacancy.approved ? findingsIn(vacancy.approved, minimumWage) : []
  return openFindings({ ...vacancy, words }, minimumWage).filter(
    (found) => !before.some((one) => isSameFinding(one, found)),
  )
}

/** The recruiter's reasons, each with the words it was written for. Undefined where a finding has none. */
export function reasonsFor(open: readonly VacancyFinding[], said: readonly Said[]): FindingReason[] | undefined {
  const reasons = open.map((found) => withReason(found, said))
  return reasons.every((each) => each !== undefined) ? reasons : undefined
}

/** The exceptions that hold after a decision: earlier ones whose words still stand, and those the officer now accepts. */
export function exceptionsFor(
  { words, exceptions = [] }: Vacancy,
  open: readonly VacancyFinding[],
  said: readonly Said[],
  { accountId: by }: Officer,
  at: Instant,
  minimumWage: number | undefined,
): FindingException[] | undefined {
  const reasons = reasonsFor(open, said)
  if (!reasons) return undefined
  const standing = findingsIn(words, minimumWage)
  const kept = exceptions.filter((one) => standing.some((found) => isSameFinding(one, found)))
  return [...kept, ...reasons.map((each) => ({ ...each, by, at }))]
}

function withReason({ finding, kind, field, words, sentence }: VacancyFinding, said: readonly Said[]) {
  const reason = said.find((one) => one.finding === finding)?.reason
  return reason ? { kind, field, words, sentence, reason } : undefined
}

export const reasonOf = <Kind extends FindingReason>(all: readonly Kind[] | undefined, found: VacancyFinding) =>
  all?.find((one) => isSameFinding(one, found))
