import { partAt, type Reading } from '../../reading/reading.ts'
import { amounts } from '../../text/amounts.ts'
import { everyPlace, type Found, phraseAround, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { askedFor } from './asked-for.ts'
import { handedOver, isWage } from './handed-over.ts'
import { laidOn } from './laid-on.ts'

export function fees(reading: Reading): Span[] {
  const { text } = reading
  return [...[...askedFor, ...laidOn].flatMap((looked) => [...everyPlace(text, looked)]), ...handedOver(text)].filter(
    (found) => !isOfWork(reading, found) && isAsked(text, found),
  )
}

/** Under a heading of what the work is or what is offered, unless it names who applies. */
const isOfWork = (reading: Reading, found: Found) => {
  const part = partAt(reading, found.start)
  return (
    (part === 'duties' || part === 'offers') && !/pelamar|calon|anda|sendiri|wajib|karyawan|potong/u.test(found.words)
  )
}

const free =
  /(?:gratis|free|cuma-cuma|tidak dipungut|tanpa (?:di)?pungut|ditanggung (?:perusahaan|kantor|kami|penuh|pabrik|pemberi|oleh)|dibiayai|dari (?:kantor|perusahaan|kami)|disediakan|diganti(?:kan)? (?:perusahaan|kantor|kami)|dibayar(?:kan)? (?:perusahaan|kantor|kami|oleh (?!pelamar|peserta|pekerja|karyawan|calon|kandidat|anda))|reimburse|paid by (?:the )?company|tidak ada|menanggung|nol(?!\p{L})|rp ?0(?!\d)|no charge|of charge|fasilitas)/u
const denied =
  /(?<!\p{L})(?:tidak (?:ada|pernah|akan|boleh|perlu|usah|pakai|memungut|meminta|dipungut|dikenakan|menarik|wajib|bayar)?|never|without|jangan|waspada|hati-hati|awas|ora|teu|bukan|anti|penipuan|mengatasnamakan|laporkan|diminta untuk|jika ada yang|menolak|not|zero)(?:\s+\p{L}+){0,5}\s*$|(?<!\p{L})(?:tidak ada|tanpa (?:biaya|uang|pungutan|potongan|deposit)|tidak (?:pernah )?(?:memungut|meminta|dipungut|menarik)|jangan percaya|waspada|hati-hati|penipuan)[^.]{0,80}$|(?<!\p{L})(?:tanpa|bebas|no)\s+(?:\p{L}+\s+){0,2}$/u
/** Money that the work itself handles. */
const work =
  /(?:menghitung|menagih|mencatat|mengelola|membuat laporan|menerima (?:pembayaran|uang)|laporan|pelanggan|nasabah|vendor|supplier|klien|customer|konsumen|pasien|siswa|orang tua|penumpang|kas kecil|petty cash|invoice|tagihan|faktur|menjelaskan|menginformasikan|memeriksa|merekap|(?<!pe)tugas(?:nya)?|bertugas|melayani|mengurus|perpajakan|pendaftaran umr[ao]h|donatur|target|menyusun|menganalisis|mengajarkan)/u
const benefit =
  /(?<!\p{L})(?:gaji|gapok|upah|honor|salary|bonus|komisi|insentif|tunjangan|fasilitas|benefit|dapat|dapet|reward|hadiah|diberi|diberikan|voucher|kupon|parsel|bingkisan|diskon|ditambah|plus|uang saku)\s*(?:\p{L}+[\s,:+]+){0,4}$/u

function isAsked(text: string, found: Found): boolean {
  if (
    /(?<!\p{L})peserta (?:kursus|lomba|seminar|didik|les|workshop) (?:\p{L}+ ){0,2}$/u.test(text.slice(0, found.start))
  )
    return false
  if (
    /^(?:di)?bayar/u.test(found.words) &&
    /(?:gaji|upah|honor|bayaran|fee|uang saku)(?:nya)?\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(0, found.start))
  )
    return false
  if (/(?<!\p{L})(?:reimburse|penggantian|klaim|pengembalian)\s+(?:\p{L}+\s+)?$/u.test(text.slice(0, found.start)))
    return false
  if (isWage(text, found) || /^infa[qk] bulanan/u.test(found.words)) return false
  const { before, after } = sentenceAround(text, found)
  const phrase = phraseAround(text, found)
  if (denied.test(before) || free.test(found.words) || /(?:^|\s)(?:tidak|tanpa|gratis|bukan)\s/u.test(found.words))
    return false
  if (
    /(?:perusahaan|kantor|kami|pabrik) (?:menanggung|membayar|mengganti|menyediakan|yang|memberi)[^.]*$/u.test(before)
  )
    return false
  if (
    free.test(phrase.after) ||
    /^[^.\n]{0,60}?(?:gratis|ditanggung (?:perusahaan|kantor|kami)|tidak ada)/u.test(after.slice(0, 60))
  )
    return false
  if (work.test(before) && !/pelamar|peserta|calon|wajib|deposit|seragam|ganti sendiri|potong gaji/u.test(found.words))
    return false
  if (
    /(?:ktp|npwp|fotokopi|foto ?copy|scan|ijazah|lamaran|cv)(?!\p{L})/u.test(found.words) &&
    amounts(found.words).length === 0
  )
    return false
  if (
    /(?<!\p{L})(?:makan|transport?|transportasi|bensin|penginapan|kos|kendaraan|pulsa|tempat tinggal|motor|hp|laptop)/u.test(
      `${phrase.before.slice(-25)}${found.words}`,
    ) &&
    /sendiri|pribadi|masing-masing/u.test(found.words)
  )
    return false
  if (/bpjs|pajak|pph|jht|iuran pensiun|koperasi simpan/u.test(`${found.words}${after.slice(0, 25)}`)) return false
  const firm = /^(?:ditambah|plus)/u.test(phrase.before.trim())
    ? false
    : /potong|wajib|harus|bayar|jaminan|sendiri/u.test(found.words)
  if (
    /(?:menerima|mencatat|mengurus|menagih|mengumpulkan|menghitung|merekap)\s+(?:\p{L}+\s+){0,2}$/u.test(
      phrase.before,
    ) ||
    /^\s*(?:dari |kepada |oleh )?(?:pembeli|pelanggan|konsumen|nasabah|klien|customer|siswa|orang tua|pasien|penyewa|tamu|anggota koperasi|peserta (?:kursus|lomba|seminar|didik|les))/u.test(
      after,
    )
  )
    return false
  if (
    /(?<!(?:ke|di|oleh|rekening)\s)(?:perusahaan|kantor|kami|pabrik|panitia|klub|pemilik|majikan)\s+(?:\p{L}+\s+){0,1}$/u.test(
      before,
    ) &&
    /^(?:mem)?(?:bayar|beli)|^(?:meng)?ganti/u.test(found.words)
  )
    return false
  if (
    /^(?:biaya|beaya) adm/u.test(found.words) &&
    (/^\s*bank/u.test(after) || /rekonsiliasi|akunting|akuntan|pembukuan/u.test(before))
  )
    return false
  if (/^uang (?:masuk|muka)$/u.test(found.words) && !/sebelum|dulu|wajib|(?<!pem)bayar/u.test(before + after))
    return false
  if (
    /^(?:fee|jasa|uang jasa|komisi|jatah|bagian|potongan|imbalan) /u.test(found.words) &&
    /(?:penyalur|agen|agensi|agent|lpk|calo|makelar|broker|perantara|mandor)$/u.test(found.words) &&
    !/dibayar|bayar|potong|ditanggung|dibebankan/u.test(after)
  )
    return false
  if (benefit.test(phrase.before) && !firm) return false
  return !/^(?:dp|cicil)/u.test(found.words) || amounts(found.words).length > 0
}
