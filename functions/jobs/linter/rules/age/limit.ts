import { type Reading, wordsOf } from '../../reading/reading.ts'
import { worthOf } from '../../text/numbers.ts'
import type { Found } from '../../text/pattern.ts'
import { isRefused } from '../../text/refused-or-free.ts'
import { isExperience, measured } from './of-else.ts'

/** A figure without its unit is an age where a demand follows, and where one who is too old is turned away. */
export function isLimit(reading: Reading, found: Found): boolean {
  const { text } = reading
  const low = worthOf(found.groups['low'] ?? '') ?? 0
  if (low < 17 || low > 60 || isExperience(text, found) || measured.test(text.slice(0, found.start))) return false
  const next = reading.tokens[wordsOf(reading, found).last + 1]
  const isLast = !next || next.gap > 0 || /^(?:ya|yah|dong|please|pls)$/u.test(next.word)
  if (/^(?:di ?atas|over|lewat)/u.test(found.words)) return isLast && isRefused(text, found)
  return !isLast && (next.kind === 'limit' || next.kind === 'not' || next.kind === 'refuse')
}
