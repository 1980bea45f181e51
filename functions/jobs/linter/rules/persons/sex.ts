import { isOfHouse, type Reading } from '../../reading/reading.ts'
import { type Standing, standing } from '../../reading/standing.ts'
import { everyPlace, type Found, original, pattern, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { bothShort, called, letters, man, mildMan, mildWoman, shortSexes, woman } from './sex-words.ts'

const word = pattern(`(?<she>${woman})|(?<he>${man})|(?<mildShe>${mildWoman})|(?<mildHe>${mildMan})|${called}`)

interface Sex extends Found {
  readonly isWoman: boolean
  readonly isMild: boolean
  readonly standing: Standing
}

/** Words for a sex where somebody is asked for; both named together are nobody's. */
export function sexes(reading: Reading): Span[] {
  const { text } = reading
  const both = [...everyPlace(text, bothShort)]
  const named = [...everyPlace(text, word)]
    .filter((one) => !both.some((pair) => touches(pair, one)) && !isName(reading, one) && !isOfElse(text, one))
    .map((one) => toSex(reading, one))
  return [
    ...named.filter((one) => isAsked(one) && !isBoth(text, one, named)),
    ...shortened(reading).filter((one) => !both.some((pair) => touches(pair, one))),
  ]
}

function toSex(reading: Reading, one: Found): Sex {
  const { she, mildShe, calledShe, mildHe, calledHe } = one.groups
  const isMild = (mildShe ?? mildHe ?? calledShe ?? calledHe) !== undefined
  const isElse =
    (isMild && isOfHouse(reading, one)) || ((calledShe ?? calledHe) !== undefined && !isJustSuch(reading, one))
  const opened = /(?<!\p{L})terbuka (?:untuk|bagi|buat)\s+$/u.test(reading.text.slice(0, one.start))
  const isCared = /(?<!\p{L})(?:lansia|jompo|bayi|balita)\s+$/u.test(reading.text.slice(0, one.start))
  const isGreeted =
    /(?<!\p{L})(?:anda|kamu)(?: seorang)?\s+$/u.test(reading.text.slice(0, one.start)) &&
    /^[^.!,]{0,20}\?/u.test(reading.text.slice(one.end))
  const stands = isElse || isCared || isGreeted ? 'elsewhere' : opened ? 'asked' : standing(reading, one)
  return {
    ...one,
    isWoman: (she ?? mildShe ?? calledShe) !== undefined,
    isMild: isMild && !isAlone(reading, one),
    standing:
      isAlone(reading, one) && stands === 'elsewhere' && (calledShe ?? calledHe) === undefined ? 'listed' : stands,
  }
}

/** "cari ibu yang sabar"; not "cari ibu kos", nor whose mother somebody is. */
function isJustSuch({ tokens, written, at }: Reading, one: Found): boolean {
  const index = tokens.findIndex(({ start }) => start === one.start)
  const [back, next] = [tokens[index - 1], tokens[index + 1]]
  if (!back || tokens[index]?.gap !== 0) return false
  const asks =
    back.kind === 'seek' || (back.kind === 'limit' && back.word !== 'status') || /^(?:seorang|sosok)$/u.test(back.word)
  const goesOn =
    !next || next.gap > 0 || /^(?:yang|buat|untuk|usia|umur|bisa|jaga|saja|muda|muslimah?|atau|only)$/u.test(next.word)
  return asks && goesOn && !/^\p{Lu}/u.test(written.slice(at[next?.start ?? one.end]).trimStart())
}

/** "…, gadis.": between signs, as demands are listed. */
function isAlone({ tokens }: Reading, one: Found): boolean {
  const index = tokens.findIndex(({ start }) => start === one.start)
  const gap = tokens[index]?.gap ?? 3
  return gap > 0 && gap < 3 && (tokens[index + 1]?.gap ?? 3) > 0
}

const isAsked = ({ standing: stands, isMild }: Sex) =>
  stands === 'asked' || stands === 'refused' || (!isMild && stands === 'listed')

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

const link =
  /^[\s()]*(?:\/|&|\+|,|dan|atau|and|or|maupun|ataupun|dan ?\/ ?atau|lan|utawa|utawi|sareng|jeung|-)?[\s()]*(?:juga\s*)?$/u
/** One of them is wanted all the same: "cowok cewek bebas, tapi kalau bisa cewek". */
const rather =
  /(?<!\p{L})(?:tapi|tp|namun|but|(?:ning|nanging)|kalau bisa|lebih (?:suka|baik|bagus|cocok|enak)|diutamakan|utamakan|prioritas|khusus|hanya|cuma|kecuali|selain|bukan|jangan)\s+(?:\p{L}+\s+){0,3}$/u
const ratherAfter = /^\s*(?:lebih|saja|only|diutamakan|prefer\p{L}*|diprioritaskan|jangan|dilarang|dulu)(?!\p{L})/u
const each = /(?<!\p{L})(?:tinggi|tb|cm|1\d\d|boleh|semua|bebas|oke|sama|silakan|welcome|masing-masing)(?!\p{L})/u

/** Man and woman named side by side, for the same work, or each with a height of its own. */
function isBoth(text: string, one: Sex, all: readonly Sex[]): boolean {
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

const ofElse =
  /^(?:'s|-\p{L}|-(?:led|owned|friendly|run|focused|founded|centric|power|hours?)|\s+(?:hebat|tangguh sejati|sejati|berdaya|inspiratif|hamil|menyusui|bersalin|melahirkan|korban|kepala keluarga|kar[ie]+r(?! (?:kami |yang |di)?cari)|nusantara|power|hours?|days?|dan (?:anak|bayi)|& anak|pancasila|karang|kandung|bangsa|(?:desa |kampung )?(?:daerah|setempat|asli|lokal|sini)|merah putih)(?!\p{L}))/u
const isOfElse = (text: string, { start, end }: Span) =>
  ofElse.test(text.slice(end, end + 30)) ||
  /(?:(?<!non)(?<=\p{L})-|office |promotion |non |masih |(?:ber)?nama |keroncong |% ?)$/u.test(
    text.slice(Math.max(0, start - 12), start),
  )

/** "PT Pria Sejati", "hubungi Mbak Sri": beside another capital, or called by it. */
function isName(reading: Reading, one: Found): boolean {
  const before = reading.written.slice(0, reading.at[one.start])
  const after = reading.written.slice(reading.at[one.end])
  const isMild = (one.groups['she'] ?? one.groups['he']) === undefined
  if (/"[^"\n]*$/u.test(before.slice(-40)) && /^[^"\n]{0,40}"/u.test(after)) return true
  if (
    isMild &&
    (/^\.?\s+\p{Lu}\p{Ll}/u.test(after) ||
      /(?<!\p{L})(?:hub(?:ungi)?|wa|kontak|cp|contact|an|a\.n)\.?:?\s*$/iu.test(before))
  )
    return true
  if (!/^\p{Lu}\p{Ll}/u.test(original(reading, one))) return false
  return /(?:PT|CV|UD|RS|RSIA|SMA|SMK|Yayasan|Komunitas|Majalah|Koperasi|Toko|Rumah|Butik|Salon|Klinik|Radio|Sekolah|Hotel|Warung|Kak|Bu|Pak)\.?\s+(?:\p{Lu}\S*\s+){0,2}$/u.test(
    before,
  )
}

/** Letters and short words: a sex only while nothing of the other stands in the sentence. */
function shortened({ text, written, at }: Reading): Found[] {
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
