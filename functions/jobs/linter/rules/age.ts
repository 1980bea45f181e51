import { number, worthOf } from '../text/numbers.ts'
import {
  everyPlace,
  type Found,
  loosePattern,
  no,
  pattern,
  phraseAround,
  says,
  sentenceAround,
} from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'
import { isRefused } from '../text/refused-or-free.ts'
import { sexWord } from './persons/sex-words.ts'

/** An age below which nobody may be hired for most work is the law's own, not the employer's: UU 13/2003 art. 68. */
const lawful = 18

const most =
  '(?:max(?:i?mal|imum|i)?|mak(?:s|si|x|simal|simum|ximal)?|mx|paling (?:tinggi|tua|lama|banyak)|setinggi-?tingginya|tertinggi|pol|mentok|sampe|sampai|hingga|up to|batas)\\.?:?'
const notOver = `(?:(?:${no}|jangan|jgn|ulah|ojo)(?: (?:boleh|bisa|bole))?[ -](?:lebih|lbh|luwih|leuwih|melewati|ngelewatin|lewat|liwat|melebihi|lebihi|more|older|over|above|di ?atas|diatas)(?: (?:tua|than|dari|dr|saka|ti|tina|darip?ada))*)`
const below = `(?:(?:kurang|krg)(?: (?:dari|dr))|(?:<|≤|<=)|di ?bawah|dibwh|dbwh|under|below|belum(?: (?:genap|sampai|lewat|masuk|menginjak|ada))?|blm(?: (?:genap|sampai|lewat|masuk|sampe))?|durung|younger than|less than|sebelum|handapeun)`
const least =
  '(?:min(?:i?mal|imum)?|paling (?:rendah|muda|sedikit)|sekurang-?kurangnya|di ?atas|diatas|over|above|>|≥|>=|lebih dari|mulai|dari|sudah|telah|sdh|at least|more than|from)\\.?:?'
const upTo = `(?:${most}|${notOver}|${below})`
const comparator = `(?:${upTo}|${least})`
const unit = '(?:tahun|thun|thn|taun|th|tahunan|years? old|years?|yrs?|y(?:\\/?o)?|warsa)\\.?'
const to =
  '\\s*(?:-|–|~|s[/.]?d\\.?|sd\\.?|sampai(?: dengan)?|sampe|sampek|smp(?:e|ai)?|nepi(?: ka)?|nganti|tumeka|dugi(?: ka)?|tekan|hingga|ke|to|until|and|dan|atau|\\/)\\s*'
const ageWord =
  '(?:age (?:cap|limit|range|max(?:imum)?)|batas (?:usia|umur)|usia|usianya|usiamu|umur|umurnya|umure|umurna|umurmu|umr|berusia|berumur|yuswa|age|aged|ages)'
const figures = `(?<low>${number})(?:\\s*${unit})?(?:${to}(?:${comparator}\\s*)?(?<high>${number}))?`
const tail = `(?:\\s*-?an)?(?:\\s*${unit})?(?:\\s*(?:ke ?(?:atas|bawah)|keatas|kebawah|\\+|up))?(?:\\s*(?:jangan|jgn|skip|maaf|ga usah|tidak diterima))?`

