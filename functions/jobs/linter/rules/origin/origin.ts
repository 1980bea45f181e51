import { partAt, type Reading, wordsOf } from '../../reading/reading.ts'
import { type Standing, standing } from '../../reading/standing.ts'
import { everyPlace, type Found, original, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { folk } from './peoples.ts'
import { alone, anyPlace, asked, outsiders, plain } from './words.ts'

const noPlace =
  /^(?:ktp|dan|yang|asli|kk|npwp|sim|skck|cv|ijazah|indonesia|tua|hrd|sekolah|muda|baru|kerja|untuk|atau|dengan|jujur|produksi|gudang|toko|kantor|magang|islam|muslim\p{L}*|kristen|katolik)$/u

export function origins(reading: Reading): Span[] {
  const spans: Span[] = []
  for (const looked of plain)
    for (const found of everyPlace(reading.text, looked))
      if (isOfApplicant(reading, found) && stands(reading, found) !== 'elsewhere') spans.push(found)
  for (const looked of asked)
    for (const found of everyPlace(reading.text, looked))
      if (isOfApplicant(reading, found) && isTold(reading, found)) spans.push(found)
  for (const found of everyPlace(reading.text, outsiders)) if (stands(reading, found) === 'refused') spans.push(found)
  for (const found of everyPlace(reading.text, alone))
    if (
      isOfApplicant(reading, found) &&
      !somewhere.test(before(reading, found)) &&
      ['asked', 'listed'].includes(stands(reading, found))
    )
      spans.push(found)
  for (const found of everyPlace(reading.text, anyPlace)) {
    const start = found.end - (found.groups['where']?.length ?? 0)
    if (isCapital(reading, { start, end: found.end }) && isOfApplicant(reading, found) && isTold(reading, found))
      spans.push(found)
  }
  return spans
}

function stands(reading: Reading, found: Found): Standing | 'named' {
  const as = /^(?:ber|keturunan|etnis|ras|wni|non|se)/u.test(found.words) ? 'predicate' : 'people'
  const how = standing(reading, found, as)
  if (how === 'free') return 'elsewhere'
  return /(?:diutamakan|didahulukan|diprioritaskan|saja|only|suka|disukai|disenangi|baik|dipilih|oke|cocok)$/u.test(
    found.words,
  ) && !ofWork.test(before(reading, found))
    ? 'named'
    : how
}

/** Somebody is asked for, or turned away, by a word that says so: a place alone is where the work is. */
function isTold(reading: Reading, found: Found): boolean {
  const how = stands(reading, found)
  if (/^(?:putr|puter)[ai] (?!daerah|asli)/u.test(found.words) && !limits.test(before(reading, found))) return false
  if (how === 'named' || how === 'refused' || /^(?:jangan|bukan|selain|kecuali)/u.test(found.words)) return true
  if (how === 'listed' && limits.test(before(reading, found).slice(-60))) return true
  if (how === 'listed')
    return people.test(found.words) || /^(?:(?:e-)?ktp|kelahiran|suku|asli (?:wong|orang|urang))/u.test(found.words)
  if (how !== 'asked') return false
  const ahead = before(reading, found)
  return (
    limits.test(ahead.slice(-60)) ||
    limitsAfter.test(reading.text.slice(found.end, found.end + 50)) ||
    people.test(found.words) ||
    /^(?:e-?ktp|ktp|(?:ber)?asal|suku|keturunan|asli|(?:dari|dr) (?:kampung|tanah|suku|desa))/u.test(found.words)
  )
}
const people =
  /^(?:orang|wong|urang|arek|cah|barudak|putr[ai]|puter[ai]|sedulur|dulur|baraya|wargi|semeton|dunsanak|halak|reng|nak) /u
const limits =
  /(?<!\p{L})(?:khusus\p{L}*|hanya|cuma|diutamakan|utamakan|diutamain|mengutamakan|(?:di|mem)?prioritas(?:kan)?|harus|wajib|kudu|mesti|must|only|prefer\p{L}*|ideally|lebih \p{L}+|sebaiknya|maunya|kalau bisa|syukur|usahakan|mending|terbatas|kuota|jatah|dicari|cari|butuh|golek|\d+ ?%|jangan|bukan|selain|kecuali|tidak (?:me)?n?(?:t?erima)?|no)(?!\p{L})/u
const limitsAfter =
  /^\s*(?:\p{L}+\s+){0,2}(?:merapat|duluan|lebih|saja|only|(?:di)?utamakan|(?:di)?dahulukan|(?:di)?prioritas\p{L}*|jangan|dulu|hungkul|wae|preferred|tidak|maaf|mohon|dilarang|skip)/u
const before = ({ text }: Reading, found: Span) => sentenceAround(text, found).before

/** What is said of dishes, dances, films, customers, rivers and where the work is. */
const ofWork =
  /(?:hindu|budha|buddha) ?\/ ?$|(?<!\p{L})(?:bahasa|masakan|memasak|kuliner|resep|menu|lagu|tari\p{L}*|musik|adat|budaya|kain|batik|kopi|area|wilayah|rute|cabang|penempatan|ditempatkan|dinas|kota|pulau|lokasi|provinsi|kabupaten|museum|pasar|dekat|festival|jalan|jl|gang|melayani|pelanggan|turis|(?<!penerima )tamu|klien|warung|rm|rumah makan|restoran|produk|kirim|pengiriman|ekspedisi|trayek|jalur|jurusan|mie|soto|sate|nasi|bubur|kerajinan|ukiran|kayu|teh|padi|film|novel|tentang|di|ke)\s+(?:(?!khusus|hanya|harus|wajib|diutamakan|utamakan|prioritas)\p{L}+\s+)?$/u
const ofWorkAfter =
  /^\s*(?:food|style|cuisine|language|new year|wedding|adalah|merupakan|yang (?:datang|membeli|berobat|belanja)|tua|lain|bunga|cadang|kata|dinas)/u

function isOfApplicant(reading: Reading, found: Found): boolean {
  const ahead = before(reading, found)
  if (
    ofWorkAfter.test(reading.text.slice(found.end, found.end + 30)) ||
    /suku (?:bunga|cadang|kata|dinas)/u.test(found.words)
  )
    return false
  if (
    /(?<!\p{L})(?:\d+\)?|\p{L}+\)|satu|dua|tiga|empat|lima|seorang|beberapa)\s*$/u.test(ahead) &&
    /^orang /u.test(found.words)
  )
    return /asli|saja|diutamakan|suku/u.test(found.words)
  const part = partAt(reading, found.start)
  if ((part === 'duties' || part === 'employer') && !limits.test(ahead)) return false
  const isBare = new RegExp(`^(?:${folk}|dari|from)`, 'u').test(found.words)
  if (ofWork.test(ahead) && !/^(?:ktp|domisili)/u.test(found.words)) return false
  if (/^ktp/u.test(found.words) && /(?:fotokopi|foto ?copy|scan|fc|foto|copy|data)\s+$/u.test(ahead)) return false
  const { first } = wordsOf(reading, found)
  if (
    /^asli (?!orang|warga|penduduk|putra|wong|urang)/u.test(found.words) &&
    isOfThing(reading, first) &&
    !limits.test(ahead)
  )
    return false
  const lead = reading.tokens[first - 1]
  return !(lead && reading.tokens[first]?.gap === 0 && (lead.kind === 'skill' || lead.kind === 'where') && isBare)
}

/** Where one travels, what is spoken, cooked or sold. */
const somewhere =
  /(?<!\p{L})(?:melayani|pembeli|pelanggan|tamu|klien|pasar|pengiriman|ke|di|area|wilayah|rute|penempatan|cabang|masakan|bahasa|kopi|kuliner|produk)\s/u

/** "keripik asli Garut". */
const isOfThing = ({ tokens }: Reading, first: number) =>
  tokens[first]?.gap === 0 &&
  !['limit', 'seek', 'fill', 'age', 'person', 'job', 'refuse'].includes(tokens[first - 1]?.kind ?? '')

/** In a text all in capitals none tells a name. */
function isCapital(reading: Reading, where: Span): boolean {
  const name = original(reading, where)
  const isShouted = reading.written === reading.written.toUpperCase()
  return !isShouted && /^\p{Lu}\p{Ll}/u.test(name) && !noPlace.test(name.toLowerCase())
}
