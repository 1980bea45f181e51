import type { Part, ReasonCode } from '../../matching/sum/match.ts'

/** Reasons that speak for a vacancy: the only ones a mail gives. */
export const whyCodes = [
  'skills',
  'licences',
  'programme-named',
  'programme-taken-before',
  'level-reached',
  'same-occupation',
  'like-occupation',
  'same-words',
  'enough-experience',
  'some-experience',
  'same-kecamatan',
  'near',
  'remote',
  'pay-fits',
  'kind-fits',
  'shift-fits',
] as const satisfies readonly (ReasonCode | 'skills' | 'licences')[]
export type WhyCode = (typeof whyCodes)[number]

export interface Why {
  code: WhyCode
  what: string[]
}

/** The first part that speaks for it, said by one reason; of skills and papers two at most. */
export function whyOf(strongestFirst: readonly Part[]): Why | undefined {
  for (const { part, reasons } of strongestFirst) {
    const own = reasons.flatMap(({ code, what }) => (code === 'has' && what ? [what] : []))
    if ((part === 'skills' || part === 'licences') && own.length > 0) return { code: part, what: own.slice(0, 2) }
    for (const { code, what } of reasons) if (isFor(code)) return { code, what: what ? [what] : [] }
  }
  return undefined
}

/** Near, well paid and with the right schooling is not enough: something of the work itself has to fit. */
export const speaksForTheWork = (parts: readonly Part[]): boolean =>
  parts.some(({ part, reasons }) =>
    reasons.some(({ code }) => (code === 'has' ? part === 'skills' : ofTheWork.has(code))),
  )

const ofTheWork: ReadonlySet<string> = new Set([
  'programme-named',
  'programme-taken-before',
  'same-occupation',
  'like-occupation',
  'same-words',
  'enough-experience',
  'some-experience',
] satisfies WhyCode[])

const isFor = (code: string): code is WhyCode => (whyCodes as readonly string[]).includes(code)
