import type { Booth } from '../types.ts'

export const kuliner: readonly Booth[] = [
  {
    key: 'mochi-grace',
    name: 'Mochi Tiga Daun',
    pitch: 'Mochi isi kacang, tauco manis, dan durian. Dibungkus daun, tahan lima hari tanpa pengawet.',
    story: `Papa membuat mochi dengan cara yang itu-itu saja selama tiga puluh tahun, dan cara itu enak. Tugas saya bukan mengganti, tetapi menjaga supaya ada yang meneruskan.

Saya hanya menambah tiga hal: daun pisang, daun pandan, dan daun jeruk sebagai alas, masing-masing untuk isi yang berbeda. Tauco manis awalnya lelucon keluarga; sekarang justru itu yang ditanyakan orang dari luar kota.

Pagi menumbuk, siang membungkus, sore habis. Kalau sudah habis ya besok lagi, Papa tidak mau ditawar soal itu.`,
    category: 'kuliner',
    exhibitor: { name: 'Grace Natalia', mail: 'grace@mochitigadaun.example', age: 26 },
    whatsapp: '0812-0000-0121',
    instagram: 'mochitigadaun',
    goods: [
      { name: 'Keranjang isi 10, kacang', priceRupiah: 28000, note: 'alas daun pisang' },
      { name: 'Keranjang isi 10, tauco manis', priceRupiah: 32000, note: 'alas daun jeruk' },
      { name: 'Keranjang isi 10, durian', priceRupiah: 42000, note: 'hanya akhir pekan' },
      { name: 'Campur tiga rasa', priceRupiah: 36000, note: 'isi 12' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Grace Natalia', 'Koh Liem Suherman'],
    state: 'approved',
  },
  {
    key: 'bubur-malam',
    name: 'Bubur Jaga Malam',
    pitch: 'Bubur Sukabumi untuk yang pulang larut. Kuah kuning terpisah, biar damai.',
    story: `Saya mantan perawat jaga. Jam dua pagi yang kami cari bukan kopi, melainkan sesuatu yang hangat dan tidak perlu dikunyah. Waktu kontrak habis, saya putuskan menjadi orang yang dulu saya tunggu.

Buburnya dari beras pandanwangi yang dimasak empat jam dengan kaldu ayam kampung. Kuah, kerupuk, dan sambal semuanya terpisah, supaya kubu diaduk dan kubu tidak diaduk bisa duduk semeja.

Untuk perawat, satpam, dan sopir yang sedang bertugas, sate usus pertama gratis. Tunjukkan saja wajah mengantuknya.`,
    category: 'kuliner',
    exhibitor: { name: 'Ratna Komala', mail: 'ratna@buburjagamalam.example', age: 33 },
    whatsapp: '0812-0000-0122',
    goods: [
      { name: 'Bubur komplet', priceRupiah: 17000, note: 'ayam, cakwe, kacang' },
      { name: 'Bubur polos', priceRupiah: 10000, note: 'untuk yang sedang sakit' },
      { name: 'Sate usus', priceRupiah: 3000, note: 'per tusuk' },
      { name: 'Telur pindang', priceRupiah: 5000, note: 'sebutir' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Ratna Komala', 'Cecep Hermawan'],
    state: 'approved',
  },
  {
    key: 'kopi-isyarat',
    name: 'Kopi Isyarat',
    pitch: 'Memesan dengan tangan, menyeruput seperti biasa. Kopi Gunung Gede dari barista Tuli.',
    story: `Di kedai kami bunyi yang paling keras cuma mesin penggiling. Saya dan Intan sama-sama Tuli; kami belajar menyeduh dari video tanpa takarir dan dari satu guru yang sabar sekali menulis di kertas.

Menu kami bergambar tangan. Lima isyarat cukup: kopi, susu, panas, dingin, terima kasih. Yang lupa boleh menunjuk, yang berani mencoba dapat stempel.

Bijinya dari petani di lereng Gede, disangrai setiap Kamis. Kami sedang menabung untuk kedai yang tidak beroda.`,
    category: 'kuliner',
    exhibitor: { name: 'Bayu Nugroho', mail: 'bayu@kopiisyarat.example', age: 27 },
    whatsapp: '0812-0000-0123',
    instagram: 'kopi.isyarat',
    goods: [
      { name: 'Kopi susu gula aren', priceRupiah: 18000, note: 'panas atau dingin' },
      { name: 'Seduh saring', priceRupiah: 20000, note: 'tanya biji hari ini' },
      { name: 'Cokelat hangat', priceRupiah: 16000, note: 'tanpa kafein' },
      { name: 'Biji sangrai 200 g', priceRupiah: 72000, note: 'disangrai Kamis' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Bayu Nugroho', 'Intan Permatasari'],
    state: 'approved',
  },
  {
    key: 'sambal-gang-buntu',
    name: 'Sambal Gang Buntu',
    pitch: 'Sambal honje, oncom, dan cumi asin dalam botol kecil. Pedasnya bertingkat, jujur di label.',
    story: `Kontrakan kami di ujung gang buntu, jadi kalau menggoreng cabai, satu gang bersin bersamaan. Sebagai permintaan maaf, kami bagikan sambalnya. Seminggu kemudian tetangga datang membawa botol kosong.

Tingkat pedas kami uji pada lima orang: Bu RT, anak kos dari Padang, bapak parkir, adik kelas dua SMP, dan satu turis yang kebetulan lewat. Angka di label adalah rata-rata jumlah gelas air yang mereka minum.

Tanpa pengawet, disegel panas, simpan di kulkas setelah dibuka.`,
    category: 'kuliner',
    exhibitor: { name: 'Farhan Alamsyah', mail: 'farhan@sambalgangbuntu.example', age: 25 },
    whatsapp: '0812-0000-0124',
    instagram: 'gangbuntu.sambal',
    goods: [
      { name: 'Sambal honje', priceRupiah: 27000, note: '120 g, dua gelas air' },
      { name: 'Sambal oncom', priceRupiah: 24000, note: '120 g, satu gelas air' },
      { name: 'Sambal cumi asin', priceRupiah: 38000, note: '120 g, empat gelas air' },
      { name: 'Paket tiga botol', priceRupiah: 82000, note: 'boleh campur' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Farhan Alamsyah', 'Uda Rifki Chaniago'],
    state: 'approved',
  },
  {
    key: 'roti-bekatul',
    name: 'Roti Bekatul Tipar',
    pitch: 'Roti keras kepala dari bekatul dan ragi alami. Digigit dulu, baru komentar.',
    story: `Bekatul di penggilingan dekat rumah biasanya jadi pakan bebek. Saya, yang mual setiap makan roti putih, iseng mencampurnya ke adonan. Roti pertama bisa dipakai mengganjal pintu.

Setelah tujuh bulan dan satu stoples ragi yang saya beri nama Emak, rotinya akhirnya mengembang. Rasanya asam sedikit, kulitnya renyah, dan kenyangnya lama. Penjual bebek sekarang kesal karena harga bekatul ikut naik, jadi kami bagi rata.

Panggang Selasa, Kamis, dan Sabtu. Pesan sehari sebelumnya.`,
    category: 'kuliner',
    exhibitor: { name: 'Arief Budiman Saleh', mail: 'arief@rotibekatul.example', age: 29 },
    whatsapp: '0812-0000-0125',
    goods: [
      { name: 'Roti utuh', priceRupiah: 45000, note: '600 g' },
      { name: 'Roti setengah', priceRupiah: 24000, note: '300 g' },
      { name: 'Keripik roti', priceRupiah: 18000, note: 'bawang putih dan garam' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Arief Budiman Saleh'],
    state: 'approved',
  },
  {
    key: 'es-lilin-buah',
    name: 'Es Lilin Sore',
    pitch: 'Es lilin buah asli rasa sirsak, kedondong, dan markisa. Dua ribu masih ada.',
    story: `Waktu kecil es lilin itu hadiah kalau nilai ulangan bagus. Saya jarang dapat. Sekarang saya buat sendiri supaya semua anak dapat, nilai berapa pun.

Buahnya dari pasar subuh, yang bentuknya jelek tetapi manis. Gulanya sedikit saja. Plastiknya saya ganti kertas berlapis yang bisa dikompos, dan karena itu lebih mahal, ukuran kecil tetap saya jaga dua ribu rupiah dari hasil penjualan yang besar.

Kalau datang sore hari, ambil sendiri dari termos biru. Uangnya taruh di kaleng.`,
    category: 'kuliner',
    exhibitor: { name: 'Putri Anjani', mail: 'putri@eslilinsore.example', age: 19 },
    whatsapp: '0812-0000-0126',
    goods: [
      { name: 'Es lilin kecil', priceRupiah: 2000, note: 'rasa ikut musim' },
      { name: 'Es lilin besar', priceRupiah: 6000, note: 'sirsak, kedondong, markisa' },
      { name: 'Termos pesta isi 50', priceRupiah: 150000, note: 'termos dipinjamkan' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Putri Anjani', 'Galuh Pratiwi'],
    state: 'approved',
  },
  {
    key: 'tempe-lamtoro',
    name: 'Tempe Tetangga',
    pitch: 'Tempe koro, lamtoro, dan kacang merah. Satu papan untuk satu keluarga.',
    story: `Suami-istri, sama-sama guru honorer, satu dapur ukuran dua kali tiga. Kami mulai membuat tempe waktu harga kedelai naik. Ternyata banyak kacang lain yang mau diajak jadi tempe asal diperlakukan baik.

Koro direndam tiga malam, airnya diganti pagi dan sore. Kacang merah paling manja. Lamtoro kami petik dari pagar sekolah bersama murid, sekalian pelajaran biologi.

Bungkusnya daun waru dari depan rumah. Setiap Jumat kami antar dengan sepeda ke tiga RW.`,
    category: 'kuliner',
    exhibitor: { name: 'Teguh Prasetyo', mail: 'teguh@tempetetangga.example', age: 32 },
    whatsapp: '0812-0000-0127',
    instagram: 'tempetetangga',
    goods: [
      { name: 'Tempe koro', priceRupiah: 9000, note: '400 g' },
      { name: 'Tempe kacang merah', priceRupiah: 12000, note: '400 g' },
      { name: 'Keripik tempe', priceRupiah: 15000, note: '150 g, daun jeruk' },
      { name: 'Langganan sebulan', priceRupiah: 40000, note: 'diantar tiap Jumat' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Teguh Prasetyo', 'Endah Lestari'],
    state: 'approved',
  },
  {
    key: 'jamu-botol',
    name: 'Jamu Anak Kos',
    pitch: 'Beras kencur, kunyit asam, dan wedang jahe dalam botol kaca yang wajib pulang.',
    story: `Saya perantau dari Wonogiri yang kuliah farmasi di sini. Setiap ujian, teman kos sakit lambung, dan setiap kali pula saya menelepon Simbah untuk bertanya takaran.

Simbah menakar dengan genggaman, saya mengubahnya menjadi gram. Kami bertengkar lewat telepon soal gula. Hasilnya resep yang bisa dibuat ulang dengan rasa yang sama dan tanggal kedaluwarsa yang saya berani tulis.

Ini minuman segar, bukan obat. Kalau sakit sungguhan, ke dokter dulu ya.`,
    category: 'kuliner',
    exhibitor: { name: 'Dyah Ayu Kinasih', mail: 'dyah@jamuanakkos.example', age: 21 },
    whatsapp: '0812-0000-0128',
    instagram: 'jamuanakkos',
    goods: [
      { name: 'Beras kencur', priceRupiah: 12000, note: '250 ml, botol kembali Rp2.000' },
      { name: 'Kunyit asam', priceRupiah: 12000, note: '250 ml, sedikit gula' },
      { name: 'Wedang jahe sereh', priceRupiah: 13000, note: 'enak dihangatkan' },
      { name: 'Paket ujian', priceRupiah: 55000, note: 'lima botol campur' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Dyah Ayu Kinasih'],
    state: 'approved',
  },
  {
    key: 'papeda-mini',
    name: 'Dapur Dua Pulau',
    pitch: 'Papeda mini kuah kuning bersanding dengan karedok. Perjodohan yang aneh, kata orang.',
    story: `Saya dari Fakfak, istri dari Sukaraja. Di meja kami papeda dan karedok tidak pernah bertengkar. Teman-teman yang mampir selalu minta difoto dulu sebelum makan, jadi kami pikir, kenapa tidak dijual?

Sagunya kiriman Mama, ikannya dari pasar Pelita, kuah kuningnya saya masak sendiri. Karedoknya diulek di tempat oleh Eneng; pedasnya boleh ditawar.

Porsinya kecil supaya orang berani mencoba. Biasanya mereka kembali untuk porsi kedua.`,
    category: 'kuliner',
    exhibitor: { name: 'Yulius Kaimana Rumbia', mail: 'yulius@dapurduapulau.example', age: 30 },
    whatsapp: '0812-0000-0129',
    goods: [
      { name: 'Papeda mini kuah kuning', priceRupiah: 22000, note: 'ikan tongkol atau mujair' },
      { name: 'Karedok ulek', priceRupiah: 14000, note: 'pedas boleh ditawar' },
      { name: 'Dua Pulau', priceRupiah: 33000, note: 'papeda dan karedok sepiring' },
      { name: 'Sagu kering 500 g', priceRupiah: 30000, note: 'dengan cara memasak' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Yulius Kaimana Rumbia', 'Eneng Suhartini'],
    state: 'approved',
  },
]
