import { everyPlace, type Found, no, pattern, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'
import { isRefused } from '../text/refused-or-free.ts'
import { sexWord } from './sex.ts'

const nice =
  '(?:menarik|menawan|oke|ok|okay|cantik|cantek|ganteng|tampan|cakep|cakeup|manis|ayu|geulis|kasep|bening|kinclong|glowing|good ?looking|gudluking|elok|rupawan|mempesona|memikat|keren|imut|fresh|enak dilihat|camera ?face|menjual|oriental|bule|arab|eropa|asia|latin|korea|elegan|anggun|gagah|modis|stylish|fashionable|indo|komersil|ideal|proporsional|bagus|seksi|sexy|aduhai|semampai|nggantheng|bersih (?:dan |& )?menarik|mulus|cerah|putih)'
const body = '(?:badan|body|tubuh|postur(?: tubuh| badan)?|bodi|awak|fisik)'
const measure =
  '(?:(?:t\\.?b|b\\.?b|tb\\/bb|tinggi(?: badan| tubuh)?|berat(?: badan| tubuh)|dhuwur|jangkung|height|weight)\\.?)'
const limit =
  '(?:min(?:imal|imum)?|mak(?:s|simal)|max(?:imal)?|di ?atas|diatas|(?:tidak|ga|gak|tdk) (?:kurang|lebih|boleh kurang|boleh lebih)(?: (?:dari|dr))?|lebih dari|kurang dari|sekurang(?:-?kurang)?nya|setidaknya|paling (?:rendah|pendek|sedikit)|at least|above|over|≥|>=|>|<|±|kira-kira|sekitar|wanita|pria|perempuan|laki-laki|cewek?|cowok?|badan|standar|mulai|p|l)'
const height = `${measure}(?: ?(?:${limit}|[:.=(]))* ?(?:1[3-9]\\d|(?<=(?:b\\.?b|berat|weight)[^,\\n]{0,25})\\d{2,3}) ?(?:cm|kg|\\+|ke ?atas|keatas|\\(?[lp]\\)?)*(?: ?\\/ ?\\d{3}(?: ?\\([lp]\\))?)?`
const noMarks = `(?:${no}|bebas|bersih dari) (?:ber|punya |ada |memiliki |visible |boleh (?:ber)?|pakai |pake )?(?:tat+oo?s?|tato(?:an)?|tindik(?:an)?|piercings?|jerawat|jerawatan|kacamata(?:an)?|gemuk|gendut|obesitas|kegemukan|overweight|pendek|cacat(?: (?:fisik|tubuh))?|bekas luka|behel)(?:(?:,? (?:dan|atau|\\/|&|and|or|maupun) ?|, ?| ?\\/ ?)(?:${no} )?(?:ber)?(?:tattoo?s?|tato|tindik|bertindik|piercings?|jerawat))*`

const plain = [
  `(?:good|gud|gd|god|goood|g)[ -]?(?:look?ing|luk(?:ing)?|looks?)|gud ?luk(?:ing)?|g\\.?look|goodlook|goodloking|nice looking|pleasant (?:looking|appearance)|attractive|pretty|beautiful|handsome|photogenic|fotogenik|camera face|(?:good|clear|bright|white|clean|smooth|glowing|flawless|healthy) (?:skin|complexion|face)|(?:good|ideal|nice|slender|fit|athletic|proportional) (?:body|figure|build|height|weight|physique)|fair skin|slim|well[- ]built|physically (?:attractive|fit and attractive)|good appearance|presentable looks`,
  `(?:ber)?(?:penampilan|tampilan|tampang|rupa|paras|wajah|muka|raut muka|face|rai|pasuryan)(?:nya)? (?:yang |yg |harus |wajib |yg penting )?(?:\\p{L}+ (?:dan|serta|juga|&) )?(?:${nice})(?: (?:&|dan|atau|,) ?${nice})?`,
  `(?:ber)?(?:${body})(?:nya)? (?:yang |yg |harus )?(?:proporsional|ideal|mungil|sintal|gempal|pendek|kecil|tegap|atletis|langsing|aduhai|kurus|ramping|bagus|tinggi|oke|seksi|sexy|goals|tinggi besar|kekar|semampai|menarik|slim|berisi|tidak gemuk|good)`,
  `${body}(?:nya)? (?:tidak|tdk|jangan|ga|gak|nggak) (?:terlalu )?(?!sakit|lelah|capek|mudah|cepat|boleh|harus|lemah)\\p{L}{4,}`,
  `(?:ber)?kulit(?:nya)? (?:yang |harus )?(?:putih|bersih|cerah|glowing|mulus|kuning langsat|terang|sawo matang|bebas jerawat|tidak hitam|tidak gelap)`,
  `(?:yang |yg |harus |wajib |lumayan )*(?:(?<=(?:cowok?|cewek?|wanita|pria|spg|spb|host|mas|mbak) )(?:keren|kece|macho|manis)|cantik|cantek|ganteng|tampan|cakep|cakeup|geulis|berparas \\p{L}+|kasep|nggantheng|rupawan|bening|ayu|imut|langsing|slim|sexy|seksi|semampai|fotogenik|bohay|semok|singset)`,
  `${measure} ?(?:dan|&|\\/|,)? ?${measure}? ?(?:badan )?(?:yang )?(?:ideal|proporsional|seimbang|menyesuaikan|sesuai standar)`,
  `(?:tinggi|berat|bobot|bb|tb) (?:yang |yg )?(?:ideal|proporsional|seimbang|semampai)|tinggi proporsional|tinggi semampai|rambut (?:panjang|lurus|hitam|pendek rapi|tidak dicat|tidak diwarnai)|gigi (?:rapi|putih|rata|tidak ompong)|(?:enak|sedap|menarik|seger|segar|adem|bagus|cakep|pantas|layak) (?:di ?lihat|di ?pandang|di ?liat|dideleng|ditingali)|bukan yang (?:gemuk|gendut)|(?:jangan|jgn) (?:yang |yg )?(?:gemuk|gendut|jelek|kurus|pendek|hitam|item)|mancung`,
  noMarks,
  `(?:wajah|muka|rai) (?:yang |harus )?bersih`,
  `(?<=(?:^|[,(•:\\n-]|\\.\\s)\\s*)(?:(?:proporsional|anggun|ayu|kalem|keren|elegan|menarik|feminin|maskulin|gagah|tegap|semampai)(?: (?:dan|&) (?:anggun|menarik|luwes|cantik|tampan|elegan|gagah|tegap|tinggi|ramping|kalem|feminin))?|(?:rapi|rapih|bersih|wangi|sopan)(?: (?:dan|&|serta)|,) (?:manis|cantik|menarik|cakep|ganteng|tampan|anggun)|manis|glowing|modis|fashionable|stylish|hitam manis|putih (?:bersih|mulus)|kuning langsat|menarik|rupawan|bertubuh \\p{L}+)(?= ?(?:[,.)\\n]|$))|(?:tinggi|tb)(?: badan)?(?: ${limit})* ?1[.,][4-9]\\d? ?m(?:eter)?|enak di ?liat|body bagus|hidung mancung|mata sipit`,
  `ukuran (?:baju|celana|badan)(?: \\p{L}+)? (?:s|m|l|xl|\\d{2})(?! ?(?:-|sampai|\\/))|(?:cute|imut|unyu)(?: dan imut)?|(?:min(?:imal)?|max(?:imal)?|maks)\\.? ?1[4-9]\\d ?cm|${measure}(?: ${limit})* seratus (?:\\p{L}+ )?(?:puluh)?(?: \\p{L}+)?`,
  height,
].map(pattern)

/** What people have on them, a finding where they are turned away for it: "tatoan jangan dulu". */
const marks = pattern(
  `(?:(?:yang|yg|sudah|udah|punya|ada) )*(?:ber)?(?:tato(?:an)?|tindik(?:an)?|brewok(?:an)?|jenggot(?:an)?|janggut(?:an)?|kumis(?:an)?|gondrong|behel(?:an)?|kacamata(?:an)?|jerawat(?:an)?|gemuk|gendut|kurus|kerempeng|pendek|cebol|keriting|kribo|botak|ompong|gingsul|gigi gingsul|bau|boncel|dekil|kucel|kumal|bau badan|jelek|item|braces|glasses|acne)(?:(?: ?(?:,|\\/|dan|atau|or|and|no) ?)(?:ber)?(?:tato(?:an)?|tindik(?:an)?|brewok(?:an)?|gondrong|behel|kacamata|jerawatan|gemuk|gendut|pendek|glasses|braces))*`,
)
/** A face or a figure at the head of a demand, with any word on how it should be but what a wash mends. */
const facial = pattern(
  `(?:(?<=(?:^|[,:(•\\n]|\\.\\s|${sexWord})\\s*)(?:tampang|paras|wajah|muka|raut wajah|rai|postur|perawakan)|ber(?:tampang|paras|wajah|muka|perawakan|postur)|camera[- ]friendly(?: face)?)(?:nya)? (?:yang |yg |harus |wajib ){0,3}(?!(?:rapi|rapih|bersih|sopan|ramah|adalah|dan|dari|untuk|ke|kota|baru|kami|depan|toko)(?!\\p{L}))\\p{L}{3,}`,
)
/** "55 kg" of a person: nobody lifts or sells it. */
const weight = pattern(`(?:${limit}) ?(?:[3-9]\\d|1[0-2]\\d) ?(?:kg|kilo)`)
const load =
  /(?:angkat|angkut|beban|muatan|paket|barang|karung|tabung|pikul|panggul|mikul|kapasitas|timbang|lift|load|carry|berat paket|beras|pakan|semen|adonan|daging|ayam|ikan|panen|bobot (?:sapi|ternak))/u

const bare = pattern(`tinggi ?(?:badan )?(?:${limit} ?)*1[4-9]\\d(?: ?(?:cm|\\+|ke ?atas))?`)
/** "ramah dan menarik" of a person, beside another word of looks */
const besideLooks = pattern(`(?:sexy|seksi|ramah|muda|cantik|ganteng|segar|supel) ?(?:&|dan) ?menarik`)

/** What is pretty, tall or white when it is not the applicant. */
const thing =
  /(?<!\p{L})(?:kue|cake|foto|gambar|konten|desain|design|produk|barang|gaji|bonus|insentif|komisi|aplikasi|website|web|klinik|rumah|salon|toko|pt|cv|brand|merek|mer[ck]|paket|kemasan|display|etalase|taman|kebun|bunga|tanaman|video|tulisan|teks|presentasi|feed|caption|rak|meja|pagar|tembok|dinding|langit-langit|gedung|bangunan|plafon|tangga|mesin|pintu|kendaraan|truk|tumpukan|sepatu|jaket|bahan|sapi|domba|merawat|perawatan|penyakit|model baju|boneka|hewan|kucing|anjing|ikan|pohon|teh|roti|minuman|jajanan|kopi|susu|buah|jus|membuat|bikin|kepala|wakil|ketua|anggota|staf|bagian|per|nama|bu|ibu|mbak|pak|kak|teh|kang|neng|halaman|tampilan|pelanggan|pasien|kandidat|rias|riasan|gaun|kosmetik|skincare|hasil|plating|tata|kebaya|jahitan|semangat|harga|promo|tim|team|an|very|make|makes|beautiful|offer|fit|berkualitas|kualitas|mutu|integritas|motivasi|disiplin|dedikasi|loyalitas|risiko|resiko|akun|feed|ig|instagram|tiktok)\s+(?:\p{L}+\s+){0,2}$/u
const after =
  /^\s*(?:tidak (?:penting|masalah|jadi|menjadi|dipermasalahkan|diutamakan|disyaratkan|kami)|bukan (?:syarat|masalah)|ga (?:penting|masalah)|gak masalah|salary|compensation|package|benefits|offer|interfaces?|uis?|websites?|design|layouts?|kue|konsumsi|acara|produksi|pemasaran|keuangan|umum|sarana|kepegawaian)/u

export function looks(ad: PlainText): Span[] {
  const spans: Span[] = []
  for (const looked of [...plain, bare, besideLooks])
    for (const found of everyPlace(ad.text, looked))
      if (isApplicant(ad.text, found) && !isName(ad, found)) spans.push(found)
  for (const found of everyPlace(ad.text, marks)) if (isRefused(ad.text, found)) spans.push(found)
  for (const found of everyPlace(ad.text, facial)) if (isApplicant(ad.text, found)) spans.push(found)
  for (const found of everyPlace(ad.text, weight)) if (!load.test(sentenceAround(ad.text, found).all)) spans.push(found)
  return spans
}

/** "Dyah Ayu", "Bagus Ayu Laksmi": beside another capital. */
function isName({ written, at }: PlainText, found: Found): boolean {
  if (!/^(?:ayu|bening|elok|manis)$/u.test(found.words)) return false
  const [before, after] = [written.slice(0, at[found.start]), written.slice(at[found.end])]
  const capital = /^\p{Lu}\p{Ll}/u.test(written.slice(at[found.start], at[found.end]))
  return capital && (/\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}+/u.test(after) || /^@/u.test(after))
}

