import {
  everyPlace,
  type Found,
  no,
  original,
  pattern,
  says,
  sentenceAround,
  unwanted,
  wanted,
} from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'
import { isRefused } from '../text/refused-or-free.ts'

const woman =
  '(?:wanita|wanitanya|wnt|wnta|wanit4|w4nita|perempuan|perempuanya|prempuan|prmpuan|perempua|prp|cewek|cewe|cewk|cew|cwek|cwe|cwk|cw|awewe|wedok|wadon|wedhok|mojang|wanoja|wanodya|pawestri|mahmud|mamah muda|ibu muda|karyawati|pegawati|pegawaiwati|mahasiswi|akhwat|ukhti|biduanita|gadis-gadis|karyawanita|female|woman|women|lady|ladies|girls?|ciwi(?:-ciwi|2)?|bu-?ibu(?=\\s+(?:yg|yang|aja|saja|rajin|yuk|buat|utk|untuk))|(?:bude|budhe|bulik|encing|cici|amoy|nci|nyak|mama)-(?:bude|budhe|bulik|encing|cici|amoy|nci|nyak|mama)|mba(?:-mba|2| mba)|mbak mbak|kaum (?:hawa|ibu|perempuan|wanita)|(?:ibu|mbak|teteh|teh|emak|mak|uni|tante|nenek|bunda|bibi|ceu|neng)(?:-(?:ibu|mbak|teteh|teh|emak|mak|uni|tante|nenek|bunda|bibi|ceu|neng)|2)|emak-emak|cici-cici)'
const man =
  '(?:pria|prianya|pr1a|laki ?[- ]? ?laki|laki ?2|laki|lelaki|lk2|lk|cowok|cowo|cwok|cwo|lalaki|kakung|jaler|jalu|lanangan|lanang|pameget|jajaka|ikhwan|akhi|male|males|man|men|(?:pakde|pakdhe|paklik|paman|encang|koko|engkoh|bro|papa|pak)-(?:pakde|pakdhe|paklik|paman|encang|koko|engkoh|bro|papa|pak)|gentlem[ae]n|kaum (?:adam|bapak|lelaki|pria)|(?:cowok|cewek|cewe|cowo)(?:-(?:cowok|cewek|cewe|cowo)|2)|pejantan|(?:bapak|bpk|mas|abang|bang|akang|kang|uda|aa|om|kakek|mamang|mang)(?:-(?:bapak|bpk|mas|abang|bang|akang|kang|uda|aa|om|kakek|mamang|mang)|2))'
export const sexWord = `(?:${woman}|${man})`

/** "Dicari mbak" asks for a woman; "hubungi Mbak Sri" does not. */
const asked = pattern(
  `(?:dicari|cari|nyari|butuh|dibutuhkan|golek|pados|perlu|nerima|menerima) (?:seorang |satu |1 )?(?<it>mbak|teteh|mbok|neng|cici|ibu|mas|abang|akang|bapak)(?!\\s*(?:-|2|kos|rumah))(?=\\s+(?:buat|untuk|utk|yg|yang|usia|umur|bisa|jaga|sing|kanggo|art))`,
)
const word = pattern(`(?<she>${woman})|(?<he>${man})`)
/** "P, 18–25" standing alone in a list */
const only = pattern(
  '(?:(?:khusus|hanya|cari|dicari|butuh) (?:untuk )?)?(?:bapak|ibu|pemuda|pemudi|putra|putri|ibu rumah tangga|emak)(?: (?:atau|dan|\\/) (?:bapak|ibu|pemuda|pemudi|remaja putr[ai]))? (?:saja|aja|only)|(?:khusus|dicari|cari|mencari|butuh|dibutuhkan|membutuhkan|menerima|nerima|diutamakan|utamakan|cocok|pas)(?: (?:untuk|utk|buat|bagi|para|beberapa|\\d+(?: orang)?))* (?:ibu rumah tangga|irt)|(?:cari|dicari|mencari|butuh|membutuhkan|dibutuhkan|khusus|hanya|menerima|nerima|diutamakan|utamakan|lebih suka|prioritas)(?: (?:untuk|seorang|para|beberapa|\\d+|sesosok|sosok))+ (?:ibu|bapak)(?! (?:kos|\\p{L}+ dan bapak))|(?<=(?:^|[,.;:\\n])\\s*)(?:ibu|bapak) (?:muslimah?|muda|paruh baya|dewasa|yang|yg|usia|umur)(?! (?:melahirkan|bayi|hamil|menyusui))|(?:ibu rumah tangga|irt) (?:diutamakan|lebih disukai|preferred)|office (?:girl|lady)|sales ?girl|(?:[mf]|females?|males?) (?:only|preferred)',
)
const young = pattern(
  `(?:khusus|hanya|dicari|cari|butuh|dibutuhkan|karyawan|pegawai|waiter|pramuniaga|staf|admin|kasir|pelayan|siswa|tenaga) (?<it>putr[ai]|gadis)(?!\\s*[-/]|\\s+(?:daerah|bangsa|asli|desa|setempat|kandung|sulung))|(?<it2>putr[ai])(?= ?,? ?(?:usia|umur|max|maks|single|\\d{2}))`,
)
const letter =
  /(?<=(?:^|[\n•:,(-]|\.\s|butuh|khusus|hanya)\s*)(?<it>[plw])(?=\s*(?:[,.;)\n]|$))(?!\s*\/)|(?<=(?<!\p{L})(?:kelamin|gender|sex|jk)\s*[:=]?\s*)[plwfm](?=\s*(?:[,.;)\n]|$))|(?<=\(\s*)(?:p[ai]|[fm])(?=\s*\))/gu
