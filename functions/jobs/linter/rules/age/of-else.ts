import { type Found, phraseAround, sentenceAround } from '../../text/pattern.ts'

export const notAge = /jam|pukul|sif|shift|ukuran|nomor|size|halaman|lantai|kelas|tanggal|tgl|orang|unit|buka/u
export const teams = /bola|futsal|timnas|tim |pelatih|liga|klub|turnamen|kompetisi|baja|besi|ukuran/u
/** "BB max 55": what is limited is no age. */
export const measured =
  /(?<!\p{L})(?:bb|tb|tb\/bb|berat|tinggi|bobot|ukuran|size|nomor|ipk|gpa|skor|nilai|score|kecepatan|suhu|jarak|radius|halaman|kuota|peserta)(?: badan)?\s*[:.]?\s*$/u
const ofExperience =
  /pengalaman|\bexp\b|experience|masa kerja|jam terbang|kontrak|garansi|berdiri|beroperasi|sejak|tenor|cicilan|kredit|bekerja|menjabat|kurun|target|sertifikat|lisensi|memimpin|hukuman|penjara/u
/** Whose age it is when it is not the applicant's. */
const somebodyElse =
  /(?<!\p{L})(?:perusahaan|usaha|pt|cv|firma|toko|kantor|(?<!masih )sekolah|koperasi|anak(?!\s*(?:muda|kandang|buah|magang|cowok|cewek|laki-laki|perempuan))|anak-anak|bayi|balita|batita|siswa|siswi|murid|santri|pasien|lansia|manula|kendaraan|motor|mobil|truk|armada|unit|mesin|alat|peralatan|gedung|(?<!kuli )(?<!tukang )bangunan|pohon|tanaman|ayam|sapi|kambing|gajah|kuda|satwa|hewan|betina|jantan|ternak|bibit|pelanggan|klien|warga|penduduk|produk|obat|ban|jamaah|peserta didik|kelas|kelompok|pensiun|tamu|penumpang|customers?|children|students?|patients?|company|kids|audiens|target pasar|pembaca|users?|nasabah)\s+(?:[\p{L}-]+\s+){0,2}$|(?<!\p{L})kami\s+$|(?<!\p{L})(?:kebanyakan|mayoritas|rata-rata|sebagian besar|umumnya)\s+(?:[\p{L}-]+\s+){0,2}$/u
/** "menyampul buku yang umurnya di atas 50 tahun" */
const ofAThing =
  /(?<!\p{L})(?!mencari|membutuhkan|menerima|merekrut|memerlukan|mengutamakan|memprioritaskan)me(?:m|n|ng|ny|l|r|w)\p{L}{3,}\s+(?:[\p{L}\d.]+\s+){1,4}yang\s*$/u
/** "bukan bocah di bawah 18": the law's own line. */
const minors =
  /(?<!\p{L})(?:bukan|jangan|tidak (?:menerima|mempekerjakan|boleh)|ga (?:nerima|boleh)|no)\s+(?:\p{L}+\s+){0,2}$/u
/** "karyawan toko umur 18-25": the age is the worker's, the shop only where the work is. */
const workplace =
  /(?<!\p{L})(?:karyawan|pegawai|pekerja|staff?|admin|kasir|penjaga|jaga|pelayan|spg|operator|crew|kru|sopir|satpam|security|guru|tenaga|ob|tukang|pramuniaga|asisten|kurir|driver|buruh|cleaning service)\s+(?:\p{L}+\s+){0,2}(?:toko|kantor|sekolah|koperasi|pt|bangunan|mesin|motor|mobil|truk)\s+(?:\p{L}+\s+)?$/u
export const thing =
  /^(?:usia|umur|age)\S*\s+(?:pensiun|simpan|pakai|dini|lanjut|sekolah|perusahaan|mesin|kendaraan|motor|mobil|produk|tanaman|kehamilan|emas|ekonomis|bayi|balita|anak|pasien|pohon|subur|teknis|ternak|bangunan|alat|baterai)(?!\p{L})/u
/** Another's age: of whom one serves, of a house, a machine or a beast. */
export function isOfElse(text: string, found: Found): boolean {
  const { before } = sentenceAround(text, found)
  if (/^(?:usia|umur)(?:nya)? (?:yang )?ke-? ?\d/u.test(found.words)) return true
  if (/^(?:umur|usia)nya/u.test(found.words) && ofAThing.test(before)) return true
  if (/(?<!\d)1[78](?!\d)/u.test(found.words) && minors.test(before)) return true
  if (
    /asuransi|premi|pertanggungan|klaim|tanggungan|kaya|sukses|mapan|pensiun|bebas finansial|sudah punya/u.test(
      before.slice(-60),
    )
  )
    return true
  if (workplace.test(before) && !thing.test(found.words)) return false
  return somebodyElse.test(before) || thing.test(found.words)
}

export function isExperience(text: string, found: Found): boolean {
  const { before, after } = phraseAround(text, found)
  return (
    ofExperience.test(before) ||
    /^\s*(?:of )?(?:pengalaman|experience|exp\b|kontrak|bekerja|masa|di bidang|garansi)/u.test(after)
  )
}
