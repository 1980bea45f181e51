import { isOfHouse, type Reading } from '../../reading/reading.ts'
import { standing } from '../../reading/standing.ts'
import { everyPlace, type Found, original, pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { isBoth, type Sex } from './both-sexes.ts'
import { shortened } from './letters.ts'
import { bothShort, called, man, mildMan, mildWoman, woman } from './words.ts'

const word = pattern(`(?<she>${woman})|(?<he>${man})|(?<mildShe>${mildWoman})|(?<mildHe>${mildMan})|${called}`)

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
