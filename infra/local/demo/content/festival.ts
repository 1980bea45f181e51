import type { Festival, ProgrammeItem, ProgrammeTurn } from './types.ts'

export const festival: Festival = {
  name: 'Kabizza Fest',
  tagline: {
    id: 'Dua hari, tiga panggung, satu kota yang sedang tumbuh.',
    en: 'Two days, three stages, one town in the making.',
  },
  story: `Kabizza Fest adalah halaman depan anak muda Sukabumi. Selama dua hari, para pembuat mengeluarkan apa yang biasanya tersimpan di kamar, garasi, dan grup percakapan: kain yang baru diangkat dari bak celup, gim yang masih ada kutunya, lagu yang liriknya selesai semalam, dan resep yang diam-diam diwarisi dari nenek.

Datanglah ke Lapang Merdeka, atau buka dari rumah. Setiap stan punya orang sungguhan di baliknya yang senang ditanya. Anda tidak perlu membeli apa-apa; duduk sebentar dan mendengarkan cerita sudah lebih dari cukup.

Semua acara gratis. Panggung disiarkan langsung dengan pilihan suara saja bagi yang sedang berhemat kuota, dan setiap hari ada juru bahasa isyarat di Serambi Cerita.`,
  place: 'Lapang Merdeka, Kota Sukabumi',
  address: 'Jalan Perintis Kemerdekaan, Gunungparang, Cikole, Kota Sukabumi',
  zone: 'Asia/Jakarta',
  days: 2,
  opens: '09:00',
  closes: '21:00',
  stages: [
    {
      key: 'lapang',
      name: 'Panggung Lapang',
      about:
        'Panggung besar di sisi utara, menghadap Gunung Gede kalau langit sedang baik: musik, tari, dan peragaan busana.',
      place: 'Lapang Merdeka, sisi utara',
    },
    {
      key: 'serambi',
      name: 'Serambi Cerita',
      about:
        'Kursi rotan, teh hangat, dan obrolan panjang. Di sini orang bercerita bagaimana sesuatu dibuat, termasuk bagian yang gagal.',
      place: 'Gedung Juang 45, ruang depan',
    },
    {
      key: 'bengkel',
      name: 'Bengkel Bersama',
      about: 'Meja panjang dan alat seadanya. Siapa pun boleh duduk, mencoba, dan membawa pulang hasilnya.',
      place: 'Alun-Alun Kota Sukabumi, tenda timur',
    },
  ],
  categories: [
    { key: 'kriya', name: { id: 'Kriya', en: 'Crafts' }, capacity: 10 },
    { key: 'busana', name: { id: 'Busana dan kain', en: 'Fashion and textiles' }, capacity: 8 },
    { key: 'kuliner', name: { id: 'Kuliner', en: 'Food' }, capacity: 10 },
    { key: 'komik-ilustrasi', name: { id: 'Komik dan ilustrasi', en: 'Comics and illustration' }, capacity: 8 },
    { key: 'musik', name: { id: 'Musik dan bunyi', en: 'Music and sound' }, capacity: 6 },
    { key: 'film-foto', name: { id: 'Film dan foto', en: 'Film and photography' }, capacity: 6 },
    { key: 'gim-aplikasi', name: { id: 'Gim dan aplikasi', en: 'Games and apps' }, capacity: 6 },
    { key: 'sastra', name: { id: 'Sastra dan zine', en: 'Literature and zines' }, capacity: 6 },
  ],
}

