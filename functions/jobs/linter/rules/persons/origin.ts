import { partAt, type Reading, wordsOf } from '../../reading/reading.ts'
import { type Standing, standing } from '../../reading/standing.ts'
import { everyPlace, type Found, original, pattern, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { folk, folks, here, kin, peoples } from './peoples.ts'

const rest =
  '(?: (?:asli|saja|only|diutamakan|didahulukan|diprioritaskan|lebih (?:suka|disukai|disenangi|diutamakan|baik|dipilih|oke|cocok)))*'
/** Words that are of an origin wherever a demand stands, alone between commas too. */
const plain = [
  `(?:ber)?(?:suku|etnis|etnik|ras|asal suku|asal daerah|ethnicity|race|tribe)(?:nya)? ?[:=]? ?(?:asli )?(?:${peoples}|tertentu|(?:kami|sendiri)(?= (?:saja|diutamakan|didahulukan)))${rest}`,
  `(?:blasteran|bule|orang (?:seberang|pulau seberang|kampung seberang))${rest}|(?:ber)?(?:keturunan|darah|blasteran)(?: (?:asli|campuran))? ${peoples}${rest}|pribumi${rest}|akamsi|(?:wni )?non[- ]?(?:${folk}|lokal|pribumi)|(?:wni|orang) keturunan|wni asli|peranakan(?: tionghoa| arab)?|(?:chinese|javanese|indian|arab|batak|local|native|european)(?:[- ]speaking)?(?: family)? (?:background|descent|descendants?|heritage|origin|ethnicity)`,
  `${kin} (?:asli |suku |keturunan |dari |asal |tanah |desa |kampung )*${folks}${rest}|${kin} (?:asli|pribumi) ${peoples}${rest}|asli (?:${kin} )?(?:${peoples}|${here})${rest}|(?:${folk}) (?:tulen|totok|asli|murni)`,
  `(?:putr[ai]|puter[ai])(?:[- \\/](?:putr[ai]|puter[ai]))? ?(?:asli |desa |kampung )?(?:daerah|lokal|setempat|asli)(?: \\p{L}+)?${rest}|(?:orang|wong|urang|anak|bocah|arek|cah|barudak|kuli|pembantu) (?:asli|sini|setempat|kene|dieu|awak|lokal)(?: (?:${here}|${peoples}))*${rest}`,
  `se-?(?:suku|marga|kampung|daerah|etnis|ras)(?: (?:dengan|sama) \\p{L}+)?|satu (?:suku|marga|etnis|ras|kampung|daerah)(?: (?:dengan|sama) \\p{L}+)?|bermarga(?: \\p{L}+)?|sesama (?:orang |suku |wong |urang |anak |perantau )?${peoples}`,
  `(?:ber)?(?:logat|aksen|accent)(?:nya)? (?:${peoples}|netral|kental|medok|ibu ?kota)|(?:tidak|tanpa|jangan|bukan|no) (?:boleh |ada |pakai |terlalu |punya |ber)*(?:logat|aksen|medok|accent)(?: (?:daerah|kental|kampung|medok|${folk}))*|no (?:regional )?accent`,
  `(?:locals?|natives?) (?:only|preferred)|no (?:foreigners|outsiders)|domisili asli \\p{L}+|(?:originally|native) (?:from|of) (?!the )\\p{L}+`,
].map(pattern)

/** Words that are of an origin only where somebody is asked for or turned away: elsewhere they are a place, a people or a neighbour. */
const asked = [
  `(?:orang|anak|wong) timur${rest}|(?:dari|dr|asal) (?:kampung|tanah|suku|pelosok|desa) ${folk}|${kin} (?:dari |asal |asli |suku )*${peoples}${rest}|${folks}${rest}|(?:ber)?asal(?: dari| daerah)* ${peoples}|(?:dari|from) (?:daerah |kampung |tanah |suku )?${peoples}${rest}`,
  `(?:warga|penduduk|masyarakat|pemuda|orang|anak|tenaga|pekerja|putra|putri|pelamar)(?: kerja)? (?:di )?(?:sekitar|desa|kampung|dusun|kelurahan|kecamatan|nagari|gampong|daerah|lingkungan|kota|kabupaten|lembur|rt|rw|terdampak|ring satu|ring 1)(?: (?:sini|setempat|kami|sekitar|lokasi|pabrik|proyek|kantor|toko|terdampak|tambang|${peoples}|\\d+))*${rest}|orang kampung sebelah`,
  `(?:warga|penduduk|masyarakat|pemud[ai]|tenaga|pekerja|karyawan|pelamar) (?:asli|sini|setempat|kene|dieu|lokal)(?: (?:${here}|${peoples}))*${rest}`,
  `(?:warga|penduduk|putra|putri|pemuda|orang|masyarakat) (?:asli )?(?:kec|kab|kel|ds)\\.? \\p{L}+${rest}`,
  `(?:e-)?ktp(?:nya)? (?:asli |harus |wajib |daerah |kota |kabupaten |domisili |warga )*(?:${peoples}|setempat|sini|daerah|lokal|kota)${rest}`,
].map(pattern)
const outsiders = pattern(
  `(?:pendatang|perantau(?:an)?|orang luar(?: (?:daerah|kota|kampung|pulau|jawa))?|luar (?:jawa|daerah|pulau|kota|kabupaten|kampung|suku)|(?:anak |orang )?rantau(?:an)?|wong njaba|urang luar|orang asing|(?:warga |pelamar )?(?:yang )?(?:dari |di )?luar (?:${peoples}|sini|kecamatan|kelurahan|desa|rt|rw)|(?:dari )?(?:pulau|kampung|desa) (?:seberang|sebelah))`,
)

/** "Mandor, Batak/Karo.": between commas; a name that is a region's too says nothing alone. */
const one =
  '(?:sunda|batak|karo|mandailing|minang|minangkabau|betawi|madura|bugis|dayak|melayu|toraja|sasak|minahasa|tionghoa|chinese|chindo|cindo|pribumi|jawa|arab)'
const alone = pattern(
  `(?<=(?:^|[,\\n•(:-])\\s*)${one}(?:(?: ?\\/ ?| atau )${one})*(?= ?(?:[,.;)\\n]|$))|(?<=(?:^|[.\\n])\\s*)${folk}(?:, ?(?:atau )?${folk}){1,4}(?=\\s*[.\\n])|(?<=diutamakan |khusus |lebih suka )keturunan`,
)

/** "orang Jepara", "KTP Gianyar", "asal Wonogiri": a capital letter says that it is a place, whichever. */
const anyPlace = pattern(
  `(?<lead>(?:(?:jangan|bukan|selain|kecuali) (?:yang )?(?:dari|dr|asal)|(?:asli )?(?:putr[ai]|puter[ai])|asli (?:wong|orang|urang|warga)|(?:warga|putra|putri|pemuda|penduduk|orang|anak) (?:desa|kampung|kota|kabupaten|kecamatan|kelurahan|dusun)|(?:orang|wong|urang|warga|penduduk|anak|masyarakat|arek|cah)(?: asli)?|(?:putra|putri|pemuda|pemudi|tenaga|pekerja) (?:asli|daerah)|asli|suku|keturunan|etnis|marga|kelahiran|(?:ber)?asal|e-?ktp|ktp)(?: (?:dari|daerah))*) (?<where>\\p{L}{3,})`,
)
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
  const how = standing(
    reading,
    found,
    /^(?:ber|keturunan|etnis|ras|wni|non|se)/u.test(found.words) ? 'predicate' : 'people',
  )
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
