import { no } from '../../text/pattern.ts'
import { sexWord } from '../sex/words.ts'

/** What is said of people and of things alike: of whom is to be read around it. */
export const beauty =
  '(?:cantik|cantek|ganteng|nggantheng|tampan|cakep|cakeup|kasep|geulis|rupawan|menawan|mempesona|memikat|bening|kinclong|glowing|ayu|elok|manis(?:-manis)?|hitam manis|imut|unyu|cute|menarik|keren|kece|macho|modis|stylish|fashionable|elegan|anggun|gagah|feminin|maskulin|langsing|ramping|singset|semampai|proporsional|atletis|tegap|seksi|sexy|bohay|semok|montok|mulus|putih (?:bersih|mulus)|kuning langsat|slim|pretty|beautiful|handsome|attractive|gorgeous|photogenic|fotogenik|bertubuh #|berparas #)'
const nice =
  '(?:menarik|menawan|oke|ok|okay|cantik|cantek|ganteng|tampan|cakep|cakeup|manis|ayu|geulis|kasep|bening|kinclong|glowing|good ?looking|gudluking|elok|rupawan|mempesona|memikat|keren|imut|fresh|enak dilihat|camera ?face|menjual|oriental|bule|arab|eropa|asia|latin|korea|elegan|anggun|gagah|modis|stylish|fashionable|indo|komersil|ideal|proporsional|bagus|seksi|sexy|aduhai|semampai|nggantheng|bersih (?:dan |& )?menarik|mulus|cerah|putih|di ?atas rata-rata)'
const body = '(?:badan|body|tubuh|postur(?: tubuh| badan)?|perawakan|bodi|awak|fisik|figur)'
const measure =
  '(?:(?:t\\.?b|b\\.?b|tb\\/bb|tinggi(?: badan| tubuh)?|berat(?: badan| tubuh)|dhuwur|jangkung|height|weight)\\.?)'
const limit =
  '(?:minimal|maksimal|di ?atas|diatas|tidak (?:kurang|lebih|boleh kurang|boleh lebih)(?: (?:dari|dr))?|lebih dari|kurang dari|sekurang(?:-?kurang)?nya|setidaknya|paling (?:rendah|pendek|sedikit)|at least|above|over|≥|>=|>|<|±|kira-kira|sekitar|wanita|pria|perempuan|laki-laki|cewek?|cowok?|badan|standar|mulai|p|l)'
const height = `${measure}(?: ?(?:${limit}|[:.=(]))* ?(?:1[3-9]\\d|(?<=(?:b\\.?b|berat|weight)[^,\\n]{0,25})\\d{2,3}) ?(?:cm|kg|\\+|ke ?atas|keatas|\\(?[lp]\\)?)*(?: ?\\/ ?\\d{3}(?: ?\\([lp]\\))?)?`
const flaws =
  '(?:tat+oo?s?|tato(?:an)?|tindik(?:an)?|piercings?|jerawat|jerawatan|kacamata(?:an)?|gemuk|gendut|obesitas|kegemukan|overweight|pendek|cacat(?: (?:fisik|tubuh))?|bekas luka|behel)'

