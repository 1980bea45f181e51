import { isOfHouse, type Reading } from '../../reading/reading.ts'
import { standing } from '../../reading/standing.ts'
import { everyPlace, type Found, no, pattern, says, sentenceAround } from '../../text/pattern.ts'
import type { Span } from '../../text/plain-text.ts'
import { isRefused } from '../../text/refused-or-free.ts'

const not = `(?:${no}|belum|durung|tacan|can|teu acan)`
const married =
  '(?:me|m)?(?:nikah|kawin|nkh|nkah|kwn)|(?:ber)?(?:klrga|keluarga)|married|berkeluarga|brkeluarga|keluarga|bersuami|beristri|rabi|omah-omah|bojoan|bekeluarga|berumah ?tangga|laki rabi|menikah|menikahnya|nikahnya'
const child = '(?:anak|budak|balita|buntut|ekor|momongan|baby|bayi|tanggungan|kids|children)'
const partner = '(?:suami|istri|pasangan|pacar|bojo|salaki|pamajikan|tunangan)'

const conditions = [
  `(?:status )?(?:harus |wajib |yang |masih |diutamakan |utamakan |khusus |lebih suka )*${not} (?:pernah |sedang |terikat |ada rencana |berencana |akan |boleh |ada ikatan )*(?:${married})(?: (?:selama|dulu|dlm|dalam|sampai|minimal|during|for|until) _{0,40})?`,
  `(?:dilarang|dilrg|tidak boleh|tidak boleh|jangan|bersedia tidak|siap tidak|sanggup tidak|bersedia belum|bersedia menunda|menunda|tunda) (?:menikah|nikah|kawin|married|pernikahan|hamil)(?: (?:dulu|selama|dalam|dlm|sampai) _{0,40})?`,
  `(?:status(?:nya)? ?:? ?|masih |wajib |harus |yang |diutamakan |utamakan |khusus |must be |preferably )*(?:lajang|bujang(?:an)?|jomblo(?:wan|wati)?|jomlo|single|singel|singgel|unmarried|unattached|perawan|gadis|legan|perjaka|janda|duda|rondo)(?: (?:tanpa anak|anak satu|boleh|saja|only|diutamakan|[a-z]*\\/))?`,
  `(?:masih|yang masih|yg masih|yg msh|yang) (?:(?:hidup|tinggal) )?(?:sendiri(?:an)?|sorangan|dewean)(?=\\s*(?:$|[,.;)\\n/&]|lebih|diutamakan|dulu|saja))`,
  `(?:sudah|wajib|harus|telah|yang sudah|yg udah|yg sudah|status|wis|enggeus|must be|diutamakan|khusus|lebih suka)(?: (?:sudah|yang))* (?:menikah|nikah|kawin|married|berkeluarga|bersuami|beristri|berumah tangga|rabi)(?: (?:lebih (?:diutamakan|disukai|kami pilih|baik)|diutamakan))?`,
  `(?:ber)?status(?: (?:perkawinan|pernikahan))? ?:? ?(?:menikah|kawin|nikah|married)`,
  `(?:yang )?(?:sudah )?(?:bersuami|beristri|berkeluarga|menikah|nikah) (?:jangan|maaf|(?:tidak|belum)(?: (?:bisa|kami|dapat|boleh))* (?:\\p{L}{0,2}terima|daftar|melamar|diproses|proses)|tidak usah|diutamakan|lebih disukai)`,
  `(?:${not}|tanpa) (?:punya |memiliki |ada |mempunyai |gadhah |boga )?(?:${partner})`,
  `${not} (?:punya |memiliki |ada |mempunyai |have |having |boga |gadhah |duwe )?${child}(?: (?:kecil|balita))?|childless|without kids`,
  `(?:${no} |belum )(?:sedang |dalam keadaan |lagi |dalam kondisi )?(?:hamil|mengandung|bunting|pregnant|menyusui)(?: (?:atau|dan|maupun|\\/) (?:hamil|menyusui))?|(?:jangan|bukan|tidak menerima) (?:yang )?(?:punya|memiliki|ada|bawa|sudah punya) ${child}|(?:jangan|bukan|tidak menerima) (?:yang )?(?:punya|memiliki) ${partner}|not pregnant|${no} (?:berencana|akan|boleh) hamil|pasutri|pasangan suami[- ]istri|suami[- ]istri|married couples?`,
  `(?:se)?(?:izin|ijin|persetujuan) (?:tertulis )?(?:dari |dr )?(?:suami|istri)|(?:suami|istri)(?:nya)? (?:harus |wajib |mesti )?(?:meng|ng)?(?:izinkan|ijinkan|izinin|ijinin|mengizinkan)_{0,40}`,
  `${not} (?:sedang |lagi )?(?:terikat|dalam)(?: ikatan| hubungan| status)? (?:pernikahan|perkawinan|pacaran|hubungan|asmara|pernikahan)(?: pacaran)?|${not} (?:ada |punya |memiliki )?ikatan(?<!tanpa ikatan)(?! (?:dinas|kerja|kontrak))|${not} ada yang punya|(?:menunda|tunda|tidak merencanakan) (?:punya |memiliki )?(?:anak|kehamilan|momongan)|(?:kontrak|kerja|hubungan kerja)(?: #)? (?:batal|berhenti|putus|selesai|berakhir) (?:bila|jika|kalau|apabila|saat) (?:menikah|hamil|nikah|kawin)|(?:resign|keluar|berhenti|mengundurkan diri|diberhentikan|phk) (?:bila|jika|kalau|apabila|saat|setelah) (?:menikah|hamil|nikah|kawin)|(?:bila|jika|kalau|apabila) (?:menikah|hamil|nikah)(?:,)? (?:harus |wajib |siap )?(?:resign|keluar|berhenti|mengundurkan diri)|anak(?:nya)? (?:harus )?(?:sudah) (?:besar|sekolah|mandiri|gede)`,
  `${no} (?:sedang |lagi |boleh )?(?:ber)?pacaran(?= ?(?:[,.;)\\n]|$|dulu|selama))`,
  `(?:suami|istri|anak|keluarga)(?: dan (?:anak|istri))? (?:dilarang|tidak boleh|jangan) (?:ikut|dibawa|tinggal)_{0,20}|(?:dilarang|tidak boleh|jangan) (?:bawa|membawa|ajak|mengajak) (?:suami|istri|anak|keluarga|pasangan)`,
  `(?:sudah |yang )+(?:laku|taken|ada yang punya|punya pasangan)`,
  `(?:married|single|unmarried) (?:# ){0,2}(?:need not apply|(?:please )?(?:do not|don't) apply|not accepted)`,
  `(?<=(?:^|[,;:•\\n(]|\\.\\s|kami|anda)\\s*)(?:menikah|beristri|bersuami|berkeluarga|berumah tangga|married)(?= ?(?:[,.;()\\n]|$))`,
].map(pattern)

