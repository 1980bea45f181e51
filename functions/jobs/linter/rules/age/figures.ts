import { number } from '../../text/numbers.ts'
import { loosePattern, no, pattern } from '../../text/pattern.ts'
import { sexWord } from '../sex/words.ts'

export const most =
  '(?:max(?:i?mal|imum|i)?|mak(?:s|si|x|simal|simum|ximal)?|mx|paling (?:tinggi|tua|lama|banyak)|setinggi-?tingginya|tertinggi|pol|mentok|sampai|hingga|up to|batas)\\.?:?'
const notOver = `(?:(?:${no}|jangan|ulah|ojo)(?: (?:boleh|bisa|bole))?[ -](?:lebih|luwih|leuwih|melewati|ngelewatin|lewat|liwat|melebihi|lebihi|more|older|over|above|di ?atas|diatas)(?: (?:tua|than|dari|dr|saka|ti|tina|darip?ada))*)`
export const below = `(?:(?:kurang)(?: (?:dari|dr))|(?:<|≤|<=)|di ?bawah|dibwh|dbwh|under|below|belum(?: (?:genap|sampai|lewat|masuk|menginjak|ada))?|blm(?: (?:genap|sampai|lewat|masuk))?|durung|younger than|less than|sebelum|handapeun)`
export const least =
  '(?:min(?:i?mal|imum)?|paling (?:rendah|muda|sedikit)|sekurang-?kurangnya|di ?atas|diatas|over|above|>|≥|>=|lebih dari|mulai|dari|sudah|telah|at least|more than|from)\\.?:?'
export const upTo = `(?:${most}|${notOver}|${below})`
export const comparator = `(?:${upTo}|${least})`
export const unit = '(?:tahun|thun|thn|taun|th|tahunan|years? old|years?|yrs?|y(?:\\/?o)?|warsa)(?!\\p{L})\\.?'
export const to =
  '\\s*(?:-|–|~|s[/.]?d\\.?|sd\\.?|sampai(?: dengan)?|smp(?:e|ai)?|nepi(?: ka)?|nganti|tumeka|dugi(?: ka)?|tekan|hingga|ke|to|until|and|dan|atau|\\/)\\s*'
export const ageWord =
  '(?:age (?:cap|limit|range|max(?:imum)?)|batas (?:usia|umur)|usia|usianya|usiamu|umur|umurnya|umure|umurna|umurmu|berusia|berumur|yuswa|age|aged|ages)'
const figures = `(?<low>${number})(?:\\s*${unit})?(?:${to}(?:${comparator}\\s*)?(?<high>${number}))?`
const tail = `(?:\\s*-?an)?(?:\\s*${unit})?(?:\\s*(?:ke ?(?:atas|bawah)|keatas|kebawah|\\+|up))?(?:\\s*(?:jangan|skip|maaf|ga usah|tidak diterima))?`

