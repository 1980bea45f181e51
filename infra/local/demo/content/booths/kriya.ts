import type { Booth } from '../types.ts'

export const kriya: readonly Booth[] = [
  {
    key: 'kayu-palet-yoga',
    name: 'Sisa Serut',
    pitch: 'Mainan dan rak kecil dari kayu palet. Serutannya pun kami jual, buat kandang hamster.',
    story: `Saya lulusan Teknik Furnitur yang dua kali ditolak pabrik mebel. Waktu menganggur, saya lihat palet bekas dibakar di belakang gudang Cibeureum dan rasanya sayang sekali. Satu gerobak pertama saya tukar dengan dua bungkus kopi.

Sekarang ada empat orang di garasi kami. Semua sudut diamplas sampai aman untuk balita, catnya berbahan air, dan setiap mainan diberi nama oleh anak yang pertama mencobanya. Truk merah itu namanya Ujang, jangan tanya kenapa.

Boleh pesan ukuran sendiri. Kalau patah, kirim balik; kami betulkan tanpa banyak tanya.`,
    category: 'kriya',
    exhibitor: { name: 'Yoga Pratama', mail: 'yoga@sisaserut.example', age: 23 },
    whatsapp: '0812-0000-0101',
    instagram: 'sisaserut',
    goods: [
      { name: 'Truk Ujang', priceRupiah: 65000, note: 'roda bisa dilepas' },
      { name: 'Rak bumbu tiga tingkat', priceRupiah: 120000, note: 'lebar 40 cm' },
      { name: 'Puzzle gunung', priceRupiah: 48000, note: 'tujuh keping' },
      { name: 'Sekarung serutan', priceRupiah: 10000, note: 'kering, tanpa cat' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Yoga Pratama', 'Asep Saepuloh'],
    state: 'approved',
  },
  {
    key: 'perca-hana',
    name: 'Perca Hana',
    pitch: 'Dompet, tas, dan sarung bantal dari perca konveksi sebelah rumah. Tidak ada dua yang sama.',
    story: `Rumah saya berdempetan dengan konveksi. Setiap sore karung perca dibuang, dan setiap sore pula Ibu mengomel karena saya membawanya masuk. Sekarang Ibu yang paling rajin menyortir warna.

Saya menjahit dengan mesin engkol peninggalan Uwa. Satu tas butuh sekitar tiga puluh potong kain dan dua episode sinetron. Kalau Anda punya kain kenangan, misalnya seragam sekolah atau kebaya yang sudah sobek, titipkan saja: nanti saya sisipkan jadi satu kotak di tengah.

Uang pertama dari jualan ini saya pakai bayar uang kuliah semester tiga. Masih ada fotonya.`,
    category: 'kriya',
    exhibitor: { name: 'Hana Pertiwi', mail: 'halo@percahana.example', age: 22 },
    whatsapp: '0812-0000-0102',
    instagram: 'perca.hana',
    goods: [
      { name: 'Dompet koin', priceRupiah: 25000, note: 'ritsleting dijahit dua kali' },
      { name: 'Tas belanja lipat', priceRupiah: 85000, note: 'kuat 8 kilogram' },
      { name: 'Sarung bantal', priceRupiah: 70000, note: '40 × 40 cm' },
      { name: 'Titip kain kenangan', priceRupiah: 35000, note: 'ongkos sisip, selesai seminggu' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Hana Pertiwi', 'Ibu Nani'],
    state: 'approved',
  },
  {
    key: 'rajut-maryam',
    name: 'Rajut Maryam',
    pitch: 'Boneka rajut binatang Gunung Gede: lutung, surili, elang, dan satu katak yang tidak mau diam.',
    story: `Awalnya saya merajut karena disuruh dokter supaya jari tidak kaku setelah kecelakaan motor. Boneka pertama saya, lutung, kepalanya miring. Adik bilang lutungnya sedang berpikir, jadi saya biarkan.

Semua binatang yang saya rajut memang hidup di Gede-Pangrango. Di tiap boneka ada kartu kecil tentang hewannya: makan apa, tidurnya di mana, dan kenapa jumlahnya berkurang. Saya tanya dulu ke kakak pemandu gunung supaya tidak asal.

Benangnya katun, isinya dakron, matanya disulam, jadi aman untuk bayi.`,
    category: 'kriya',
    exhibitor: { name: 'Siti Maryam', mail: 'maryam@rajutmaryam.example', age: 25 },
    whatsapp: '0812-0000-0103',
    instagram: 'rajutmaryam',
    goods: [
      { name: 'Lutung berpikir', priceRupiah: 95000, note: 'tinggi 22 cm' },
      { name: 'Elang jawa', priceRupiah: 110000, note: 'sayapnya bisa dilipat' },
      { name: 'Katak gantungan kunci', priceRupiah: 28000, note: 'lima warna' },
      { name: 'Paket belajar merajut', priceRupiah: 60000, note: 'benang, hakpen, dan pola' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Siti Maryam'],
    state: 'approved',
  },
  {
    key: 'lilin-sereh',
    name: 'Lilin Halaman',
    pitch: 'Lilin sereh, pandan, dan kopi dari minyak jelantah warung. Baunya bersih, sumpah.',
    story: `Kami bertiga teman sebangku di jurusan Kimia Industri. Tugas akhir kami memurnikan jelantah, dan guru kami iseng bertanya, “Terus mau diapakan?” Jadilah lilin.

Jelantahnya dari sebelas warung di Baros. Warung dapat lilin, selokan tidak tersumbat, kami dapat bahan. Prosesnya empat hari karena harus disaring, dijernihkan dengan arang, dan didiamkan. Kalau buru-buru, baunya jadi seperti bakwan, dan itu pernah terjadi.

Gelasnya bisa dikembalikan dan diisi ulang setengah harga.`,
    category: 'kriya',
    exhibitor: {
      name: 'Nabila Syafitri',
      mail: 'tim@lilinhalaman.example',
      age: 17,
      guardian: { name: 'Dewi Sartika Ningsih', mail: 'dewi@warga.example' },
    },
    whatsapp: '0812-0000-0104',
    instagram: 'lilinhalaman',
    goods: [
      { name: 'Lilin sereh', priceRupiah: 35000, note: 'menyala sekitar 18 jam' },
      { name: 'Lilin kopi Goalpara', priceRupiah: 40000, note: 'wangi bubuk sangrai' },
      { name: 'Isi ulang gelas', priceRupiah: 18000, note: 'bawa gelas lama' },
    ],
    kecamatan: 'Baros',
    keepers: ['Nabila Syafitri', 'Rani Oktavia', 'Fajar Sidik'],
    state: 'approved',
  },
  {
    key: 'golok-mini',
    name: 'Tempa Cilik',
    pitch: 'Pisau dapur, pisau buah, dan gantungan kunci tempa tangan. Gagangnya boleh pilih kayu.',
    story: `Kakek pandai besi, Bapak pandai besi, dan saya kira saya akan jadi apa saja selain pandai besi. Ternyata setelah dua tahun di kantor fotokopi, yang saya kangeni justru bunyi palu.

Yang saya buat bukan senjata. Saya membuat alat dapur: pisau bumbu yang enak digenggam Ibu, pisau buah untuk bekal, dan pembuka surat dari per mobil bekas. Bilahnya disepuh tiga kali dan diuji dulu pada tomat matang di depan pembeli.

Gagang tersedia dari kayu rambutan, sonokeling sisa, atau tanduk kerbau. Asah ulang gratis selama setahun.`,
    category: 'kriya',
    exhibitor: { name: 'Deden Koswara', mail: 'deden@tempacilik.example', age: 28 },
    whatsapp: '0812-0000-0105',
    goods: [
      { name: 'Pisau bumbu', priceRupiah: 145000, note: 'bilah 12 cm, gagang rambutan' },
      { name: 'Pisau buah lipat', priceRupiah: 115000, note: 'dengan sarung kulit' },
      { name: 'Pembuka surat', priceRupiah: 55000, note: 'dari per mobil bekas' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Deden Koswara', 'Bapak Koswara'],
    state: 'approved',
  },
  {
    key: 'gerabah-situmekar',
    name: 'Tanah Basah',
    pitch: 'Cangkir, pot kecil, dan celengan tanah liat. Retak sedikit, harga turun banyak.',
    story: `Studio kami bekas kandang ayam di Situmekar. Tungkunya kami bangun sendiri dari bata merah dan video yang diputar pelan-pelan. Pembakaran pertama pecah semua kecuali satu asbak, padahal tidak ada yang merokok.

Tanah liatnya dari sawah tetangga yang mau dijadikan kolam. Glasirnya abu sekam. Warnanya memang tidak bisa ditebak: hijau kalau apinya tenang, cokelat kalau kami ketiduran.

Setiap Minggu pagi studio terbuka untuk anak-anak. Mereka bebas membuat apa pun, kami hanya membantu membakar.`,
    category: 'kriya',
    exhibitor: { name: 'Naufal Hakim', mail: 'studio@tanahbasah.example', age: 26 },
    whatsapp: '0812-0000-0106',
    instagram: 'tanahbasah.studio',
    goods: [
      { name: 'Cangkir abu sekam', priceRupiah: 75000, note: '200 ml' },
      { name: 'Pot sukulen', priceRupiah: 30000, note: 'berlubang di bawah' },
      { name: 'Celengan domba', priceRupiah: 65000, note: 'tanpa lubang keluar, sengaja' },
      { name: 'Cangkir retak rambut', priceRupiah: 25000, note: 'untuk pensil, bukan kopi' },
      { name: 'Kelas Minggu pagi', priceRupiah: 50000, note: 'termasuk pembakaran' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Naufal Hakim', 'Gita Lestari'],
    state: 'approved',
  },
  {
    key: 'anyam-bambu',
    name: 'Anyam Uwa',
    pitch: 'Keranjang mochi sekarang jadi tas, kap lampu, dan tempat tisu. Anyaman Uwa, bentuk dari kami.',
    story: `Uwa saya menganyam keranjang mochi sejak umur sembilan tahun. Ketika banyak toko pindah ke kotak kardus, pesanan Uwa tinggal sepertiganya. Saya yang kuliah desain merasa ditampar: ilmunya ada di rumah, kok saya cari ke mana-mana.

Kami mulai dari pertanyaan sederhana, keranjang ini bisa jadi apa lagi? Jawaban Uwa: “Apa saja asal jangan dipaksa bengkok.” Kap lampu paling laku, tas bundar paling susah.

Separuh hasil penjualan langsung ke lima penganyam, dan nama mereka tertulis di label.`,
    category: 'kriya',
    exhibitor: { name: 'Wulan Apriliani', mail: 'wulan@anyamuwa.example', age: 24 },
    whatsapp: '0812-0000-0107',
    instagram: 'anyamuwa',
    goods: [
      { name: 'Kap lampu bundar', priceRupiah: 160000, note: 'diameter 30 cm' },
      { name: 'Tas bulat', priceRupiah: 185000, note: 'tali kulit bisa dilepas' },
      { name: 'Keranjang asli', priceRupiah: 12000, note: 'seperti dulu, untuk mochi' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Wulan Apriliani', 'Uwa Iyah'],
    state: 'approved',
  },
  {
    key: 'resin-bunga',
    name: 'Beku Bunga',
    pitch: 'Bunga liar Selabintana dalam resin bening: anting, liontin, dan pembatas buku.',
    story: `Saya suka jalan kaki dan tidak suka pulang dengan tangan kosong. Bunga rumput yang jatuh di jalan setapak saya kumpulkan, dikeringkan di buku telepon, lalu dibekukan dalam resin.

Tidak ada yang dipetik dari pohonnya. Kalau musim hujan panjang, stok memang habis dan saya tutup dulu. Tahun lalu saya tutup enam minggu, pelanggan malah mengirimi saya bunga dari halaman rumah mereka.

Saya masih belajar supaya tidak ada gelembung. Kalau ada satu, anggap itu napas bunganya.`,
    category: 'kriya',
    exhibitor: { name: 'Clara Hutapea', mail: 'clara@bekubunga.example', age: 21 },
    whatsapp: '0812-0000-0108',
    goods: [
      { name: 'Anting bunga rumput', priceRupiah: 55000, note: 'kait antialergi' },
      { name: 'Liontin pakis', priceRupiah: 68000, note: 'dengan tali katun' },
      { name: 'Pembatas buku', priceRupiah: 22000, note: 'tipis, tidak merusak halaman' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Clara Hutapea'],
    state: 'applied',
  },
]