/** "usia 17–22", "umur jgn lbh dr 28", "age below 27" */
const withAgeWord = loosePattern(
  `(?<![\\p{L}])${ageWord}(?:\\s|:|\\.|=|\\(|'|kami|anda|antara|between|sekitar|kira-kira|calon|pelamar|wajib|harus|itu|ya|yg|yang|range|rentang|kisaran|berkisar|berkisaran|diantara|idealnya|kurang lebih|is|of|-){0,12}(?<sign>(?:${comparator}\\s*)*)${figures}(?![\\d%]|[.,]\\d)${tail}`,
)
/** "max 25th", "tidak lebih dari 26 tahun" */
const withUnit = loosePattern(
  `(?<![\\p{L}\\d])(?<sign>${upTo})\\s*(?:${ageWord}\\s*)?:?\\s*${figures}\\s*${unit}(?!\\p{L})${tail}`,
)
/** "18–24 tahun" */
const rangeWithUnit = loosePattern(
  `(?<![\\p{L}\\d.,])(?<low>${number})(?:\\s*${unit})?${to}(?<high>${number})\\s*${unit}(?!\\p{L})`,
)
/** "Max 26." with nothing after it that could be counted */
const bareLimit = loosePattern(
  `(?<![\\p{L}\\d])(?<sign>max(?:i|im|imal)?\\.?|mak(?:s|si|sim|simal)?\\.?|mx|mentok|batas|limit|maximal|maximum|${below}|${notOver}|under|usia|umur|paling tua|not older than|(?:tidak|gak|ga|nggak|tdk|ora|jangan|jgn) (?:lebih|luwih|lbh) tu[wh]?a (?:dari|dr|saka|ti)|(?:belum|blm|durung) (?:sampai|sampe|genap|lewat|ada|nyampe))\\s*:?\\s*(?<low>${number})(?:-?an)?(?=\\s*(?:$|[,.;)\\n!•|](?!\\d)))`,
)
/** "Wanita, 19–26": figures beside a sex are an age */
const besideSex = loosePattern(
  `(?<![\\p{L}\\d])(?:${sexWord}|[plw](?=,))[\\s,.:(/-]{1,4}(?<it>(?:${comparator}\\s*)?(?<low>\\d{2})${to}(?<high>\\d{2}))(?![\\d.,]*\\d)(?!\\s*(?:jam|orang|org|ribu|rb|jt|juta|%|hari|bulan|bln|kg|cm|menit|unit|:))`,
)
const besideSexOne = loosePattern(
  `(?<![\\p{L}\\d])${sexWord}[\\s,.:(/-]{1,4}(?<it>(?<sign>${upTo})\\s*(?<low>\\d{2}))(?![\\d.,]*\\d)(?!\\s*(?:jam|orang|org|ribu|rb|jt|juta|%|hari|bulan|bln|kg|cm|menit|unit|:))`,
)
/** ", 20–30," alone in a list of demands */
const bareRange = loosePattern(
  `(?<=[,(•\\n]\\s*|\\.\\s+|^|sekitar |kira-kira |kisaran |rentang |range )(?<low>1[7-9]|[2-5]\\d)\\s*(?:-|s[/.]?d\\.?|sampai|hingga|to)\\s*(?<high>2\\d|[3-6]\\d)(?=\\s*(?:[,.)\\n]|$)(?!\\d))`,
)
const notAge = /jam|pukul|sif|shift|ukuran|nomor|size|halaman|lantai|kelas|tanggal|tgl|orang|unit|buka/u
const born = pattern(
  `(?:(?:ke)?lahiran|angkatan lahir|tahun lahir|(?:yg |yang )?lahir(?: tahun)? (?:di ?atas|setelah|sesudah|sebelum|min(?:imal)?\\.?|mak(?:s|simal)\\.?|antara|mulai)|born (?:after|in|between|before|since))(?: (?:tahun|thn|th|di ?atas|setelah|sesudah|min(?:imal)?\\.?|mak(?:s|simal)\\.?|antara))*\\s*(?:(?:19|20)\\d\\d(?:an)?|\\d0-?an(?= ke ?(?:atas|bawah)))(?:${to}(?:19|20)?\\d\\d)?(?: (?:ke ?(?:atas|bawah)|keatas))?|(?:${upTo} |${least} |minimal |angkatan )?(?:kelahiran|lahiran|lahir)(?: tahun| thn| th\\.?)? ?'?[0-9]\\d(?!\\d|[.,]\\d| ?(?:bayi|anak|orang|jam|kali|hari|kg|%))(?:${to}'?\\d\\d)?(?: (?:ke ?(?:atas|bawah)|keatas|up))?|(?:(?:ke)?lahir(?:an)?|lahiran|born)(?: (?:pada|di|in))?(?: (?:tahun|thn|th\\.?))? (?:19|20)\\d\\d(?:an)? ?(?:\\+|(?:atau|dan|dst|or|and|sampai|hingga|s\\/?d|ke|up|onwards?)(?: (?:tahun )?(?:se(?:sudah|telah|belum|terus|lanjut)nya|atas|muda|lebih muda|later|after|younger|depan|sini|sekarang|20\\d\\d))?)|(?:${most}|min(?:imal)?\\.?) ?(?:19|20)\\d\\d (?:kelahiran|lahir)|lahir(?: tahun)? (?:(?:19|20)\\d\\d|\\d0-?an) ke ?(?:atas|bawah)|(?:(?:ke)?lahir(?:an)?|lahiran|born)(?: \\p{L}+){1,5} (?:19|20)\\d\\d`,
)
/** "25 tahun ke bawah", "di atas 40 tahun tidak kami proses" */
const downwards = loosePattern(
  `(?<![\\p{L}\\d.,])(?<low>${number})\\s*(?:${unit}\\s*)?(?:ke ?bawah|kebawah|tahun (?:mak(?:s|simal)|max(?:imal)?)|(?:mak(?:s|simal)|max(?:imal)?|mentok)(?=\\s*(?:[,.;)\\n]|$)))(?!\\p{L})|(?<![\\p{L}\\d.,])(?<low3>${number})\\s*${unit}\\s*(?:ke ?atas|keatas|lebih|\\+)\\s*(?:tidak|jangan|jgn|maaf|skip|ga|gak|dilarang|no)(?: (?:kami|bisa|usah|diterima|diproses|boleh|mohon|maaf))*|(?<![\\p{L}\\d])(?<sign>di ?atas|diatas|lebih dari|lewat|over)\\s*(?<low2>${number})\\s*${unit}[^.;\\n]{0,20}?(?:tidak|jangan|jgn|maaf|skip|ga|gak|dilarang)(?: (?:kami|bisa|usah|diterima|diproses|proses|boleh|mohon|maaf))*`,
)
/** The tens of an age in Indonesian and Javanese: "kepala loro". */
const tensOf = '(?:dua|tiga|empat|lima|enam|loro|telu|papat|limo)'
const decade = pattern(
  `(?:${ageWord} |${below} |masih |maks(?:imal)?\\.? |udah |sudah |sdh |(?:yg|yang) |jangan )*kepala (?:${tensOf}|[2-5])(?!\\s+(?:divisi|cabang|bagian|shift|regu|orang|sekolah|tim|unit|toko|gudang|keluarga))(?: (?:jangan|jgn|ke ?atas))*`,
)
const tens = pattern(
  `(?:${ageWord} |${below} |masih |yg |yang |maks\\.? |max\\.? )*(?:(?:dua|tiga|empat|lima) ?puluhan|[2-5]\\d-?an|belasan)(?: (?:tahun|thn|th))?(?= ?(?:$|[,.;)!\\n]))`,
)
const refused = loosePattern(
  `(?<![\\p{L}])(?:tidak|tdk|ga|gak|nggak|ora) (?:menerima|nerima|terima|nampa|memproses|melayani lamaran) [^.,;\\n]{0,30}?(?<low>${number})(?:\\s*${unit}|\\s*ke ?atas|\\s*keatas)+`,
)
const century = pattern(
  `(?:${ageWord} |${upTo} |masih )+(?:seperempat|separuh|setengah) abad|(?:anak|generasi|angkatan|lulusan) (?:(?:19|20)\\d0|\\d0)-?an|(?:khusus|cari|dicari|butuh|(?<=(?:^|[,.;:\\n]|lowongan|loker|kerja)\\s*)untuk) (?:anak )?(?:remaja|abg)|(?<!(?:panti|klinik|rumah|layanan|senam|perawat|perawatan|program|tempat|wisma|pelayanan|posyandu|produk|susu|kelas) )(?:khusus|hanya|diutamakan|utamakan|cari|dicari|butuh) (?:(?:yg|yang|para|untuk) )?(?:lansia|pensiunan|manula|dewasa muda|orang dewasa|orang tua)|(?:paruh|setengah|separuh) baya|(?:jangan|jgn|tidak menerima|bukan) (?:pensiunan|lansia|manula|orang tua renta)|(?:pensiunan|lansia|manula) (?:jangan|jgn|maaf|tidak diterima)`,
)
const young = pattern(
  `${ageWord} (?:produktif|muda|kerja muda|belasan|remaja|milenial|sekolah lulus)|(?:masih|wajib|harus|cari|butuh|dicari|khusus|diutamakan|lebih suka) (?:yang |yg )?(?:anak )?muda(?: belia)?|(?:yang|yg) (?:muda|enom)(?= ?(?:[,.;)\\n]|$|dan (?:energik|enerjik|gesit)))|anak muda|muda[- ]mud[ia]|generasi (?:muda|z|milenial)|gen[ -]?z|mil+en+ials?|(?:jangan|jgn|tidak terlalu|tidak|${no} menerima) (?:yang |yg )?(?:udah |sudah |sdh |terlalu )?(?:tua|berumur|sepuh)|(?:(?:sudah|udah|sdh) )?(?:tua|berumur|sepuh) (?:jangan|jgn|maaf|ga usah|dilarang)|young (?:and|&) energetic|must be young|muda belia|(?<=(?:[,:] ?|\\. |^|\\n))muda(?= ?[,.;])|(?:kawula|kaum|daun|darah|tenaga|jiwa-jiwa) muda|nom-?noman|(?:barudak|budak|bocah|cah|arek|wong) (?:ngora|enom|nom)|brondong|(?:dalam|masih|pas|di|sedang) usia (?:emas|prima|keemasan|kuliah|anak kuliah|mahasiswa)|se(?:usia|umuran)(?: anak)? (?:mahasiswa|kuliah|sma)|zill?en+ials?|gen(?:erasi)?[ -]?(?:alpha|y)(?!\\p{L})|(?:no|jangan|bukan|non|anti) (?:boomers?|om-om|tante-tante|angkatan tua|lansia|senior citizens?)|(?:(?:in )?(?:your|their|his|her) )?(?:early|mid|late)[ -]?(?:20|30|40|twent|thirt)(?:s|ies|'s)|(?:twenty|thirty|20|30)[- ]somethings?|(?:in )?(?:your|their) (?:20|30|twent|thirt)(?:s|ies)|(?:belum|jangan|tidak|ga|gak) (?:terlalu )?(?:uzur|renta)|young (?:girls?|ladies|lady|men|women)`,
)

