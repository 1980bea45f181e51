import { type Reading, wordsOf } from '../../reading/reading.ts'
import { attachedTo, standing } from '../../reading/standing.ts'
import { everyPlace, type Found, pattern, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { isRefused } from '../../text/refused-or-free.ts'
import { sexWord } from '../sex/words.ts'
import { beauty, load, marks, ofPeople, weight } from './looks-words.ts'

const people = ofPeople.map(pattern)
const pretty = pattern(
  `(?:(?:yang|harus|wajib|lumayan) )*${beauty}(?:-\\p{L}+)?(?: (?:dan|&|serta|\\/) (?:${beauty}|luwes|tinggi|kalem|wangi))?(?:nya)?`,
)
const refused = pattern(marks)
const heavy = pattern(weight)

export function looks(reading: Reading): Span[] {
  const { text } = reading
  const isDemand = (found: Found) => {
    const how = standing(reading, found, 'predicate')
    return how !== 'elsewhere' && how !== 'free' && !isOfThings(text, found)
  }
  return [
    ...people.flatMap((looked) => [...everyPlace(text, looked)].filter(isDemand)),
    ...[...everyPlace(text, pretty)].filter(
      (found) => !isName(reading, found) && isOfSomebody(reading, found) && isDemand(found),
    ),
    ...[...everyPlace(text, refused)].filter((found) => isRefused(text, found)),
    ...[...everyPlace(text, heavy)].filter((found) => !load.test(sentenceAround(text, found).all)),
  ].filter(
    (found) =>
      !/(?:bb|berat)/u.test(found.words) ||
      !/alat pengaman|batas alat|keselamatan/u.test(sentenceAround(text, found).after),
  )
}

const ofBody = new RegExp(
  `^(?:${sexWord}|badan|body|tubuh|postur|wajah|muka|tampang|paras|face|rai|kulit|supel|luwes|ramah|wangi|bersih|muda|tinggi|segar|energik|percaya|diri|pd|percaya-diri|awak|dewasa|atletis|fresh|sexy|rapih?|sopan|cantik|ganteng|usia|ceria|cerdas|smart|pintar|putih|kalem|host|live)$`,
  'u',
)

/** What stands before a word of beauty: a person, a body, a demand, or nothing; after any other noun it is that thing's. */
function isOfSomebody(reading: Reading, found: Found): boolean {
  if (isOtherWord(reading, found) || aboutThings.test(sentenceAround(reading.text, found).before)) return false
  const attached = attachedTo(reading, found, ofBody)
  if (attached === 'alone')
    return (
      isAmongDemands(reading, found) && (!mild.test(found.words) || standing(reading, found, 'predicate') === 'asked')
    )
  return attached === 'person' && !(mild.test(found.words) && isSaidOfWork(reading, found))
}

/** "menarik perhatian" is done, a "seksi" is headed, pay and prices are fine, too. */
function isOtherWord(reading: Reading, found: Found): boolean {
  const { first, last } = wordsOf(reading, found)
  const [back, next] = [reading.tokens[first - 1]?.word ?? '', reading.tokens[last + 1]]
  const hasObject = next?.gap === 0 && !['and', 'age', 'limit', 'aim', 'fill'].includes(next.kind ?? '')
  return (
    (hasObject && /^(?:menarik|menawan|memikat)$/u.test(found.words)) ||
    (found.words === 'seksi' && /^(?:kepala|ketua|wakil|anggota|staff?|bagian)$/u.test(back)) ||
    /^(?:gaji|bonus|harga|promo|pengalaman|di|ke|per|antar)$/u.test(back)
  )
}

/** "membuat deck dengan rapi dan menarik": earlier in the phrase something is made. */
function isSaidOfWork({ tokens }: Reading, found: Found): boolean {
  const first = tokens.findIndex(({ end }) => end > found.start)
  for (let at = first - 1; at >= 0 && tokens[at + 1]?.gap === 0; at--)
    if (['deed', 'ware', 'wear', 'toward', 'skill'].includes(tokens[at]?.kind ?? '')) return true
  return false
}
/** Of things as often as of people. */
const mild =
  /^(?:yang )?(?:menarik|keren|kece|elegan|modis|stylish|fashionable|attractive|beautiful|anggun|imut|gagah|cute|memikat|feminin|maskulin)$/u

/** Between commas, where the sentence is not about what is made. */
function isAmongDemands({ text }: Reading, found: Found): boolean {
  const { after } = sentenceAround(text, found)
  return !/^\s*(?:\p{L}+\s+)?(?:kue|konsumsi|acara|produksi|pemasaran|keuangan|umum|sarana|kepegawaian|salary|compensation|package|benefits|offer|interfaces?|uis?|websites?|designs?|layouts?|konten|desain|tampilan|produk|foto|video)/u.test(
    after,
  )
}
const aboutThings =
  /^[\s\p{P}]*(?:\p{L}+\s+)?(?:desain|design|konten|foto|hasil|tampilan|video|gambar|kemasan|jahitan|produk|display|etalase|website|aplikasi|interior|ruang(?:an)?|kue|makanan|plating|rangkaian|riasan|tulisan|antarmuka|feed|caption|buah|kopi|model baju|perawatan|laporan)(?:nya)?(?!\p{L})/u

/** What is tall or heavy, or looked at, when it is nobody who applies. */
function isOfThings(text: string, found: Found): boolean {
  const { before, after } = sentenceAround(text, found)
  if (
    /^\s*(?:tidak (?:penting|masalah|jadi|menjadi|dipermasalahkan|diutamakan|disyaratkan|kami)|bukan (?:syarat|masalah))|^-\p{L}/u.test(
      after,
    )
  )
    return true
  if (
    /(?:bukan|tidak (?:menilai|melihat|memandang|mementingkan|harus|perlu|wajib|mensyaratkan|ada syarat|butuh)|tanpa (?:syarat|memandang)|no need to be|regardless of|doesn't matter)\s+(?:\p{L}+\s+){0,2}$/u.test(
      before,
    )
  )
    return true
  if (/"[^"\n]*$/u.test(before) && /^[^"\n]*"/u.test(after)) return true
  if (/^(?:tinggi(?! badan)|berat(?! badan)|height|weight)/u.test(found.words)) return tall.test(before)
  return /^(?:tampilan|rupa|penampilan|muka|body|bodi|kulit|rambut|gigi)/u.test(found.words) && made.test(before)
}
const tall =
  /(?<!\p{L})(?:gedung|bangunan|plafon|tangga|mesin|pintu|kendaraan|truk|tumpukan|rak|meja|pagar|tembok|dinding|langit-langit|tower|menara|kolam|roti|kue|pohon|tanaman|sapi|domba|barang|produk|boneka|hewan|panggung|kusen|gudang|atap|rumah|box|kardus|paket|ukuran)(?:nya)?\s+(?:\p{L}+\s+){0,2}$/u
const made =
  /(?<!\p{L})(?:toko|produk|website|aplikasi|app|ui|desain|kue|foto|konten|laporan|halaman|kemasan|boneka|sapi|kucing|anjing|hewan|buah|ayam|jeruk|perawatan|merawat|mobil|motor|kendaraan|truk|bus|cat|display|etalase|bedak|kosmetik|skincare|hasil|pasien|pelanggan|klien)\s+(?:\p{L}+\s+){0,2}$/u

/** "Dyah Ayu", "Bagus Ayu Laksmi": beside another capital. */
function isName({ written, at }: Reading, found: Found): boolean {
  if (!/^(?:ayu|bening|elok|manis|cantik)$/u.test(found.words)) return false
  const [before, after] = [written.slice(0, at[found.start]), written.slice(at[found.end])]
  const isCapital = /^\p{Lu}\p{Ll}/u.test(written.slice(at[found.start], at[found.end]))
  return isCapital && (/\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}+/u.test(after) || /^@/u.test(after))
}
