import type { Booth } from '../types.ts'

export const gimAplikasi: readonly Booth[] = [
  {
    key: 'gim-angkot',
    name: 'Kejar Setoran',
    pitch: 'Gim sopir angkot: antar penumpang, hindari lubang, ingat kembalian. Jalan di ponsel lama.',
    story: `Bapak narik trayek yang warnanya hijau. Waktu kecil saya duduk di sebelahnya dan menghitung kembalian; ternyata itu latihan merancang gim yang sangat baik.

Kejar Setoran berukuran sembilan megabita dan bisa dimainkan tanpa internet. Saya mengujinya di ponsel Bapak yang layarnya bergaris hijau. Kalau Anda terlalu ngebut, penumpang turun dan Emak menelepon.

Gim ini gratis dan tidak ada iklan. Yang saya jual cuma stiker dan versi papan untuk dimainkan bersama.`,
    category: 'gim-aplikasi',
    exhibitor: { name: 'Raka Aditya', mail: 'raka@kejarsetoran.example', age: 24 },
    whatsapp: '0812-0000-0161',
    instagram: 'kejarsetoran',
    goods: [
      { name: 'Gim di ponsel', priceRupiah: 0, note: 'gratis, 9 MB' },
      { name: 'Versi papan', priceRupiah: 135000, note: '2 sampai 5 pemain' },
      { name: 'Stiker kaca belakang', priceRupiah: 12000, note: 'tulisan khas angkot' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Raka Aditya', 'Pak Dedi'],
    state: 'approved',
  },
  {
    key: 'peta-angkot',
    name: 'Angkot ke Mana',
    pitch: 'Tulis tujuan, kami beri tahu angkot warna apa dan turun di mana. Dipetakan penumpangnya.',
    story: `Saya anak rantau dari Bima. Minggu pertama di sini saya naik angkot yang benar ke arah yang salah, dua kali. Lintang menemukan saya di terminal, sudah pasrah.

Kami lalu mengajak empat puluh sukarelawan naik setiap trayek dari ujung ke ujung sambil mencatat. Sopir-sopirnya senang; ada yang menolak dibayar. Kami juga mencatat jam terakhir karena itu yang paling penting dan tidak tertulis di mana pun.

Datanya terbuka. Kalau salah, betulkan bersama kami.`,
    category: 'gim-aplikasi',
    exhibitor: { name: 'Hafiz Ramdani', mail: 'hafiz@angkotkemana.example', age: 22 },
    whatsapp: '0812-0000-0162',
    instagram: 'angkotkemana',
    goods: [
      { name: 'Aplikasi web', priceRupiah: 0, note: 'tanpa unduh' },
      { name: 'Peta lipat trayek', priceRupiah: 15000, note: 'muat di dompet' },
      { name: 'Gantungan kunci warna trayek', priceRupiah: 12000, note: 'pilih warna' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Hafiz Ramdani', 'Lintang Prameswari'],
    state: 'approved',
  },
  {
    key: 'lampu-kujang',
    name: 'Solder Senang',
    pitch: 'Rakitan elektronik untuk pemula: lampu kujang, bel pintu, dan radio yang bunyinya kresek.',
    story: `Saya guru honorer Teknik Elektronika. Murid saya takut solder karena takut salah, jadi saya buat rakitan yang kalau salah pun tetap lucu. Bel pintu yang terbalik kutubnya berbunyi seperti bebek.

Setiap paket berisi komponen secukupnya, petunjuk bergambar, dan satu komponen cadangan karena pasti ada yang jatuh ke bawah meja. Kotaknya dari karton telur.

Sekolah boleh pinjam solder kami dua minggu. Alatnya lelah, tetapi masih semangat.`,
    category: 'gim-aplikasi',
    exhibitor: { name: 'Raditya Mahendra', mail: 'raditya@soldersenang.example', age: 30 },
    whatsapp: '0812-0000-0163',
    instagram: 'soldersenang',
    goods: [
      { name: 'Rakitan lampu kujang', priceRupiah: 45000, note: 'enam komponen' },
      { name: 'Rakitan bel bebek', priceRupiah: 38000, note: 'baterai tidak termasuk' },
      { name: 'Rakitan radio', priceRupiah: 70000, note: 'untuk yang sudah pernah' },
      { name: 'Solder pinjam', priceRupiah: 20000, note: 'per hari, jaminan janji' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Raditya Mahendra', 'Elsa Nuraini'],
    state: 'approved',
  },
  {
    key: 'congklak-digital',
    name: 'Dakon Dunia',
    pitch: 'Congklak di layar, lawan sungguhan. Bisa bermain dengan nenek di kampung.',
    story: `Nenek di Kebumen, saya di Cibeureum. Setiap menelepon, obrolan kami habis dalam tiga menit. Begitu ada congklak di antara kami, kami bisa satu jam, dan Nenek selalu menang.

Tampilannya besar-besar, bunyinya biji kerang sungguhan yang saya rekam di lantai dapur. Tidak perlu mendaftar: buat kamar, kirim tautan, main. Kalau sinyal putus, giliran ditunggu sampai besok pun tidak apa-apa.

Sekarang yang memakai sebelas ribu pasang. Nenek minta royalti berupa kunjungan.`,
    category: 'gim-aplikasi',
    exhibitor: { name: 'Nadhira Utami', mail: 'nadhira@dakondunia.example', age: 23 },
    whatsapp: '0812-0000-0164',
    goods: [
      { name: 'Main di peramban', priceRupiah: 0, note: 'gratis' },
      { name: 'Papan congklak lipat', priceRupiah: 78000, note: 'kain dan biji sawo' },
      { name: 'Sekantong biji kerang', priceRupiah: 15000, note: '98 butir' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Nadhira Utami'],
    state: 'approved',
  },
  {
    key: 'catatan-warung',
    name: 'Buku Bon',
    pitch: 'Catatan utang warung di ponsel, tanpa internet, bisa dicetak. Menagihnya tetap dengan senyum.',
    story: `Emak punya warung dan buku bon yang halamannya lepas-lepas. Tahun lalu hujan masuk dan utang tiga bulan hilang. Emak bilang ikhlas, saya bilang sebentar.

Aplikasi ini mencatat siapa, berapa, dan kapan, dengan tombol sebesar jempol Emak. Semua tersimpan di ponsel sendiri dan tidak dikirim ke mana-mana. Ada satu tombol untuk mencetak di pencetak struk kecil.

Saya lampirkan tautan unduhannya nanti kalau sudah stabil. Sekarang masih sering tertutup sendiri.`,
    category: 'gim-aplikasi',
    exhibitor: { name: 'Rizal Mutaqin', mail: 'rizal@bukubon.example', age: 20 },
    whatsapp: '0812-0000-0165',
    goods: [
      { name: 'Aplikasi Buku Bon', priceRupiah: 0, note: 'gratis untuk warung' },
      { name: 'Pasang dan ajari di warung', priceRupiah: 25000, note: 'satu jam, kami datang' },
      { name: 'Kertas struk isi 5', priceRupiah: 20000, note: '58 mm' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Rizal Mutaqin'],
    state: 'returned',
    reason:
      'Idenya berguna sekali. Pengunjung perlu bisa mencobanya di stan: kirim lagi setelah ada versi yang tidak tertutup sendiri, atau siapkan satu ponsel peraga.',
  },
]