/** Up to five words between an age and its figure, whichever they are: "batas umur pelamar adalah tiga puluh lima". */
const farFigure = loosePattern(
  `(?<![\\p{L}])${ageWord}(?:[\\s:,(]+(?:${comparator}|(?!pengalaman|gaji|kerja|jam|tinggi|tb|bb|berat|pensiun)\\p{L}+)){1,5}?[\\s:(-]+(?<low>${number})(?!\\d|[.,]\\d|\\s*(?:minggu|bulan|bln|hari|hr|kg|cm|jam|orang|org|rb|ribu|jt|juta|%|unit|ekor|anak|kali|x|menit|meter|km))(?:\\s*${unit})?`,
)
/** "belum berulang tahun ke-25", ", 30 ke atas," */
const birthday = loosePattern(
  `(?:ulang tahun|ultah)(?: yang)? ?ke-?\\s?[2-5]\\d|(?<=(?:^|[,;:(•\\n]|\\.\\s)\\s*)[2-5]\\d\\s*(?:${unit}\\s*)?(?:ke ?atas|up|plus)(?=\\s*(?:[,.;)\\n]|$))`,
)
/** Words for old people, a finding where they are turned away. */
const old = pattern(
  `(?:(?:yang|yg|sudah|udah|sdh|agak|terlalu|kelihatan) )*(?:tua|tuwa|tuwek|kolot|berumur|beruban|ubanan|sepuh|keriput|uzur|renta|lansia|manula|pensiun(?:an)?|(?:om|tante|kakek|nenek|opa|oma)-(?:om|tante|kakek|nenek|opa|oma))`,
)

