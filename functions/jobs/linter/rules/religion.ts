import { everyPlace, type Found, no, original, pattern, phraseAround, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

const faith =
  '(?:islam(?:iah)?|muslim ?\\/ ?(?:ah|at|muslimah)|muslim(?:ah|at|in)?|moslema|moslem|muslem|muslima|kristen|kristiani|christian|katolik|katholik|khatolik|catholic|protestan|nasrani|nasroni|hindu|buddha|budha|budd?his(?:t)?|konghucu|khonghucu|yahudi|advent)'
const asked =
  '(?:beragama|agama|wajib|harus|khusus|hanya|diutamakan|utamakan|prefer|must be|seorang|sesama|umat|penganut|pemeluk|kudu|diprioritaskan)'

const named = pattern(
  `(?:${asked} ?:? ?)*(?:non[- ]?)?${faith}(?:(?: ?\\/ ?| atau | dan | or |, )(?:${faith}|bali))*(?: (?:taat|saja|aja|only|diutamakan|preferred|yang taat))*`,
)
const dressed = pattern(
  `(?:(?:wajib|harus|bersedia|diutamakan|khusus|yang|yg|tidak|tdk|lepas|mau|siap|sudah|kudu|must|should)\\s+)*(?:ber|me(?:ngena|ma)kai |mengenakan |pakai |pake |nganggo |make |wear(?:ing)? (?:a )?|lepas |buka |copot )(?:hijab|jilbab|kerudung|kudung|cadar|niqab|jilbaban|hijaban|headscarf)(?: syar'?i)?|(?:wajib|harus|diutamakan|kudu|must) (?:hijab|jilbab|kerudung)|(?<=(?:cewek|cewe|wanita|wnt|perempuan|pr|mbak|ukhti|akhwat|karyawati|gadis|putri|female|girls?|spg|kasir|pramuniaga|,)\\s*)(?:hijab|jilbab|kerudung)(?: syar'?i| lebar| panjang)?(?= ?(?:[,.;)\\n]|$|max|maks|usia|umur|rapi|saja|aja|only|ok))|(?:bersedia|mau|siap|harus|wajib) (?:menutup|tutup) aurat|(?:menutup aurat|busana (?:syar'?i|muslimah)|berpakaian (?:muslimah?|syar'?i|islami)|berbusana (?:muslimah?|syar'?i|islami))|(?:hijabers?|jilbaban|hijaban|kerudungan|kudungan)(?: saja)?|(?:non|tanpa|no)[- ]?(?:hijab|jilbab|kerudung)`,
)
const practice = pattern(
  `(?:${asked} |rajin |taat |yang |yg |tekun |tidak (?:pernah )?meninggalkan |ga (?:pernah )?ninggalin |harus |wajib |bersedia |aktif |mau |menjaga |jaga )+(?:menjalankan |melaksanakan |mengerjakan |menunaikan |ikut |ke |ber)?(?:ibadah|jumatan|misa|kebaktian|pengajian|sekolah minggu|komuni|rosario|saat teduh|tahlilan|yasinan|zikir|dzikir|vihara|pura|kelenteng|masjid|doa|berdoa|shol[ae]t|salat|shalat|solat|sembahyang|gereja|kebaktian|mengaji|ngaji|puasa|beragama)(?:nya)?(?: (?:lima|5) waktu|nya)?(?: (?:ga|gak|tidak) bolong)?|(?:sholat|salat|shalat|solat)(?:nya)? (?:ga|gak|nggak|tidak|tdk) (?:bolong|tinggal|ninggal)\\S*|(?:sholat|salat|shalat|solat)(?: (?:lima|5) waktu)?(?:nya)? (?:terjaga|dijaga|rajin|tertib|lengkap|full|aman|jalan|harus)|(?:tidak|ga|gak|nggak|tdk|ora|teu)(?: pernah)? (?:me)?n?inggal(?:kan|in)? (?:\\p{L}+ )?(?:jumatan|shol[ae]t|salat|ibadah|gereja|misa|kebaktian|ngaji)|(?:dicari|cari|butuh|khusus|utamakan|diutamakan|hanya) (?:\\p{L}+ ){0,2}(?:remaja|anggota|jamaah|aktivis|pengurus|jemaat) (?:masjid|gereja|mushola|vihara|pura)|(?:goes|go|going) to (?:church|mass|mosque|temple)|attends? (?:church|mass|mosque)|(?:takut|percaya|beriman|cinta)(?: (?:akan|kepada|pada|sama|kpd))? (?:tuhan|allah|yesus|kristus|god|jesus)|${no} (?:boleh |ikut |suka )?(?:pemakan|makan|mengonsumsi|konsumsi|memakan) (?:daging )?babi|(?:rajin|aktif|taat) (?:ber)?jama'?ah|seiman|satu iman|(?:se|satu )keyakinan|lahir baru|(?:jemaat|anggota (?:jemaat|gereja)|pelayan gereja)(?: aktif)?(?= (?:lebih|diutamakan|disukai|saja))|jemaat aktif|sudah (?:di)?bapti[sz](?:an)?|(?:sudah|telah|wajib) (?:di)?(?:sidi|krisma)|aktif (?:di )?(?:gereja|komsel|masjid|remaja masjid|persekutuan)|rajin ke (?:gereja|masjid|mushola|pura|vihara|wihara|kelenteng)|(?:bisa|lancar|mampu|fasih) (?:mem)?baca (?:al-? ?)?qur'?an|muala[f]|se-?agama|segama|seakidah|nonis|non-?is|nonmus|nonmuslim|church[- ]?go(?:ing|er)|god[- ]fearing|practi[cs]ing (?:muslim|catholic|christian)|taat (?:ber)?agama|beriman(?: dan bertakwa)?|hafal (?:minimal )?juz \\d+|bacaan qur'?an(?:nya)? (?:bagus|baik|lancar)|berjilbab|(?:agama|iman)(?:nya)? (?:kuat|baik|bagus)|(?:harus |wajib |yang |yg )(?:agamis|religius|sholehah?|solehah?|saleh|salehah)|(?:aktif |rajin )?(?:melayani|pelayanan) di gereja|(?:tidak|tdk|ga|gak|nggak) (?:ber)?puasa(?: ramadh?an)?|puasa senin-? ?kamis|(?:bisa |rajin |mau )?(?:me)?ngaji(?: dan (?:sholat|salat|shalat)[^.,;\\n]{0,20})?(?= ?(?:[.,;\\n]|$))|(?:bisa |mau |rajin )(?:me)?ngaji|(?:sholat|salat|shalat|solat) (?:tepat waktu|berjamaah|dhuha|tahajud)`,
)

/** Schools, houses, wares, subjects and feasts that carry the name of a faith. */
const institution =
  /(?<!\p{L})(?:sd|smp|sma|smk|tk|paud|ra|mi|mts|ma|sekolah|universitas|univ|kampus|institut|stai|rumah sakit|rs|rsi|klinik|yayasan|pondok|pesantren|boarding school|bank|partai|majelis|lembaga|ormas|komunitas|kolese|seminari|panti|dana|asuransi|perbankan|busana|baju|pakaian|fashion|fesyen|gamis|toko|salon|spa|gym|kost|barbershop|katering|konveksi|brand|produk|produsen|penjual|jual|produksi|koleksi|model|pelajaran|pendidikan agama|guru agama|pengajar agama|hukum|ekonomi|keuangan|studi|sejarah|budaya|hari besar|hari raya|libur|perayaan|kalender|ibadah|musik|lagu|buku|penerbit|perhotelan|wisata|travel|kajian|dakwah|ajaran|tempat|kota|dunia|masyarakat|umat|jamaah|warga|pelanggan|konsumen|tamu|pasar|segmen|pt|cv|butik|grosir|distributor|islamic|penduduk|wilayah|waktu|jam|setelah|sebelum|sesudah|abis|habis|ba'da|nilai|nilai-nilai|prinsip|prinsip-prinsip|kaidah|syariat|siaga saat|saat|jadwal)\s+(?:\p{L}+\s+){0,1}$/u
const afterName =
  /^\s*(?:terpadu|internasional|international|boarding|school|schools|academy|academies|university|college|hospital|centre|center|bank|banking|finance|fashion|wear|clothing|store|collection|nusantara|indonesia|al-|as-|an-|ar-|negeri|swasta|global|plus|kreatif|modern|tower|travel|family)/u
const open =
  /(?<!\p{L})(?:(?:semua|segala|any|all|berbagai|lintas)\s+(?:agama|umat|pemeluk|kalangan|keyakinan|kepercayaan|religions?|faiths?)|(?:tanpa|tidak)\s+(?:memandang|membedakan|minta|meminta|menanyakan|melihat))[^.;\n]{0,40}$/u
const subject =
  /(?<!\p{L})(?:pendidikan|guru|pelajaran|mapel|bidang studi|pengajar|mengajar|dosen|materi|kelas|jurusan|prodi|ilmu|penyuluh)\s+$/u
const openAfter =
  /^[^.;\n]{0,40}?(?:semua (?:boleh|silakan|dipersilakan)|tidak (?:masalah|wajib|harus|disyaratkan)|apa saja|apapun|apa pun|bebas|boleh melamar|dipersilakan|silakan|welcome|atau (?:tidak|tdk|ga|gak|nggak|non)|sama saja)/u
const teacher =
  /(?:ust[ao]d|pesantren|pondok|tahfi[dz]|takmir|imam|guru ngaji|tpq|tpa|madrasah diniyah|guru (?:pendidikan )?agama|pai\b)/u

export function religions(ad: PlainText): Span[] {
  const spans: Span[] = []
  for (const found of everyPlace(ad.text, named))
    if (isCondition(ad, found) && !isPlaceName(ad, found)) spans.push(found)
  for (const found of everyPlace(ad.text, dressed)) if (isCondition(ad, found)) spans.push(found)
  for (const found of everyPlace(ad.text, practice))
    if (isCondition(ad, found) && !(/hafal|qur|ngaji/u.test(found.words) && teacher.test(ad.text))) spans.push(found)
  return spans
}

/** "paham waris Islam": what somebody knows, not what somebody is. */
const skill =
  /(?<!\p{L})(?:paham|memahami|menguasai|mengerti|tahu|mengetahui|ahli|pakar|mahir|mempelajari|mengajar(?:kan)?|belajar|pengetahuan|berpengalaman|pengalaman|mengkaji|menulis|terbiasa dengan)(?!\p{L})/u
/** "Muslim, Kristen, Hindu": who names three means all. */
const eachFaith = new RegExp(faith, 'gu')
const bareFaith = new RegExp(`^${faith}$`, 'u')
/** "bagi yang berhijab menyesuaikan": some of those who come, not all who may. */
const someOf =
  /(?<!(?:khusus|hanya|terbatas)\s)(?<!\p{L})(?:bagi|kalau|kalo|bila|jika|apabila|for those who)\s+(?:yang\s+|yg\s+)?$/u

function isCondition({ text }: PlainText, found: Found): boolean {
  const { before, after } = sentenceAround(text, found)
  const asks =
    /^(?:wajib|harus|khusus|hanya|diutamakan|utamakan|must|kudu|beragama|seiman|nonis|non|muslim ?\/|(?:kristen|katolik|katholik|protestan|islam|hindu|buddha|budha|muslim) ?\/)/u.test(
      found.words,
    )
  if (open.test(before) || (openAfter.test(phraseAround(text, found).after) && !asks)) return false
  if (new RegExp(`${no}\\s+(?:harus|wajib|perlu|disyaratkan)\\s*$`, 'u').test(before)) return false
  if (/^(?:\S+\s+)*(?:tidak|tdk) (?:wajib|harus)/u.test(found.words)) return false
  if (/[@.\w]$/u.test(before) && /@/u.test(before.split(/\s/u).at(-1) ?? '')) return false
  if (/"[^"\n]*$/u.test(before) && /^[^"\n]*"/u.test(after)) return false
  if (/^agama/u.test(found.words) && subject.test(before)) return false
  if (
    /^(?:hijab|jilbab|kerudung)(?!an)/u.test(found.words) &&
    /(?:toko|jual|produksi|produk|gamis|mukena|koleksi|konveksi|model|busana|penjahit)(?!\p{L})/u.test(before) &&
    /[,:]\s*$/u.test(before)
  )
    return /syar|rapi/u.test(found.words + after.slice(0, 8))
  if (new Set(found.words.match(eachFaith)).size > 2 && !asks) return false
  if (bareFaith.test(found.words) && skill.test(phraseAround(text, found).before)) return false
  if (/^(?:yang |yg )?ber/u.test(found.words) && someOf.test(before)) return false
  if (asks) return !/^\s*(?:terpadu)/u.test(after)
  if (
    /^(?:ber(?:hijab|jilbab|kerudung)|wajib|muslimah)/u.test(found.words) &&
    /(?<!\p{L})(?:guru|pengasuh|staf|staff|kasir|admin|tenaga|perawat|bidan|pegawai|karyawan)\s+(?:tk|sd|ra|paud|toko|rs|klinik|mi|bank|butik|travel)\s+(?:muslimah?\s+)?$/u.test(
      before,
    )
  )
    return true
  return !institution.test(before) && !afterName.test(after)
}

/** "Masjid Islam Raya", "PT Hindu Jaya": a name of several capitals. */
function isPlaceName(ad: PlainText, found: Found): boolean {
  const before = ad.written.slice(0, ad.at[found.start])
  const word = original(ad, found)
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    /(?:PT|CV|RS|SD|SMP|SMA|SMK|TK|MI|MTs|MA|RA|Yayasan|Universitas|Pondok|Sekolah|Masjid|Gereja|Pura|Vihara|Bank|Rumah Sakit)\.?\s+(?:\p{Lu}\S*\s+){0,3}$/u.test(
      before,
    )
  )
}
