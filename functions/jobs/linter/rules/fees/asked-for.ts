import { pattern } from '../../text/pattern.ts'
import { applicant, cause, money, sum } from './words.ts'

/** "uang pendaftaran 50rb", "biaya pelatihan" */
const named = pattern(
  `(?:(?:wajib|harus|siapkan|sediakan|ada|transfer|bayar|membayar|setor|ganti|cukup|hanya|cuma) ){0,3}${money}(?: buat| untuk| utk)? ${cause}(?:[^.;\\n]{0,25}?(?:${sum}))?(?: \\([^)\\n]*\\))?`,
)
const english = pattern(
  '(?:(?:non-?)?refundable |one[- ]time |upfront |small )?(?:registration|training|agency|recruitment|recruiter|service|handling|document(?:ation)?|deployment|onboarding|induction|orientation|background check|uniform|kit|locker|work permit|admin(?:istration)?|joining|join|uniform|processing|application|placement|security|membership|activation|interview|medical|visa) (?:fees?|deposit|costs?|payment)(?: (?:of|is|only|cuma|hanya|just|:))*(?:[ :]*(?:rp|idr|usd|rm|sgd|\\$)?\\.? ?\\d[\\d.,]*(?:k|rb|jt)?)?|(?:at|on) (?:your|their|his|her|applicant.?s|candidate.?s) own (?:expenses?|costs?)|(?:payable|paid|borne|covered) by (?:the )?(?:applicants?|candidates?|employees?|workers?|you)(?! (?:customers?|client))',
)
/** "bayar 250k", "transfer dulu 100 ribu", "isi saldo aktivasi 150rb" */
const paying = pattern(
  `(?:wajib |harus |hanya |cuma |cukup |bersedia |silakan |mohon |kudu |siap |tinggal )*(?:bayar|mbayar|mayar|membayar(?:kan)?|bayarkan|(?:men)?transfer(?:kan)?|(?:me)?ngirim(?:kan)? uang|kirim(?:kan)? uang|mengeluarkan uang|mencicil|menyetor(?:kan)?|setor(?:an)?|nyetor|deposit|top ?up|(?:kirim|isi|beli|isikan) pulsa|scan qris|qris|belanja|wajib belanja|invest(?:asi)?|taruh uang|titip uang|nitip uang|isi saldo|isi deposit|dp|cicil|beli|membeli|meli|nebus|menebus|tebus|nalangi|talangi|keluar uang|siapkan (?:dana|uang|duit|modal)|siapin (?:dana|duit|uang)|modal awal|patungan|pay|send|buy|purchase|sumbangan|donasi|aktivasi(?: #)?|upgrade(?: #)?)(?!\\s+(?:gaji|upah|pajak|tagihan|vendor|supplier|bpjs))(?: (?:dulu|dahulu|dimuka|di muka|awal|akun|biaya|uang|member|membership|aktivasi|jaminan|seragam|buku|panduan|paket|formulir|psikotes|cuma|hanya|sebesar|senilai|ke|rekening|perusahaan|admin|untuk|buat|bahan|baku|pendaftaran|training|starter|kit|alat|modul|produk|saldo|stok|kuota|tiket|materi|lisensi|visa|agen|penyalur|lagi|saja|tas|rompi|jaket|sepatu|sendiri|minimal|min|tes|mcu|sebelum|registrasi|itu|ya|of|a|the|seharga|harga|sertifikat|masuk|kerja|daftar|pelatihan|oknum|panitia|mahar|akta|fee|first|sejumlah|lewat)){0,8}[ :]*(?:${sum})(?:_{0,12}?\\([^)\\n]*\\))?`,
)
const buying = pattern(
  `(?:wajib|harus|kudu|diwajibkan|bersedia|mesti|must) (?:mem)?(?:bayar|beli|buy|tebus|nebus|menebus|pay|setor|mengganti|ganti|transfer|deposit)(?:in)?(?: #){1,5}|(?:seragam|buku|alat|atribut|id ?card|formulir|perlengkapan|sepatu|starter kit|rompi|jaket|helm|tas)(?: #)? (?:beli|bayar|nebus|tebus|mbayar) (?:sendiri|di|lewat|ke|${sum})_{0,20}`,
)
const borne = pattern(
  `(?:biaya |ongkos |uang )?(?:# ){0,3}(?:${sum})? ?(?:ditanggung|dibebankan(?: (?:ke|kepada|pada))?|dibayar|dibiayai|ditebus|menjadi (?:beban|tanggungan)|beban|tanggung|borne by|paid by) (?:oleh |penuh )?${applicant}(?:_{0,20}?(?:${sum}))?|(?:dibayar|bayar|lunas|transfer) (?:di ?muka|di ?depan|dulu(?:an)?|duluan)`,
)
const cut = pattern(
  `(?:bersedia |siap |akan )*(?:(?:di|pe)?(?:potong(?:an)?|motong)|gaji (?:# ){0,3}dipotong|potongan|deducted|deduction) (?:gaji |upah |dari gaji |honor |langsung |awal |bulan |pertama |sebesar )*(?:(?:${sum}|\\d+ ?% ?(?:dari )?(?:gaji|upah|honor)?)(?: #){0,4}|(?:untuk|buat|sbg|sebagai) (?:# ){0,2}(?:seragam|jaminan|deposit|pelatihan|training|mess|administrasi|biaya)_{0,20})`,
)
const card = pattern(
  `(?:id ?card|seragam|formulir|buku(?: panduan)?|materai|modul|kartu anggota|starter kit|member(?:ship)?|pendaftaran|registrasi|administrasi|adm|training|pelatihan|sertifikat|mcu|medical check ?up|tes|atribut|rompi)(?: (?:cuma|hanya|cukup|sebesar|kena|nya|kerja|resmi|seharga|koperasi|perusahaan|wajib))*[: ]*(?:rp\\.? ?)?\\d[\\d.,]* ?(?:ribu|rb|k|jt|juta)(?: (?:seumur hidup|dibayar #|per orang|\\/orang|ditanggung #))?`,
)

export const askedFor = [named, english, paying, buying, borne, cut, card]
