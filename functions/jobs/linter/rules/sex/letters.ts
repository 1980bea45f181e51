import type { Reading } from '../../reading/reading.ts'
import { everyPlace, type Found, sentenceAround } from '../../text/pattern.ts'
import { letters, shortSexes } from './words.ts'

/** Letters and short words: a sex only while nothing of the other stands in the sentence. */
export function shortened({ text, written, at }: Reading): Found[] {
  const isMedia = /(?<!\p{L})(?:pr (?:officer|manager|agency)|humas|siaran pers|public relation)/u.test(text)
  return [...letters, ...(isMedia ? [] : [shortSexes])].flatMap((looked) =>
    [...everyPlace(text, looked)].filter((one) => {
      const { all, before } = sentenceAround(text, one)
      const isLetter = one.words.length === 1
      if (/^P[AI]$/u.test(written.slice(at[one.start], at[one.end])) || isInitials(before, one.words)) return false
      if (isLetter && /ukuran|size/u.test(all)) return false
      if (
        one.words === 'pr' &&
        /(?<!\p{L})(?:tim|pemasaran|marketing|divisi|media|komunikasi|event)(?!\p{L})/u.test(all)
      )
        return false
      const other = /^(?:l|lk|lki|co|m)$/u.test(one.words)
        ? /(?<!\p{L})(?:p|w|pr|ce|f)(?!\p{L})/u
        : /(?<!\p{L})(?:l|lk|co|m)(?!\p{L})/u
      if (/^C[eo]$/u.test(written.slice(at[one.start], at[one.end]))) return false
      return (
        !other.test(all) ||
        looked === letters[3] ||
        (looked === letters[1] && /(?:butuh|khusus|hanya)\s*$/u.test(before))
      )
    }),
  )
}

/** "Purchase Request (PR)": short for the words before it. */
const isInitials = (before: string, short: string) =>
  before
    .replace(/\(\s*$/u, '')
    .trim()
    .split(/\s+/u)
    .slice(-short.length)
    .map((one) => one[0])
    .join('') === short && short.length > 1
