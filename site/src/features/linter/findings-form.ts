import type { FindingView } from '../../../../functions/jobs/linter/linter.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { linterWords } from '../../words/linter.ts'

export type Numbered = FindingView & { number: number }

/** Counted from one, as they stand in the text. */
export const numbered = (findings: readonly FindingView[]): Numbered[] =>
  findings.map((finding, index) => ({ ...finding, number: index + 1 }))

/** A form's field for what is written beside a finding. */
export const reasonField = (finding: string) => `alasan-${finding}`

/** The reasons among a form's texts, those that were left empty apart. */
export const reasonsIn = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .filter(([name, reason]) => name.startsWith('alasan-') && reason.trim() !== '')
    .map(([name, reason]) => ({ finding: name.slice('alasan-'.length), reason }))

/** The same words in the same sentence, found twice, are asked about once. */
export const askedOnce = (findings: readonly Numbered[]) =>
  findings.filter((one, index) => findings.findIndex(({ finding }) => finding === one.finding) === index)

/** A note for the recruiter, made of what was found. */
export function returnNote(open: readonly Numbered[], lang: Lang): string {
  const t = linterWords[lang]
  const lines = askedOnce(open).map(
    ({ kind, words }) => `- “${words}”: ${t.rules[kind].name} (${t.rules[kind].law}). ${t.rules[kind].better}`,
  )
  return open.length === 0 ? '' : [t.returnWith, ...lines].join('\n').slice(0, 1000)
}
