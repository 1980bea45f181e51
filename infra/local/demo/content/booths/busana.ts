import type { Booth } from '../types.ts'

export const busana: readonly Booth[] = [
  {
    key: 'lokatmala-harian',
    name: 'Lokatmala Harian',
    pitch: 'Batik Lokatmala yang boleh dicuci mesin: kemeja kerja, celemek, sampai jaket hujan.',
    story: `Di rumah kami, batik itu keluar dari lemari setahun dua kali. Saya ingin batik yang dipakai sampai pudar. Maka saya minta izin kepada para pembatik Lokatmala untuk membuat potongan yang berani kotor.

Motifnya tetap digambar dengan canting dan cap oleh perajin di kota ini. Tugas saya memotong, menjahit, dan mencoba: setiap baju saya cuci dua puluh kali di mesin cuci kos sebelum dijual. Warna yang luntur tidak lolos.

Kantor kecil, kedai, atau sekolah yang mau seragam boleh datang mengukur. Minimal enam potong saja.`,
    category: 'busana',
    exhibitor: { name: 'Rengganis Putri', mail: 'rengganis@lokatmalaharian.example', age: 27 },
    whatsapp: '0812-0000-0111',
    instagram: 'lokatmalaharian',
    goods: [
      { name: 'Kemeja lengan pendek', priceRupiah: 245000, note: 'S sampai XXXL' },
      { name: 'Celemek kerja', priceRupiah: 130000, note: 'saku empat' },
      { name: 'Jaket hujan berlapis batik', priceRupiah: 320000, note: 'lapisan dalam katun' },
      { name: 'Sapu tangan', priceRupiah: 35000, note: 'pala dan kujang' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Rengganis Putri', 'Sarah Salsabila'],
    state: 'approved',
  },
  {
    key: 'ecoprint-nisa',
    name: 'Daun Pulang',
    pitch: 'Kain dan kerudung ecoprint dari daun pekarangan. Cap tangannya alam, jemurnya sabar.',
    story: `Ecoprint mengajari saya kalah. Daun yang sama, kain yang sama, hari yang sama, hasilnya bisa dua langit yang berbeda. Dulu saya kesal, sekarang saya tulis saja tanggal dan cuacanya di ujung kain.

Daun jati dari Baros, lanang dari pagar sekolah, jarak merah dari rumah Pak RT. Saya barter dengan pupuk kompos. Kukusannya bekas dandang bubur, hadiah dari tetangga yang pensiun berjualan.

Kerudungnya adem dan tidak perlu disetrika. Saya pakai sendiri tiap hari, silakan dipegang.`,
    category: 'busana',
    exhibitor: { name: 'Nisa Rahmawati', mail: 'nisa@daunpulang.example', age: 24 },
    whatsapp: '0812-0000-0112',
    instagram: 'daunpulang',
    goods: [
      { name: 'Kerudung segi empat', priceRupiah: 135000, note: 'katun voal' },
      { name: 'Selendang sutra', priceRupiah: 275000, note: 'satu warna daun' },
      { name: 'Totebag kanvas', priceRupiah: 75000, note: 'tertulis cuaca saat dibuat' },
    ],
    kecamatan: 'Baros',
    keepers: ['Nisa Rahmawati', 'Mulyati'],
    state: 'approved',
  },
  {
    key: 'sablon-gang',
    name: 'Gang Rakel',
    pitch: 'Kaus tentang hal-hal kecil di Sukabumi: angkot, hujan jam dua, dan antrean bubur.',
    story: `Gang kami lebarnya satu meter setengah, jadi kalau menjemur kaus, semua orang lewat sambil menunduk. Mereka pembeli pertama sekaligus pengkritik paling kejam.

Gambarnya lahir dari obrolan pos ronda. “Hujan jam dua” dibuat setelah tiga hari berturut-turut kami kehujanan di jam yang sama. “Bubur tidak diaduk” sempat memecah belah warga, akhirnya kami cetak dua versi.

Tintanya berbasis air, kausnya katun, ukurannya sampai 4XL karena Bang Ilham sendiri 4XL.`,
    category: 'busana',
    exhibitor: { name: 'Ilham Saputra', mail: 'pesan@gangrakel.example', age: 29 },
    whatsapp: '0812-0000-0113',
    instagram: 'gangrakel',
    goods: [
      { name: 'Kaus Hujan Jam Dua', priceRupiah: 95000, note: 'S sampai 4XL' },
      { name: 'Kaus Bubur (diaduk)', priceRupiah: 95000, note: 'pilih kubu Anda' },
      { name: 'Kaus Bubur (tidak diaduk)', priceRupiah: 95000, note: 'pilih kubu Anda' },
      { name: 'Sablon satuan', priceRupiah: 45000, note: 'bawa kaus sendiri' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Ilham Saputra', 'Yusuf Hidayat'],
    state: 'approved',
  },
  {
    key: 'sepatu-lukis',
    name: 'Tapak Warna',
    pitch: 'Sepatu kanvas lukis tangan. Kirim cerita tiga kalimat, kami lukis di sepatu Anda.',
    story: `Saya melukis sepatu pertama karena tidak sanggup beli yang baru. Yang lama saya tutupi gambar kucing supaya nodanya tidak kelihatan, dan teman sekelas mengira itu edisi khusus.

Sekarang orang mengirim cerita: kucing yang hilang, kampung halaman di Ende, lagu pernikahan. Tiga kalimat cukup, tidak perlu foto. Saya suka membayangkan sendiri, dan biasanya pemiliknya bilang, “Kok kamu tahu?”

Cat saya tahan air hujan, sudah diuji berjalan kaki dari Nyomplong ke stasiun.`,
    category: 'busana',
    exhibitor: { name: 'Maria Goreti Wea', mail: 'goreti@tapakwarna.example', age: 22 },
    whatsapp: '0812-0000-0114',
    instagram: 'tapak.warna',
    goods: [
      { name: 'Lukis sepatu sendiri', priceRupiah: 125000, note: 'sepasang, lima hari' },
      { name: 'Sepatu kanvas baru dan lukis', priceRupiah: 285000, note: 'ukuran 34 sampai 45' },
      { name: 'Tali sepatu celup', priceRupiah: 20000, note: 'sepasang' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Maria Goreti Wea'],
    state: 'approved',
  },
  {
    key: 'jahit-ulang',
    name: 'Jahit Ulang',
    pitch: 'Bawa baju yang kekecilan, pulang dengan baju yang pas. Ditunggu sambil ngopi.',
    story: `Kami dua lulusan Tata Busana yang tidak ingin menambah tumpukan baju di dunia. Jadi kami menjahit baju yang sudah ada: memperlebar, memendekkan, menggabungkan dua jadi satu, atau sekadar mengganti kancing yang lepas sejak Lebaran.

Di stan ada dua mesin dan satu kursi antre. Pekerjaan kecil selesai dalam dua puluh menit. Kami paling bangga dengan jaket almamater Bapak yang berubah jadi tas sekolah anaknya.

Kami juga punya pola untuk pemakai kursi roda: bukaan samping, tanpa jahitan yang menekan.`,
    category: 'busana',
    exhibitor: { name: 'Sekar Arum', mail: 'sekar@jahitulang.example', age: 23 },
    whatsapp: '0812-0000-0115',
    goods: [
      { name: 'Ganti ritsleting', priceRupiah: 25000, note: 'ditunggu 20 menit' },
      { name: 'Ubah ukuran', priceRupiah: 40000, note: 'kemeja atau celana' },
      { name: 'Tas dari jaket lama', priceRupiah: 110000, note: 'bawa jaketnya' },
      { name: 'Pola pakaian mudah', priceRupiah: 65000, note: 'untuk pemakai kursi roda' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Sekar Arum', 'Laila Munawaroh'],
    state: 'approved',
  },
  {
    key: 'topi-baduy',
    name: 'Ikat Kepala',
    pitch: 'Iket Sunda siap pakai dan topi dari tenun sisa. Ada pelajaran mengikat gratis.',
    story: `Saya sering ditanya, iket yang benar itu bagaimana. Jawabannya banyak, tergantung dari mana dan mau ke mana. Maka saya kumpulkan sembilan cara mengikat dari para sesepuh, saya gambar langkahnya, dan saya selipkan di setiap bungkus.

Yang tidak sempat mengikat boleh ambil yang sudah dijahit. Kainnya dari sisa potongan tenun dan batik, jadi motifnya terbatas dan tidak saya ulang.

Mampir saja walau tidak membeli. Kepala Anda saya pinjam lima menit, nanti saya kembalikan dalam keadaan rapi.`,
    category: 'busana',
    exhibitor: { name: 'Agung Gumelar', mail: 'agung@ikatkepala.example', age: 30 },
    whatsapp: '0812-0000-0116',
    instagram: 'ikatkepala.id',
    goods: [
      { name: 'Iket kain', priceRupiah: 60000, note: 'dengan gambar sembilan cara' },
      { name: 'Iket jahit', priceRupiah: 80000, note: 'tinggal pasang' },
      { name: 'Topi lipat', priceRupiah: 70000, note: 'muat di saku' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Agung Gumelar', 'Eneng Rosita'],
    state: 'approved',
  },
  {
    key: 'kebaya-kaus',
    name: 'Kebaya Kaus',
    pitch: 'Kebaya dari bahan kaus, nyaman dipakai naik motor. Kutubaru, bordir sederhana.',
    story: `Saya mengajar TK. Setiap Hari Kartini kami berkebaya dan setiap tahun pula punggung saya lecet. Jadi saya potong kaus besar milik suami, saya beri kutubaru dan sedikit bordir. Ternyata anak-anak bisa dipeluk tanpa takut kancing copot.

Bu guru sebelah pesan, lalu orang tua murid, lalu bidan puskesmas. Saya masih menjahit sepulang sekolah, dibantu dua tetangga.

Foto produk menyusul ya, kamera ponsel saya sedang diservis.`,
    category: 'busana',
    exhibitor: { name: 'Yanti Mulyani', mail: 'yanti@kebayakaus.example', age: 31 },
    whatsapp: '0812-0000-0117',
    goods: [
      { name: 'Kebaya kaus polos', priceRupiah: 155000, note: 'lima warna' },
      { name: 'Kebaya kaus bordir', priceRupiah: 195000, note: 'bordir tangan di dada' },
      { name: 'Kebaya anak', priceRupiah: 95000, note: '3 sampai 10 tahun' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Yanti Mulyani'],
    state: 'returned',
    reason:
      'Ceritanya sudah bagus. Mohon tambahkan satu foto produk yang terang, lalu kirim lagi; kategori dan harga tidak perlu diubah.',
  },
]