/** Of people only. */
export const ofPeople = [
  `(?<=(?:^|[,:(•\\n-]|\\.\\s|yang|memiliki|punya|dengan)\\s*)(?:kulit|badan|tubuh)(?:nya)? (?:yang |harus |juga |wajib ){0,2}(?!(?:sehat|bersih|rapi|rapih|kuat|fit|bugar|wangi|segar|jasmani|usaha|hukum|amal|pusat|publik|pangan|pengawas|kesehatan|pelanggan|pasien|kepala|rambut|wajah|sapi|ikan|ayam|buah|lumpia|kambing|sintetis|asli|yang|dan|atau|untuk|agar|adalah|harus|kering|sensitif|kapal|jalan|lelah|lemah|capek|mudah|tidak|di|ke|oleh|nasional|penyelenggara|perencanaan|standar)(?!\\p{L}))\\p{L}{3,}`,
  '(?:good|gud|gd|god|goood|g)[ -]?(?:look?ing|luk(?:ing)?|looks?)|gud ?luk(?:ing)?|g\\.?look|goodlook|goodloking|nice looking|pleasant (?:looking|appearance)|camera[- ]?(?:face|friendly)(?: face)?|face ?card(?: #)?|(?:good|clear|bright|white|clean|smooth|glowing|flawless|healthy) (?:skin|complexion|face)|(?:good|ideal|nice|slender|fit|athletic|proportional) (?:body|figure|build|height|weight|physique)|fair skin|well[- ]built|good appearance|presentable looks',
  `(?:ber)?(?:penampilan|tampilan|tampang|rupa|paras|wajah|muka|raut muka|face|rai|pasuryan)(?:nya)? (?:yang |harus |wajib |yang penting )?(?:# (?:dan|serta|juga|&) )?(?:${nice})(?: (?:&|dan|atau|,) ?${nice})?`,
  `(?:ber)?${body}(?:nya)? (?:yang |harus )?(?:proporsional|ideal|mungil|sintal|gempal|pendek|kecil|tegap|atletis|langsing|aduhai|kurus|ramping|bagus|tinggi|oke|seksi|sexy|goals|tinggi besar|kekar|semampai|menarik|slim|berisi|gede|besar|kekar|berotot|six ?pack|tidak gemuk|good)`,
  `(?:${body}|gigi|hidung|kulit)(?:nya)? (?:tidak|jangan|bukan) (?:boleh |terlalu )?(?!sakit|lelah|capek|mudah|cepat|boleh|harus|lemah)\\p{L}{4,}`,
  '(?:ber)?kulit(?:nya)? (?:yang |harus )?(?:putih|bersih|cerah|glowing|mulus|kuning langsat|terang|sawo matang|bebas jerawat|tidak hitam|tidak gelap)|(?:wajah|muka|rai) (?:yang |harus )?bersih',
  `${measure} ?(?:dan|&|\\/|,)? ?${measure}? ?(?:badan )?(?:yang )?(?:ideal|proporsional|seimbang|semampai|menyesuaikan|sesuai standar|di ?atas rata-rata)`,
  'bobot (?:ideal|proporsional)|(?:tinggi|berat|bb|tb) (?:yang )?(?:ideal|proporsional|seimbang|semampai)|rambut (?:panjang|lurus|hitam|pendek rapi|tidak dicat|tidak diwarnai|sebahu)|gigi (?:rapi|putih|rata|tidak ompong)|(?:enak|sedap|menarik|seger|segar|adem|bagus|cakep|pantas|layak) (?:di ?lihat|di ?pandang|di ?liat|dideleng|ditingali)|(?:bukan yang|jangan|jangan yang) (?:gemuk|gendut|jelek|kurus|pendek|hitam|item)|mancung|mata sipit|(?:alis|bibir|hidung|mata|lengan|betis|kaki|pinggang|senyum) (?:rapi|mancung|tebal|tipis|bening|cantik|lentik|jenjang|ramping|menawan|indah)',
  `(?:${no}|bebas|bersih dari) (?:ber|punya |ada |memiliki |visible |boleh (?:ber)?|pakai )?${flaws}(?:(?:,? (?:dan|atau|\\/|&|and|or|maupun) ?|, ?| ?\\/ ?)(?:${no} )?(?:ber)?${flaws})*`,
  `(?:tinggi|tb)(?: badan)?(?: ${limit})* ?1[.,][4-9]\\d? ?m(?:eter)?|ukuran (?:baju|celana|badan)(?: #)? (?:s|m|l|xl|\\d{2})(?! ?(?:-|sampai|\\/))|(?:minimal|maksimal)\\.? ?1[4-9]\\d ?cm|${measure}(?: ${limit})* seratus (?:# )?(?:puluh)?(?: #)?`,
  height,
  `(?<=${sexWord} |sp[gb] )1[4-9]\\d (?:cm )?ke ?atas|tinggi ?(?:badan )?(?:${limit} ?)*1[4-9]\\d(?: ?(?:cm|\\+|ke ?atas))?`,
  `(?:(?<=(?:^|[,:(•\\n]|\\.\\s|${sexWord})\\s*)(?:tampang|paras|wajah|muka|raut wajah|rai|postur|perawakan)|ber(?:tampang|paras|wajah|muka|perawakan|postur))(?:nya)? (?:yang |harus |wajib ){0,3}(?!(?:rapi|rapih|bersih|sopan|ramah|kerja|tubuh|badan|adalah|dan|dari|untuk|ke|kota|baru|kami|depan|toko)(?!\\p{L}))\\p{L}{3,}`,
]
/** "55 kg" of a person: nobody lifts or sells it. */
export const weight = `${limit} ?(?:[3-9]\\d|1[0-2]\\d) ?(?:kg|kilo)`
export const load =
  /(?:angkat|angkut|beban|muatan|paket|barang|karung|tabung|pikul|panggul|mikul|kapasitas|timbang|lift|load|carry|beras|pakan|semen|adonan|daging|ayam|ikan|panen|bobot (?:sapi|ternak)|pengaman|batas alat|keselamatan)/u

const mark =
  '(?:tato(?:an)?|tindik(?:an)?|brewok(?:an)?|jenggot(?:an)?|janggut(?:an)?|kumis(?:an)?|gondrong|behel(?:an)?|kacamata(?:an)?|jerawat(?:an)?|gemuk|gendut|kurus|kerempeng|pendek|cebol|keriting|kribo|botak|ompong|(?:gigi )?gingsul|bau(?: badan)?|boncel|dekil|kucel|kumal|jelek|item|braces|glasses|acne)'
/** What people have on them, a finding where they are turned away for it: "tatoan jangan dulu". */
export const marks = `(?:(?:yang|sudah|punya|ada) )*(?:ber)?${mark}(?: ?(?:,|\\/|dan|atau|or|and|no) ?(?:ber)?${mark})*`
