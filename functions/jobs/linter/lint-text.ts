import type { FindingKind } from './finding.ts'
import { read } from './reading/reading.ts'
import { ages } from './rules/age/age.ts'
import { fees } from './rules/fees/fees.ts'
import { freeMails } from './rules/free-mail.ts'
import { heldPapers } from './rules/ijazah.ts'
import { origins } from './rules/origin/origin.ts'
import { demandedPapers } from './rules/papers.ts'
import { lowPay } from './rules/pay.ts'
import { looks } from './rules/persons/looks.ts'
import { maritalStatuses } from './rules/persons/marital-status.ts'
import { religions } from './rules/persons/religion.ts'
import { promises } from './rules/promises/promises.ts'
import { sexes } from './rules/sex/sex.ts'
import { asWritten, type PlainText, type Span } from './text/plain-text.ts'
import { isForItsOwn, isFreeToAll, isRhetorical } from './text/refused-or-free.ts'

/**
 * Words that the law or Kemnaker's warnings speak against: `start` and `end` count UTF-16 units of the text as written.
 */
export interface TextFinding extends Span {
  readonly kind: FindingKind
}

/** What a text says that a vacancy may not say. The pay rule is silent until staff set a minimum. */
export function lintText(written: string, minimumWage: number | undefined): TextFinding[] {
  const ad = read(written)
  const held = heldPapers(ad)
  const asked = fees(ad)
  const spans: [FindingKind, Span[]][] = [
    ['usia', ages(ad)],
    ['jenis-kelamin', sexes(ad)],
    ['penampilan', looks(ad)],
    ['status-kawin', maritalStatuses(ad)],
    ['agama', religions(ad)],
    ['asal-suku', origins(ad)],
    ['tahan-ijazah', held],
    ['pungutan', asked],
    ['surel-gratis', freeMails(ad)],
    ['minta-dokumen', demandedPapers(ad, held)],
    [
      'upah-di-bawah-minimum',
      minimumWage === undefined
        ? []
        : lowPay(ad, minimumWage).filter((pay) => !asked.some((fee) => isFeeOnly(ad.text, pay, fee))),
    ],
    ['janji-berlebihan', promises(ad)],
  ]
  return spans
    .flatMap(([kind, found]) =>
      joined(ad, found)
        .filter((span) => !isQuotedName(ad, span) && (kind === 'surel-gratis' || !isWithinAddress(ad.text, span)))
        .filter((span) => !isRhetorical(ad.text, span) && !isForItsOwn(ad.text, span))
        .filter((span) => !ofPersons.has(kind) || !isFreeToAll(ad.text, span))
        .map((span) => ({ kind, ...asWritten(ad, span) })),
    )
    .sort((one, other) => one.start - other.start || one.end - other.end)
}

/** What is said of people: it may also be said that it does not matter. */
const ofPersons: ReadonlySet<FindingKind> = new Set(['usia', 'penampilan', 'status-kawin', 'agama', 'asal-suku'])

/** "uang keamanan 100rb per bulan": paid by the worker, so it is no wage. */
const isFeeOnly = (text: string, pay: Span, fee: Span) =>
  pay.start < fee.end && fee.start < pay.end && !/gaji|upah|honor|salary|bayaran/u.test(text.slice(fee.start, pay.end))

/** ayu.lestari@toko.example, instagram.com/wanitahebat: words of an address say nothing. */
function isWithinAddress(text: string, { start, end }: Span): boolean {
  const token =
    (/\S*$/u.exec(text.slice(0, start))?.[0] ?? '') +
    text.slice(start, end) +
    (/^\S*/u.exec(text.slice(end))?.[0] ?? '')
  return !/\s/u.test(token) && /@|\/\/|www\.|\.(?:com|co\.id|id|net|example)(?:\/|$)/u.test(token)
}

/** Toko "Wanita Hebat": a name in quotes. */
function isQuotedName({ written, at }: PlainText, { start, end }: Span): boolean {
  const before = written.slice(0, at[start])
  const after = written.slice(at[end])
  return (
    /["“](?:\p{Lu}[^"“”\n]{0,40})?$/u.test(before) &&
    /^[^"“”\n]{0,40}["”]/u.test(after) &&
    /^\p{Lu}/u.test(written.slice(at[start]))
  )
}

/** Words of one kind side by side are one finding: "cantik, tinggi 160+, langsing". */
function joined(ad: PlainText, spans: readonly Span[]): Span[] {
  const sorted = spans.map((span) => trimmed(ad.text, span)).sort((one, other) => one.start - other.start)
  const result: Span[] = []
  for (const span of sorted) {
    const last = result.at(-1)
    const near =
      last &&
      /^[ ,&/+()-]*(?:dan|atau|serta|and|or)?[ ,&/+()-]*$/u.test(
        ad.text.slice(last.end, Math.max(span.start, last.end)),
      )
    if (last && near) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push({ start: span.start, end: span.end })
  }
  return result
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: end - (words.length - words.replace(/[\s,:(.]+$/u, '').length) }
}