/** "pr" (perempuan) alone between commas; not the officer of public relations, nor a pupil's homework. */
const abbreviation =
  /(?<=(?:^|[\n•:,(;]|\.\s|khusus|hanya|cari|butuh|karyawan|pegawai|tenaga|kasir|waiters?|waitress|crew|kru|pelayan|penjaga|admin|staff?|spg|pramusaji|pramuniaga|barista|helper|operator|(?:penjaga|pelayan|jaga|karyawan|pegawai|tukang) \p{L}{3,12}|\d\s?(?:org|orang)?)\s*)(?<it>pr|prm|lk|ce)(?=\s*(?:[,.;)\n]|$|\d|usia|umur|max|maks|saja|aja|only|single|lajang|muda|rajin|jujur))(?!\s*(?:\/|&|,?\s*(?:dan|atau)?\s*(?:lk|lki)(?!\p{L})))/gu
/** "pemuda tangguh", "srikandi lapangan": who is looked for, unless it is a group or a name. */
const kinds =
  '(?:pemuda|pemudi|gadis|perawan|perjaka|srikandi|kartini|sis|sista|jejaka|putri|putra|nona|nyonya|bro|arjuna|inang|inong|padusi|butet|amoy|boys?)'
const looked = pattern(
  `(?:dicari(?:kan)?|cari|nyari|mencari|butuh|dibutuhkan|dbutuhkan|membutuhkan|perlu|diperlukan|golek|pados|neangan|loker|lowongan|khusus|hanya|untuk para|para|wanted|hiring|open recruitment|diutamakan|recruitment|rekrut|merekrut|host live|kandidat|pegawai|karyawan|tenaga)(?: (?:seorang|seseorang|beberapa|para|satu|dua|\\d+|orang|org|yang|yg|si|untuk|buat)){0,2} (?<it>${kinds})(?:-${kinds})?(?!\\s*[-/]|\\s+(?:dan|atau|pancasila|karang|setempat|daerah|lokal|asli|desa|sini|bangsa|maupun|kerja|remaja|wisata|masjid|gereja|putus|\\d{4}))`,
)
/** "putra, tinggi 170": alone between commas. */
const alone =
  /(?<=(?:^|[\n•:,(]|\.\s)\s*)(?<it>putr[ai]|nona|gadis|pemud[ai]|perjaka|ladies|sis(?:ta)?|bro)(?=\s*(?:[,;)\n]|\.(?:\s|$)|yg |yang |bl[mo]|belum|rajin|jujur|ceria|tangguh|muda|sehat|kuat|yuk|merapat))(?!,\s*(?:putr[ai]|pemud[ai])|[^.\n]{0,60}(?:asrama|kos|kamar))/gu