/** "U-25"; not a football team's. */
const under = pattern(`u ?-? ?(?<low>[2-4]\\d)(?= ?(?:$|[,.;)!\\n]|only|saja|aja))`)

/** "BB max 55": what is limited is no age. */
const measured =
  /(?<!\p{L})(?:bb|tb|tb\/bb|berat|tinggi|bobot|ukuran|size|nomor|ipk|gpa|skor|nilai|score|kecepatan|suhu|jarak|radius|halaman|kuota|peserta)(?: badan)?\s*[:.]?\s*$/u
const experience =
  /pengalaman|\bexp\b|experience|masa kerja|jam terbang|kontrak|garansi|berdiri|beroperasi|sejak|tenor|cicilan|kredit|bekerja|menjabat|kurun|target|sertifikat|lisensi|memimpin|hukuman|penjara/u
/** Whose age it is when it is not the applicant's. */
const somebodyElse =
  /(?<!\p{L})(?:perusahaan|usaha|pt|cv|firma|toko|kantor|(?<!masih )sekolah|koperasi|anak(?!\s*(?:muda|kandang|buah|magang))|anak-anak|bayi|balita|batita|siswa|siswi|murid|santri|pasien|lansia|manula|kendaraan|motor|mobil|truk|armada|unit|mesin|alat|peralatan|gedung|(?<!kuli )(?<!tukang )bangunan|pohon|tanaman|ayam|sapi|kambing|gajah|kuda|satwa|hewan|betina|jantan|ternak|bibit|pelanggan|klien|warga|penduduk|produk|obat|ban|jamaah|peserta didik|kelas|kelompok|pensiun|tamu|penumpang|customers?|children|students?|patients?|company|kids|audiens|target pasar|pembaca|users?|nasabah)\s+(?:[\p{L}-]+\s+){0,2}$|(?<!\p{L})kami\s+$|(?<!\p{L})(?:kebanyakan|mayoritas|rata-rata|sebagian besar|umumnya)\s+(?:[\p{L}-]+\s+){0,2}$/u