/** "usia 17–22", "umur jgn lbh dr 28", "age below 27" */
export const withAgeWord = loosePattern(
  `(?<![\\p{L}])${ageWord}(?:\\s|:|\\.|\\?|=|\\(|'|kami|anda|antara|between|sekitar|kira-kira|calon|pelamar|wajib|harus|itu|ya|yang|range|rentang|kisaran|berkisar|berkisaran|diantara|idealnya|kurang lebih|is|of|-){0,12}(?<sign>(?:${comparator}\\s*)*)${figures}(?![\\d%]|[.,]\\d)${tail}`,
)
/** "max 25th", "tidak lebih dari 26 tahun" */
export const withUnit = loosePattern(
  `(?<![\\p{L}\\d])(?<sign>${upTo})\\s*(?:${ageWord}\\s*)?:?\\s*${figures}\\s*${unit}(?!\\p{L})${tail}`,
)
/** "18–24 tahun" */
export const rangeWithUnit = loosePattern(
  `(?<![\\p{L}\\d.,])(?<low>${number})(?:\\s*${unit})?${to}(?<high>${number})\\s*${unit}(?!\\p{L})`,
)
/** "Max 26." with nothing after it that could be counted */
export const bareLimit = loosePattern(
  `(?<![\\p{L}\\d])(?<sign>max(?:i|im|imal)?\\.?|mak(?:s|si|sim|simal)?\\.?|mx|mentok|batas|limit|${below}|${notOver}|under|usia|umur|paling tua|not older than|(?:tidak|ora|jangan) (?:lebih|luwih) tu[wh]?a (?:dari|dr|saka|ti)|(?:belum|durung) (?:sampai|genap|lewat|ada|nyampe))\\s*:?\\s*(?<low>${number})(?:-?an)?(?=\\s*(?:$|(?:preferred|only|saja|ya|dong|please|pls|diutamakan|lebih|yuk|wajib)(?!\\p{L})|[,.;)\\n!•|](?!\\d)))`,
)
/** "Under 30 preferred", "tidak menerima di atas 35": what may follow is read by what it does. */
export const looseLimit = loosePattern(
  `(?<![\\p{L}\\d])(?<sign>di ?atas|over|lewat|max(?:i|im|imal)?\\.?|mak(?:s|si|sim|simal)?\\.?|mx|mentok|batas|limit|${below}|${notOver}|under|usia|umur|paling tua|not older than|(?:tidak|ora|jangan) (?:lebih|luwih) tu[wh]?a (?:dari|dr|saka|ti)|(?:belum|durung) (?:sampai|genap|lewat|ada|nyampe))\\s*:?\\s*(?<low>${number})(?:-?an)?(?!\\d|[.,]\\d|\\s*%)`,
)
/** "Wanita, 19–26": figures beside a sex are an age */
export const besideSex = loosePattern(
  `(?<![\\p{L}\\d])(?:${sexWord}|[plw](?=,))[\\s,.:(/-]{1,4}(?<it>(?:${comparator}\\s*)?(?<low>\\d{2})${to}(?<high>\\d{2}))(?![\\d.,]*\\d)(?!\\s*(?:jam|orang|ribu|rb|jt|juta|%|hari|bulan|kg|cm|menit|unit|:))`,
)
export const besideSexOne = loosePattern(
  `(?<![\\p{L}\\d])${sexWord}[\\s,.:(/-]{1,4}(?<it>(?<sign>${upTo})\\s*(?<low>\\d{2}))(?![\\d.,]*\\d)(?!\\s*(?:jam|orang|ribu|rb|jt|juta|%|hari|bulan|kg|cm|menit|unit|:))`,
)
/** ", 20–30," alone in a list of demands */
export const bareRange = loosePattern(
  `(?<=[,(•\\n]\\s*|\\.\\s+|^|sekitar |kira-kira |kisaran |rentang |range )(?<low>1[7-9]|[2-5]\\d)\\s*(?:-|s[/.]?d\\.?|sampai|hingga|to)\\s*(?<high>2\\d|[3-6]\\d)(?=\\s*(?:[,.)\\n]|$)(?!\\d))`,
)
/** "25 tahun ke bawah", "di atas 40 tahun tidak kami proses" */
export const downwards = loosePattern(
  `(?<![\\p{L}])(?:no|bukan|jangan|skip|maaf)\\s+(?:yang\\s+)?(?:usia\\s+|umur\\s+)?[2-5]\\d\\s*(?:\\+|plus|ke ?atas|up)|(?<![\\p{L}\\d.,])(?<low>${number})\\s*(?:${unit}\\s*)?(?:ke ?bawah|kebawah|tahun (?:mak(?:s|simal)|max(?:imal)?)|(?:mak(?:s|simal)|max(?:imal)?|mentok)(?=\\s*(?:[,.;)\\n]|$)))(?!\\p{L})|(?<![\\p{L}\\d.,])(?<low3>${number})\\s*${unit}\\s*(?:ke ?atas|keatas|lebih|\\+)\\s*(?:tidak|jangan|maaf|skip|dilarang|no)(?: (?:kami|bisa|usah|diterima|diproses|boleh|mohon|maaf))*|(?<![\\p{L}\\d])(?<sign>di ?atas|diatas|lebih dari|lewat|over)\\s*(?<low2>${number})\\s*${unit}[^.;\\n]{0,20}?(?:tidak|jangan|maaf|skip|dilarang)(?: (?:kami|bisa|usah|diterima|diproses|proses|boleh|mohon|maaf))*`,
)
export const refused = loosePattern(
  `(?<![\\p{L}])tidak (?:menerima|terima|memproses) (?:yang )?(?:(?:di ?atas|lebih dari|usia|umur|lewat) )+(?<low2>${number})(?=\\s*(?:$|[,.;)!\\n]))|(?<![\\p{L}])(?:tidak|ora) (?:menerima|nerima|terima|nampa|memproses|melayani lamaran) [^.,;\\n]{0,30}?(?<low>${number})(?:\\s*${unit}|\\s*ke ?atas|\\s*keatas)+`,
)
/** Up to five words between an age and its figure, whichever they are: "batas umur pelamar adalah tiga puluh lima". */
export const farFigure = loosePattern(
  `(?<![\\p{L}])${ageWord}(?:[\\s:,(]+(?:${comparator}|(?!pengalaman|gaji|kerja|jam|tinggi|tb|bb|berat|pensiun)\\p{L}+)){1,5}?[\\s:(-]+(?<low>${number})(?!\\d|[.,]\\d|\\s*(?:minggu|bulan|hari|hr|kg|cm|jam|orang|rb|ribu|jt|juta|%|unit|ekor|anak|kali|x|menit|meter|km))(?:\\s*${unit})?`,
)
/** "belum berulang tahun ke-25", ", 30 ke atas," */
export const birthday = loosePattern(
  `(?:ulang tahun|ultah)(?: yang)? ?ke-?\\s?[2-5]\\d|(?<=(?:^|[,;:(•\\n]|\\.\\s)\\s*)[2-5]\\d\\s*(?:${unit}\\s*)?(?:ke ?atas|up|plus)(?=\\s*(?:[,.;)\\n]|$))`,
)
/** "U-25"; not a football team's. */
export const under = pattern(`u ?-? ?(?<low>[2-4]\\d)(?= ?(?:$|[,.;)!\\n]|only|saja))`)
