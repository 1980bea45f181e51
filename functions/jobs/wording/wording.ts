import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'

/** Letters to applicants whose first words Disnaker may choose. What a letter owes, its number, day and link, stays the house's. */
export const wordedLetters = ['submitted', 'shortlisted', 'interview', 'offered', 'hired'] as const
export type WordedLetter = (typeof wordedLetters)[number]

/** What stands in braces and is filled in for each letter: `{lowongan}`. */
export const blanks = ['nama', 'lowongan', 'pemberi-kerja'] as const
export type Filling = Readonly<Record<(typeof blanks)[number], string>>

/** First words in each language; where there are none, the house's own. */
export interface Wording {
  letter: WordedLetter
  words: { readonly [Each in Lang]?: string | undefined }
  version: number
}

const inBraces = /\{([^{}]*)\}/g

/** A blank that nothing fills would reach people as it stands. */
export function worded(wording: Wording) {
  const asked = Object.values(wording.words).flatMap((words = '') =>
    [...words.matchAll(inBraces)].map(([, name]) => name),
  )
  if (asked.some((name) => !blanks.some((each) => each === name))) return refuse('blank-unknown')
  if (Object.values(wording.words).some((words = '') => /[{}]/.test(words.replace(inBraces, ''))))
    return refuse('blank-unknown')
  return ok(wording)
}

/** Filled in once: what somebody is called is never read as a blank. */
export const filled = (words: string, filling: Filling): string =>
  words.replace(inBraces, (whole, name: string) => filling[name as keyof Filling] ?? whole)
