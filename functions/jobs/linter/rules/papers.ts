import { everyPlace, type Found, pattern, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

/** What tells who somebody is: nothing that choosing among applicants needs. */
const core =
  '(?:e-?ktp|ktp(?:-?el)?|ktpnya|kk|kartu keluarga|kartu tanda penduduk|npwp|nik|nomor induk kependudukan|buku (?:tabungan|rekening|nikah)|(?:nomor|no\\.?|norek) ?(?:rekening|rek|npwp|ktp|nik|kk)|rekening(?: bank)?|kartu atm|atm|pin(?: atm)?|otp|kode otp|akta (?:lahir|kelahiran)|akte(?: kelahiran| lahir)?|national id(?: card)?|id card number|identity card|family card|tax (?:id|number)|bank account(?: (?:number|details))?|foto (?:kartu )?identitas|kartu identitas)'
const demand =
  '(?:chat|ketik|balas|format|kirim(?:kan|in|i)?|mengirim(?:kan)?|ngirim|dikirim|lampirkan|melampirkan|lampiran(?:nya)?|dilampiri|bawa|membawa|dibawa|nggawa|mawa|bawain|foto(?:kan|in)?|memfoto|foto ?kopi|foto ?copy|photocopy|fc|ft ?cp|copy|scan(?:an)?|pindai(?:an)?|unggah|mengunggah|upload|uploud|serahkan|menyerahkan|diserahkan|setor(?:kan)?|sertakan|menyertakan|disertai|cantumkan|mencantumkan|kumpul(?:kan|in)?|mengumpulkan|siapkan|siapin|menyiapkan|berkas(?:nya)?|berisi|isi(?:kan)?|mengisi|persyaratan(?:nya)?|syarat(?: administrasi|nya)?|dokumen(?:nya| yang)?|selfie|selfi|swafoto|submit|drop|email|send|attach|pegang|memegang|megang|provide|bring|enclose|share|minta|meminta|diminta|memerlukan|lengkapi|melengkapi|kelengkapan|tunjukkan|input|setorkan|wa(?:in)?|dm|copy-an|fotocopian|nomor|lengkap dengan|lamaran(?: lengkap)?|beserta|bersama|kasih|wajib ada|menyampaikan|sampaikan|tulis(?:kan)?)'
const gap = '(?:(?!tanpa|tidak|bukan|jangan|setelah diterima|pelanggan|nasabah)[^.;!\\n]){0,70}?'
const rest = `(?:(?:,|&|\\+|\\/|dan|serta|and|sama|\\s|-)+(?:fc |foto |fotokopi |scan |nomor |copy )?(?:${core}|pas ?foto|skck|ijazah|selfie|foto selfie|pegang|memegang|megang|sambil|dengan|foto diri|ortu|orang tua|asli|bolak-?balik|suami|istri))*`

const asked = pattern(
  `${demand}(?!\\p{L})${gap}(?<!\\p{L})${core}(?!\\p{L})${rest}(?: (?:ortu|orang tua|dikirim|discan|di-scan|difoto))*`,
)
const sent = pattern(
  `${core}(?!\\p{L})${rest}(?:,?(?: (?:dan|serta|&))? (?:foto|pas foto|ijazah|cv|surat|transkrip|skck|data)[^.;\\n]{0,20}?)? ?(?:asli |wajib |harus |mohon |juga |tolong )*(?:dikirim(?:kan)?|difoto(?:kan)?|di-?scan|diunggah|di-?upload|dilampirkan|dibawa|diisi(?:kan)?|ditulis(?:kan)?|diinput|dikumpul(?:kan)?|diserahkan|disetor(?:kan)?|disertakan|kirim|wajib (?:ada|dibawa|dilampirkan)|uploaded|required|needed)[^.,;\\n]{0,20}`,
)

const denied =
  /(?<!\p{L})(?:tidak (?:perlu|usah|pernah|akan|meminta|minta|boleh|mensyaratkan|diminta|wajib)?|jangan|tanpa|bukan|never|no need|don't|do not|ga (?:perlu|usah|minta)|gak (?:perlu|usah|minta)|nggak (?:perlu|usah|minta)|tak perlu|waspada|hati-hati|abaikan|laporkan)\s*(?:\p{L}+[\s,]+){0,4}$/u
const deniedWithin = /(?<!\p{L})(?:jangan|tidak|tanpa|bukan)(?!\p{L})/u
const hired =
  /(?:setelah|sesudah|usai|pas|waktu|begitu|jika|kalau|bila|apabila|ketika|saat|after|once|bagi yang|untuk yang|yang sudah)\s+(?:\p{L}+\s+){0,3}?(?:diterima|dinyatakan (?:lulus|lolos|diterima)|tanda ?tangan|teken|kontrak|onboarding|bergabung|mulai kerja|resmi|hired|accepted|offer|lolos seleksi akhir|penandatanganan|masuk kerja|hari pertama)|(?:baru|hanya)\s+(?:akan\s+)?(?:diminta|dikumpulkan|diserahkan)|onboarding/u
/** Papers of citizens and customers, which are the work itself. */
const work =
  /(?:pelanggan|nasabah|warga|klien|penduduk|masyarakat|konsumen|debitur|pemohon|customer|clients?|memasukkan|menginput|input data|entry|memverifikasi|verifikasi data|mengurus|melayani|pelayanan|pembuatan|penerbitan|mencetak|memeriksa|mengecek|pengurusan|layanan|administrasi kependudukan|jasa|pasien|anggota|data ktp|data kk|memastikan|rekam medis|registrasi toko|perpajakan|wajib pajak|pajak|rekonsiliasi|mesin atm|perizinan|legalitas|direksi|menangani|akta jual beli|mengarsip|pengisian)/u
const ownCard = /(?<!\p{L})(?:buat|bikin|dapat|terima|menerima)\s+$/u

export function demandedPapers(ad: PlainText, held: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const looked of [asked, sent])
    for (const found of everyPlace(ad.text, looked))
      if (isDemand(ad.text, found) && !held.some((one) => one.start < found.end && found.start < one.end))
        spans.push(found)
  return spans
}

function isDemand(text: string, found: Found): boolean {
  const { before, after, all } = sentenceAround(text, found)
  if (denied.test(before) || deniedWithin.test(found.words) || ownCard.test(before)) return false
  if (hired.test(all) || work.test(`${before} ${found.words}`)) return false
  if (
    /^\s*(?:pelanggan|nasabah|warga|klien|penduduk|konsumen|siswa|pelajar|mahasiswa|pasien|anggota|peserta (?!tes|seleksi))/u.test(
      after,
    )
  )
    return false
  if (/(?:di)?cocokkan|langsung (?:kami )?(?:dikembalikan|kembalikan)/u.test(`${found.words}${after}`)) return false
  if (/(?:ditukar|kartu tamu|masuk gedung|di lobi|pos satpam|resepsionis)/u.test(after)) return false
  return !(/rekening|atm/u.test(found.words) && !/ktp|kk|buku|nomor|no\.? ?rek|pin|kartu/u.test(found.words))
}
