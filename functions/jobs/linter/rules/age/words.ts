import { no, pattern } from '../../text/pattern.ts'
import { ageWord, below, least, most, to, upTo } from './figures.ts'

export const born = pattern(
  `(?:(?:ke)?lahiran|angkatan lahir|tahun lahir|(?:yg |yang )?lahir(?: tahun)? (?:di ?atas|setelah|sesudah|sebelum|min(?:imal)?\\.?|mak(?:s|simal)\\.?|antara|mulai)|born (?:after|in|between|before|since))(?: (?:tahun|th|di ?atas|setelah|sesudah|min(?:imal)?\\.?|mak(?:s|simal)\\.?|antara))*\\s*(?:(?:19|20)\\d\\d(?:an)?|\\d0-?an(?= ke ?(?:atas|bawah)))(?:${to}(?:19|20)?\\d\\d)?(?: (?:ke ?(?:atas|bawah)|keatas))?|(?:${upTo} |${least} |minimal |angkatan )?(?:kelahiran|lahiran|lahir)(?: tahun| thn| th\\.?)? ?'?[0-9]\\d(?!\\d|[.,]\\d| ?(?:bayi|anak|orang|jam|kali|hari|kg|%))(?:${to}'?\\d\\d)?(?: (?:ke ?(?:atas|bawah)|keatas|up))?|(?:(?:ke)?lahir(?:an)?|lahiran|born)(?: (?:pada|di|in))?(?: (?:tahun|th\\.?))? (?:19|20)\\d\\d(?:an)? ?(?:\\+|(?:atau|dan|dst|or|and|sampai|hingga|s\\/?d|ke|up|onwards?)(?: (?:tahun )?(?:se(?:sudah|telah|belum|terus|lanjut)nya|atas|muda|lebih muda|later|after|younger|depan|sini|sekarang|20\\d\\d))?)|(?:${most}|min(?:imal)?\\.?) ?(?:19|20)\\d\\d (?:kelahiran|lahir)|lahir(?: tahun)? (?:(?:19|20)\\d\\d|\\d0-?an) ke ?(?:atas|bawah)|(?:(?:ke)?lahir(?:an)?|lahiran|born)(?: #){1,5} (?:19|20)\\d\\d`,
)
/** The tens of an age in Indonesian and Javanese: "kepala loro". */
const tensOf = '(?:dua|tiga|empat|lima|enam|loro|telu|papat|limo)'
export const decade = pattern(
  `(?:${ageWord} |${below} |masih |maks(?:imal)?\\.? |sudah |(?:yang) |jangan )*kepala (?:${tensOf}|[2-5])(?!\\s+(?:divisi|cabang|bagian|shift|regu|orang|sekolah|tim|unit|toko|gudang|keluarga))(?: (?:jangan|ke ?atas))*`,
)
export const tens = pattern(
  `(?:${ageWord} |${below} |masih |yang |maks\\.? |max\\.? )*(?:(?:dua|tiga|empat|lima) ?puluhan|[2-5]\\d-?an|belasan)(?: (?:tahun|th))?(?= ?(?:$|[,.;)!\\n]))`,
)
/** "lulusan 2023 ke atas": by the year of leaving school. */
export const graduated = pattern(
  `(?:anak |lulusan )?(?:(?:sma|smk|stm|smu)(?: yang)? )?(?:baru )?lulus(?:an)? (?:tahun (?:ini|kemarin|lalu)(?: atau tahun #)? )?saja|(?:lulusan|lulus|tamat(?:an)?|angkatan)(?: tahun| th)? (?:maksimal |minimal |paling # )?20[12]\\d(?: ?(?:-|\\/|sampai|ke) ?20[12]\\d| ?(?:ke ?atas|\\+|dan (?:se(?:sudah|telah)nya)|up|atau (?:se(?:sudah|telah)nya|lebih baru)))`,
)
export const century = pattern(
  `(?:${ageWord} |${upTo} |masih )+(?:seperempat|separuh|setengah) abad|(?:anak|generasi|angkatan|lulusan) (?:(?:19|20)\\d0|\\d0)-?an|(?:khusus|cari|dicari|butuh|(?<=(?:^|[,.;:\\n]|lowongan|loker|kerja)\\s*)untuk) (?:anak )?(?:remaja|abg)|(?<!(?:panti|klinik|rumah|layanan|senam|perawat|perawatan|program|tempat|wisma|pelayanan|posyandu|produk|susu|kelas) )(?:khusus|hanya|diutamakan|utamakan|cari|dicari|butuh) (?:(?:yang|para|untuk) )?(?:lansia|pensiunan|manula|dewasa muda|orang dewasa|orang tua)|(?:paruh|setengah|separuh) baya|(?:jangan|tidak menerima|bukan) (?:pensiunan|lansia|manula|orang tua renta)|(?:pensiunan|lansia|manula) (?:jangan|maaf|tidak diterima)`,
)
export const young = pattern(
  `${ageWord} (?:produktif|muda|kerja muda|belasan|remaja|milenial|sekolah lulus)|(?:masih|wajib|harus|cari|butuh|dicari|khusus|diutamakan|lebih suka) (?:yang )?(?:anak )?muda(?: belia)?|(?:yang) (?:muda|enom)(?= ?(?:[,.;)\\n]|$|dan (?:energik|enerjik|gesit)))|anak muda|muda[- ]mud[ia]|generasi (?:muda|z|milenial)|gen[ -]?z|mil+en+ials?|(?:jangan|tidak terlalu|tidak|${no} menerima) (?:yang )?(?:sudah |terlalu )?(?:tua|berumur|sepuh)|(?:(?:sudah) )?(?:tua|berumur|sepuh) (?:jangan|maaf|tidak usah|dilarang)|young (?:and|&) energetic|must be young|muda belia|(?<=(?:[,:] ?|\\. |^|\\n))muda(?= ?[,.;])|(?:kawula|kaum|daun|darah|tenaga|jiwa-jiwa) muda|nom-?noman|(?:barudak|budak|bocah|cah|arek|wong) (?:ngora|enom|nom)|brondong|(?:dalam|masih|pas|di|sedang) usia (?:emas|prima|keemasan|kuliah|anak kuliah|mahasiswa)|se(?:usia|umuran)(?: anak)? (?:mahasiswa|kuliah|sma)|zill?en+ials?|gen(?:erasi)?[ -]?(?:alpha|y)(?!\\p{L})|(?:no|jangan|bukan|non|anti) (?:boomers?|om-om|tante-tante|angkatan tua|lansia|senior citizens?)|(?:(?:in )?(?:your|their|his|her) )?(?:early|mid|late)[ -]?(?:20|30|40|twent|thirt)(?:s|ies|'s)|(?:twenty|thirty|20|30)[- ]somethings?|(?:in )?(?:your|their) (?:20|30|twent|thirt)(?:s|ies)|(?:belum|jangan|tidak) (?:terlalu )?(?:uzur|renta)|young (?:girls?|ladies|lady|men|women)`,
)

/** Words for old people, a finding where they are turned away. */
export const old = pattern(
  `(?:(?:yang|sudah|agak|terlalu|kelihatan) )*(?:tua(?:-tua)?|ketuaan|tuwa|tuwek|kolot|berumur|beruban|ubanan|sepuh|keriput|uzur|renta|lansia|manula|pensiun(?:an)?|(?:om|tante|kakek|nenek|opa|oma)-(?:om|tante|kakek|nenek|opa|oma))`,
)
