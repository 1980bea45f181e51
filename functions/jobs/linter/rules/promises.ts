import { type Amount, amounts } from '../text/amounts.ts'
import { everyPlace, type Found, pattern, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

const sure =
  '(?:dijamin|pasti|jaminan|garansi|auto|100 ?%|seratus persen|guaranteed?|tanpa gagal|sudah pasti|bergaransi|otomatis)'
const rich =
  '(?:kaya(?: raya)?|tajir|sultan|miliarder|miliuner|jutawan|sukses (?:instan|besar|cepat)|cuan|untung|tanpa rugi|punya (?:mobil|rumah)|beli (?:mobil|rumah|alphard|pajero|fortuner)|balik modal|lolos|lulus|diterima|keterima|masuk(?! kerja)|kerja (?:di|tanpa|langsung|setelah lulus|seumur)|dapat kerja|penempatan|berangkat|terbang|bebas (?:finansial|utang)|naik haji|umroh|bangun rumah|financial freedom|rich|profit|closing)'
const phrases = [
  `${sure} (?:langsung |bisa |akan |cepat |jadi |menjadi |anda |kamu )*${rich}(?: [^.,;!\\n]{0,25})?|(?:dijamin |pasti )?${rich} (?:pasti|dijamin|100 ?%|dalam \\d+ (?:hari|bulan|minggu)|seketika|tanpa (?:tes|seleksi|interview|wawancara))`,
  '(?:langsung|auto|pasti)(?: \\p{L}+)? (?:diterima|keterima|lolos|kerja) (?:tanpa|ga pake|gak pakai|nggak pake) (?:tes|test|seleksi|interview|wawancara|syarat)[^.,;\\n]{0,20}',
  '(?:besok|lusa|seketika|sekejap) (?:langsung |pasti |sudah |udah )?(?:kaya|tajir|sultan|jutawan|miliarder)|cepat kaya|kaya (?:mendadak|instan|raya)|get rich|penghasilan (?:tanpa batas|tak terbatas|unlimited|pasif)|(?:gaji|income|pendapatan|cuan|komisi) (?:unlimited|tanpa batas|tak terbatas)|unlimited (?:income|earning)s?|passive income[^.;\\n]{0,50}|pasif income|bebas finansial|kebebasan finansial|financial freedom|duit ngalir|uang (?:datang|ngalir|mengalir) sendiri|cuan (?:ngalir|terus|tanpa batas|melimpah)|tinggal rebahan[^.,;\\n]{0,30}|(?:rebahan|tidur|santai|duduk manis|main hp|scroll)(?: \\p{L}+){0,3} (?:dapat|dapet|dibayar|digaji|cuan|hasilkan|jadi duit)[^.,;\\n]{0,30}',
  '(?:profit|untung|cuan|bunga|return|keuntungan)(?: (?:pasti|tetap|bersih|sampai|hingga))* \\d+(?:[.,]\\d+)? ?% ?(?:(?:per|\\/|se|tiap|a) ?(?:hari|minggu|bulan|day|week|jam)|sehari|seminggu|harian|daily)[^.,;\\n]{0,25}',
  '(?:(?:dalam |cuma |hanya |baru )*(?:\\d+|se|satu|dua|tiga|enam) ?(?:hari|minggu|bulan|tahun)|sebulan|seminggu|setahun|(?:bulan|minggu|hari|tahun) (?:pertama|kedua|ke-?\\d)|bulan depan|minggu depan|tahun depan)(?: \\p{L}+){0,3} (?:bisa |pasti |dijamin |langsung |auto |sudah |udah )*(?:beli|punya|kebeli|bangun|dapat|dapet|gendong|bawa pulang|umroh|umrohkan|naik haji|lunas|jadi (?:bos|jutawan|miliarder|manajer))(?: \\p{L}+)?(?: (?:rumah|mobil|motor|alphard|pajero|fortuner|umroh|umrohkan|orang tua|tipe|tv|haji|tanah|gratis|cash|sport|mewah|baru|umrah|miliarder|sendiri|dan|&))+',
  '(?:uang|modal|dana|duit|investasi)(?: \\p{L}+)? (?:balik|kembali|berlipat|jadi|naik) ?(?:\\d+ ?x|dua kali|tiga kali|berkali|ganda)[^.,;\\n]{0,25}|\\d+ ?(?:x|kali) lipat[^.,;\\n]{0,20}|lipat ?ganda(?:kan)? (?:uang|modal|dana)',
  'hidup (?:langsung |pasti |akan )?berubah|(?:meng)?ubah nasib(?: anda)?|kerja (?:ringan|santai|gampang|mudah|enak)[^.;\\n]{0,20} (?:gaji|bayaran|hasil|penghasilan|cuan)(?:nya)? (?:besar|gede|tinggi|fantastis|selangit|jutaan|melimpah)|(?:gaji|bayaran|penghasilan|bonus) (?:fantastis|selangit|menggiurkan|super besar)|tanpa r[ei]siko|(?:jaminan|dijamin|pasti|auto|bisa|langsung) (?:masuk|jadi|lolos|lulus|diangkat|diterima)(?: jadi)? (?:pns|asn|cpns|bumn|polri|tni|p3k|pppk)|(?:bisa|langsung|auto) (?:beli|punya|kebeli) (?:rumah|mobil|alphard|pajero|fortuner|tanah|motor baru)[^.,;\\n]{0,15}|(?:tiap|setiap|per) hari (?:gajian |dapat )?jutaan|jutaan (?:rupiah )?(?:per|tiap|setiap|se) ?hari',
  '(?:\\p{L}+ )?(?:puluhan|ratusan|belasan|miliaran)(?: juta)?(?: rupiah)? (?:per|tiap|setiap|se|sebulan|seminggu|sehari|menanti|menunggu|dari (?:hp|rumah)|tanpa|dengan mudah|dalam|cuma)[^.,;\\n]{0,30}',
  'gaji (?:dua|tiga|2|3) digit (?:dalam|tanpa|per minggu|dari|dengan mudah|sehari|sebulan)[^.,;\\n]{0,25}',
  '(?:jalan-jalan|liburan|keliling|umroh|umrah|haji|tur|trip|wisata)(?: \\p{L}+){0,3} (?:gratis|tiap bulan|setiap bulan)[^.,;\\n]{0,20}|(?:dapat|dapet|bonus|hadiah|reward|bawa pulang) (?:mobil|rumah|motor|umroh|umrah|iphone|emas)(?: \\p{L}+)? (?:gratis|cuma-cuma|di bulan|bulan|dalam|tanpa)[^.,;\\n]{0,25}',
  '(?:pensiun|berhenti kerja) (?:dini|muda|umur|usia)[^.,;\\n]{0,12}(?:dengan|punya|kaya|aset|bebas)[^.,;\\n]{0,25}|(?:naik jabatan |jadi |langsung )*(?:manajer|manager|direktur|leader|bos) (?:dalam|cuma|hanya|kurang dari)(?: waktu)? \\d+ (?:hari|minggu|bulan)|pasti (?:tercapai|cair|closing|dibayar mahal|berhasil|sukses|gajian)|rekrut \\d+ orang[^.;\\n]{0,30}(?:mengalir|cair|bonus|dapat|dapet)[^.,;\\n]{0,20}|semua (?:pelamar |yang \\p{L}+ )?(?:pasti |langsung )?(?:diterima|lolos)(?= ?(?:[.,!;\\n]|$))',
  '(?:uang|duit|cuan|saldo|komisi|transferan) (?:masuk|cair|datang) (?:otomatis|terus|tiap hari|setiap hari|sendiri|tanpa (?:kerja|henti|batas))[^.,;\\n]{0,25}|(?:uang|duit|cuan|rezeki|rejeki|saldo|transferan|rupiah|dolar|dollar|komisi|hasil)(?:nya)? (?:\\p{L}+ )?(?:ngalir|mengalir|masuk sendiri|datang sendiri|jalan terus|cair sendiri|kerja sendiri)[^.,;\\n]{0,20}|(?:tidur|rebahan|santai|liburan|ongkang-ongkang kaki|leha-leha)(?: \\p{L}+){0,3} (?:uang|duit|cuan|rupiah|saldo|gaji|income|komisi)(?: \\p{L}+){0,2}|(?:balik modal|bep|modal (?:kembali|balik))(?: (?:dalam|cuma|hanya|hitungan|kurang dari|pasti))* (?:\\d+|se|satu|dua|tiga)? ?(?:hari|minggu|jam|pekan)(?:an)?',
  'modal (?:rp\\.? ?)?\\d[\\d.,]* ?(?:ribu|rb|k|juta|jt)?(?: \\p{L}+)? (?:jadi|menjadi|hasil|dapat|dapet|untung|balik|raih) (?:rp\\.? ?)?\\d[\\d.,]* ?(?:ribu|rb|k|juta|jt|miliar|milyar|m|%|x|kali)?[^.,;\\n]{0,25}',
  '(?:omzet|omset|penghasilan|cuan|gaji|income|pendapatan|hasil|duit|uang|bayaran|komisi|raup|raih|hasilkan|dapat|dapet)(?:nya)? (?:\\p{L}+ )?(?:jutaan|(?:puluhan|ratusan|belasan) juta|milyaran|miliaran|dolar|dollar)(?: rupiah)?(?:[^.;\\n]{0,15}? )(?:dari (?:rumah|hp|kasur|kamar|rebahan)|cuma|hanya|modal|tanpa|sambil|walau|meski|tiap hari|setiap hari|per hari|sehari|per minggu|seminggu)[^.,;\\n]{0,25}',
  '(?:auto|jadi|calon|langsung|gaji|cuan|hidup) (?:sultan|tajir|jutawan|miliarder|milyarder|miliuner|milyuner|crazy rich|orang kaya)|(?:kaya|tajir|sukses) (?:di usia muda|sebelum (?:umur |usia )?\\d+|tanpa (?:kerja|modal|susah|capek)[^.,;\\n]{0,12})|(?:tanpa|gak perlu|ga perlu|tidak perlu|ga usah|gak usah|nggak perlu) (?:kerja keras|capek|kerja) (?:\\p{L}+ ){0,3}(?:kaya|cuan|gaji|dibayar|uang|duit|hasil|untung)[^.,;\\n]{0,20}|hidup mewah|(?:lunasi|lunas|bebas) (?:semua )?(?:utang|hutang)(?:mu)?(?: [^.,;\\n]{0,15})? (?:dalam|cuma|hanya) [^.,;\\n]{0,15}|(?:resign|berhenti kerja|keluar kerja)(?: \\p{L}+){0,3} (?:dalam|cuma|hanya|setelah) \\d+ (?:hari|minggu|bulan)[^.;\\n]{0,25}|(?:pasti|dijamin|garansi|100 ?%|auto) (?:langsung )?(?:kerja|keterima|dapat (?:kerja|job|kerjaan)|ditempatkan|disalurkan|berhasil|sukses|kaya|cair|closing)(?: (?:100 ?%|setelah|besok|tanpa|di \\p{L}+)[^.,;\\n]{0,20})?|(?:lolos|lulus|diterima|keterima|berangkat)(?:nya)? (?:dijamin|pasti|garansi|100 ?%)|(?:earn|make) (?:easy|quick|fast) (?:money|cash)|easy money|quick cash|(?:uang|duit) (?:gampang|instan|kaget)|get paid (?:to|while|for) (?:sleep|sleeping|scroll|scrolling|nothing|doing nothing|watch|watching)[^.,;\\n]{0,15}',
  `${sure} (?:\\p{L}+ ){0,3}(?:jutaan|(?:dua|tiga|2|3) digit|ratusan juta|puluhan juta|milyaran|miliaran|profit|cuan|untung|kaya)|(?:profit|cuan|untung|keuntungan|penghasilan|income|hasil)(?: \\p{L}+){0,3} (?:tanpa|anti|bebas|no) (?:rugi|r[ei]siko|risk|loss)[^.,;\\n]{0,25}|(?:se|satu |1 |2 |dua )(?:jam|menit) (?:\\p{L}+ ){0,2}(?:di)?(?:gaji|bayar|upah)(?:nya)? (?:setara|seperti|kayak|selevel|sekelas) (?:manajer|manager|direktur|bos|dokter|pilot)`,
].map(pattern)

const easy =
  /(?:tanpa (?:pengalaman|skill|keahlian|modal|kerja|ijazah|syarat|tes|interview|target|batas|rugi|keluar rumah|harus)|(?:walau|walaupun|meski|meskipun|biar)\s+\p{L}+|lulusan sd|tamatan sd|no experience|no skill|modal (?:hp|0|nol|dengkul|kuota|jempol)|main (?:hp|game)|masuk (?:dompet|rekening|kantong)|ongkang|leha|dari hp|lewat hp|isi survei|balas chat|ngapa-ngapain|captcha|gampang|mudah|santai|rebahan|jempol|share|no (?:target|boss)|cukup|tidur|tiduran|scroll|sekali klik|dari rumah|from home|online|kerja (?:cuma|hanya|sambil)|(?:\d|satu|dua|tiga) jam|pasti|dijamin|guaranteed|langsung cair|cair (?:tiap|setiap)|like|subscribe|klik|bulan pertama|minggu pertama|hari pertama|minimal tanpa|dus|lem|lipat|ketik|hp doang|bisa|auto|nonton|fantastis|hanya dengan|cuma)/u
const income =
  /(?<!\p{L})(?:gaji|penghasilan|pendapatan|income|hasil(?:kan)?|dapat|dapet|cuan|dibayar|bawa pulang|komisi|tips?|bonus|untung|profit|earn|salary|upah|fee|omzet|uang (?:jajan|saku|belanja)|mau|pengen|pengin)[^.;\n]{0,45}$/u
const day =
  /^\s*(?:-an|an)?\s*(?:(?:per|\/|se|tiap|setiap|a)\s*-?\s*(?:hari|hr|day|malam|night|jam)|sehari|harian|semalam|perhari|daily)/u
/** "700rb masuk DANA tiap malam" */
const everyDay = /^\s*(?:\p{L}+\s+){1,2}(?:tiap|setiap)\s+(?:hari|malam)(?!\p{L})/u
const week =
  /^\s*(?:-an|an)?\s*(?:(?:per|\/|se|tiap|setiap|a)\s*-?\s*(?:minggu|week|pekan)|seminggu|mingguan|perminggu|weekly)/u
const dayBefore = /(?<!\p{L})(?:sehari|per ?hari|tiap hari|setiap hari|semalam|harian)\s*(?:\p{L}+\s*){0,3}$/u
const hourBefore = /(?<!\p{L})(?:(?:1|satu|se) ?jam|per ?jam|sejam)\s*(?:\p{L}+\s*){0,2}$/u
const hour = /^\s*(?:(?:per|\/|se|a)\s*-?\s*(?:jam|hour)|sejam)/u
const weekBefore = /(?<!\p{L})(?:seminggu|per ?minggu|tiap minggu|setiap minggu|mingguan)\s*(?:\p{L}+\s*){0,3}$/u
const business =
  /(?<!\p{L})(?:target|omzet|omset|penjualan|anggaran|budget|proyek senilai|nilai|transaksi|pinjaman|kredit|plafon|harga|aset|investasi klien|asuransi jiwa|santunan|pertanggungan|mengelola|tiket|tagihan|dana)\s*(?:\p{L}+\s*){0,3}(?:rp\.?\s*)?$/u

export function promises(ad: PlainText): Span[] {
  const { text } = ad
  const spans: Span[] = []
  for (const looked of phrases)
    for (const found of everyPlace(text, looked)) if (isPromise(text, found)) spans.push(found)
  for (const sum of amounts(text)) {
    const span = promised(text, sum)
    if (span) spans.push(span)
  }
  return spans
}

const safe =
  /(?<!\p{L})(?:bpjs|jaminan (?:kesehatan|hari tua|kecelakaan|sosial|pensiun|kualitas|mutu)|tidak|tanpa janji|bukan|jangan|waspada|hati-hati|mengurus|pelanggan|klien|nasabah|garansi (?:produk|mesin|unit)|target|siswa|murid|peserta didik|calon|membantu|ditanggung|memastikan|mencatat|menghitung|mengelola)\s*(?:\p{L}+\s+){0,4}$/u
const isPromise = (text: string, found: Found) => {
  const { before, after } = sentenceAround(text, found)
  if (safe.test(before) || /^(?:pasti|jaminan) masuk/u.test(found.words)) return false
  if (
    /karyawan|pegawai (?:terbaik|teladan)|terbaik|berprestasi|teladan|gathering|outing|undian/u.test(
      `${found.words}${after.slice(0, 40)}`,
    ) &&
    /umr|haji|wisata|trip|tur|liburan|jalan|keliling|motor|mobil|emas/u.test(found.words)
  )
    return false
  if (
    /(?:puluhan|ratusan|belasan|miliaran|jutaan)/u.test(found.words) &&
    /(?<!\p{L})(?:omzet|omset|dana|target|anggaran|transaksi|penjualan|aset|perputaran)(?!\p{L})/u.test(
      before.slice(-20) + found.words,
    ) &&
    !/dari (?:rumah|hp|kasur)|cuma|tanpa|klik|rebahan|mudah|anda|kamu|sambil|pensiun|berhenti/u.test(found.words)
  )
    return false
  return !/^\s*(?:tepat waktu|bpjs|tercatat|dicatat)/u.test(after)
}

/** Too much for too little: a year's wage in a month, a month's wage in a day. */
function promised(text: string, sum: Amount): Span | undefined {
  const { before, after, all } = sentenceAround(text, sum)
  if (business.test(before)) return undefined
  const perDay = day.test(after) || everyDay.test(after) || dayBefore.test(before)
  const perWeek = week.test(after) || weekBefore.test(before)
  const aMonth = sum.high * (perDay ? 25 : perWeek ? 4 : 1)
  const monthly = /^\s*(?:per|\/|se|a|tiap)?\s*-?\s*(?:bulan|bln|month)|^\s*sebulan/u.test(after)
  const clicks =
    sum.high >= 100_000 &&
    /(?:(?<!\p{L})(?:like|klik|nonton|subscribe|follow|jempol|tap|share link|ketik ulang)(?!\p{L}))/u.test(
      before.slice(-50) + after.slice(0, 30),
    )
  const isEasy = easy.test(all.replace(text.slice(sum.start, sum.end), '') + text.slice(sum.end, sum.end + 50))
  const earned = income.test(before) || /(?:sehari|semalam|seminggu)/u.test(before)
  const shortWork =
    sum.high >= 700_000 &&
    sum.high < 3_000_000 &&
    /(?:kerja|cukup|cuma|hanya|sambil) (?:\p{L}+ )?(?:\d|satu|dua|tiga|empat|se) ?jam(?!\s*(?:istirahat|lembur))/u.test(
      before,
    ) &&
    !/bulan|minggu/u.test(all)
  if (shortWork && /(?:bawa pulang|dapat|dapet|cuan|dibayar|hasil)/u.test(before)) return widened(text, sum)
  const perMinutes = /^\s*(?:per|\/|tiap|setiap|dalam|cuma)\s*(?:\d+\s*)?menit/u.test(after)
  if (perMinutes && isEasy && sum.high >= 50_000 && sum.high < 50_000_000) return widened(text, sum)
  if (
    /(?:cuma|hanya|cukup|modal)\s+\d+\s+menit[^.]*(?:dapat|dapet|dibayar|hasil\p{L}*|cuan)\s+(?:rp\s*)?$/u.test(
      before,
    ) &&
    sum.high >= 150_000
  )
    return widened(text, sum)
  const perHour = hourBefore.test(before) || hour.test(after)
  if (perHour && sum.high >= 400_000 && sum.high < 50_000_000 && !/konsultan|pengacara|psikolog|dokter/u.test(text))
    return widened(text, sum)
  const isSure = /(?<!\p{L})(?:guaranteed|dijamin|pasti)\s+(?:\p{L}+\s+){0,2}$/u.test(before)
  if (isSure && aMonth >= 15_000_000) return widened(text, sum)
  const tooMuch =
    (perDay && sum.high >= 700_000 && isEasy) ||
    (perWeek && sum.high >= 4_000_000 && isEasy) ||
    (aMonth >= 8_000_000 && hard(all)) ||
    (aMonth >= 15_000_000 && isEasy && (earned || monthly)) ||
    (clicks && earned) ||
    (day.test(after) && earned && sum.high >= 1_500_000) ||
    (sum.high >= 10_000_000 &&
      /uang saku|tunai|cash|bonus/u.test(before.slice(-20) + after.slice(0, 20)) &&
      /sebelum (?:berangkat|kerja|mulai)|di ?muka|langsung/u.test(after))
  const piece = paidByPiece(text, sum, isEasy)
  if (!piece && !tooMuch) return undefined
  if (!earned && !perDay && !perWeek && !piece && !monthly) return undefined
  return widened(text, sum)
}

const oneOf = '(?:dus|pcs|lembar|kotak|box|bungkus|paket|halaman|lusin|kodi|pak|artikel|akun|survei|video|foto|order)'
const pieceBefore = new RegExp(`(?:(?<!\\d)1|satu|per|tiap|se) ?${oneOf}(?: \\p{L}+){0,2}\\s*$`, 'u')
const pieceAfter = new RegExp(`^\\s*(?:per|\\/|tiap|se)\\s*${oneOf}(?!\\p{L})`, 'u')
const aDay = new RegExp(`(?:sehari|per ?hari|tiap hari)(?: \\p{L}+){0,3} (\\d+)(?: ?- ?\\d+)? ?${oneOf}`, 'u')
const piecesAtOnce = new RegExp(`^\\s*(?:bisa|x|dapat)?\\s*\\d+\\s*(?:${oneOf}|kali)`, 'u')

/** "1 box upah 70rb, sehari bisa 20 box": what a day of pieces would come to. */
function paidByPiece(text: string, sum: Amount, isEasy: boolean): boolean {
  const { before, after, all } = sentenceAround(text, sum)
  const pieces = pieceBefore.test(before) || pieceAfter.test(after)
  const day = Number(aDay.exec(all)?.[1] ?? 0) * sum.low
  if (pieces && day * 25 >= 15_000_000) return true
  if (pieces && isEasy && sum.low >= 300_000 && /(?<!\p{L})(?:cuma|hanya|doang|cukup|tinggal)(?!\p{L})/u.test(before))
    return true
  return piecesAtOnce.test(after) && new RegExp(oneOf, 'u').test(before) && sum.high >= 200_000
}

const hard = (sentence: string) =>
  /(?:tanpa (?:pengalaman|skill|keahlian|kerja|ijazah|tes|jualan)|undang teman|ajak teman|lulusan sd|tamatan sd|no experience|modal (?:hp|0)|rebahan|kerja (?:cuma )?(?:[1-4]|satu|dua|tiga|empat) jam|(?:[1-4]|satu|dua|tiga|empat) jam (?:sehari|kerja|per ?hari|saja)|like|klik|gampang banget|jempol|share (?:link|konten)|nonton|tiduran)/u.test(
    sentence,
  )

/** The promise with the words that make it one, up to the next comma or full stop. */
function widened(text: string, sum: Amount): Span {
  const { after, before } = sentenceAround(text, sum)
  const lead =
    /(?:gaji|penghasilan|pendapatan|income|hasilkan|dapat|dapet|cuan|bawa pulang|tips?|komisi|earn|salary)[^.,;\n]{0,30}$/u.exec(
      before,
    )
  const rest = /^[^.,;!\n]{0,60}/u.exec(after)?.[0] ?? ''
  return { start: sum.start - (lead?.[0].length ?? 0), end: sum.end + rest.trimEnd().length }
}
