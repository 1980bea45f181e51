import type { Amount } from '../../text/amounts.ts'
import { sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'

const easy =
  /(?:tanpa (?:pengalaman|skill|keahlian|modal|kerja|ijazah|syarat|tes|interview|target|batas|rugi|keluar rumah|harus)|(?:walau|walaupun|meski|meskipun|biar)\s+\p{L}+|lulusan sd|tamatan sd|no experience|no skill|modal (?:hp|0|nol|dengkul|kuota|jempol)|main (?:hp|game)|masuk (?:dompet|rekening|kantong)|ongkang|leha|dari hp|lewat hp|isi survei|balas chat|ngapa-ngapain|captcha|gampang|mudah|santai|rebahan|jempol|share|no (?:target|boss)|cukup|tidur|tiduran|scroll|sekali klik|dari rumah|from home|online|kerja (?:cuma|hanya|sambil)|(?:\d|satu|dua|tiga) jam|pasti|dijamin|guaranteed|langsung cair|cair (?:tiap|setiap)|like|subscribe|klik|bulan pertama|minggu pertama|hari pertama|minimal tanpa|dus|lem|lipat|ketik|hp doang|bisa|auto|nonton|bukan mimpi|bisnis kami|fantastis|hanya dengan|cuma)/u
const income =
  /(?<!\p{L})(?:gaji|penghasilan|pendapatan|income|hasil(?:kan)?|dapat|dapet|cuan|dibayar|bawa pulang|komisi|tips?|bonus|untung|profit|earn|salary|upah|fee|omzet|uang (?:jajan|saku|belanja)|duit|mau|pengen|pengin)[^.;\n]{0,45}$/u
const day =
  /^\s*(?:-an|an)?\s*(?:(?:per|\/|se|tiap|setiap|a)\s*-?\s*(?:hari|hr|day|malam|night|jam)|sehari|harian|semalam|perhari|daily)/u
/** "700rb masuk DANA tiap malam" */
const everyDay = /^\s*(?:\p{L}+\s+){1,2}(?:tiap|setiap)\s+(?:hari|malam)(?!\p{L})/u
const week =
  /^\s*(?:-an|an)?\s*(?:(?:per|\/|se|tiap|setiap|a)\s*-?\s*(?:minggu|week|pekan)|seminggu|mingguan|perminggu|weekly)/u
const dayBefore = /(?<!\p{L})(?:sehari|per ?hari|tiap hari|setiap hari|semalam|harian)\s*(?:\p{L}+\s*){0,3}$/u
const hourBefore = /(?<!\p{L})(?:(?:1|satu|se) ?jam|per ?jam|sejam)\s*(?:\p{L}+\s*){0,2}$/u
const hour = /^\s*(?:(?:per|\/|se|a)\s*-?\s*(?:jam|hour)|sejam)/u
const weekBefore = /(?<!\p{L})(?:seminggu|per ?minggu|tiap minggu|setiap minggu|mingguan)\s*(?:\p{L}+\s*){0,3}$/u
const business =
  /(?<!\p{L})(?:target|omzet|omset|penjualan|anggaran|budget|proyek senilai|nilai|transaksi|pinjaman|kredit|plafon|harga|aset|investasi klien|asuransi jiwa|santunan|pertanggungan|mengelola|tiket|tagihan|dana)\s*(?:\p{L}+\s*){0,3}(?:rp\.?\s*)?$/u

/** Too much for too little: a year's wage in a month, a month's wage in a day. */
export function promised(text: string, sum: Amount): Span | undefined {
  const { before, after, all } = sentenceAround(text, sum)
  if (business.test(before)) return undefined
  const perDay = day.test(after) || everyDay.test(after) || dayBefore.test(before)
  const perWeek = week.test(after) || weekBefore.test(before)
  const aMonth = sum.high * (perDay ? 25 : perWeek ? 4 : 1)
  const monthly = /^\s*(?:per|\/|se|a|tiap)?\s*-?\s*(?:bulan|month)|^\s*sebulan/u.test(after)
  const clicks =
    sum.high >= 100_000 &&
    /(?:(?<!\p{L})(?:like|klik|nonton|subscribe|follow|jempol|tap|share link|ketik ulang)(?!\p{L}))/u.test(
      before.slice(-50) + after.slice(0, 30),
    )
  const isEasy = easy.test(all.replace(text.slice(sum.start, sum.end), '') + text.slice(sum.end, sum.end + 50))
  const earned = income.test(before) || /(?:sehari|semalam|seminggu)/u.test(before)
  const shortWork =
    sum.high >= 700_000 &&
    sum.high < 3_000_000 &&
    /(?:kerja|cukup|cuma|hanya|sambil) (?:\p{L}+ )?(?:\d|satu|dua|tiga|empat|se) ?jam(?!\s*(?:istirahat|lembur))/u.test(
      before,
    ) &&
    !/bulan|minggu/u.test(all)
  if (shortWork && /(?:bawa pulang|dapat|dapet|cuan|dibayar|hasil)/u.test(before)) return widened(text, sum)
  const perMinutes = /^\s*(?:per|\/|tiap|setiap|dalam|cuma)\s*(?:\d+\s*)?menit/u.test(after)
  if (perMinutes && isEasy && sum.high >= 50_000 && sum.high < 50_000_000) return widened(text, sum)
  if (
    /(?:cuma|hanya|cukup|modal)\s+\d+\s+menit[^.]*(?:dapat|dapet|dibayar|hasil\p{L}*|cuan)\s+(?:rp\s*)?$/u.test(
      before,
    ) &&
    sum.high >= 150_000
  )
    return widened(text, sum)
  const perHour = hourBefore.test(before) || hour.test(after)
  if (perHour && sum.high >= 400_000 && sum.high < 50_000_000 && !/konsultan|pengacara|psikolog|dokter/u.test(text))
    return widened(text, sum)
  const isSure = /(?<!\p{L})(?:guaranteed|dijamin|pasti)\s+(?:\p{L}+\s+){0,2}$/u.test(before)
  if (isSure && aMonth >= 15_000_000) return widened(text, sum)
  const tooMuch =
    (perDay && sum.high >= 700_000 && isEasy) ||
    (perWeek && sum.high >= 4_000_000 && isEasy) ||
    (aMonth >= 8_000_000 && hard(all)) ||
    (aMonth >= 15_000_000 && isEasy && (earned || monthly)) ||
    (clicks && earned) ||
    (day.test(after) && earned && sum.high >= 1_500_000) ||
    (sum.high >= 10_000_000 &&
      /uang saku|tunai|cash|bonus/u.test(before.slice(-20) + after.slice(0, 20)) &&
      /sebelum (?:berangkat|kerja|mulai)|di ?muka|langsung/u.test(after))
  const piece = paidByPiece(text, sum, isEasy)
  if (!piece && !tooMuch) return undefined
  if (!earned && !perDay && !perWeek && !piece && !monthly) return undefined
  return widened(text, sum)
}

const oneOf = '(?:dus|pcs|lembar|kotak|box|bungkus|paket|halaman|lusin|kodi|pak|artikel|akun|survei|video|foto|order)'
const pieceBefore = new RegExp(`(?:(?<!\\d)1|satu|per|tiap|se) ?${oneOf}(?: \\p{L}+){0,2}\\s*$`, 'u')
const pieceAfter = new RegExp(`^\\s*(?:per|\\/|tiap|se)\\s*${oneOf}(?!\\p{L})`, 'u')
const aDay = new RegExp(`(?:sehari|per ?hari|tiap hari)(?: \\p{L}+){0,3} (\\d+)(?: ?- ?\\d+)? ?${oneOf}`, 'u')
const piecesAtOnce = new RegExp(`^\\s*(?:bisa|x|dapat)?\\s*\\d+\\s*(?:${oneOf}|kali)`, 'u')

/** "1 box upah 70rb, sehari bisa 20 box": what a day of pieces would come to. */
function paidByPiece(text: string, sum: Amount, isEasy: boolean): boolean {
  const { before, after, all } = sentenceAround(text, sum)
  const pieces = pieceBefore.test(before) || pieceAfter.test(after)
  const day = Number(aDay.exec(all)?.[1] ?? 0) * sum.low
  if (pieces && day * 25 >= 15_000_000) return true
  if (pieces && isEasy && sum.low >= 300_000 && /(?<!\p{L})(?:cuma|hanya|doang|cukup|tinggal)(?!\p{L})/u.test(before))
    return true
  return piecesAtOnce.test(after) && new RegExp(oneOf, 'u').test(before) && sum.high >= 200_000
}

const hard = (sentence: string) =>
  /(?:tanpa (?:pengalaman|skill|keahlian|kerja|ijazah|tes|jualan)|undang teman|ajak teman|lulusan sd|tamatan sd|no experience|modal (?:hp|0)|rebahan|kerja (?:cuma )?(?:[1-4]|satu|dua|tiga|empat) jam|(?:[1-4]|satu|dua|tiga|empat) jam (?:sehari|kerja|per ?hari|saja)|like|klik|gampang banget|jempol|share (?:link|konten)|nonton|tiduran)/u.test(
    sentence,
  )

/** The promise with the words that make it one, up to the next comma or full stop. */
function widened(text: string, sum: Amount): Span {
  const { after, before } = sentenceAround(text, sum)
  const lead =
    /(?:gaji|penghasilan|pendapatan|income|hasilkan|dapat|dapet|cuan|bawa pulang|tips?|komisi|earn|salary)[^.,;\n]{0,30}$/u.exec(
      before,
    )
  const rest = /^[^.,;!\n]{0,60}/u.exec(after)?.[0] ?? ''
  return { start: sum.start - (lead?.[0].length ?? 0), end: sum.end + rest.trimEnd().length }
}
