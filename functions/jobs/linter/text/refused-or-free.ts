import { no, phraseAround, sentenceAround, unwanted } from './pattern.ts'
import type { Span } from './plain-text.ts'

const fine =
  /(?:tidak|tak|ora|teu|not?) (?:masalah|apa-apa|apa|papa|pa-?pa|jadi|menjadi|(?:me)?larang|dilarang|harus|wajib|perlu|mesti|kudu|usah(?! (?:daftar|melamar|apply)))(?!\p{L})/u
const refusedBefore = new RegExp(`(?<!\\p{L})(?:${unwanted}|${no})\\s+(?:\\p{L}+\\s+){0,2}$`, 'u')
const refusedAfter = new RegExp(
  `^\\s*(?:\\p{L}+\\s+){0,2}(?:${unwanted}|tidak (?:bisa|cocok|kami|usah|kuat)|(?:mohon )?(?:tunda|maklum|pengertian)|lain kali|nanti saja|minggir)(?!\\p{L})`,
  'u',
)

/** "bukan yang beruban", "tatoan jangan dulu": people of this kind are turned away. */
export function isRefused(text: string, span: Span): boolean {
  const { before, after } = phraseAround(text, span)
  return (
    !fine.test(before + text.slice(span.start, span.end) + after) &&
    (refusedBefore.test(before) || refusedAfter.test(after))
  )
}

const waived =
  /(?<!\p{L})(?:tidak|tak|ora|teu|not?|tanpa|bukan|bkn|don't|doesn't)\s+(?:harus|wajib|perlu|mesti|kudu|usah|need|have to|(?:me)?mandang|(?:mem)?beda(?:kan)?|(?:ada )?(?:kolom|syarat|batasan|ketentuan|pertanyaan|isian)|(?:me)?nilai|(?:mem)?p(?:e|ed)uli(?:kan)?|care|(?:mem)?persoalkan|(?:me)?nanya(?:kan)?|ditanya(?:kan)?|tanya|(?:me)?lihat|soal|(?:mem|di)?perhitungkan|ask|require)\s+(?:\p{L}+\s+){0,2}$/u
const negated = /(?<!\p{L})(?:tidak|tak|ora|teu|not?)\s+$/u
const demanded = /^(?:harus|wajib|kudu|mesti|perlu|must|disyaratkan)(?!\p{L})/u
const allowed =
  /(?<!(?:tidak|tak|ora|teu|belum)\s)(?<!\p{L})(?:boleh|silakan|silahkan|dipersilakan|monggo|mangga|welcome|entah|terbuka (?:untuk|bagi|buat))\s+(?:yang\s+|yg\s+|pasangan\s+)?$/u
/** Said of everybody: "come as you are", "semua kerja bareng". */
const everybody =
  /(?<!\p{L})(?:come as you are|apa adanya|all (?:\p{L}+ )?(?:are )?welcome|everyone is welcome|side by side|kerja bareng|bekerja (?:bersama|bareng)|hidup rukun|sama saja bagi kami|semua (?:teman|rekan|kolega|saudara|keluarga)|siapa ?(?:pun|saja)|whoever|semua (?:boleh|silakan|dipersilakan|kami terima)|tidak kami (?:nilai|tanya|perhitungkan|pandang|lihat)(?:kan)?)(?!\p{L})/u
const wanted = /(?<!\p{L})(?:khusus|hanya|wajib|harus|diutamakan|only|must|prefer\p{L}*)(?!\p{L})/u

/** "muslim atau bukan", "pakai/tidak pakai hijab": both ways. */
const orNot =
  /^\s*(?:atau|ataupun|maupun|dan|or|\/)\s*(?:bukan|tidak|non|not)\s*(?:[,.;)\n]|$|sama|boleh|bebas|silakan|ok|semua|bukan|monggo|welcome)|^\s*(?:atau|dan|maupun|\/|&)\s*non(?!\p{L})/u