/** "menyampul buku yang umurnya di atas 50 tahun" */
const ofAThing =
  /(?<!\p{L})(?!mencari|membutuhkan|menerima|merekrut|memerlukan|mengutamakan|memprioritaskan)me(?:m|n|ng|ny|l|r|w)\p{L}{3,}\s+(?:[\p{L}\d.]+\s+){1,4}yang\s*$/u
/** "bukan bocah di bawah 18": the law's own line. */
const minors =
  /(?<!\p{L})(?:bukan|jangan|jgn|tidak (?:menerima|mempekerjakan|boleh)|ga (?:nerima|boleh)|no)\s+(?:\p{L}+\s+){0,2}$/u
/** "karyawan toko umur 18-25": the age is the worker's, the shop only where the work is. */
const workplace =
  /(?<!\p{L})(?:karyawan|pegawai|pekerja|staff?|admin|kasir|penjaga|jaga|pelayan|spg|operator|crew|kru|sopir|satpam|security|guru|tenaga|ob|tukang|pramuniaga|asisten|kurir|driver|buruh|cleaning service)\s+(?:\p{L}+\s+){0,2}(?:toko|kantor|sekolah|koperasi|pt|bangunan|mesin|motor|mobil|truk)\s+(?:\p{L}+\s+)?$/u
const thing =
  /^(?:usia|umur|age)\S*\s+(?:pensiun|simpan|pakai|dini|lanjut|sekolah|perusahaan|mesin|kendaraan|motor|mobil|produk|tanaman|kehamilan|emas|ekonomis|bayi|balita|anak|pasien|pohon|subur|teknis|ternak|bangunan|alat|baterai)(?!\p{L})/u
const free =
  /(?:bebas|tidak (?:jadi|menjadi|masalah|dibatasi|ditentukan)|ga masalah|gak masalah|no limit|berapa ?pun|semua (?:usia|umur)|segala (?:usia|umur)|any age)/u

