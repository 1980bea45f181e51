import { amounts } from '../../text/amounts.ts'
import { type Found, phraseAround } from '../../text/pattern.ts'

/** What is done with money that leaves the applicant's pocket, and what it opens. */
const cost =
  /(?<!\p{L})(?:(?:di|me[mn]?|ny?|nge)?(?:bayar|transfer|setor|tebus|beli|titip|lunas|cicil)(?:kan|in|an)?|dulu|duluan|di ?(?:awal|muka|depan)|sebelum|deposit|(?:men|pen)?daftar(?:an)?|(?:ber)?gabung|join|registrasi|paket (?:ber)?gabung|kartu anggota|member(?:ship)?|formulir|mater?ai|mahar|top ?up|sertifikat|ditanggung|dibebankan|menanggung)(?!\p{L})/u
/** What is earned, sold or counted: wages by any name, prices, goals. */
const earnedOrCounted =
  /(?<!\p{L})(?:gaj\p{L}*|upah\p{L}*|honor\p{L}*|salary|wages?|base|bayaran\p{L}*|dibayar\p{L}*|digaji|insentif|komisi|bonus|tunjangan|uang (?:makan|saku|lelah|transpor\p{L}*|jalan|hadir\p{L}*|kerajinan|lembur)|transpor\p{L}*|lembur|tips?|thr|penghasilan|pendapatan|income|fee|rate|untung|cuan|dapat|dapet|terima|diberi\p{L}*|omzet|omset|target|harga|nilai|budget|anggaran|kredit|pinjaman|plafon|limit|penjualan|pembeli|pelanggan|nasabah|siswa|tagihan|cod|ongkir|bpjs|asuransi|um[rkp]|pajak|gedung|vendor|supplier|kami|menerima|dicatat|mencatat|panitia|reimburse|perusahaan|kantor)(?!\p{L})/u

/** A sum in a phrase that speaks of paying and of nothing earned: "paket bergabung mulai Rp350.000". */
export function* handedOver(text: string): Generator<Found> {
  for (const sum of amounts(text)) {
    if (sum.high < 10_000 || sum.high > 60_000_000) continue
    const { before, after } = phraseAround(text, sum)
    const phrase = `${before}${text.slice(sum.start, sum.end)}${after}`
    if (!cost.test(phrase) || earnedOrCounted.test(phrase) || !/\p{L}{3}/u.test(before)) continue
    const from = before.search(cost)
    const start = sum.start - (from < 0 ? 0 : before.length - from)
    yield { start, end: sum.end, words: text.slice(start, sum.end), groups: {} }
  }
}

/** "bayar 150rb/jam": what is paid by the hour, day or month is a wage, unless it is a due. */
const period =
  /^\s*(?:,-)?\s*(?:(?:per|\/|se|tiap|setiap|saben|@|a)\s*-?\s*(?:hari|jam|hr|bulan|minggu|malam|shift|sesi|pertemuan|kegiatan|acara|potong|pcs|lembar|kali (?:datang|tampil)|hour|day|month|week|kunjungan|trip|rit)|sehari|sejam|sebulan|semalam|seminggu|harian|bulanan)/u
const due =
  /(?:iuran|kontribusi|keamanan|peserta|pelamar|setor|simpanan|potong|denda|cicil|sewa|wajib|harus|biaya|kos|mess|asrama|angsur)/u
export const isWage = (text: string, found: Found) =>
  (period.test(text.slice(found.end)) || amounts(found.words).some(({ end }) => period.test(found.words.slice(end)))) &&
  !due.test(phraseAround(text, found).before + found.words)
