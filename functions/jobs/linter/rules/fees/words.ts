/** What applicants are made to pay for. */
export const cause =
  '(?:administrasi|adm|admin|pendaftaran|daftar|registrasi|regis|seragam|atribut|pelatihan|training|trainning|diklat|jaminan(?: \\p{L}+)?|komitmen|kursus|formulir|form|materai|meterai|tes|test|psikotes|mcu|medical(?: check ?up)?|cek kesehatan|id ?card|kartu|penempatan|pelicin|rokok|terima kasih|buku|modul|sertifikat|sertifikasi|aktivasi|keanggotaan|member(?:ship)?|akomodasi|proses(?: cepat)?|orang dalam|pengurusan|masuk|kerja sama|interview|wawancara|seleksi|booking|muka|tanda jadi|pangkal|perlengkapan|peralatan|bahan|deposit|kit|starter kit|sewa alat|mess|komisi|calo|kuota|pemberkasan|penyaluran|penyalur|garansi|verifikasi|akun|kaos|kaus|keberangkatan|pemberangkatan|asrama|kelulusan|kontrak kerja|map lamaran|psikotest|tes psikologi|briefing|orientasi|validasi|pencairan|ppm|lisensi|visa|jas|helm|rompi|tas|loker|sidik jari|skck|surat sehat)'
const scale = '(?:ribu|rb|rebu|ewu|k|jt|juta|yuta|mio|million)'
const foreign = '(?:usd|us\\$|\\$|sgd|s\\$|myr|rm|eur|euro|€|nt\\$?|hkd|krw|won|jpy|yen|¥|aud|sar|riyal)'
const slang = '(?:gocap|gopek|cepek|goceng|ceban|goban|noban|seceng|sejeti|seratusan|sejutaan)'
/** A sum, in figures, words or slang. */
export const sum = `(?:${slang}(?: ?${scale})?|${foreign} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:usdt?|sgd|myr|ringgit|dolar|dollars?|euro|riyal|yen|won)|(?:rp|idr)\\.? ?\\d[\\d.,]*(?: ?${scale})?(?:an)?(?:,-)?|\\d[\\d.,]* ?${scale}(?:an)?|\\d{1,3}(?:[.,]\\d{3})+(?:,-)?|\\d{5,8}|(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah)[ -]?(?:ratus|juta|puluh)(?: (?:ribu|ratus|rb|juta|setengah))*)`
export const money = '(?:uang|uwang|duit|biaya|beaya|ongkos|dana|iuran|kontribusi|infaq wajib|fee|cost|artos|dhuwit)'
export const applicant =
  '(?:peserta|pelamar|calon(?: (?:karyawan|pekerja|pelamar|peserta))?|karyawan|pekerja|sendiri|pribadi|masing-masing|anda|kandidat|applicants?|candidates?|dewe|dewek|sorangan)'
