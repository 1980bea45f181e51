import type { Standing } from '../../reading/standing.ts'
import { type Found, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'

export interface Sex extends Found {
  readonly isWoman: boolean
  readonly isMild: boolean
  readonly standing: Standing
}

const link =
  /^[\s()]*(?:\/|&|\+|,|dan|atau|and|or|maupun|ataupun|dan ?\/ ?atau|lan|utawa|utawi|sareng|jeung|-)?[\s()]*(?:juga\s*)?$/u
/** One of them is wanted all the same: "cowok cewek bebas, tapi kalau bisa cewek". */
const rather =
  /(?<!\p{L})(?:tapi|tp|namun|but|(?:ning|nanging)|kalau bisa|lebih (?:suka|baik|bagus|cocok|enak)|diutamakan|utamakan|prioritas|khusus|hanya|cuma|kecuali|selain|bukan|jangan)\s+(?:\p{L}+\s+){0,3}$/u
const ratherAfter = /^\s*(?:lebih|saja|only|diutamakan|prefer\p{L}*|diprioritaskan|jangan|dilarang|dulu)(?!\p{L})/u
const each = /(?<!\p{L})(?:tinggi|tb|cm|1\d\d|boleh|semua|bebas|oke|sama|silakan|welcome|masing-masing)(?!\p{L})/u

/** Man and woman named side by side, for the same work, or each with a height of its own. */
export function isBoth(text: string, one: Sex, all: readonly Sex[]): boolean {
  const { before, after, all: sentence } = sentenceAround(text, one)
  if (rather.test(before.slice(-40)) || ratherAfter.test(after)) return false
  const [from, until] = [one.start - before.length, one.end + after.length]
  return all.some((two) => {
    if (two.isWoman === one.isWoman || two.start < from || two.end > until) return false
    const between = text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start))
    if (
      link.test(between) ||
      (one.standing !== 'asked' && /^\s*(?:dan|serta|,|\+|&)\s*[1-9]\d*\s+(?:orang\s+)?$/u.test(between)) ||
      each.test(sentence)
    )
      return !ratherAfter.test(sentenceAround(text, two).after)
    if ([one, two].every((sex) => /(?<!\p{L})(?:untuk|bagi|for)\s+$/u.test(text.slice(0, sex.start)))) return true
    const lead = wordBefore(text, one)
    return lead !== '' && lead === wordBefore(text, two)
  })
}

/** "terapis laki-laki …, terapis perempuan …": the same work for both. */
const wordBefore = (text: string, { start }: Span) =>
  /(?<!\p{L})(?!orang|yang|untuk|cari|dan)(\p{L}{3,})\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