/** "kasir P, helper L": a letter behind each job */
const jobLetter =
  /(?<=(?:kasir|helper|gudang|admin|pelayan|waiters?|crew|kru|staff?|koki|sopir|driver|satpam|security|sales|barista|operator|kurir|pramuniaga|terapis|perawat)\s*\(?)(?<it>[plw])(?=\s*(?:[,.;)\n]|$|\d))/gu
/** "L/P": both */
const bothLetters =
  /(?<!\p{L})(?:[lp]\s*(?:\/|&|,|dan|atau)\s*[pl]|p\s*\/\s*w|w\s*\/\s*p|karyawan\s*\/\s*(?:ti|wati|karyawati)|muslim\s*\/\s*ah|(?:mahasiswa|karyawan|siswa|pemuda|putra|pegawai|wartawan)\s*(?:\/|&|dan|atau|maupun)\s*(?:mahasiswi|karyawati|siswi|pemudi|putri|pegawati|wartawati))(?!\p{L})/gu
const preferred = pattern(
  `(?:tapi|tp|namun|cuma|but|(?:ning|nanging)) [^.\\n;,]{0,30}?(?:${sexWord}|(?<!\\p{L})[plw](?=\\s*(?:$|[.,;)\\n])))|(?:${sexWord}) (?:lebih )?(?:diutamakan|diprioritaskan|diprioritasin|preferred|disukai|dipilih)|(?:gadis|pemud[ai]|putr[ai]|jejaka|perjaka|perawan|ustad(?:z)?(?:ah)?)(?: desa| kampung| kota| muda| lajang)? (?:lebih )?(?:diutamakan|diprioritaskan|disukai|saja|aja|baik|cocok)|(?:asal |asalkan )?(?:bukan|selain|kecuali|asal jangan|except|not for) (?:untuk |utk |buat |yang |yg |kaum )?(?:${sexWord})(?! (?:atau|dan|maupun|saja|aja|yang) )`,
)

/** Whose sex it is when it is not the applicant's: wares, customers, pupils, names. */
const others =
  /(?<!\p{L})(?:pakaian|baju|busana|fashion|fesyen|sepatu|sandal|tas|kaos|kaus|celana|kemeja|gamis|jaket|dress|gaun|parfum|kosmetik|skincare|produk|aksesoris|rambut|toko|butik|boutique|salon|klinik|majalah|pesanan|orderan|suara|vokal|sanggar|komunitas|organisasi|kesehatan|kecantikan|kewirausahaan|kandungan|penyakit|atlet|pasien|tamu|pelanggan|konsumen|customers?|klien|nasabah|pembeli|jamaah|jemaah|siswa|murid|santri|peserta|anak|asrama|kost?an|kost?|kos|pondok|toilet|wc|kamar|gerai|penumpang|pemberdayaan|hak|perlindungan|kelompok|hari|bola|tim|timnas|liga|lapas|rutan|yayasan|pt|cv|koperasi|persatuan|ikatan|lembaga|penguatan|kepemimpinan|kesetaraan|melayani|mendampingi|mengajar|membina|melatih|arisan|pengajian|senam|zumba|aerobik|yoga|kelas|kursus|konten|pembalut|kacamata|jam|cincin|gedung|barbershop|barber|untuk para|bagi para|artikel|isu|sadar|pemilik|usaha|mayoritas|kebanyakan|korban|pahlawan|tokoh|potongan|cukur|cukuran|beskap|pengantin|mempelai|tatanan|riasan|gaya|products?|clothing|wear|shoes|fashion for|pijat|jas|setelan|sarung|mukena|dompet|topi|sepeda|tentang|mengenai|seputar|soal|(?:men)?jual|berjualan|memproduksi|produsen|supplier|perlengkapan|koleksi|ukuran|gerakan|advokasi|partisipasi|umkm|pengusaha|wirausaha|kelompok tani)(?:\s+(?:\p{L}+(?<!\bcari|\bbutuh|\bkhusus|mencari|membutuhkan)\s+){0,1}|\s*(?:pria|wanita|laki-laki|perempuan|anak|dan|&|\/|,\s*(?:pria|wanita|anak))\s*)*$/u
