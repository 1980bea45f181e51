import { type Reading, wordsOf } from '../../reading/reading.ts'
import { attachedTo, standing } from '../../reading/standing.ts'
import { worthOf } from '../../text/numbers.ts'
import { everyPlace, type Found, pattern, phraseAround, says, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { isRefused } from '../../text/refused-or-free.ts'
import {
  bareLimit,
  bareRange,
  besideSex,
  besideSexOne,
  birthday,
  downwards,
  farFigure,
  looseLimit,
  rangeWithUnit,
  refused,
  under,
  upTo,
  withAgeWord,
  withUnit,
} from './figures.ts'
import { isLimit } from './limit.ts'
import { isExperience, isOfElse, measured, notAge, teams, thing } from './of-else.ts'
import { born, century, decade, graduated, old, tens, young } from './words.ts'

/** An age below which nobody may be hired for most work is the law's own, not the employer's: UU 13/2003 art. 68. */
const lawful = 18

/** Each way of saying an age, and what makes it a demand. */
const ways: readonly (readonly [RegExp, (text: string, found: Found) => boolean])[] = [
  [withAgeWord, (_, found) => restricts(found) && !thing.test(found.words)],
  [withUnit, (text, found) => restricts(found) && !isExperience(text, found)],
  [rangeWithUnit, (text, found) => restricts(found) && !isExperience(text, found)],
  [under, (text) => !teams.test(text)],
  [refused, (text, found) => !isExperience(text, found)],
  [downwards, (text, found) => !isExperience(text, found)],
  [
    bareLimit,
    (text, found) => restricts(found) && !isExperience(text, found) && !measured.test(text.slice(0, found.start)),
  ],
  [bareRange, (text, found) => restricts(found) && !notAge.test(sentenceAround(text, found).all)],
  [besideSex, (_, found) => restricts(found)],
  [besideSexOne, (_, found) => restricts(found)],
  [farFigure, (text, found) => farRestricts(found) && !isExperience(text, found)],
  [birthday, (text, found) => !isExperience(text, found)],
  [old, isRefused],
  [born, (text, found) => !isFree(text, found)],
  [graduated, (text, found) => !isFree(text, found)],
  [decade, (text, found) => !isFree(text, found)],
  [tens, (text, found) => !isFree(text, found)],
  [century, (text, found) => !isFree(text, found)],
]

export function ages(reading: Reading): Span[] {
  const isOwn = (found: Found) => !isOfElse(reading.text, found) && standing(reading, found, 'figure') !== 'elsewhere'
  return [
    ...ways.flatMap(([looked, isDemand]) =>
      [...everyPlace(reading.text, looked)].filter((found) => isDemand(reading.text, found) && isOwn(found)),
    ),
    ...[...everyPlace(reading.text, looseLimit)].filter((found) => isLimit(reading, found) && isOwn(found)),
    ...[...everyPlace(reading.text, young)].filter(
      (found) => !isFree(reading.text, found) && isWanted(reading, found) && isOwn(found),
    ),
  ]
}

const crowd = /^(?:anak muda|muda-?mud|generasi|gen |gen-|genz|mil+en|kawula|kaum|daun|darah|tenaga|jiwa)/u
const noOther = /(?!)/u

/** "Peran generasi muda yang inovatif": said of the young, none of whom is asked for. */
function isWanted(reading: Reading, found: Found): boolean {
  if (!crowd.test(found.words)) return true
  const attached = attachedTo(reading, found, noOther)
  if (attached !== 'alone') return attached === 'person'
  const next = reading.tokens[wordsOf(reading, found).last + 1]
  return (
    !next ||
    next.gap > 0 ||
    /^(?:banget|please|pls|yuk|saja|dong)$/u.test(next.word) ||
    ['limit', 'age', 'seek', 'aim', 'fill', 'person', 'job'].includes(next.kind ?? '')
  )
}

/** A floor of eighteen is no choice of the employer; figures that cannot be a worker's age are something else. */
function restricts({ words, groups }: Found): boolean {
  const low = worthOf(groups['low'] ?? '')
  const high = groups['high'] === undefined ? undefined : worthOf(groups['high'])
  if (low === undefined || low > 75) return false
  if (high !== undefined) return low >= 14 && high > low && high <= 80
  const atMost = says(groups['sign'] ?? '', ceiling) || /kebawah|ke bawah|jangan|<|≤/u.test(words)
  return low > lawful || (atMost && low >= 16)
}
const ceiling = pattern(upTo)

/** Far from its word, a figure must be an age that an employer could ask for, and no floor of the law. */
function farRestricts({ words, groups }: Found): boolean {
  const low = worthOf(groups['low'] ?? '') ?? 0
  const isFloor = /(?:minimal|paling rendah|sekurang|di ?atas|setidaknya)/u.test(words) && low <= lawful
  const isDenied = /(?<!\p{L})(?:tidak|bukan|tanpa|bebas)(?! (?:lebih|boleh|melebihi))(?!\p{L})/u.test(words)
  return low >= 16 && low <= 65 && !isFloor && !isDenied && !anyAge.test(words)
}
const anyAge =
  /(?:bebas|tidak (?:jadi|menjadi|masalah|dibatasi|ditentukan)|no limit|berapa ?pun|semua (?:usia|umur)|segala (?:usia|umur)|any age)/u

const ofOthers =
  /(?<!(?:tidak|bukan|jangan|lowongan|loker|khusus|hanya|dibuka|terbuka|posisi|dicari) )(?:untuk|bagi|semua|relevan dengan|dekat dengan|komunikasi|bahasa|preferensi|daun|bibit|buah|talus yang|tanaman yang|daun yang|buah yang|tren|tentang|selera|gaya|dunia|budaya|komunitas|audiens|menyukai|paham|target|pelanggan|kalangan|konten|pasar|mendampingi|membina|mengajar|segmen|marketing ke|suka|bidang(?: ini)?|industri(?: ini)?|usaha(?: ini)?|perusahaan(?: kami)?|tim(?: kami)?|startup(?: kami)?|kami)\s*$/u

function isFree(text: string, found: Found): boolean {
  const { before, after } = phraseAround(text, found)
  return (
    anyAge.test(after) ||
    ofOthers.test(before) ||
    /^[^.,;\n]{0,30}?(?:boleh|silakan|juga|maupun|atau tua|dan tua|atau ke (?:bawah|atas) sama)/u.test(after) ||
    /^[^.\n]*(?:semua (?:kami|boleh|bisa)|siapa ?(?:saja|pun))/u.test(sentenceAround(text, found).after)
  )
}