/** Having a child, where those who are about to are turned away. */
const pregnancy = pattern(
  '(?:(?:yang|sedang|lagi) )*(?:program hamil|promil|hamil|mengandung|menyusui|punya bayi|punya balita)',
)

const alone = '(?:lajang|single|bujang(?:an)?|unmarried|(?:belum) (?:menikah|nikah|kawin|berkeluarga))'
const bound = '(?:menikah|nikah|kawin|berkeluarga|bersuami|beristri|married)'
const or = ' ?(?:\\/|atau|maupun|ataupun|dan|or|and|utawa) ?'
/** "lajang ataupun berkeluarga", "menikah atau belum": both may apply. */
const either = pattern(
  `${alone}${or}(?:yang )?(?:sudah )?${bound}|(?<!(?:belum|tidak|not) )${bound}${or}(?:yang )?(?:belum|tidak|not|lajang|single|bujang|unmarried)|(?:sudah)${or}(?:yang )?(?:belum)|(?:belum)${or}(?:yang )?(?:sudah)`,
)
const fine =
  /^[^.,;\n]{0,30}?(?:boleh|silakan|silahkan|bebas|tidak masalah|tidak masalah|welcome|dipersilakan|oke|sama saja|tidak (?:jadi|menjadi|kami|ditanya))/u
const otherSingle =
  /^\s*,?\s*(?:twin|double|deluxe|suite|triple|origin|page|point|sign|fin|bed|room|fighter|player|parent|core|thread|file|line|source|window|unit|phase|use|entry|stage|stop|sim|mother|mom|tenant|cell|digit)/u
/** Weddings, what is inseminated, and what nobody is asked. */
const others =
  /(?<!\p{L})(?:tunjangan|cuti|acara|pesta|upacara|resepsi|foto|gedung|gaun|undangan|paket|wo|organizer|buku|usia|surat|akta|inseminasi|sapi|ternak|hewan|calon pengantin|pengantin|film|novel|menu|kopi|menanyakan|tanya|membedakan|memandang|regardless of|any)\s+(?:status\s+)?(?:\p{L}+\s+){0,1}$/u

export function maritalStatuses(ad: Reading): Span[] {
  const spans: Span[] = []
  for (const looked of conditions)
    for (const found of everyPlace(ad.text, looked)) if (isCondition(ad, found)) spans.push(found)
  for (const found of everyPlace(ad.text, pregnancy)) if (isRefused(ad.text, found)) spans.push(found)
  return spans
}

function isCondition(ad: Reading, found: Found): boolean {
  const { text } = ad
  if (/^bukan anak/u.test(found.words) || (/^(?:janda|duda|gadis)/u.test(found.words) && isOfHouse(ad, found)))
    return false
  const how = standing(ad, found, 'predicate')
  if (how === 'elsewhere' || how === 'free') return false
  const { before, after, all } = sentenceAround(text, found)
  if (/^(?:\S+\s+)*(?:single|gadis)$/u.test(found.words) && otherSingle.test(after)) return false
  if (others.test(before)) return false
  if (found.words === 'gadis' && !/janda|lajang|perawan/u.test(all)) return false
  const excludes = /(?:jangan|tidak usah|tidak diterima|maaf|dilarang|diutamakan)/u.test(`${found.words}${after}`)
  if (excludes) return true
  if (
    says(all, either) ||
    /(?:tidak|tanpa|bukan)[^.,]{0,20}(?:syarat|membedakan|memandang|minta|menanyakan)/u.test(all)
  )
    return false
  if (/(?:maupun|ataupun|atau|or)\s*$/u.test(before) && /menikah|nikah|keluarga|lajang|single|kawin/u.test(before))
    return false
  if (
    /^\s*(?:\/|maupun|ataupun|atau|or)\s*(?:yang\s+|sudah\s+|belum\s+)*(?:menikah|nikah|berkeluarga|lajang|single|kawin|married)/u.test(
      after,
    )
  )
    return false
  return !fine.test(after) && !/^(?:belum|tanpa|tidak|no|not) (?:keluarga|anak)$/u.test(found.words)
}
