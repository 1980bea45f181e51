import type { FindingView } from '../../../../functions/jobs/linter/linter.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { linterWords } from '../../words/linter.ts'
import { numbers } from '../../words/numbers.ts'

export type Numbered = FindingView & { number: number }

/** Counted from one, as they stand in the text. A wage is kept as a bare number and read as money. */
export const numbered = (findings: readonly FindingView[]): Numbered[] =>
  findings.map((finding, index) => ({
    ...finding,
    number: index + 1,
    ...(finding.field === 'wageMin' && { words: wageRead(finding.words) }),
  }))

/** A wage as it stands in what was found. */
export const wageRead = (wage: string | number): string => numbers('id').rupiah(Number(wage))

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

/** What an officer's note may have. */
const longest = 1000
const cut = (lines: readonly string[], lead: string) =>
  lines.reduce((note, line) => (note.length + line.length < longest ? `${note}\n${line}` : note), lead)

/** A note for the recruiter, made of what was found. */
export function returnNote(open: readonly Numbered[], lang: Lang): string {
  const t = linterWords[lang]
  const short = askedOnce(open).map(({ kind, words }) => `- “${words}”: ${t.rules[kind].name} (${t.rules[kind].law}).`)
  const full = short.map((line, index) => `${line} ${t.rules[askedOnce(open)[index]?.kind ?? 'usia'].better}`)
  if (open.length === 0) return ''
  return (
    [full, short].map((lines) => [t.returnWith, ...lines].join('\n')).find((note) => note.length <= longest) ??
    cut(short, t.returnWith)
  )
}