export function ages(ad: PlainText): Span[] {
  const spans: Span[] = []
  const keep = (found: Found, lawfulHere: boolean) => {
    if (lawfulHere && !isOthers(ad.text, found)) spans.push(found)
  }
  for (const found of everyPlace(ad.text, withAgeWord)) keep(found, restricts(found) && !thing.test(found.words))
  for (const looked of [withUnit, rangeWithUnit])
    for (const found of everyPlace(ad.text, looked)) keep(found, restricts(found) && !isExperience(ad.text, found))
  for (const found of everyPlace(ad.text, under))
    keep(found, !/bola|futsal|timnas|tim |pelatih|liga|klub|turnamen|kompetisi|baja|besi|ukuran/u.test(ad.text))
  for (const found of everyPlace(ad.text, refused)) keep(found, !isExperience(ad.text, found))
  for (const found of everyPlace(ad.text, downwards)) keep(found, !isExperience(ad.text, found))
  for (const found of everyPlace(ad.text, bareLimit))
    keep(found, restricts(found) && !isExperience(ad.text, found) && !measured.test(ad.text.slice(0, found.start)))
  for (const found of everyPlace(ad.text, bareRange))
    keep(found, restricts(found) && !notAge.test(sentenceAround(ad.text, found).all))
  for (const looked of [besideSex, besideSexOne])
    for (const found of everyPlace(ad.text, looked)) keep(found, restricts(found))
  for (const found of everyPlace(ad.text, farFigure)) keep(found, farRestricts(found) && !isExperience(ad.text, found))
  for (const found of everyPlace(ad.text, birthday)) keep(found, !isExperience(ad.text, found))
  for (const found of everyPlace(ad.text, old)) keep(found, isRefused(ad.text, found))
  for (const looked of [born, decade, tens, young, century])
    for (const found of everyPlace(ad.text, looked)) keep(found, !isFree(ad.text, found))
  return spans
}

/** A floor of eighteen is no choice of the employer; figures that cannot be a worker's age are something else. */
function restricts({ words, groups }: Found): boolean {
  const low = worthOf(groups['low'] ?? '')
  const high = groups['high'] === undefined ? undefined : worthOf(groups['high'])
  if (low === undefined || low > 75) return false
  if (high !== undefined) return low >= 14 && high > low && high <= 80
  const atMost = says(groups['sign'] ?? '', pattern(upTo)) || /kebawah|ke bawah|jangan|jgn|<|≤/u.test(words)
  if (atMost) return low >= 16
  return low > lawful
}

/** Far from its word, a figure must be an age that an employer could ask for, and no floor of the law. */
function farRestricts({ words, groups }: Found): boolean {
  const low = worthOf(groups['low'] ?? '') ?? 0
  const isFloor = /(?:min|minimal|minimum|paling rendah|sekurang|di ?atas|setidaknya)/u.test(words) && low <= lawful
  const isDenied = /(?<!\p{L})(?:tidak|bukan|tanpa|bebas|ga|gak|nggak)(?! (?:lebih|boleh|melebihi))(?!\p{L})/u.test(
    words,
  )
  return low >= 16 && low <= 65 && !isFloor && !isDenied && !free.test(words)
}

function isOthers(text: string, found: Found): boolean {
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

function isExperience(text: string, found: Found): boolean {
  const { before, after } = phraseAround(text, found)
  return (
    experience.test(before) ||
    /^\s*(?:of )?(?:pengalaman|experience|exp\b|kontrak|bekerja|masa|di bidang|garansi)/u.test(after)
  )
}

function isFree(text: string, found: Found): boolean {
  const { before, after } = phraseAround(text, found)
  return (
    free.test(after) ||
    /(?:untuk|bagi|semua|relevan dengan|dekat dengan|komunikasi|bahasa|preferensi|daun|bibit|buah|talus yang|tanaman yang|daun yang|buah yang|tren|tentang|selera|gaya|dunia|budaya|komunitas|audiens|menyukai|paham|target|pelanggan|kalangan|konten|pasar|mendampingi|membina|mengajar|segmen|marketing ke|suka|bidang(?: ini)?|industri(?: ini)?|usaha(?: ini)?|perusahaan(?: kami)?|tim(?: kami)?|startup(?: kami)?|kami)\s*$/u.test(
      before,
    ) ||
    /^[^.,;\n]{0,30}?(?:boleh|silakan|juga|maupun|atau tua|dan tua)/u.test(after) ||
    /^[^.\n]*(?:semua (?:kami|boleh|bisa)|siapa ?(?:saja|aja|pun))/u.test(sentenceAround(text, found).after)
  )
}
