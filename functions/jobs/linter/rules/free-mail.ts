import { everyPlace, loosePattern, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

const provider =
  '(?:g-?mail|googlemail|gmal|gmial|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|icloud|me|proton(?:mail)?|pm|gmx|zoho(?:mail)?|yandex|mail|inbox|tutanota|tuta|fastmail|hushmail|email|plasa|telkom)'
const ending = '(?:com|co|co\\.id|co\\.uk|id|net|me|ru|sg|de|email)'
const free = loosePattern(
  `(?<![\\w.+-])[a-z0-9][\\w.+-]* ?(?:@|\\(at\\)|\\[at\\]|\\bat\\b) ?${provider} ?(?:\\.|\\bdot\\b|\\(dot\\)|\\btitik\\b|,) ?${ending}(?![\\w-])`,
)
const any = /[a-z0-9][\w.+-]*@(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)/gu
const isFree = new RegExp(`^${provider}\\.${ending}$`, 'u')
/** Whether a mail's host is one where anybody opens an address in a minute. */
export const isFreeHost = (host: string): boolean => isFree.test(host)
const warned =
  /(?<!\p{L})(?:waspada|hati-hati|penipuan|abaikan|bukan|palsu|jangan|mengatasnamakan|tidak pernah|mengaku)[^.\n]*$/u

/** An address that anybody can open in a minute. One beside the employer's own says nothing against it. */
export function freeMails(ad: PlainText): Span[] {
  const own = [...ad.text.matchAll(any)].some((match) => !isFree.test(match.groups?.['host'] ?? ''))
  if (own) return []
  return [...everyPlace(ad.text, free)].filter((found) => !warned.test(sentenceAround(ad.text, found).before))
}