/** What work does to people: "kekerasan terhadap perempuan", "mewawancarai buruh wanita"; not whom it looks for, nor what somebody is like. */
const object =
  /(?<!\p{L})(?:terhadap|kepada|oleh|antara|sebagian|para(?= \p{L}+ $)|(?<!(?:cari|butuh|dibutuhkan|membutuhkan|perlu) (?:\p{L}+ )?)(?:pembimbing|pendamping|konselor|pembina|redaktur|editor|penulis|wartawan|peneliti|perias|penata|kolumnis|aktivis)(?= \p{L}+ $)|rubrik|kolom|tabloid|(?!mencari|membutuhkan|menerima|mengutamakan|memprioritaskan|merekrut|membuka|memerlukan|mengharapkan|menginginkan|mengundang|mempekerjakan|mensyaratkan|mewajibkan|menambah|mengajak|menyukai|memilih|mengharuskan|menempatkan|menginap|menetap|merokok|menikah|merantau|menarik|menawan|memadai|meyakinkan|mental|member|mengemudi|menyetir|memasak|menjahit|mengaji|mengetik|mengajar|melayu)me(?:m|n|ng|ny|l|r|w)\p{L}{3,})\s+(?:\p{L}+\s+){0,1}$/u
const ownDemand = /^\s*[,(]?\s*(?:usia|umur|max|maks|min|single|lajang|belum|blm|saja|aja|only|diutamakan|\d{2})/u
/** "kru toko roti wanita": who works there, where the shop does not sell to one sex. */
const atWork =
  /(?<!\p{L})(?:kru|crew|karyawan|pegawai|staff?|penjaga|pelayan|kasir|pramuniaga|admin|tenaga)\s+(?:toko|warung|gerai|kedai|outlet)\s+(?:roti|kue|emas|buah|bangunan|kelontong|sembako|elektronik|buku|listrik|oleh-oleh|obat|plastik|mainan|bakso|kopi|makan|es|mas|hp|pulsa|besi|cat)\s+$/u
/** "barbershop khusus pria": whom the shop serves. */
const ownKind =
  /(?<!\p{L})(?:barbershop|pangkas rambut|kost?an|kos|kost|asrama|salon|gym|sanggar|spa|klinik|pondok|butik|fitness|fashion|sekolah)\s+khusus\s+$/u
const virtue =
  /^\s+(?:hebat|tangguh|sejati|indonesia|berdaya|inspiratif|hamil|menyusui|nusantara|bersatu|maju|sukses|korban|dan (?:anak|bayi)|& anak|anak)(?!\p{L})/u
const mayApply =
  /^[^.,;\n]{0,25}?(?:boleh|welcome|silakan|silahkan|dipersilakan|bisa melamar|juga|bisa gabung|oke|sama saja)/u
const strong = pattern(`${wanted}|${unwanted}`)

export function sexes(ad: PlainText): Span[] {
  const { text } = ad
  const both = [...everyPlace(text, bothLetters)]
  const found = [...everyPlace(text, word)]
  const preferences = [...everyPlace(text, preferred)].filter((one) => isChoice(text, one))
  const single = found.filter(
    (one) =>
      !both.some((pair) => touches(pair, one)) &&
      !isBoth(text, one, found) &&
      !preferences.some((other) => touches(other, one)) &&
      isCondition(ad, one) &&
      !isCrowd(ad.text, one, found),
  )
  const letters = [...everyPlace(text, letter)].filter(
    (one) => isLetter(text, one) && !/^P[AI]$/u.test(original(ad, one)),
  )
  return [
    ...preferences,
    ...single,
    ...everyPlace(text, asked),
    ...[...everyPlace(text, young)].filter(
      (one) => !/^\s+\p{Lu}\p{Ll}/u.test(ad.written.slice(ad.at[one.end])) && !others.test(text.slice(0, one.start)),
    ),
    ...[...everyPlace(text, abbreviation)].filter((one) => !isMedia(text) && !isInitials(text, one)),
    ...[looked, alone].flatMap((kind) =>
      [...everyPlace(text, kind)].filter(
        (one) => !isNamed(ad, one) && !others.test(text.slice(0, one.start).slice(-40)),
      ),
    ),
    ...[...everyPlace(text, only)].filter((one) => !/(?:bapak|ibu) (?:atau|dan|\/) (?:bapak|ibu)/u.test(one.words)),
    ...letters,
    ...everyPlace(text, jobLetter),
  ]
}

/** "Purchase Request (PR)": short for the words before it. */
const isInitials = (text: string, { start, words }: Found) =>
  text
    .slice(0, start)
    .trimEnd()
    .replace(/\($/u, '')
    .trim()
    .split(/\s+/u)
    .slice(-words.length)
    .map((one) => one[0])
    .join('') === words

const isMedia = (text: string) =>
  /(?<!\p{L})(?:pr (?:officer|manager|agency)|media|humas|press|siaran pers|public relation)/u.test(text)

/** "cari Putri", "Sdri. Putri Ayu": another capital follows, or the word stands for a person named before. */
const isNamed = (ad: PlainText, one: Found) => {
  const after = ad.written.slice(ad.at[one.end])
  const before = ad.written.slice(0, ad.at[one.start])
  return (
    /^\s+\p{Lu}\p{Ll}/u.test(after) ||
    /(?<!\p{L})(?:hubungi|hub|wa|kontak|cp|contact|bu|pak|kak|mbak|mas|an|a\.n)\.?:?\s*$/iu.test(before)
  )
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** "cewe cowo bebas tp klo bisa cewe": both may apply, one is wanted. */
function isChoice(text: string, preference: Found): boolean {
  if (/^(?:bukan|selain|kecuali|asal|except|not)/u.test(preference.words)) return true
  return (
    !/boleh|bebas|oke|welcome|sama/u.test(preference.words) && !others.test(sentenceAround(text, preference).before)
  )
}

/** Man and woman named side by side, or far apart where each may apply. */
function isBoth(text: string, one: Found, all: readonly Found[]): boolean {
  const other = one.groups['she'] === undefined ? 'she' : 'he'
  const sentence = sentenceAround(text, one)
  const from = one.start - sentence.before.length
  const until = one.end + sentence.after.length
  const partners = all.filter((two) => two.groups[other] !== undefined && two.start >= from && two.end <= until)
  return partners.some((two) => {
    const between = text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start))
    if (says(between, strong) || says(sentence.after, pattern(`${unwanted}`))) return false
    if (
      /^[\s(]*(?:\/|&|\+|,|dan|atau|and|or|maupun|ataupun|dan\/atau|lan|utawa|sareng|utawi|jeung|-)?[\s)]*(?:juga\s*)?$/u.test(
        between,
      )
    )
      return true
    if (wordBefore(text, one) !== '' && wordBefore(text, one) === wordBefore(text, two)) return true
    const forEach = /(?<!\p{L})(?:untuk|utk|bagi|for)\s+$/u
    if (forEach.test(text.slice(0, one.start)) && forEach.test(text.slice(0, two.start))) return true
    return /tinggi|tb|cm|\d{3}|boleh|semua|bebas|oke|sama/u.test(sentence.all)
  })
}

/** "antar jemput karyawan perempuan": what staff are given. */
const forStaff =
  /(?<!\p{L})(?:tunjangan|cuti|fasilitas|antar[- ]?jemput|mess|ruang laktasi|asrama|perlindungan|menyediakan|disediakan|(?<!di)bayar|membayar)(?!\p{L})[^,;]{0,60}(?:karyawan|pekerja|pegawai|staf)\s+$/u

/** "terapis laki-laki …, terapis perempuan …": the same work for both. */
const wordBefore = (text: string, { start }: Span) =>
  /(\p{L}{4,})\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''

function isCondition(ad: PlainText, one: Found): boolean {
  const { before, after } = sentenceAround(ad.text, one)
  if (says(before.slice(-24), pattern(`${no} (?:harus|wajib|hanya|cuma|khusus|kudu|mesti|memandang|membedakan)[^,]*`)))
    return false
  const near = before.slice(-40)
  if (
    /(?:cari|dicari|butuh|nyari|dibutuhkan|khusus|nerima)\s+(?:\d+\s+|seorang\s+)?(?:anak|teman|temen|orang|karyawan|tenaga)\s+$/u.test(
      near,
    )
  )
    return true
  if (/promotion\s+$/u.test(near)) return false
  if (/^(?:kakek|nenek)/u.test(one.words) && isRefused(ad.text, one)) return false
  if (/(?:tukang|terapis) pijat\s+$/u.test(near) && !/^\s+hamil/u.test(after)) return true
  if (atWork.test(near)) return true
  if (
    /^(?:'s|-(?:led|owned|friendly|run|focused|founded|centric))/u.test(after) ||
    others.test(near) ||
    ownKind.test(near)
  )
    return false
  if (forStaff.test(before) && !says(before, strong)) return false
  if (/(?<!\p{L})(?:tim|regu|grup|kelas|kelompok) (?:anda|kami|kita|ini)(?:\s+\S+){0,4}\s+$/u.test(before)) return false
  if (object.test(near) && !ownDemand.test(after)) return false
  if (
    virtue.test(after) &&
    !/^\s+\p{L}+\s+(?:dicari|dibutuhkan|diutamakan|saja|aja|only)/u.test(after) &&
    !/(?:cari|dicari|butuh|dibutuhkan|membutuhkan|perlu|mencari)\s*:?\s*$/u.test(near)
  )
    return false
  if (/"[^"\n]*$/u.test(before) && /^[^"\n]*"/u.test(after)) return false
  if (isName(ad, one)) return false
  if (isCommon(one.words) && /^(?:-\p{L}|\s*(?:power|days?|hours?|rumah|hari))/u.test(after)) return false
  const says1 =
    says(before.slice(-20), strong) ||
    says(after.slice(0, 20).replace(/siapa\s?(?:saja|aja)/u, ''), pattern(`${unwanted}|saja|aja|only|diutamakan`))
  const anybody = /^[^.;\n]{0,50}?(?:siapa ?(?:saja|aja|pun)|semua (?:boleh|bisa|kami))/u.test(after)
  return says1 || !(mayApply.test(after) || anybody)
}

const isCommon = (words: string) => /^(?:man|men|male)$/u.test(words)

/** "pasien kebanyakan perempuan dan sebagian pria": the second of a crowd that is not the applicants. */
function isCrowd(text: string, one: Found, all: readonly Found[]): boolean {
  const { before } = sentenceAround(text, one)
  const first = all.find((two) => two.start >= one.start - before.length && two.end <= one.start)
  return (
    first !== undefined &&
    others.test(sentenceAround(text, first).before.slice(-40)) &&
    /sebagian|beberapa|dan|serta|,/u.test(before.slice(-16)) &&
    !says(before.slice(-24), strong) &&
    !/(?:jadi|makanya|maka)\s*$/u.test(before)
  )
}

/** "PT Pria Sejati", "Kang Ujang": beside another capital letter that is not the ad's habit. */
function isName(ad: PlainText, one: Found): boolean {
  const word = original(ad, one)
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false
  const before = ad.written.slice(0, ad.at[one.start])
  return /(?:PT|CV|UD|RS|RSIA|SMA|SMK|Yayasan|Komunitas|Majalah|Koperasi|Toko|Rumah|Butik|Salon|Klinik|Radio|Sekolah|Hotel|Warung)\.?\s+(?:\p{Lu}\S*\s+){0,2}$/u.test(
    before,
  )
}

/** A lone letter is a sex only where an age, a status or nothing else follows, and its partner is not in the sentence. */
function isLetter(text: string, one: Found): boolean {
  const { all, after } = sentenceAround(text, one)
  if (/^\.\s?\d/u.test(text.slice(one.end)) && !/^\.\s/u.test(text.slice(one.end))) return false
  if (/(?:kelamin|gender|sex)\s*:?\s*$/u.test(text.slice(0, one.start))) return true
  const other = one.words === 'l' ? /(?<!\p{L})[pw](?!\p{L})/u : /(?<!\p{L})l(?!\p{L})/u
  if (/\(\s*$/u.test(text.slice(0, one.start)) && /^\s*\)/u.test(after))
    return !other.test(all) && !/ukuran|size|asisten|assistant/u.test(all)
  return (
    !other.test(all) &&
    /^\s*(?:[,.)]|$)/u.test(after) &&
    (/\d{2}|single|usia|umur|maks|max|th/u.test(after) || /(?:butuh|khusus|hanya)\s*$/u.test(text.slice(0, one.start)))
  )
}
