import { isOfHouse, type Reading, wordsOf } from '../../reading/reading.ts'
import { standing } from '../../reading/standing.ts'
import { everyPlace, type Found, original, pattern, phraseAround, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { sexWord } from '../sex/words.ts'

const faith =
  '(?:islam(?:iah)?|muslim ?\\/ ?(?:ah|at|muslimah)|musl[ie]m(?:ah|at|in|a)?|mosl[ei]ma?|kristen|kristiani|nasrani|nasroni|christian|kat?h?olik|khatolik|catholic|protestan|hindu|budd?ha|budd?his(?:t)?|k(?:h)?onghucu|yahudi|advent)'
const lead =
  '(?:beragama|agama(?:nya)?|wajib|harus|khusus|hanya|diutamakan|utamakan|prefer(?:red|ably)?|must be|seorang|sesama|umat|penganut|pemeluk|kudu|diprioritaskan)'
const named = pattern(
  `(?:${lead} ?:? ?){0,4}(?:non[- ]?)?${faith}(?:(?: ?\\/ ?| atau | dan | or |, ?)(?:${faith}|bali))*(?: (?:taat|saja|only|diutamakan|preferred|yang taat))*|non[- ]?(?:is|mus)(?!\\p{L})|nonis|muala[f]|(?:yang )?beragama (?:minoritas|mayoritas|tertentu|lain|sama)`,
)
const cloth = '(?:hijab|jilbab|kerudung|kudung|cadar|niqab|headscarf)'
const dressed = pattern(
  `(?:(?:wajib|harus|bersedia|diutamakan|khusus|yang|tidak|lepas|mau|siap|sudah|kudu|must|should) ){0,3}(?:(?:ber|me(?:ngena|ma)kai |mengenakan |pakai |nganggo |make |menutup |wear(?:ing)? (?:a )?|lepas |buka |copot |tanpa |non[- ]?|no )${cloth}|${cloth}(?:an|ers?)?)(?: (?:syar'?i|lebar|panjang|rapi|saja))*|(?:bersedia |mau |siap |harus |wajib )*(?:menutup|tutup) aurat|(?:ber)?(?:pakaian|busana) (?:muslimah?|syar'?i|islami)`,
)
const pray =
  "(?:ibadah|shol[ae]t|salat|shalat|solat|sembahyang|jum[a']?atan|puasa|ngaji|mengaji|pengajian|misa|kebaktian|komuni|rosario|saat teduh|tahlilan|yasinan|dzikir|zikir|tahajud|dhuha|tilawah|wirid|doa|berdoa|jama'?ah|sekolah minggu)"
const temple = '(?:gereja|masjid|mushol?a|vihara|wihara|pura|kelenteng|klenteng)'
const practice = pattern(
  [
    `(?:${lead}|rajin|taat|tekun|aktif|bisa|mau|bersedia|menjaga|jaga|tertib|disiplin)(?: (?:me(?:njalankan|laksanakan|ngerjakan|nunaikan)|ikut|ber|ke|dalam|di))* ?(?:${pray}|${temple}|persekutuan|komsel|pelayanan)(?:nya)?(?: (?:(?:lima|5) waktu|tepat waktu|berjamaah|dhuha|(?:tidak|jangan) bolong))*`,
    `${pray}(?:nya)?(?: (?:lima|5) waktu)?(?:nya)? (?:(?:tidak|jangan) (?:pernah )?(?:bolong|di?tinggal)\\p{L}*|terjaga|dijaga|rajin|tertib|lengkap|full|aman|jalan|harus|wajib|tepat waktu|berjamaah|dhuha|tahajud)`,
    `(?:tidak|jangan|no)(?: pernah)? (?:me)?n?inggal(?:kan|in)? (?:\\p{L}+ )?${pray}|(?:tidak|bisa|mau) (?:ber)?puasa(?: ramadh?an| senin-? ?kamis)?`,
    `(?:takut|percaya|beriman|cinta)(?: (?:akan|kepada|pada|sama|kpd))? (?:tuhan|allah|yesus|kristus|god|jesus)|se-?(?:iman|agama|akidah)|(?:satu|se)[ -]?(?:iman|keyakinan)|lahir baru|god[- ]fearing|church[- ]?go(?:ing|er)|(?:goes|go|going) to (?:church|mass|mosque|temple)|attends? (?:church|mass|mosque)|practi[cs]ing (?:muslim|catholic|christian)|(?:taat|rajin) (?:ber)?agama|beriman(?: dan bertakwa)?|(?:agama|iman)(?:nya)? (?:kuat|baik|bagus)`,
    `(?:yang |sudah |mau )(?:ber)?hijrah|(?:tidak |yang |ikut )+merayakan (?:natal|lebaran|idul \\p{L}+|imlek|nyepi|waisak|paskah)|(?:harus |wajib |yang )(?:agamis|religius|sholehah?|solehah?|saleh|salehah)|(?:jemaat|anggota (?:jemaat|gereja)|pelayan gereja|aktivis ${temple}|remaja ${temple})(?: aktif)?(?= ?(?:lebih|diutamakan|disukai|saja|buat|untuk|[,.;]|$))|anggota jemaat|jemaat aktif|puasa senin-? ?kamis|(?:sudah|telah|wajib) (?:di)?(?:sidi|krisma|bapti[sz])(?:an)?|(?:aktif |rajin )?(?:melayani|pelayanan) di gereja`,
    `(?:bisa|lancar|mampu|fasih|rajin) (?:mem)?baca (?:al-? ?)?qur'?an|hafal (?:minimal )?juz \\d+|bacaan qur'?an(?:nya)? (?:bagus|baik|lancar)|(?:tidak|bukan|tanpa) (?:boleh |ikut |suka )?(?:pemakan|makan|mengonsumsi|konsumsi|memakan) (?:daging )?babi`,
  ].join('|'),
)

/** Subjects taught, and who teaches them. */
const subject =
  /(?<!\p{L})(?:pendidikan|guru|pelajaran|mapel|bidang studi|pengajar|mengajar|dosen|materi|kelas|jurusan|prodi|ilmu|penyuluh)\s+(?:agama\s+)?$/u
const teacher =
  /(?:ust[ao]d|pesantren|pondok|tahfi[dz]|takmir|imam|guru ngaji|tpq|tpa|madrasah diniyah|guru (?:pendidikan )?agama|pai\b)/u
const feast =
  /(?<!\p{L})(?:hari(?: besar| raya)?|libur|perayaan|kalender|waktu|jam|setelah|sebelum|sesudah|habis|abis|ba'da|saat|jadwal|siaga saat|tempat|kain|jual|produksi|toko|gamis|model|pakai(?=\s+mukena))\s+(?:\p{L}+\s+)?$/u
const afterName =
  /^\s*(?:terpadu|internasional|international|boarding|schools?|academ\p{L}+|university|college|hospital|cent(?:re|er)|bank|banking|finance|fashion|wear|clothing|store|collection|nusantara|indonesia|al-|as-|an-|ar-|negeri|swasta|global|plus|kreatif|modern|tower|travel|family)/u
const eachFaith = new RegExp(faith, 'gu')
/** "bagi yang berhijab menyesuaikan": some of those who come, not all who may. */
const someOf =
  /(?<!(?:khusus|hanya|terbatas)\s)(?<!\p{L})(?:bagi|kalau|bila|jika|apabila|for those who)\s+(?:yang\s+)?$/u
const openTo =
  /(?<!\p{L})(?:(?:semua|segala|any|all|berbagai|lintas)\s+(?:agama|umat|pemeluk|kalangan|keyakinan|kepercayaan|religions?|faiths?)|(?:tanpa|tidak)\s+(?:memandang|membedakan|minta|meminta|menanyakan|melihat))[^.;\n]{0,40}$/u

export function religions(reading: Reading): Span[] {
  return [
    ...[...everyPlace(reading.text, named)].filter((one) => isDemand(reading, one) && !isName(reading, one)),
    ...[...everyPlace(reading.text, dressed)].filter(
      (one) =>
        isDemand(reading, one, 'predicate') &&
        (/^(?:\S+ )*(?:wajib|harus|kudu|bersedia|khusus|diutamakan|ber|non|tanpa|no|me|pa|lepas|buka|copot|menutup|tutup|wear)/u.test(
          one.words,
        ) ||
          isWorn(reading, one)),
    ),
    ...[...everyPlace(reading.text, practice)].filter(
      (one) =>
        isDemand(reading, one, 'predicate') && !(/hafal|qur|ngaji/u.test(one.words) && teacher.test(reading.text)),
    ),
  ]
}

const asks = new RegExp(`^(?:${lead}|seiman|non|muslim ?\\/|${faith} ?\\/)`, 'u')

function isDemand(reading: Reading, one: Found, as: 'noun' | 'predicate' = 'noun'): boolean {
  const { text } = reading
  const { before } = sentenceAround(text, one)
  const { after } = phraseAround(text, one)
  const isAsking = asks.test(one.words)
  const how = standing(reading, one, as)
  if (how === 'free' || openTo.test(before) || afterName.test(after)) return false
  if (!isAsking && new Set(one.words.match(eachFaith)).size > 2) return false
  if (subject.test(before) || (as === 'noun' && feast.test(before) && !isAsking)) return false
  if (/^non/u.test(one.words) && /(?:dan|atau|maupun|\/|&)\s*$/u.test(before)) return false
  if (/^(?:yang )?ber/u.test(one.words) && someOf.test(before)) return false
  if (
    /(?<!\p{L})(?:tidak|bukan|tanpa)\s+(?:harus|wajib|perlu|disyaratkan)\s*$/u.test(before) ||
    /^(?:\S+ )*tidak (?:wajib|harus)/u.test(one.words)
  )
    return false
  return (
    how !== 'elsewhere' &&
    !(as === 'noun' && isOfHouse(reading, one) && !isAsking && !/^(?:muslim|ber)/u.test(one.words))
  )
}

/** A scarf by itself is worn by whom a job or a sex names; else it is sold. */
function isWorn(reading: Reading, one: Found): boolean {
  if (/(?:an|ers?)$/u.test(one.words)) return true
  const { first } = wordsOf(reading, one)
  const near = reading.tokens[first - 1]
  if (
    !near ||
    standing(reading, one) !== 'asked' ||
    /^(?:model|penjahit|sales|penjual|admin|desainer|fotografer|produksi)$/u.test(near.word)
  )
    return false
  if (/^\s*(?:di(?:sedia|pinjam|beri|siap)|bebas)/u.test(reading.text.slice(one.end))) return false
  return (
    reading.tokens[first]?.gap !== 0 ||
    ['job', 'person', 'age', 'limit', 'carer'].includes(near.kind ?? '') ||
    isSex.test(near.word)
  )
}
const isSex = new RegExp(`^${sexWord}$`, 'u')

/** "PT Hindu Jaya", "SD Islam Raya": a name of several capitals. */
const isName = (reading: Reading, one: Found) =>
  /^\p{Lu}\p{Ll}/u.test(original(reading, one)) &&
  /(?:PT|CV|RS|SD|SMP|SMA|SMK|TK|MI|MTs|MA|RA|Yayasan|Universitas|Pondok|Sekolah|Masjid|Gereja|Pura|Vihara|Bank|Rumah Sakit|Toko|Butik)\.?\s+(?:\p{Lu}\S*\s+){0,3}$/u.test(
    reading.written.slice(0, reading.at[one.start]),
  )
