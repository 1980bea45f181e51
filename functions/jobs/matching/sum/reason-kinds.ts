import type { ReasonCode } from './match.ts'

/** What one does not have yet, and might. */
const missing: ReadonlySet<ReasonCode> = new Set([
  'lacks',
  'programme-other',
  'level-short',
  'unknown',
  'less-experience',
  'other-occupation',
  'too-many-skills',
])
/** What is as it is, and one should know. */
const heed: ReadonlySet<ReasonCode> = new Set(['far', 'out-of-town', 'pay-short', 'kind-other', 'shift-unwanted'])
/** True of many vacancies: not worth a word in one line. */
const silent: ReadonlySet<ReasonCode> = new Set(['none-asked', 'unknown', 'pay-withheld', 'other-words'])

export type ReasonKind = 'fits' | 'missing' | 'heed'

/** Whether a reason speaks for, tells what is missing, or what one should know. */
export const reasonKind = (code: ReasonCode): ReasonKind =>
  missing.has(code) ? 'missing' : heed.has(code) ? 'heed' : 'fits'

export const isSilent = (code: ReasonCode): boolean => silent.has(code)