const bothWays = /(?<!\p{L})(?<one>\p{L}{3,})\s*(?:\/|atau|maupun|or)\s*(?:tidak|not)\s+\k<one>(?!\p{L})/u
/** "pasien kami ibu-ibu lansia": who is served, at the head of a sentence that asks for nobody. */
const ofOthers =
  /^[\s\p{P}]*(?:para\s+)?(?:(?:pasien|pelanggan|murid|siswa|santri|mahasiswa|klien|tamu|penghuni|jamaah|pembeli|sasaran|konsumen|penumpang|nasabah|audiens|pembaca|penonton|pengunjung|anak didik|anak asuh|warga binaan|majikan|anggota|binaan)(?:nya)?\s+(?:kami|kita|di sini|adalah|mayoritas|kebanyakan|rata-rata|sebagian)|our (?:customers|patients|students|users|guests|clients|audience))(?!\p{L})(?!.*(?:wajib|harus|khusus|diutamakan|dicari|butuh))/u

/** "klien pengantin berhijab": beside whom it is said of. */
const besideOthers =
  /(?<!\p{L})(?:klien|pelanggan|pasien|pengantin|penumpang|(?<!penerima )tamu|konsumen|pembeli|jamaah|audiens)(?: \p{L}+){0,2}\s+$/u

/** "non-Muslim boleh": the other kind may come too. */
const alsoAllowed =
  /^[^.,;\n]{0,30}?(?<!\p{L})(?:juga|pun) (?:boleh|welcome|silakan|silahkan|bisa|oke)|^\s*(?:(?:juga|pun)\s+)?(?:boleh|bebas|gpp|gapapa|hayuk|oke? tidak juga|silakan|silahkan|dipersilakan|welcome|monggo|mangga|(?<=juga\s+)(?!wajib|harus|di(?:utama|prioritas))\p{L}+)(?!\p{L}|\s+(?:lebih|langsung|merapat|duluan|di(?:utama|prioritas)))/u

/** "tidak mencari orang lokal saja" */
const notOnly = /(?<!\p{L})(?:tidak|bukan|not)\s+(?:(?:mencari|cari|nyari|untuk|terbatas|just)\s+){1,2}$/u

/** "ga harus muda", "boleh suami-istri", "berhijab, gondrong: come as you are": nobody is kept out. */
export function isFreeToAll(text: string, span: Span): boolean {
  const { before, after } = sentenceAround(text, span)
  const words = text.slice(span.start, span.end)
  if (waived.test(before) || allowed.test(before) || (negated.test(before) && demanded.test(words))) return true
  if (
    orNot.test(after) ||
    (alsoAllowed.test(after) && !wanted.test(words) && !/\d/u.test(words)) ||
    bothWays.test(before + words) ||
    /(?:dan|atau|maupun|\/|&) ?non[- ]/u.test(words) ||
    ofOthers.test(before)
  )
    return true
  if (/(?:saja|only|doang)$/u.test(words) && notOnly.test(before)) return true
  if (besideOthers.test(before) && !demanded.test(words) && !wanted.test(before)) return true
  return everybody.test(before + after) && !wanted.test(before + words + after)
}

/** "Loker pria dewasa? Bukan": asked and answered with no. */
export const isRhetorical = (text: string, { end }: Span): boolean =>
  /^[^.,;!?\n]{0,40}\?\s*(?:tidak|bukan|no|nope)(?=\s*[,.!]|\s+(?:ada|harus|perlu|masalah|juga))/u.test(
    text.slice(end, end + 70),
  )

/** "ikhwan untuk kelas ikhwan": each kind for its own, so both are asked for. */
const ownKind =
  /(?<!\p{L})(?<one>\p{L}{4,}(?:-\p{L}+)?) (?:untuk|melayani|mengajar|menangani|bagi) (?:\p{L}+ ){0,2}\k<one>(?!\p{L})/gu
export const isForItsOwn = (text: string, span: Span): boolean => {
  const { before, all } = sentenceAround(text, span)
  const from = span.start - before.length
  return (
    [...all.matchAll(ownKind)].some(
      (pair) => from + pair.index <= span.start && span.end <= from + pair.index + pair[0].length,
    ) && [...all.matchAll(ownKind)].length > 1
  )
}