/** What is made to be looked at. */
const screen =
  /antarmuka|interface|visual|instagram|tiktok|(?<!\p{L})(?:ig|ui|feed|konten|desain|layout|tampilan|secara)(?!\p{L})/u
const made =
  /(?<!\p{L})(?:konten|foto|desain|design|kue|tampilan|video|gambar|kemasan|jahitan|gaun|produk|display|etalase|kosmetik|skincare|hasil)\s+(?:\p{L}+\s+){2,3}$/u

/** "Desain yang menarik, bersih, elegan": the sentence is about what is made. */
const madeFirst =
  /^[\s\p{P}]*(?:desain|design|konten|foto|hasil|tampilan|video|gambar|kemasan|jahitan|produk|display|etalase|website|aplikasi|interior|ruang(?:an)?|kue|makanan|plating|rangkaian|riasan)(?:nya)?(?!\p{L})/u

function isApplicant(text: string, found: Found): boolean {
  const { before, after: rest } = sentenceAround(text, found)
  if (madeFirst.test(before)) return false
  if (/^se[kx]si$/u.test(found.words) && /(?:di|ke|dari|per|tiap|setiap|kepala|antar)\s+$/u.test(before)) return false
  if (/^(?:menarik|cantik|fashionable|modis|stylish)$/u.test(found.words) && screen.test(before)) return false
  if (after.test(rest) || /^-\p{L}/u.test(rest) || /\p{L}-$/u.test(before)) return false
  if (/^(?:tb|bb|tinggi|berat|height)/u.test(found.words) && !/^(?:tb|bb)/u.test(found.words) && thing.test(before))
    return false
  if (!/^(?:ber|tb|bb|tinggi badan)/u.test(found.words) && (thing.test(before) || made.test(before))) return false
  if (
    /(?:bukan|tidak (?:menilai|melihat|memandang|mementingkan|harus|perlu|wajib|mensyaratkan|ada syarat|butuh)|tanpa (?:syarat|memandang)|ga (?:harus|perlu)|gak (?:harus|perlu)|nggak (?:harus|perlu)|no need to be|regardless of|doesn't matter)\s+(?:\p{L}+\s+){0,2}$/u.test(
      before,
    )
  )
    return false
  return !(/"[^"\n]*$/u.test(before) && /^[^"\n]*"/u.test(rest))
}
