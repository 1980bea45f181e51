import type { Span } from '../text/plain-text.ts'
import { isForItsOwn, isFreeToAll, isRhetorical } from '../text/refused-or-free.ts'
import { before, type Role } from './before.ts'
import type { Side } from './phrase.ts'
import { partAt, type Reading, type Token, wordsOf } from './reading.ts'

/**
 * Whether words stand in the place of a demand. `asked`: an employer says whom it takes; `listed`: they stand alone among other things,
 * as demands do; `elsewhere`: they are said of wares, of those who are served, of what is offered; `free`: it matters to nobody.
 */
export type Standing = 'asked' | 'refused' | 'listed' | 'elsewhere' | 'free'

const stronger =
  /^(?:saja|only|diutamakan|diutamain|utamakan|prefer(?:red|ably)?|wajib|harus|dulu|merapat|prioritas|(?:di|mem)?prioritaskan|disukai|(?:di)?dahulukan|lebih|please|dipilih|dicari|dibutuhkan|hungkul|wae|diperlukan)$/u
const turnedAway =
  /^(?:jangan|dilarang|tolak|ditolak|skip|maaf|minggir|ojo|tunda|maklum|pengertian|pengertiannya|mundur|pass)$/u
const told = /^(?:adalah|merupakan|ialah|is|are|was|were|menjadi|telah|pertama)$/u

export function standing(reading: Reading, span: Span, as: Role = 'noun'): Standing {
  const { first, last } = wordsOf(reading, span)
  const ahead = after(reading.tokens, last)
  const back = before(reading.tokens, first, as)
  if (isFreeToAll(reading.text, span) || isRhetorical(reading.text, span) || isForItsOwn(reading.text, span))
    return 'free'
  if (ahead === 'refused' || back === 'refused') return 'refused'
  if (back === 'elsewhere') return 'elsewhere'
  const isLimited = reading.tokens
    .slice(first, last + 1)
    .some(({ kind, word }) => kind === 'limit' || stronger.test(word))
  if (isLimited || back === 'asked' || ahead === 'stronger') return 'asked'
  if (back === 'object') return ahead === 'attribute' ? 'asked' : 'elsewhere'
  const part = partAt(reading, span.start)
  if (ahead === 'told') return 'elsewhere'
  if (part === 'demands' || ahead === 'attribute') return 'asked'
  return part === 'offers' || part === 'duties' || part === 'employer' ? 'elsewhere' : 'listed'
}

/** What follows in the same phrase, and what the next one begins with. */
function after(tokens: readonly Token[], last: number): Side {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at]
    if (!token || token.gap === 3) return undefined
    if (token.gap > 0) return token.kind === 'age' || /^\d\d$/u.test(token.word) ? 'attribute' : undefined
    if (turnedAway.test(token.word)) return 'refused'
    if (
      token.kind === 'not' &&
      /^(?:diterima|bisa|boleh|usah|dulu|menerima|terima|kami|diproses|melamar|mendaftar|daftar|apply)$/u.test(
        tokens[at + 1]?.word ?? '',
      )
    )
      return 'refused'
    if (stronger.test(token.word)) return 'stronger'
    if (at === last + 1 && told.test(token.word))
      return tokens
        .slice(at, at + 4)
        .some((next) => /^(?:must|wajib|required|syarat|keharusan|harus)$/u.test(next.word))
        ? 'stronger'
        : 'told'
    if (token.kind === 'age' || /^\d\d$/u.test(token.word)) return 'attribute'
    if (token.kind === 'aim' || token.kind === 'and') return undefined
  }
  return undefined
}

const personal: ReadonlySet<string> = new Set(['age', 'limit', 'seek', 'person', 'job', 'carer', 'refuse', 'not'])

/**
 * What words are attached to that may be said of anything: `person` where a person, a demand or nothing but filling words go before,
 * `alone` at the head of a phrase, `thing` behind any other noun.
 */
export function attachedTo(reading: Reading, span: Span, isPersons: RegExp): 'person' | 'alone' | 'thing' {
  const { tokens } = reading
  let { first } = wordsOf(reading, span)
  while (tokens[first]?.gap === 0 && /^(?:fill|and)$/u.test(tokens[first - 1]?.kind ?? '')) first--
  const near = tokens[first - 1]
  if (!near || tokens[first]?.gap !== 0) return 'alone'
  return personal.has(near.kind ?? '') || isPersons.test(near.word) ? 'person' : 'thing'
}
