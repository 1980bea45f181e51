import { amounts } from '../text/amounts.ts'
import { everyPlace, type Found, pattern, phraseAround, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

const cause =
  '(?:administrasi|adm|admin|pendaftaran|daftar|registrasi|regis|seragam|atribut|pelatihan|training|trainning|diklat|jaminan(?: \\p{L}+)?|komitmen|kursus|formulir|form|materai|meterai|tes|test|psikotes|mcu|medical(?: check ?up)?|cek kesehatan|id ?card|kartu|penempatan|pelicin|rokok|terima kasih|buku|modul|sertifikat|sertifikasi|aktivasi|keanggotaan|member(?:ship)?|akomodasi|proses(?: cepat)?|orang dalam|pengurusan|masuk|kerja sama|interview|wawancara|seleksi|booking|muka|tanda jadi|pangkal|perlengkapan|peralatan|bahan|deposit|kit|starter kit|sewa alat|mess|komisi|calo|kuota|pemberkasan|penyaluran|penyalur|garansi|verifikasi|akun|kaos|kaus|keberangkatan|pemberangkatan|asrama|kelulusan|kontrak kerja|map lamaran|psikotest|tes psikologi|briefing|orientasi|validasi|pencairan|ppm|lisensi|visa|jas|helm|rompi|tas|loker|sidik jari|skck|surat sehat)'
const scale = '(?:ribu|rb|rebu|ewu|k|jt|juta|yuta|mio|million)'
const foreign = '(?:usd|us\\$|\\$|sgd|s\\$|myr|rm|eur|euro|€|nt\\$?|hkd|krw|won|jpy|yen|¥|aud|sar|riyal)'
const slang = '(?:gocap|gopek|cepek|goceng|ceban|goban|noban|seceng|sejeti|seratusan|sejutaan)'
const sum = `(?:${slang}(?: ?${scale})?|${foreign} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:usdt?|sgd|myr|ringgit|dolar|dollars?|euro|riyal|yen|won)|(?:rp|idr)\\.? ?\\d[\\d.,]*(?: ?${scale})?(?:an)?(?:,-)?|\\d[\\d.,]* ?${scale}(?:an)?|\\d{1,3}(?:[.,]\\d{3})+(?:,-)?|\\d{5,8}|(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah)[ -]?(?:ratus|juta|puluh)(?: (?:ribu|ratus|rb|juta|setengah))*)`
const money = '(?:uang|uwang|duit|biaya|beaya|ongkos|dana|iuran|kontribusi|infaq wajib|fee|cost|artos|dhuwit)'
const applicant =
  '(?:peserta|pelamar|calon(?: (?:karyawan|pekerja|pelamar|peserta))?|karyawan|pekerja|sendiri|pribadi|masing-masing|anda|kandidat|applicants?|candidates?|dewe|dewek|sorangan)'

/** "uang pendaftaran 50rb", "biaya pelatihan" */
const named = pattern(
  `(?:(?:wajib|harus|siapkan|sediakan|ada|transfer|tf|bayar|membayar|setor|ganti|cukup|hanya|cuma) ){0,3}${money}(?: buat| untuk| utk)? ${cause}(?:[^.;\\n]{0,25}?(?:${sum}))?(?: \\([^)\\n]*\\))?`,
)
const english = pattern(
  '(?:(?:non-?)?refundable |one[- ]time |upfront |small )?(?:registration|training|agency|recruitment|recruiter|service|handling|document(?:ation)?|deployment|onboarding|induction|orientation|background check|uniform|kit|locker|work permit|admin(?:istration)?|joining|join|uniform|processing|application|placement|security|membership|activation|interview|medical|visa) (?:fees?|deposit|costs?|payment)(?: (?:of|is|only|cuma|hanya|just|:))*(?:[ :]*(?:rp|idr|usd|rm|sgd|\\$)?\\.? ?\\d[\\d.,]*(?:k|rb|jt)?)?|(?:at|on) (?:your|their|his|her|applicant.?s|candidate.?s) own (?:expenses?|costs?)|(?:payable|paid|borne|covered) by (?:the )?(?:applicants?|candidates?|employees?|workers?|you)(?! (?:customers?|client))',
)
/** "bayar 250k", "transfer dulu 100 ribu", "isi saldo aktivasi 150rb" */
const paying = pattern(
  `(?:wajib |harus |hanya |cuma |cukup |bersedia |silakan |mohon |kudu |siap |tinggal )*(?:bayar|mbayar|mayar|membayar(?:kan)?|bayarkan|byr|(?:men)?transfer(?:kan)?|tf|trf|(?:me)?ngirim(?:kan)? uang|kirim(?:kan)? uang|mengeluarkan uang|mencicil|menyetor(?:kan)?|setor(?:an)?|nyetor|deposit|top ?up|(?:kirim|isi|beli|isikan) pulsa|scan qris|qris|belanja|wajib belanja|invest(?:asi)?|taruh uang|titip uang|nitip uang|isi saldo|isi deposit|dp|cicil|beli|membeli|meli|nebus|menebus|tebus|nalangi|talangi|keluar uang|siapkan (?:dana|uang|duit|modal)|siapin (?:dana|duit|uang)|modal awal|patungan|pay|send|buy|purchase|sumbangan|donasi|aktivasi(?: \\p{L}+)?|upgrade(?: \\p{L}+)?)(?!\\s+(?:gaji|upah|pajak|tagihan|vendor|supplier|bpjs))(?: (?:dulu|dahulu|dimuka|di muka|awal|akun|biaya|uang|member|membership|aktivasi|jaminan|seragam|buku|panduan|paket|formulir|psikotes|cuma|hanya|sebesar|senilai|ke|rekening|perusahaan|admin|untuk|utk|buat|bahan|baku|pendaftaran|training|starter|kit|alat|modul|produk|saldo|stok|kuota|tiket|materi|lisensi|visa|agen|penyalur|lagi|saja|tas|rompi|jaket|sepatu|sendiri|minimal|min|tes|mcu|sebelum|registrasi|itu|ya|of|a|the|seharga|harga|sertifikat|masuk|kerja|daftar|pelatihan|oknum|panitia|mahar|akta|fee|first|sejumlah|lewat)){0,8}[ :]*(?:${sum})(?:[^.,;\\n]{0,12}?\\([^)\\n]*\\))?`,
)
const buying = pattern(
  `(?:wajib|harus|kudu|diwajibkan|bersedia|mesti|must) (?:mem)?(?:bayar|beli|buy|tebus|nebus|menebus|pay|setor|mengganti|ganti|transfer|deposit)(?:in)?(?: \\p{L}+){1,5}|(?:seragam|buku|alat|atribut|id ?card|formulir|perlengkapan|sepatu|starter kit|rompi|jaket|helm|tas)(?: \\p{L}+)? (?:beli|bayar|nebus|tebus|mbayar) (?:sendiri|di|lewat|ke|${sum})[^.,;\\n]{0,20}`,
)
const borne = pattern(
  `(?:biaya |ongkos |uang )?(?:\\p{L}+ ){0,3}(?:${sum})? ?(?:ditanggung|dibebankan(?: (?:ke|kepada|pada))?|dibayar|dibiayai|ditebus|menjadi (?:beban|tanggungan)|beban|tanggung|borne by|paid by) (?:oleh |penuh )?${applicant}(?:[^.,;\\n]{0,20}?(?:${sum}))?|(?:dibayar|bayar|lunas|transfer) (?:di ?muka|di ?depan|dulu(?:an)?|duluan)`,
)
const cut = pattern(
  `(?:bersedia |siap |akan )*(?:(?:di|pe)?(?:potong(?:an)?|motong)|gaji (?:\\p{L}+ ){0,3}dipotong|potongan|deducted|deduction) (?:gaji |upah |dari gaji |honor |langsung |awal |bulan |pertama |sebesar )*(?:(?:${sum}|\\d+ ?% ?(?:dari )?(?:gaji|upah|honor)?)(?: \\p{L}+){0,4}|(?:untuk|buat|utk|sbg|sebagai) (?:\\p{L}+ ){0,2}(?:seragam|jaminan|deposit|pelatihan|training|mess|administrasi|biaya)[^.,;\\n]{0,20})`,
)
const card = pattern(
  `(?:id ?card|seragam|formulir|buku(?: panduan)?|materai|modul|kartu anggota|starter kit|member(?:ship)?|pendaftaran|registrasi|administrasi|adm|training|pelatihan|sertifikat|mcu|medical check ?up|tes|atribut|rompi)(?: (?:cuma|hanya|cukup|sebesar|kena|nya|kerja|resmi|seharga|koperasi|perusahaan|wajib))*[: ]*(?:rp\\.? ?)?\\d[\\d.,]* ?(?:ribu|rb|k|jt|juta)(?: (?:seumur hidup|dibayar \\p{L}+|per orang|\\/orang|ditanggung \\p{L}+))?`,
)

/** Money handed to somebody, entrance, and losses of the trade laid on whoever works there. */
/** Any cost asked for or passed on, with up to four words before its sum: what speaks of a wage or of customers is no cost of the applicant. */
const passing =
  '(?:(?!gaji|upah|honor|bonus|komisi|insentif|tunjangan|thr|pelanggan|nasabah|vendor|supplier|siswa|klien|tamu|kredit|pinjaman|klaim|agunan|laporan|lembur|oli)(?:\\p{L}+|&|\\+) )'
const wide = pattern(
  `(?:beli|meli|ganti|jadi member|menjadi member|langganan|berlangganan|bayar|kirim|ngirim|setor|nyetor|transfer|trf|tf|tebus|nebus|ditebus|cicil|nyicil|nyogok|sogok|nyuap|suap|nitip|titip|ngasih|diminta(?:i)?|ditarik(?:i)?|dikenai|dikenakan|dipungut|disuruh|dibebani|urunan|patungan|proses|pengurusan) ${passing}{0,4}(?:${sum}|\\d+ ?(?:bulan|kali|x) gaji)(?:,? (?:bisa|boleh) (?:di)?cicil)?|(?:daftar|mendaftar|pendaftaran|gabung|join|ikut|ikutan)(?: \\p{L}+){0,3},? (?:cukup|cuma|hanya|kena|mung) ${sum}(?: per orang)?|(?:pelamar|peserta|calon \\p{L}+|kandidat|karyawan baru|applicants?)(?: (?:yang|yg|lolos|lulus|diterima|baru|terpilih|wajib|harus|akan|diwajibkan|bersedia))* (?:menanggung|membayar|menyetor|mengganti|mengeluarkan|menyiapkan|mengirim|mentransfer|pays?) ${passing}{0,4}${sum}|(?:\\p{L}+ ){1,3}berbayar ${sum}|(?:registrasi|pendaftaran|formulir|administrasi) (?:\\p{L}+ )${sum}|(?:rusak|hilang|pecah|kurang|minus|selisih),? gaji dipotong|(?:rusak|hilang|pecah|minus|selisih),? (?:akan |wajib )?(?:ditanggung|tanggungan|tanggungjawab|tanggung jawab|dibebankan)(?: (?:ke|pada|kepada|oleh))? (?!perusahaan|kantor|asuransi|kami|toko|pusat)\\p{L}+|(?:rusak|hilang|pecah|kurang|minus|selisih),? (?:wajib |harus |akan )?(?:di)?(?:ganti|potong|tanggung|bayar|tombok)(?:kan)? (?:sendiri|gaji|upah|karyawan|kasir|pegawai|pribadi|yang jaga|yg jaga)|(?:ngopi|rokok|makan-makan|traktir)(?:-\\p{L}+)?(?: \\p{L}+){0,2} ${sum}(?= (?:sama|ke|buat|untuk|bareng) (?:hrd|panitia|mandor|koordinator|orang dalam|personalia|pak|bos))|(?:potongan|biaya|bagian|jatah|setoran|komisi) (?:agen|agensi|penyalur|penempatan|yayasan|mandor|calo|lpk|sponsor|pl)(?: (?:sebesar|selama|senilai))* \\d+ ?(?:bulan|kali|x) (?:gaji|upah)`,
)
const handed = pattern(
  `(?:denda|penalti|pinalti|ganti rugi)(?: \\p{L}+){0,2} (?:\\d+|dua|tiga|empat|lima|se) ?(?:kali|x|bulan) (?:gaji|upah)|(?:\\p{L}+ )(?:beli|bayar|mbayar|nebus|tebus|sewa|ganti|modal|biaya|tanggung|nanggung|ngeluarin|cetak|urus) (?:sendiri|pribadi|dewe|dewek|sorangan|masing-masing)(?: ${sum})?|(?:jaminan|garansi|deposit)(?: \\p{L}+){0,4} ${sum}|(?:stok|modal|belanja|order|pembelian|setoran|saldo|topup|kulakan) (?:awal|pertama|perdana|mula-mula)(?: (?:min(?:imal)?|sebesar|cukup|cuma|hanya|mulai|dari))* ${sum}|(?:kursus|pelatihan|training|diklat|seragam|tes|mcu|sertifikat|asuransi|tabungan|simpanan) (?:wajib|berbayar|mandiri)(?: (?:sebesar|seharga|senilai|biaya|bayar))* ${sum}|(?:gaji|upah|honor) (?:bulan |hari |minggu )?(?:ke-?1|pertama|awal) (?:separuh|setengah|sepenuhnya|semua|full|\\d+ ?%)?(?: ?(?:nya|akan|wajib|harus|di\\p{L}+))* ?(?:untuk|buat|utk|ke|milik|hak|jatah) (?:agen|agensi|penyalur|kantor|lpk|yayasan|calo|perantara|mandor|koordinator)|${sum} (?:for|to cover|towards|as) (?:the |a |your )?(?:test|kit|training|uniform|admin\\p{L}*|registration|deposit|medical|visa|processing|documents?|interview|membership|guarantee|starter|locker|id)(?: \\p{L}+)?|(?:hutang|utang|pinjaman) (?:keberangkatan|pelatihan|penempatan|seragam|awal) ${sum}|(?:kasih|ngasih|beri|memberi|serahkan|nyerahin|menyerahkan|titip|nitip|menitipkan|tinggalin|masukin|siapin|siapkan|sediain|sediakan|nyiapin|keluarin|mengeluarkan|mbayari) (?:(?:uang|duit|dana|amplop|biaya|modal) )?(?:sebesar |sekitar )?${sum}(?: (?:ke|kepada|buat|untuk|utk|kanggo|dulu|sebagai|sbg) ?(?:\\p{L}+ ?){0,3})?|(?:htm|tiket masuk (?:job ?fair|bursa kerja|tes|ujian)|(?:bayar|biaya|uang|infa[qk]|mahar) (?:seikhlasnya|sukarela|seadanya))[: ]*(?:${sum})?|(?:pendaftaran|registrasi|tes|seleksi|interview)(?:nya)? (?:tidak gratis|berbayar)|(?:kekurangan|selisih|minus|kehilangan|kerusakan|barang (?:hilang|rusak|pecah)|(?:uang|kas|stok|setoran) (?:kurang|hilang|minus|selisih))(?: (?:kas|uang|barang|stok|setoran|kasir|toko|di|pada|saat|apapun))* (?:(?:akan |wajib |harus )?(?:di)?(?:ganti|tanggung|bayar|potong|tombok)(?:kan)?|menjadi tanggungan|tanggung jawab|nombok)(?: (?:oleh|dari|penuh))* (?:karyawan|kasir|pegawai|pekerja|sendiri|pribadi|gaji|masing-masing|yang jaga|yg jaga|kurir|driver|bersama)`,
)
const charged = pattern(
  `(?:ikut|ikuti|mengikuti|wajib|harus|ada|lewat|melalui) (?:\\p{L}+ ){0,2}(?:training|pelatihan|diklat|kursus|kelas|bootcamp|seminar|webinar|tes|seleksi|orientasi|briefing|workshop) berbayar(?: ${sum})?|(?<=(?:^|[,.:;\\n]|cuma|hanya|cukup)\\s*)(?:proses|pemberangkatan|keberangkatan|penempatan|pemberkasan|psikotes|visa|paspor|agen|penyalur|booking|deposit|jaminan|pangkal|masuk|daftar|registrasi|tes|interview|bayar|kursi|slot|kuota)(?: (?:cuma|hanya|cukup|mulai|dari|dulu|awal|total|resmi))* ${sum}(?: (?:bisa|boleh) (?:di)?(?:\\p{L}+ ?){1,3})?|(?:biaya|iuran|beaya)(?: \\p{L}+){0,3} (?:sebesar |cuma |hanya |cukup )?${sum}(?: (?:bisa )?(?:di)?cicil)?|(?:uang|duit|dana) (?!makan|jalan|tol|operasional|parkir|solar|saku|transpor|lembur|hadir|kehadiran|kerajinan|pulsa|bensin|tips|thr|cuti|pensiun|kas|muka|kos)(?:\\p{L}+ ){1,2}${sum}|(?:dikenakan|dikenai|dipungut|dimintai|ditarik|kena|diminta|ada|wajib ada|bawa|membawa|siapkan|sediakan)(?: ${money})?(?: sebesar| senilai)? ${sum}(?: (?:untuk|buat|utk) (?:\\p{L}+ ?){1,3})|(?:dikenakan|dikenai|dipungut|dimintai|ditarik|kena)(?: ${money})?(?: sebesar| senilai)? ${sum}|(?:dikenakan|dipungut|dikenai) ${money}(?: \\p{L}+)?|${money} (?:sebesar |senilai )?${sum} (?:untuk|buat|utk) ${cause}|(?:denda|penalti|pinalti|ganti rugi) ${passing}{0,2}${sum}(?: (?:kalau|kalo|bila|jika|apabila|kl)[^.,;\\n]{0,30})?|(?:harus |wajib |kudu )(?:lunas|dilunasi|setor)(?: dulu)? ${sum}|${cause} ${sum} (?:cash|tunai|di muka|dulu)|(?:mengganti|ganti|mengganti biaya|bayar|nanggung|menanggung) (?:\\p{L}+ ){1,4}${sum}|(?:kontribusi|iuran|infa[qk]|sedekah|sumbangan|administrasi|pelicin|mahar|dp|pelunasan)(?: \\p{L}+){0,2} ${sum}`,
)
const kept = pattern(
  `(?:gaji|upah)(?: \\p{L}+){0,3} (?:ditahan|dijadikan deposit|jadi jaminan|tidak dibayar|disimpan (?:kantor|perusahaan))(?: [^.,;\\n]{0,25})?|${sum}(?: (?:per|tiap|setiap) \\p{L}+)? (?:dipotong|dipotongkan)(?: [^.,;\\n]{0,20})?|(?:\\p{L}+ ){1,4}${sum} (?:dibayar(?:kan)? |bayar |lunas )?(?:di ?(?:awal|muka|depan|dulu(?:an)?)|duluan|dulu)|(?:sisanya |cicil |dicicil )?potong(?:an)? gaji (?:(?:bulan )?pertama|\\d+ ?x|\\d+ kali|tiap bulan|setiap bulan|(?:satu|dua|tiga|\\d+) bulan)|(?:biaya|ongkos|modal|duit|uang|dana) (?:sendiri|pribadi|masing-masing)|(?:seragam|id ?card|atribut|perlengkapan|buku|training|pelatihan|mcu|mess|sepatu)(?: \\p{L}+){0,2} (?:dipotong|potong|dibayar (?:sendiri|karyawan|peserta)|bayar)(?: [^.,;\\n]{0,25})?`,
)

/** What goes to whoever brings the two together; small things sold to applicants; the first wage taken. */
const between = pattern(
  `(?:fee|jasa|uang jasa|komisi|jatah|bagian|potongan|imbalan)(?: (?:untuk|buat|utk|ke|bagi))? (?:penyalur|agen|agensi|agent|lpk|calo|makelar|broker|perantara|mandor|yayasan penyalur|orang dalam)(?:[^.,;\\n]{0,30}?(?:${sum}|\\d+ ?%|(?:satu|1|dua|2|sebulan) ?(?:bulan)? gaji))?|(?:map|map lamaran|formulir|form|seragam|kaos|kaus|buku|modul|atribut|sepatu|rompi|alat)(?: \\p{L}+)? (?:dibeli|ditebus|dibayar|diambil)(?: \\p{L}+){0,4} ${sum}|(?:\\p{L}+ ){0,4}${sum} (?:dibayar |bayar |tanggung |ditanggung |keluar |uang |pakai uang |biaya )(?:sendiri|pribadi|pelamar|peserta|masing-masing)|${sum} (?:di)?potong(?:kan)? (?:dari )?(?:gaji|upah|honor)[^.,;\\n]{0,20}|(?<=(?:^|[,.:;\\n]|siapkan|bawa|membawa|sediakan)\\s*)${sum} (?:untuk|buat|utk) (?:materai|meterai|berkas|administrasi|adm|seragam|formulir|pendaftaran|registrasi|id ?card|tes|psikotes|map|jaminan|pelatihan|training|mcu|penyaluran)(?: dan \\p{L}+)?|(?:beli|membeli|tebus|menebus|bayar|nebus) (?:formulir|form|map lamaran|map|blangko|blanko|buku panduan|materai|meterai|seragam|starter kit|token|kode referral|slot|kursi)(?: \\p{L}+){0,3}|(?:daftar|mendaftar|interview|wawancara|tes|test|seleksi)(?: \\p{L}+){0,2} (?:kena |bayar |cukup |cuma |hanya )?${sum} (?:via|lewat|ke rek\\p{L}*|qris|cash|tunai|transfer|dana|ovo|gopay)|(?:tebus|nebus|menebus) (?:\\p{L}+ ){1,3}${sum}|admin ?:? ?(?:rp\\.? ?)?\\d{2,3}(?:\\.000| ?(?:ribu|rb|k))|(?:gaji|upah|honor) (?:bulan |hari |minggu )?(?:ke-?1|pertama|awal)(?: \\p{L}+){0,2} (?:hangus|untuk (?:(?:mem)?bayar |jatah )?(?:agen|penyalur|kantor|lpk|yayasan|calo)|buat (?:(?:mem)?bayar |jatah )?(?:agen|penyalur|kantor|lpk|yayasan|calo)|disetor|diserahkan|masuk (?:kas|kantor))[^.,;\\n]{0,20}|(?:setengah|separuh|50 ?%) (?:gaji|upah) (?:bulan )?pertama(?: [^.,;\\n]{0,25})?(?:agen|penyalur|kantor|yayasan|lpk|disetor|dipotong)|(?:jaminan|garansi|deposit|simpanan pokok|simpanan wajib|tabungan wajib|uang kunci) (?:cash |tunai |uang |sebesar )?${sum}|(?:sewa|cicil|nyicil) (?:seragam|rompi|atribut|helm|alat|jaket) (?:\\p{L}+ )?${sum}|(?:nombok|tombok)(?: dulu| awal)?(?: ${sum})?`,
)
const free =
  /(?:gratis|free|cuma-cuma|tidak dipungut|tanpa (?:di)?pungut|ditanggung (?:perusahaan|kantor|kami|penuh|pabrik|pemberi|oleh)|dibiayai|dari (?:kantor|perusahaan|kami)|disediakan|diganti(?:kan)? (?:perusahaan|kantor|kami)|dibayar(?:kan)? (?:perusahaan|kantor|kami|oleh (?!pelamar|peserta|pekerja|karyawan|calon|kandidat|anda))|reimburse|paid by (?:the )?company|tidak ada|menanggung|nol(?!\p{L})|rp ?0(?!\d)|no charge|of charge|fasilitas)/u
const denied =
  /(?<!\p{L})(?:tidak (?:ada|pernah|akan|boleh|perlu|usah|pakai|memungut|meminta|dipungut|dikenakan|menarik|wajib|bayar)?|tdk|never|without|jangan|jgn|waspada|hati-hati|awas|ga|gak|nggak|ora|teu|bukan|anti|penipuan|mengatasnamakan|laporkan|diminta untuk|jika ada yang|menolak|not|zero)(?:\s+\p{L}+){0,5}\s*$|(?<!\p{L})(?:tidak ada|tanpa (?:biaya|uang|pungutan|potongan|deposit)|tidak (?:pernah )?(?:memungut|meminta|dipungut|menarik)|jangan percaya|waspada|hati-hati|penipuan)[^.]{0,80}$|(?<!\p{L})(?:tanpa|bebas|no)\s+(?:\p{L}+\s+){0,2}$/u
/** Money that the work itself handles. */
const work =
  /(?:menghitung|menagih|mencatat|mengelola|membuat laporan|menerima (?:pembayaran|uang)|laporan|pelanggan|nasabah|vendor|supplier|klien|customer|konsumen|pasien|siswa|orang tua|penumpang|kas kecil|petty cash|invoice|tagihan|faktur|menjelaskan|menginformasikan|memeriksa|merekap|(?<!pe)tugas(?:nya)?|bertugas|melayani|mengurus|perpajakan|pendaftaran umr[ao]h|donatur|target|menyusun|menganalisis|mengajarkan)/u
const benefit =
  /(?<!\p{L})(?:gaji|gapok|upah|honor|salary|bonus|komisi|insentif|tunjangan|fasilitas|benefit|dapat|dapet|reward|hadiah|diberi|diberikan|voucher|kupon|parsel|bingkisan|diskon|ditambah|plus|uang saku)\s*(?:\p{L}+[\s,:+]+){0,4}$/u

export function fees(ad: PlainText): Span[] {
  const spans: Span[] = []
  for (const looked of [named, english, paying, buying, borne, cut, card, charged, kept, between, handed, wide])
    for (const found of everyPlace(ad.text, looked)) if (isAsked(ad.text, found)) spans.push(found)
  for (const found of handedOver(ad.text)) if (isAsked(ad.text, found)) spans.push(found)
  return spans
}

/** What is done with money that leaves the applicant's pocket, and what it opens. */
const cost =
  /(?<!\p{L})(?:(?:di|me[mn]?|ny?|nge)?(?:bayar|transfer|setor|tebus|beli|titip|lunas|cicil)(?:kan|in|an)?|dulu|duluan|di ?(?:awal|muka|depan)|sebelum|deposit|(?:men|pen)?daftar(?:an)?|(?:ber)?gabung|join|registrasi|paket (?:ber)?gabung|kartu anggota|member(?:ship)?|formulir|mater?ai|mahar|top ?up|sertifikat|ditanggung|dibebankan|menanggung)(?!\p{L})/u
/** What is earned, sold or counted: wages by any name, prices, goals. */
const earnedOrCounted =
  /(?<!\p{L})(?:gaj\p{L}*|upah\p{L}*|honor\p{L}*|salary|wages?|base|bayaran\p{L}*|dibayar\p{L}*|digaji|insentif|komisi|bonus|tunjangan|uang (?:makan|saku|lelah|transpor\p{L}*|jalan|hadir\p{L}*|kerajinan|lembur)|transpor\p{L}*|lembur|tips?|thr|penghasilan|pendapatan|income|fee|rate|untung|cuan|dapat|dapet|terima|diberi\p{L}*|omzet|omset|target|harga|nilai|budget|anggaran|kredit|pinjaman|plafon|limit|penjualan|pembeli|pelanggan|nasabah|siswa|tagihan|cod|ongkir|bpjs|asuransi|um[rkp]|pajak|gedung|vendor|supplier|kami|menerima|dicatat|mencatat|panitia|reimburse|perusahaan|kantor)(?!\p{L})/u

/** A sum in a phrase that speaks of paying and of nothing earned: "paket bergabung mulai Rp350.000". */
function* handedOver(text: string): Generator<Found> {
  for (const sum of amounts(text)) {
    if (sum.high < 10_000 || sum.high > 60_000_000) continue
    const { before, after } = phraseAround(text, sum)
    const phrase = `${before}${text.slice(sum.start, sum.end)}${after}`
    if (!cost.test(phrase) || earnedOrCounted.test(phrase) || !/\p{L}{3}/u.test(before)) continue
    const from = before.search(cost)
    const start = sum.start - (from < 0 ? 0 : before.length - from)
    yield { start, end: sum.end, words: text.slice(start, sum.end), groups: {} }
  }
}

/** "bayar 150rb/jam": what is paid by the hour, day or month is a wage, unless it is a due. */
const period =
  /^\s*(?:,-)?\s*(?:(?:per|\/|se|tiap|setiap|saben|@|a)\s*-?\s*(?:hari|jam|hr|bulan|bln|minggu|malam|shift|sesi|pertemuan|kegiatan|acara|potong|pcs|lembar|kali (?:datang|tampil)|hour|day|month|week|kunjungan|trip|rit)|sehari|sejam|sebulan|semalam|seminggu|harian|bulanan)/u
const due =
  /(?:iuran|kontribusi|keamanan|peserta|pelamar|setor|simpanan|potong|denda|cicil|sewa|wajib|harus|biaya|kos|mess|asrama|angsur)/u
const isWage = (text: string, found: Found) =>
  (period.test(text.slice(found.end)) || amounts(found.words).some(({ end }) => period.test(found.words.slice(end)))) &&
  !due.test(phraseAround(text, found).before + found.words)

function isAsked(text: string, found: Found): boolean {
  if (isWage(text, found) || /^infa[qk] bulanan/u.test(found.words)) return false
  const { before, after } = sentenceAround(text, found)
  const phrase = phraseAround(text, found)
  if (denied.test(before) || free.test(found.words) || /(?:^|\s)(?:tidak|tanpa|gratis|bukan)\s/u.test(found.words))
    return false
  if (
    /(?:perusahaan|kantor|kami|pabrik) (?:menanggung|membayar|mengganti|menyediakan|yang|memberi)[^.]*$/u.test(before)
  )
    return false
  if (
    free.test(phrase.after) ||
    /^[^.\n]{0,60}?(?:gratis|ditanggung (?:perusahaan|kantor|kami)|tidak ada)/u.test(after.slice(0, 60))
  )
    return false
  if (work.test(before) && !/pelamar|peserta|calon|wajib|deposit|seragam|ganti sendiri|potong gaji/u.test(found.words))
    return false
  if (
    /(?:ktp|npwp|fotokopi|foto ?copy|scan|ijazah|lamaran|cv)(?!\p{L})/u.test(found.words) &&
    amounts(found.words).length === 0
  )
    return false
  if (
    /(?<!\p{L})(?:makan|transport?|transportasi|bensin|penginapan|kos|kendaraan|pulsa|tempat tinggal|motor|hp|laptop)/u.test(
      `${phrase.before.slice(-25)}${found.words}`,
    ) &&
    /sendiri|pribadi|masing-masing/u.test(found.words)
  )
    return false
  if (/bpjs|pajak|pph|jht|iuran pensiun|koperasi simpan/u.test(`${found.words}${after.slice(0, 25)}`)) return false
  const firm = /^(?:ditambah|plus)/u.test(phrase.before.trim())
    ? false
    : /potong|wajib|harus|bayar|jaminan|sendiri/u.test(found.words)
  if (
    /(?:menerima|mencatat|mengurus|menagih|mengumpulkan|menghitung|merekap)\s+(?:\p{L}+\s+){0,2}$/u.test(
      phrase.before,
    ) ||
    /^\s*(?:dari |kepada |oleh )?(?:pembeli|pelanggan|konsumen|nasabah|klien|customer|siswa|orang tua|pasien|penyewa|tamu|anggota koperasi)/u.test(
      after,
    )
  )
    return false
  if (
    /(?<!(?:ke|di|oleh|rekening)\s)(?:perusahaan|kantor|kami|pabrik|panitia|klub|pemilik|majikan)\s+(?:\p{L}+\s+){0,1}$/u.test(
      before,
    ) &&
    /^(?:mem)?(?:bayar|beli)|^(?:meng)?ganti/u.test(found.words)
  )
    return false
  if (
    /^(?:biaya|beaya) adm/u.test(found.words) &&
    (/^\s*bank/u.test(after) || /rekonsiliasi|akunting|akuntan|pembukuan/u.test(before))
  )
    return false
  if (/^uang (?:masuk|muka)$/u.test(found.words) && !/sebelum|dulu|wajib|(?<!pem)bayar/u.test(before + after))
    return false
  if (
    /^(?:fee|jasa|uang jasa|komisi|jatah|bagian|potongan|imbalan) /u.test(found.words) &&
    /(?:penyalur|agen|agensi|agent|lpk|calo|makelar|broker|perantara|mandor)$/u.test(found.words) &&
    !/dibayar|bayar|potong|ditanggung|dibebankan/u.test(after)
  )
    return false
  if (benefit.test(phrase.before) && !firm) return false
  return !/^(?:dp|cicil)/u.test(found.words) || amounts(found.words).length > 0
}
