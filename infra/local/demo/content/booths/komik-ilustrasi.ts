import type { Booth } from '../types.ts'

export const komikIlustrasi: readonly Booth[] = [
  {
    key: 'komik-jumat',
    name: 'Komik Jumat',
    pitch: 'Komik empat panel tentang keluarga penjual bubur. Terbit tiap Jumat, sekarang ada bukunya.',
    story: `Saya menggambar di sela kuliah, di halaman belakang buku catatan akuntansi. Tokohnya Mang Odoy, penjual bubur yang punya pendapat tentang segala hal kecuali bubur.

Dimas menulis, saya menggambar, kami bertengkar soal tanda baca. Tahun pertama pembacanya sebelas orang, sembilan di antaranya saudara. Sekarang ada yang mengirim oleh-oleh ke alamat Mang Odoy, padahal dia tidak ada.

Buku pertama kami cetak sendiri dari uang praorder. Di stan, saya gambarkan Anda sebagai pelanggan bubur dalam lima menit.`,
    category: 'komik-ilustrasi',
    exhibitor: { name: 'Aqila Ramadhani', mail: 'aqila@komikjumat.example', age: 22 },
    whatsapp: '0812-0000-0131',
    instagram: 'komikjumat',
    goods: [
      { name: 'Buku Mang Odoy, jilid 1', priceRupiah: 55000, note: '96 halaman' },
      { name: 'Potret pelanggan bubur', priceRupiah: 20000, note: 'lima menit, kertas A6' },
      { name: 'Stiker kutipan', priceRupiah: 8000, note: 'isi empat' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Aqila Ramadhani', 'Dimas Prayoga'],
    state: 'approved',
  },
  {
    key: 'peta-gambar',
    name: 'Peta Jalan Kaki',
    pitch: 'Peta gambar tangan: warung legendaris, pohon besar, dan bangku yang enak buat melamun.',
    story: `Peta di ponsel tahu semua jalan tetapi tidak tahu di mana kucing oranye biasa tidur. Maka saya berjalan kaki, satu kelurahan seminggu, membawa buku gambar dan bekal telur rebus.

Sudah dua belas lembar. Di lembar Nyomplong ada tukang sol sepatu yang minta ditambahkan kumisnya. Di lembar Selabatu ada rumah tua yang sekarang sudah tidak ada; saya sengaja tidak menghapusnya.

Setiap peta dicetak di kertas daur ulang dan sebagian hasilnya untuk bibit pohon di trotoar.`,
    category: 'komik-ilustrasi',
    exhibitor: { name: 'Salma Fauziah', mail: 'salma@petajalankaki.example', age: 26 },
    whatsapp: '0812-0000-0132',
    instagram: 'petajalankaki',
    goods: [
      { name: 'Peta satu kelurahan', priceRupiah: 30000, note: 'A3 lipat' },
      { name: 'Peta dinding tujuh kecamatan', priceRupiah: 140000, note: 'A1, digulung' },
      { name: 'Kartu pos tempat melamun', priceRupiah: 7000, note: 'per lembar' },
      { name: 'Jalan kaki bersama', priceRupiah: 25000, note: 'Minggu pagi, dua jam' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Salma Fauziah'],
    state: 'approved',
  },
  {
    key: 'buku-anak-kabut',
    name: 'Kabut Kecil',
    pitch: 'Buku gambar anak dwibahasa Sunda–Indonesia, dengan huruf besar dan halaman bertekstur.',
    story: `Keponakan saya low vision. Buku bergambar di toko cantik-cantik, tetapi buat dia semuanya kabut. Jadi saya buat buku yang warnanya tegas, hurufnya besar, dan di setiap halaman ada sesuatu yang bisa diraba: kain, pasir, daun kering.

Ceritanya sederhana, tentang kabut kecil yang takut turun ke kota. Teksnya Sunda dan Indonesia, sudah diperiksa guru bahasa supaya undak-usuknya tidak salah.

Setiap buku dijilid tangan, makan waktu satu malam. Mohon sabar kalau harus menunggu.`,
    category: 'komik-ilustrasi',
    exhibitor: { name: 'Ayu Wandira', mail: 'ayu@kabutkecil.example', age: 28 },
    whatsapp: '0812-0000-0133',
    goods: [
      { name: 'Kabut Kecil, edisi raba', priceRupiah: 175000, note: 'jilid tangan, praorder' },
      { name: 'Kabut Kecil, edisi biasa', priceRupiah: 60000, note: '32 halaman' },
      { name: 'Kartu kata Sunda', priceRupiah: 45000, note: '40 lembar bergambar' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Ayu Wandira', 'Nenden Rosdiana'],
    state: 'approved',
  },
  {
    key: 'wayang-neon',
    name: 'Wayang Neon',
    pitch: 'Cetakan riso wayang golek dengan warna stabilo. Cepot naik motor, Dawala jadi kurir.',
    story: `Bapak saya dalang yang jarang ditanggap lagi. Saya menggambar tokoh-tokohnya dengan warna yang paling norak yang bisa saya temukan, awalnya untuk menghibur Bapak di rumah sakit. Beliau tertawa melihat Cepot memakai jaket ojek.

Mesin riso kami bekas kantor sekolah, berisik, dan hanya mau dua warna sekali jalan. Salah cetaknya malah paling dicari.

Bapak kini menulis satu paragraf di belakang setiap gambar, tentang siapa tokoh itu sebenarnya.`,
    category: 'komik-ilustrasi',
    exhibitor: { name: 'Panji Laksana', mail: 'panji@wayangneon.example', age: 24 },
    whatsapp: '0812-0000-0134',
    instagram: 'wayang.neon',
    goods: [
      { name: 'Cetak A3 Cepot', priceRupiah: 85000, note: 'dua warna, bernomor' },
      { name: 'Cetak A4 Dawala', priceRupiah: 50000, note: 'merah muda dan biru' },
      { name: 'Salah cetak', priceRupiah: 15000, note: 'ambil tanpa memilih' },
      { name: 'Kalender dinding', priceRupiah: 95000, note: 'dua belas tokoh' },
    ],
    kecamatan: 'Baros',
    keepers: ['Panji Laksana', 'Abah Darma'],
    state: 'approved',
  },
  {
    key: 'stiker-gempita',
    name: 'Stiker Gempita',
    pitch: 'Stiker tahan air bergambar jajanan pasar dan hewan malas. Cocok untuk botol minum.',
    story: `Saya kelas sebelas dan menggambar waktu guru belum masuk. Stiker pertama saya serabi yang sedang menangis karena tidak dibeli. Satu kelas pesan, lalu kelas sebelah, lalu guru BK.

Uangnya saya tabung untuk tablet gambar. Mama membantu memotong karena kata Mama mata saya sudah cukup lelah. Semua stiker sudah diuji di botol minum saya yang masuk mesin cuci tanpa sengaja.

Ada paket misteri. Isinya saya sendiri juga tidak tahu karena adik yang membungkus.`,
    category: 'komik-ilustrasi',
    exhibitor: {
      name: 'Keyla Zahrani',
      mail: 'keyla@stikergempita.example',
      age: 16,
      guardian: { name: 'Lina Herlina', mail: 'lina.herlina@warga.example' },
    },
    whatsapp: '0812-0000-0135',
    instagram: 'stikergempita',
    goods: [
      { name: 'Serabi menangis', priceRupiah: 4000, note: 'tahan air' },
      { name: 'Lembar hewan malas', priceRupiah: 15000, note: 'sembilan stiker' },
      { name: 'Paket misteri', priceRupiah: 10000, note: 'isi lima, dibungkus adik' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Keyla Zahrani', 'Lina Herlina'],
    state: 'approved',
  },
  {
    key: 'komik-silat',
    name: 'Jurus Senja',
    pitch: 'Komik silat di terminal: jagoannya seorang calo yang ingin berhenti.',
    story: `Saya dibesarkan di rumah makan dekat terminal. Di sana semua orang punya jurus: jurus menawar, jurus menghindar, jurus tidur sambil berdiri. Komik ini tentang mereka.

Tokohnya Baron, calo tiket yang ingin hidup lurus tetapi selalu ditantang. Saya menggambar dengan kuas dan tinta cina, hitam putih, gaya lama seperti komik yang dulu disewa Bapak.

Jilid dua sedang saya kerjakan; separuhnya bisa dibaca di stan, asal tangan tidak berminyak.`,
    category: 'komik-ilustrasi',
    exhibitor: { name: 'Ridho Siregar', mail: 'ridho@jurussenja.example', age: 27 },
    whatsapp: '0812-0000-0136',
    goods: [
      { name: 'Jurus Senja, jilid 1', priceRupiah: 48000, note: '120 halaman hitam putih' },
      { name: 'Halaman asli', priceRupiah: 250000, note: 'tinta di kertas, satu-satunya' },
      { name: 'Poster Baron', priceRupiah: 35000, note: 'A3' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Ridho Siregar'],
    state: 'approved',
  },
]
