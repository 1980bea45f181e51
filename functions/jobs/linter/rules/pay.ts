import { type Amount, amounts } from '../text/amounts.ts'
import { everyPlace, loosePattern, pattern, phraseAround, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

const main =
  '(?:gaji(?:nya|ne|an|han)?|gajih(?:na)?|gajian|gapok|upah(?:nya|e)?|salary|salaries|wages?|basic|pokok(?:nya)?|thp|take home(?: pay)?|digaji|digajih|dibayar|bayaran(?:nya|e)?|pay|paid|gajinya|opah)'
const lesser =
  '(?:honor(?:arium|er)?(?:nya)?|insentif|mukafaah|bisyaroh|bisyarah|penghasilan|pendapatan|income|fee|uang saku|kompensasi|remunerasi|imbalan|dapat|dapet|stipend)'
const monthly =
  /^[\s,.-]*(?:-an|an)?\s*(?:\(?(?:nett?|bersih|kotor|gross|all in)\)?\s*)?(?:(?:per|\/|se|sa|tiap|setiap|saben|a|each|untuk)\s*-?\s*(?:bulan|bln|bl|wulan|sasi|month|mo|mth)|sebulan|sewulan|sabulan|perbulan|monthly|p\.?m\b)/u
const monthlyBefore =
  /(?<!\p{L})(?:sebulan|sewulan|sabulan|per ?bulan|bulanan|monthly|tiap bulan)\s*(?:\p{L}+\s*){0,2}[:\s]*$/u
const otherPeriod =
  /^[\s,.-]*(?:untuk \d+ (?:hari|jam|minggu|kali|orang)|(?:per|\/|se|tiap|setiap|saben|sa|a|an|each|untuk|@)\s*-?\s*(?:hari|hr|dina|poe|day|jam|hour|hr|pertemuan|sesi|minggu|mgg|week|pekan|artikel|acara|event|malam|rit|meter|pcs|potong|lembar|order|shift|trip|kelas|murid|siswa|job|proyek|project|naskah|gambar|foto|video|konten|dus|kilo|kg|unit|titik|orang|paket|kunjungan|transaksi|closing|panen|2 minggu)|harian|sehari|sedina|sapoe|semalam|semalem|seminggu|sejam|perhari|perjam|perminggu|daily|weekly|hourly|(?:per|\/|tiap|setiap)\s*(?!tanggal|tgl|awal|akhir|bulan|bln|bl(?!\p{L})|month|mo(?!\p{L})|mth|wulan|sasi)\p{L}{2,})/u
const otherBefore =
  /(?<!\p{L})(?:(?:\d|se|satu|dua|tiga) ?jam(?: kerja)?|harian|per ?hari|sehari|saben dina|mingguan|per ?minggu|per ?jam|lembur(?:an)?|borongan)\s*(?:\p{L}+\s*){0,2}[:\s]*$/u
const extra =
  /(?<!\p{L})(?:tunjangan|uang (?:makan|transport?(?:asi)?|lembur|kerajinan|hadir|kehadiran|bensin|pulsa|sewa|kos)|bonus|komisi|insentif|lembur|thr|bpjs|potong(?:an)?|dipotong|denda|deposit|jaminan|biaya|target|omzet|omset|transport|modal|saldo|hadiah|reward|reimburse|kuota|pulsa|bensin|makan|kos|mess|plus|tambahan|premi|cicilan|kenaikan|naik|pinjaman|seragam|harga|senilai|asuransi|allowance|bayar|membayar|transfer)(?!\p{L})\s*(?:\p{L}+\s*){0,2}[:\s]*(?:rp\.?\s*)?$/u
const less = pattern(
  '(?:gaji|upah|salary|gajinya|digaji|bayaran|pendapatan|masih|sedikit|agak|separuh|setengah|belum|blm)[^.,;\\n]{0,20}?(?:di ?bawah|dibwh|belum|blm|kurang dari|separuh|setengah|below|under|belum sampai|belum nyampe|nggak nyampe|ga nyampe|tidak sampai|gak sampai|ga sampe)(?: \\p{L}+)? (?:umr|umk|ump|umkota|upah minimum|minimum wage|standar umr)|(?:gaji|upah|digaji|dibayar|bayaran|honor|salary)[^.,;\\n]{0,15}?[1-9]\\d ?%(?: dari)? (?:umr|umk|ump|upah minimum)',
)
/** Work that is by its kind less than a month's. */
const partly =
  /(?:paruh waktu|part[- ]?time|partime|part timer?|magang|intern(?:ship)?s?|pkl|prakerin|freelancer?|lepas|sampingan|weekend|akhir pekan|sabtu[- ]?(?:&|dan|\/)?[- ]?minggu aja|(?:[1-5]|satu|dua|tiga|empat|lima) (?:jam|hours?) (?:sehari|per ?hari|\/hari|kerja|saja|a day|per day)|(?:[1-5]|satu|dua|tiga|empat|lima) jam\/hari|(?:[1-3]|satu|dua|tiga) (?:hari|x|kali) (?:seminggu|per ?minggu|se ?minggu|sepekan)|(?:\d|[12]\d|30) (?:jam|hours?)(?: kerja)? ?(?:\/|per|a|se) ?(?:minggu|week|pekan)|(?:\d|[12]\d|30) jam\/minggu|\d+ (?:kali|x) (?:kegiatan|pertemuan|datang|kunjungan|acara|sesi)|(?:senin|selasa|sabtu)[^.\n]{0,15} [1-5] jam(?! lembur)|per semester|setengah hari|half[- ]day|per proyek)/u
const wholly = /full[ -]?time|penuh waktu|purna ?waktu|fultime|kerja penuh/u
const bareMillions = loosePattern(
  `(?<!\\p{L})${main}[\\s:]*(?:(?:pokok|bersih|mung|cuma|bulanan(?:nya)?|sebulan|sewulan|sekitar|kisaran|dulu|awal|per bulan) ){0,2}(?<it>[12][.,]\\d{1,2})(?![\\d.,]*(?:\\d|\\s*(?:jt|juta|rb|ribu|k\\b|m\\b|mio|%)))`,
)

/** Monthly pay below the minimum. Pay by the hour, day or piece says too little to judge. */
export function lowPay(ad: PlainText, minimumWage: number): Span[] {
  const { text } = ad
  const told = [...everyPlace(text, less)].filter((one) => !/tidak di bawah|bukan/u.test(sentenceAround(text, one).all))
  if (partly.test(text) && !wholly.test(text)) return told
  const sums = amounts(text)
  const strong = sums.some((one) => isPay(text, one, mainBefore) && one.low >= 300_000)
  const low = sums.filter((one) => isMonthsPay(text, one, strong) && one.low < minimumWage)
  const bare = [...everyPlace(text, bareMillions)].filter(
    ({ words }) => Number(words.replace(',', '.')) * 1e6 < minimumWage,
  )
  return [...told, ...low, ...bare]
}

function isMonthsPay(text: string, sum: Amount, strong: boolean): boolean {
  const { before, after } = sentenceAround(text, sum)
  if (
    /(?:(?<!\d)1|satu|per|tiap|setiap|se)\s*(?:dus|pcs|lembar|kotak|bungkus|kodi|lusin|paket|order|rit|meter|kilo|kg)\s+(?:di)?(?:bayar|upah|gaji|hargai)\S*\s*$/u.test(
      before,
    )
  )
    return false
  const byMonth = monthly.test(after) || monthlyBefore.test(before)
  if (sum.low < 100_000 || otherPeriod.test(after) || (otherBefore.test(before) && !byMonth)) return false
  if (
    extra.test(before) &&
    !/dipotong (?:jadi|menjadi|hingga|sampai|tinggal)\s*$/u.test(before) &&
    !(byMonth && !strong && /insentif/u.test(before))
  )
    return false
  if (isPay(text, sum, mainBefore)) return byMonth || sum.low >= 300_000
  if (isPay(text, sum, lesserBefore)) return byMonth && !strong
  const alone =
    sum.low >= 700_000 && /(?:^|[,\n•:-])\s*$/u.test(before) && /^\s*(?:nett?|bersih|[+,.;\n]|$)/u.test(after)
  return (byMonth || alone) && !strong
}

const payBefore = (word: string) =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})(?!\\s+(?:di ?bayar|pertama dipotong))[^.,;\\n]{0,30}$`, 'u')
const mainBefore = payBefore(main)
const lesserBefore = payBefore(lesser)

const isPay = (text: string, sum: Span, word: RegExp) => word.test(phraseAround(text, sum).before)
