import { everyPlace, type Found, pattern, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

export const paper =
  '(?:ij(?:a|o)[zs]ah?(?:-?nya)?(?: (?:sma|smk|smp|sd|s1|d3|terakhir)(?:-?nya)?)?|surat kelulusan|dokumen pendidikan|sttb|ijazahnya|ijasahnya|ijazah-ijazah|izasah|izajah|ijazh|ijzh|ijasa|ijaza|diplomas?|degree certificates?|bpkb|stnk|akta(?: (?:kelahiran|lahir))?|akte|sertifikat(?:nya)?|rapor[t]?(?: asli)?|skhun?|transkrip asli|skl asli|paspor|passports?|surat (?:berharga|tanah|nikah|penting|kendaraan)|buku nikah|(?:dokumen|berkas|surat)(?: #){0,2} asli|dokumen (?:pribadi|penting)|original (?:documents?|certificates?|diplomas?|ids?)|(?:ktp|kk|sim|skck|kartu keluarga) asli(?:nya)?|(?:ktp|sim) (?=(?:akan |asli )*(?:ditahan|disimpan|dititip|dijamin)))'
const stem =
  '(?:tahan|simpan|titip|jamin|jaminkan|pegang|sita|gadai|kunci|amankan|taruh|pinjam|parkir|gembok|cekal|endap|sandera|karantina)'
const hold = `(?:(?:di|pen|me|men|meny|nge|ke|ku|kami |kita )?${stem}(?:kan|an|in|nya)?|penahanan|menahan|nahan|penyimpanan|menyimpan|nyimpen|disimpen|menitip|nitip(?:in|kan)?|menitipkan|penitipan|jaminan(?:nya)?|menjaminkan|dijadikan jaminan|jadi jaminan|sebagai jaminan|agunan|diagunkan|penjaminan|ditinggal(?:kan)?|tinggalin|meninggalkan|tinggalkan|dipegang|memegang|megang|menyita|mengunci|disita|disandera|ditaruh|naruh|menaruh|nginep|diinapkan|menginap|dibawa (?:hrd|kantor|perusahaan|pihak)|dikuasai|held|kept|keep|retain(?:ed)?|withh[eo]ld|surrender(?:ed)?|collateral|deposit(?:ed)?|hold|(?:buat|jadi|sebagai|untuk) pegangan|dicekel|ditahen|dicepeng|(?:berada|tetap|tinggal) (?:di|pada|dengan)(?! tangan (?:anda|kamu|sendiri|pemilik|masing))|mengendap|dikandangin|(?:masuk|di|dalam) (?:brankas|lemari|laci|loker)|jadi (?:garansi|borg|jaminan|tanggungan)|ngendon|nginap|meminjam|minjam|dipinjem|borg)`
const give =
  '(?:diserahkan|menyerahkan|serahkan|dikumpul(?:kan)?|mengumpulkan|kumpulkan|kumpul|diambil|disetor(?:kan)?|menyetor(?:kan)?|setor|submit(?:ted)?|hand(?:ed)? over|nyerahin|masrahake|dikasih|dikasihkan|dikumpulin|ngumpulin|kasih)'
const gap = '(?:(?!tidak|tanpa|bukan|fotokopi|salinan)[^.;\\n]){0,45}?'
const until =
  '(?: (?:di|oleh|pihak|hrd|perusahaan|kantor|kami|selama|sampai|hingga|slama|s\\/d|until|during|by|as|for)_{0,40})?'

const paperHeld = pattern(`(?:original )?${paper}${gap}[\\s(]${hold}${until}`)
const heldPaper = pattern(
  `${hold}(?:[\\s:](?:(?!tidak|tanpa|fotokopi|salinan)_){0,25}?)?[\\s:]${paper}(?: (?:asli|terakhir|kelahiran|lahir))*${until}`,
)
/** Handing in is keeping when it is the original and nobody says that it comes back. */
const givenOriginal = pattern(
  `(?:${give}${gap}\\s${paper}(?: terakhir| sma| smk| s1)* asli|${paper}(?: terakhir)* asli(?:nya)?${gap}\\s${give}|(?:${give}) (?:ijazah|ijasah) asli|(?:ijazah|ijasah)(?:nya)? (?:asli |wajib |harus |akan )+(?:diserahkan|dikumpulkan)|(?:ijazah|ijasah|sttb|bpkb|paspor)(?:nya)?(?: #){0,2} (?:${give})(?: (?:ke|di|kepada) (?:kantor|hrd|perusahaan|kami|pihak #))?(?= (?:selama|sampai|hingga|slama|s\\/d)))${until}`,
)

const atOffice = pattern(
  `(?:ijazah|ijasah|bpkb|dokumen)(?:nya)? asli(?:nya)?(?: #){0,3} di (?:brankas|kantor|perusahaan|hrd|bos|toko|pabrik|yayasan)`,
)
const denied =
  /(?<!\p{L})(?:tidak(?: (?:ada|akan|pernah|boleh|perlu|melakukan|meminta|mengenal))?|tanpa|no|never|bukan|bebas|dilarang|anti|without|not|don't)\s+(?:\p{L}+\s+){0,3}$/u
const deniedWithin = /(?<!\p{L})(?:tidak|tanpa|bukan|never|not|no|ora|teu|bebas)(?!\p{L})/u
const deniedAfter = /^[^.,;\n]{0,20}?(?:tidak (?:ada|pernah|kami)|dilarang|bukan syarat)/u
const returned =
  /(?:dikembalikan|langsung kembali|dibalikin|diambil kembali)\s+(?:seketika|langsung|saat itu|hari itu|setelah (?:dicocokkan|dicek|diperiksa|verifikasi))|(?:langsung|seketika|segera)\s+(?:di)?kembali|returned (?:immediately|on the spot)/u
/** The papers of pupils and customers, which are the work itself. */
const work =
  /(?:arsip|alumni|nasabah|pelanggan|siswa|mahasiswa|klien|konsumen|debitur|kearsipan|legalisir|legalisasi|mencetak|menerbitkan|mengelola|tugas(?:nya)?|kredit|pinjaman|pegadaian|leasing|leaseback|leasback|pembiayaan|notaris|gadai|penaksir|customer|jaminan bpkb)/u
const copy =
  /(?<!\p{L})(?:fotokopi|foto ?copy|fotocopy|salinan|fc|copy|scan|legalisir(?:an)?|photocopy)\s+(?:\p{L}+[,\s]+){0,3}$/u

export function heldPapers(ad: PlainText): Span[] {
  const spans: Span[] = []
  for (const looked of [paperHeld, heldPaper, givenOriginal, atOffice])
    for (const found of everyPlace(ad.text, looked)) if (isDemand(ad.text, found)) spans.push(found)
  return spans
}

function isDemand(text: string, found: Found): boolean {
  const { before, after, all } = sentenceAround(text, found)
  if (denied.test(before) || deniedWithin.test(found.words.replace(/\(bukan[^)]*\)?/u, '')) || deniedAfter.test(after))
    return false
  if (/(?:difoto|di-?scan|diunggah|di-?upload)(?!\p{L})/u.test(found.words)) return false
  if (returned.test(all) || copy.test(before)) return false
  return (
    !work.test(`${before} ${found.words.replace(/sampai.*/u, '')}`) ||
    /pelamar|karyawan|anda|asli(?:nya)? (?:di|kami)/u.test(found.words)
  )
}