/** Something is on somewhere at every minute of the opening hours; the last item of each stage may run past them a little. */
export const programme: readonly ProgrammeItem[] = [
  // Hari pertama, Panggung Lapang
  {
    key: 'pembukaan',
    day: 1,
    stage: 'lapang',
    startsAt: '09:00',
    minutes: 60,
    title: 'Pembukaan: kacapi, suling, dan satu pintu besar',
    about:
      'Kacapi suling dimainkan tiga generasi, lalu pintu kayu buatan anak-anak Teknik Furnitur dibuka bersama. Sesudah itu festival milik siapa saja.',
    speakers: ['Sanggar Kadaka Wangi', 'Ai Nurhayati'],
  },
  {
    key: 'angklung-anak',
    day: 1,
    stage: 'lapang',
    startsAt: '10:15',
    minutes: 45,
    title: 'Seratus angklung, satu lapangan',
    about:
      'Murid dari lima sekolah dasar memimpin; penonton dapat pinjaman angklung dan belajar satu lagu di tempat. Salah nada dimaafkan.',
    speakers: ['Dede Rukmana'],
  },
  {
    key: 'band-kamar',
    day: 1,
    stage: 'lapang',
    startsAt: '11:15',
    minutes: 45,
    title: 'Musik dari kamar: Senja Nanggeleng',
    about:
      'Duo gitar dan kibor yang selama dua tahun hanya merekam di kamar kos. Ini kali pertama lagu mereka keluar dari pintu.',
    speakers: ['Tiara Maheswari', 'Fikri Anugrah'],
  },
  {
    key: 'jaipong-baru',
    day: 1,
    stage: 'lapang',
    startsAt: '13:00',
    minutes: 60,
    title: 'Jaipong hari ini',
    about:
      'Empat nomor jaipong, dua klasik dan dua garapan baru dengan kendang yang direkam lapis demi lapis. Ada sesi belajar tiga gerak dasar di akhir.',
    speakers: ['Sanggar Gentra Cikole', 'Neng Wulan'],
  },
  {
    key: 'adu-band-sekolah',
    day: 1,
    stage: 'lapang',
    startsAt: '14:15',
    minutes: 75,
    title: 'Panggung sekolah: lima band, lima belas menit',
    about:
      'Lima band SMA dan SMK, masing-masing seperempat jam, satu lagu wajib berbahasa Sunda. Tidak ada juri; suara terbanyak pulang membawa studio gratis sehari.',
    speakers: ['Bagas Permadi'],
  },
  {
    key: 'peragaan-lokatmala',
    day: 1,
    stage: 'lapang',
    startsAt: '15:45',
    minutes: 60,
    title: 'Kain yang berjalan: batik Lokatmala untuk sehari-hari',
    about:
      'Dua puluh potong pakaian kerja, seragam, dan jaket hujan dari batik Lokatmala, diperagakan oleh pemakainya sendiri: guru, kurir, dan penjual bubur.',
    speakers: ['Rengganis Putri', 'Sarah Salsabila'],
  },
  {
    key: 'rap-sunda',
    day: 1,
    stage: 'lapang',
    startsAt: '18:45',
    minutes: 45,
    title: 'Wirahma Gang: rap basa Sunda',
    about:
      'Rima cepat, undak-usuk basa yang sengaja ditabrak, dan cerita tentang angkot terakhir. Liriknya tampil di layar supaya semua bisa ikut.',
    speakers: ['Kang Ujo', 'Rama Wijaksana'],
  },
  {
    key: 'konser-malam-satu',
    day: 1,
    stage: 'lapang',
    startsAt: '19:45',
    minutes: 95,
    title: 'Konser malam: Lampu Warudoyong dan kawan-kawan',
    about:
      'Sembilan musisi, tiga angkatan, satu panggung. Ditutup lagu yang refreinnya ditulis bersama penonton sejak siang di papan depan Bengkel.',
    speakers: ['Lampu Warudoyong', 'Mira Astriani'],
  },
  // Hari pertama, Serambi Cerita
  {
    key: 'mulai-dari-sisa',
    day: 1,
    stage: 'serambi',
    startsAt: '09:30',
    minutes: 60,
    title: 'Mulai dari sisa: usaha tanpa modal besar',
    about:
      'Tiga perajin memulai dari kain perca, kayu palet, dan botol bekas. Mereka membuka buku catatannya, termasuk bulan-bulan yang merah.',
    speakers: ['Hana Pertiwi', 'Yoga Pratama', 'Siti Maryam'],
  },
  {
    key: 'mochi-dulu-kini',
    day: 1,
    stage: 'serambi',
    startsAt: '10:45',
    minutes: 50,
    title: 'Keranjang bambu itu masih ada: cerita mochi Sukabumi',
    about:
      'Dari keranjang anyaman di pinggir jalan sampai kiriman antarpulau. Pembuat mochi dua generasi berbincang soal tepung, daun, dan masa simpan.',
    speakers: ['Koh Liem Suherman', 'Grace Natalia'],
  },
  {
    key: 'komik-web',
    day: 1,
    stage: 'serambi',
    startsAt: '11:50',
    minutes: 75,
    title: 'Setahun menggambar komik web setiap Jumat',
    about:
      'Lima puluh dua episode, dua kali sakit pergelangan, dan satu kontrak yang ditolak. Bincang jujur tentang jadwal, pembaca, dan kapan harus istirahat.',
    speakers: ['Aqila Ramadhani', 'Dimas Prayoga'],
  },
  {
    key: 'hak-cipta-warung',
    day: 1,
    stage: 'serambi',
    startsAt: '13:30',
    minutes: 60,
    title: 'Merek, hak cipta, dan warung kita',
    about:
      'Apa bedanya merek dan hak cipta, mana yang perlu didaftarkan lebih dulu, dan berapa lama menunggunya. Bawa label produk Anda untuk dilihat bersama.',
    speakers: ['Meutia Larasati'],
  },
  {
    key: 'gim-kecil',
    day: 1,
    stage: 'serambi',
    startsAt: '15:00',
    minutes: 60,
    title: 'Gim kecil dari kota kecil',
    about:
      'Dua pengembang menayangkan versi paling awal dan paling jelek dari gim mereka, lalu menunjukkan apa yang berubah setelah adik sendiri mencobanya.',
    speakers: ['Raka Aditya', 'Lintang Prameswari'],
  },
  {
    key: 'bisindo-satu-jam',
    day: 1,
    stage: 'serambi',
    startsAt: '16:45',
    minutes: 60,
    title: 'Satu jam pertama berbahasa isyarat',
    about:
      'Menyapa, memperkenalkan nama, memesan kopi, dan berterima kasih dalam BISINDO, diajar teman-teman Tuli dari Kopi Isyarat.',
    speakers: ['Bayu Nugroho', 'Intan Permatasari'],
  },
  {
    key: 'malam-puisi',
    day: 1,
    stage: 'serambi',
    startsAt: '19:00',
    minutes: 125,
    title: 'Malam puisi terbuka',
    about:
      'Daftar di tempat, lima menit seorang, bahasa apa pun. Lampu dikecilkan, ponsel dibalik. Yang malu boleh menitipkan puisinya untuk dibacakan.',
    speakers: ['Zahra Kamila', 'Bilal Akbar'],
  },
  // Hari pertama, Bengkel Bersama
  {
    key: 'membuat-mochi',
    day: 1,
    stage: 'bengkel',
    startsAt: '09:00',
    minutes: 90,
    title: 'Menumbuk dan membungkus mochi',
    about:
      'Dari beras ketan sampai masuk keranjang. Dua puluh peserta sekali putar, celemek disediakan, hasilnya dibawa pulang atau habis di tempat.',
    speakers: ['Grace Natalia'],
  },
  {
    key: 'ecoprint-daun',
    day: 1,
    stage: 'bengkel',
    startsAt: '10:45',
    minutes: 105,
    title: 'Memindahkan daun ke kain',
    about:
      'Daun jati, lanang, dan jarak dari halaman sendiri dipukul pelan sampai warnanya pindah. Bawa daun kesayangan, kami bawa totebag.',
    speakers: ['Nisa Rahmawati'],
  },
  {
    key: 'sablon-kaus',
    day: 1,
    stage: 'bengkel',
    startsAt: '13:00',
    minutes: 120,
    title: 'Sablon kaus bekas jadi baru',
    about:
      'Bawa satu kaus polos yang sudah bosan dipakai. Belajar memotong film, menarik rakel, dan menjemur tanpa noda.',
    speakers: ['Ilham Saputra', 'Yusuf Hidayat'],
  },
  {
    key: 'ponsel-jadi-film',
    day: 1,
    stage: 'bengkel',
    startsAt: '15:30',
    minutes: 90,
    title: 'Film satu menit dengan ponsel',
    about:
      'Menulis tiga kalimat, merekam enam gambar, menyunting di tempat. Semua hasil diputar besok sore di Panggung Lapang.',
    speakers: ['Galih Wicaksono'],
  },
  {
    key: 'gambar-pasar-senja',
    day: 1,
    stage: 'bengkel',
    startsAt: '17:15',
    minutes: 90,
    title: 'Menggambar pasar menjelang malam',
    about:
      'Duduk melingkar, menggambar penjual yang sedang menyalakan lampu. Kertas dan tinta disediakan, bakat tidak disyaratkan.',
    speakers: ['Salma Fauziah'],
  },
  {
    key: 'solder-lampu',
    day: 1,
    stage: 'bengkel',
    startsAt: '19:00',
    minutes: 130,
    title: 'Menyolder lampu tidur pertama',
    about:
      'Enam komponen, satu solder berdua, dan lampu berbentuk kujang yang menyala saat gelap. Untuk 12 tahun ke atas, anak ditemani orang tua.',
    speakers: ['Raditya Mahendra'],
  },
  // Hari kedua, Panggung Lapang
  {
    key: 'senam-kendang',
    day: 2,
    stage: 'lapang',
    startsAt: '09:00',
    minutes: 45,
    title: 'Senam kendang pagi',
    about:
      'Bukan senam yang kencang: empat puluh lima menit bergerak mengikuti kendang, dipandu penari dan seorang fisioterapis. Kursi tersedia untuk yang ingin duduk.',
    speakers: ['Neng Wulan', 'Aditya Kusuma'],
  },
  {
    key: 'paduan-suara',
    day: 2,
    stage: 'lapang',
    startsAt: '10:00',
    minutes: 45,
    title: 'Paduan suara lintas gang',
    about:
      'Warga tujuh kecamatan berlatih sebulan di balai RW masing-masing. Pagi ini untuk pertama kali mereka bernyanyi bersama.',
    speakers: ['Maria Simbolon'],
  },
  {
    key: 'calung-elektronik',
    day: 2,
    stage: 'lapang',
    startsAt: '11:00',
    minutes: 60,
    title: 'Calung bertemu synthesizer',
    about:
      'Bunyi bambu direkam langsung, dipotong, lalu dimainkan ulang di depan penonton. Ada penjelasan singkat sebelum tiap lagu.',
    speakers: ['Reza Maulana', 'Abah Oyo'],
  },
  {
    key: 'dongeng-gunung-gede',
    day: 2,
    stage: 'lapang',
    startsAt: '13:00',
    minutes: 45,
    title: 'Dongeng: kabut yang lupa pulang ke Gunung Gede',
    about:
      'Dongeng bayangan untuk anak dan siapa pun yang pernah kecil. Wayang kertasnya dibuat murid-murid TK minggu lalu.',
    speakers: ['Teh Lilis Suryani'],
  },
  {
    key: 'film-satu-menit',
    day: 2,
    stage: 'lapang',
    startsAt: '14:00',
    minutes: 60,
    title: 'Pemutaran film satu menit',
    about: 'Tiga puluh film hasil Bengkel kemarin, diputar tanpa jeda, disusul obrolan dengan para pembuatnya.',
    speakers: ['Galih Wicaksono', 'Putu Ayu Laksmi'],
  },
  {
    key: 'tari-payung',
    day: 2,
    stage: 'lapang',
    startsAt: '15:15',
    minutes: 45,
    title: 'Payung hitam, payung bening',
    about:
      'Koreografi baru tentang kota yang sering hujan, ditarikan dua belas remaja. Kalau hujan betulan turun, pertunjukan jalan terus.',
    speakers: ['Sanggar Gentra Cikole'],
  },
  {
    key: 'anugerah-pembuat',
    day: 2,
    stage: 'lapang',
    startsAt: '16:15',
    minutes: 60,
    title: 'Anugerah Pembuat Muda',
    about:
      'Pilihan pengunjung dan pilihan sesama pemilik stan. Hadiahnya bukan piala, melainkan mentor setahun dan ruang pamer di etalase kota.',
    speakers: ['Ai Nurhayati', 'Bagas Permadi'],
  },
  {
    key: 'keroncong-muda',
    day: 2,
    stage: 'lapang',
    startsAt: '18:45',
    minutes: 50,
    title: 'Keroncong Tipar Muda',
    about: 'Tujuh pemain di bawah dua puluh lima tahun, cuk dan cak warisan kakek, lagu-lagu yang ditulis tahun ini.',
    speakers: ['Keroncong Tipar Muda'],
  },
  {
    key: 'penutupan',
    day: 2,
    stage: 'lapang',
    startsAt: '19:50',
    minutes: 95,
    title: 'Penutupan: semua naik panggung',
    about:
      'Setiap stan mengirim satu orang, setiap orang membawa satu bunyi. Dirangkai di tempat menjadi lagu yang hanya dimainkan sekali.',
    speakers: ['Reza Maulana', 'Tiara Maheswari', 'Kang Ujo'],
  },
  // Hari kedua, Serambi Cerita
  {
    key: 'dapur-nenek',
    day: 2,
    stage: 'serambi',
    startsAt: '09:30',
    minutes: 60,
    title: 'Mencatat resep nenek sebelum lupa',
    about:
      'Bagaimana bertanya “secukupnya itu berapa”, menimbang segenggam, dan menuliskannya supaya bisa dimasak cucu.',
    speakers: ['Ratna Komala', 'Farhan Alamsyah'],
  },
  {
    key: 'portofolio-pertama',
    day: 2,
    stage: 'serambi',
    startsAt: '10:45',
    minutes: 75,
    title: 'Portofolio pertama: sepuluh halaman yang jujur',
    about:
      'Perancang grafis dan perekrut membedah lima portofolio kiriman peserta di layar. Nama disamarkan, pelajarannya tidak.',
    speakers: ['Keisha Aurelia', 'Andre Sihombing'],
  },
  {
    key: 'harga-yang-adil',
    day: 2,
    stage: 'serambi',
    startsAt: '12:15',
    minutes: 60,
    title: 'Berapa harga yang adil?',
    about:
      'Menghitung bahan, jam kerja, listrik, dan capek. Bawa satu barang buatan sendiri; kita hitung bersama sambil makan siang.',
    speakers: ['Hana Pertiwi', 'Bu Euis Kartika'],
  },
  {
    key: 'zine-kota',
    day: 2,
    stage: 'serambi',
    startsAt: '13:45',
    minutes: 60,
    title: 'Kota dalam enam belas halaman',
    about:
      'Pembuat zine bercerita soal mesin fotokopi langganan, lipatan yang salah, dan pembaca yang membalas dengan surat sungguhan.',
    speakers: ['Zahra Kamila', 'Naufal Rizqi'],
  },
  {
    key: 'aplikasi-angkot',
    day: 2,
    stage: 'serambi',
    startsAt: '15:15',
    minutes: 60,
    title: 'Memetakan angkot bersama penumpangnya',
    about:
      'Dua mahasiswa dan empat puluh sukarelawan mencatat trayek dengan naik dari ujung ke ujung. Data, peta, dan kesalahannya dibuka di layar.',
    speakers: ['Lintang Prameswari', 'Hafiz Ramdani'],
  },
  {
    key: 'bicara-gugup',
    day: 2,
    stage: 'serambi',
    startsAt: '17:00',
    minutes: 60,
    title: 'Berani bicara walau gugup',
    about:
      'Latihan napas, kalimat pembuka, dan cara menjawab “saya belum tahu”. Cocok untuk yang besok wawancara kerja.',
    speakers: ['Meutia Larasati'],
  },
  {
    key: 'obrolan-malam',
    day: 2,
    stage: 'serambi',
    startsAt: '19:15',
    minutes: 115,
    title: 'Obrolan penutup: pergi, pulang, atau tinggal?',
    about:
      'Empat anak muda yang merantau, pulang, dan tidak pernah pergi membicarakan apa yang membuat sebuah kota layak ditinggali. Pertanyaan dari penonton didahulukan.',
    speakers: ['Yoga Pratama', 'Aqila Ramadhani', 'Theo Wattimena', 'Sarah Salsabila'],
  },
  // Hari kedua, Bengkel Bersama
  {
    key: 'membatik-canting',
    day: 2,
    stage: 'bengkel',
    startsAt: '09:15',
    minutes: 105,
    title: 'Canting pertama',
    about:
      'Menggores malam di atas sapu tangan dengan motif pala dan kujang sederhana. Pewarnaan dikerjakan bersama pada sore hari, hasilnya diantar kemudian.',
    speakers: ['Rengganis Putri'],
  },
  {
    key: 'merajut-taman',
    day: 2,
    stage: 'bengkel',
    startsAt: '11:15',
    minutes: 100,
    title: 'Merajut untuk pohon alun-alun',
    about:
      'Belajar satu tusuk saja, lalu menyambung potongan semua orang menjadi selimut untuk tiga pohon tua di alun-alun.',
    speakers: ['Siti Maryam'],
  },
  {
    key: 'memotret-makanan',
    day: 2,
    stage: 'bengkel',
    startsAt: '13:15',
    minutes: 90,
    title: 'Memotret makanan dengan cahaya jendela',
    about:
      'Satu jendela, satu karton putih, satu ponsel. Bawa jualan Anda; pulang dengan lima foto yang siap diunggah.',
    speakers: ['Putu Ayu Laksmi'],
  },
  {
    key: 'gim-tanpa-kode',
    day: 2,
    stage: 'bengkel',
    startsAt: '15:00',
    minutes: 120,
    title: 'Membuat gim papan dari kardus',
    about:
      'Dua jam, kelompok bertiga, satu aturan yang boleh dicuri dari congklak. Gim paling seru dicetak dan ditinggal di perpustakaan.',
    speakers: ['Raka Aditya'],
  },
  {
    key: 'reparasi-sore',
    day: 2,
    stage: 'bengkel',
    startsAt: '17:15',
    minutes: 95,
    title: 'Kafe reparasi: jangan dibuang dulu',
    about:
      'Kipas, blender, ritsleting, dan boneka sobek dibetulkan bersama pemiliknya. Yang tidak tertolong akan diberi tahu sebabnya.',
    speakers: ['Raditya Mahendra', 'Bu Euis Kartika'],
  },
  {
    key: 'lampion-kertas',
    day: 2,
    stage: 'bengkel',
    startsAt: '19:00',
    minutes: 125,
    title: 'Lampion kertas untuk jalan pulang',
    about:
      'Bambu serut, kertas minyak, dan lampu kecil. Setelah selesai, semua berjalan beriringan menuju Panggung Lapang.',
    speakers: ['Nisa Rahmawati', 'Yoga Pratama'],
  },
  // Jeda, dan satu yang kemudian batal.
  ...([1, 2] as const).flatMap((day): ProgrammeItem[] => [
    {
      key: `jeda-siang-${day}`,
      day,
      stage: 'lapang',
      startsAt: '12:05',
      minutes: 45,
      title: 'Jeda siang',
      about: 'Pengeras suara dimatikan sampai pukul satu. Tikar dan keran air ada di sisi timur.',
      speakers: [],
      isBreak: true,
    },
    {
      key: `jeda-magrib-${day}`,
      day,
      stage: 'lapang',
      startsAt: '17:30',
      minutes: 60,
      title: 'Jeda magrib',
      about: 'Musala ada di Gedung Juang 45, lantai satu. Panggung menyala lagi pukul 18.45.',
      speakers: [],
      isBreak: true,
    },
  ]),
  {
    key: 'yoga-pagi',
    day: 2,
    stage: 'bengkel',
    startsAt: '08:15',
    minutes: 45,
    title: 'Peregangan pagi bersama perajin',
    about: 'Untuk punggung yang semalaman membungkuk di atas canting. Bawa alas sendiri.',
    speakers: ['Aditya Kusuma'],
  },
]

/** What each stage usually shows. */
export const tracks = { lapang: 'Pertunjukan', serambi: 'Obrolan', bengkel: 'Lokakarya' } as const

/** Known to staff alone. */
export const drafts: readonly ProgrammeItem[] = [
  {
    key: 'tamu-kejutan',
    day: 2,
    stage: 'serambi',
    startsAt: '18:10',
    minutes: 50,
    title: 'Tamu kejutan dari kota tetangga',
    about: 'Menunggu kepastian. Belum diumumkan.',
    speakers: [],
  },
]

export const turns: readonly ProgrammeTurn[] = [
  { key: 'tari-payung', startsAt: '15:20' },
  { key: 'memotret-makanan', startsAt: '13:00' },
  { key: 'yoga-pagi', isTakenOut: true },
]
