import type { Booth } from '../types.ts'

export const musik: readonly Booth[] = [
  {
    key: 'senja-nanggeleng',
    name: 'Senja Nanggeleng',
    pitch: 'Duo kamar kos. Kaset, unduhan, dan lirik tulisan tangan dari album pertama kami.',
    story: `Kami bertemu karena sama-sama menegur tetangga yang berisik, padahal ternyata yang berisik kami sendiri. Fikri punya gitar dengan lima senar, saya punya kibor yang tuts fa-nya mati. Album ini direkam dengan itu.

Suara hujan di lagu ketiga bukan efek, melainkan atap seng kos Bu Haji. Beliau minta namanya disebut, jadi ada di ucapan terima kasih.

Kaset kami salin satu per satu. Yang tidak punya pemutar dapat kode unduhan di dalam bungkusnya.`,
    category: 'musik',
    exhibitor: { name: 'Tiara Maheswari', mail: 'tiara@senjananggeleng.example', age: 23 },
    whatsapp: '0812-0000-0141',
    instagram: 'senjananggeleng',
    goods: [
      { name: 'Kaset “Atap Seng”', priceRupiah: 65000, note: 'dengan kode unduhan' },
      { name: 'Unduhan album', priceRupiah: 30000, note: 'sembilan lagu' },
      { name: 'Lirik tulisan tangan', priceRupiah: 25000, note: 'pilih satu lagu' },
    ],
    kecamatan: 'Citamiang',
    keepers: ['Tiara Maheswari', 'Fikri Anugrah'],
    state: 'approved',
  },
  {
    key: 'bambu-listrik',
    name: 'Bambu Listrik',
    pitch: 'Calung, karinding, dan angklung dengan colokan. Bisa dicoba, bisa dipesan, bisa dibetulkan.',
    story: `Saya tukang servis pengeras suara. Suatu hari Abah Oyo datang membawa calung dan bertanya, “Bisa dibikin keras tanpa jadi jelek?” Butuh sebelas bulan untuk menjawab bisa.

Kuncinya mikrofon piezo yang ditempel di dalam ruas, bukan di luar. Sekarang kami berdua membuat set kecil untuk sekolah: enam calung, satu pencampur suara, satu buku petunjuk yang bahasanya tidak menakutkan.

Karinding paling murah dan paling membuat orang penasaran. Silakan dicoba, kami sediakan alkohol untuk membersihkannya.`,
    category: 'musik',
    exhibitor: { name: 'Reza Maulana', mail: 'reza@bambulistrik.example', age: 31 },
    whatsapp: '0812-0000-0142',
    instagram: 'bambulistrik',
    goods: [
      { name: 'Karinding', priceRupiah: 45000, note: 'dengan tabung pelindung' },
      { name: 'Angklung satu nada bercolokan', priceRupiah: 160000, note: 'pilih nada' },
      { name: 'Set sekolah', priceRupiah: 3500000, note: 'enam calung dan pencampur suara' },
      { name: 'Pasang mikrofon di alat Anda', priceRupiah: 120000, note: 'sehari jadi' },
    ],
    kecamatan: 'Lembursitu',
    keepers: ['Reza Maulana', 'Abah Oyo'],
    state: 'approved',
  },
  {
    key: 'wirahma-gang',
    name: 'Wirahma Gang',
    pitch: 'Rap basa Sunda: lirik, ketukan, dan kelas menulis rima untuk yang mengaku tidak bisa.',
    story: `Bahasa Sunda itu sudah berima dari sananya. Coba saja dengar ibu-ibu menawar di pasar. Kami cuma menambahkan ketukan.

Mulanya tiga orang di pangkalan ojek, sekarang empat belas termasuk satu mantan kepala sekolah yang rimanya paling tajam. Kami menulis tentang pekerjaan, cicilan, dan rindu, tidak ada yang pamer rantai emas karena memang tidak punya.

Setiap Rabu malam kelas rima gratis di balai RW. Pulpen disediakan, gengsi harap ditinggal.`,
    category: 'musik',
    exhibitor: { name: 'Juhana Permana', mail: 'ujo@wirahmagang.example', age: 28 },
    whatsapp: '0812-0000-0143',
    instagram: 'wirahmagang',
    goods: [
      { name: 'Kaus “Nawar Heula”', priceRupiah: 90000, note: 'katun, hitam' },
      { name: 'Buku lirik dua bahasa', priceRupiah: 40000, note: 'Sunda dan Indonesia' },
      { name: 'Ketukan pesanan', priceRupiah: 200000, note: 'satu lagu, dua kali revisi' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Juhana Permana', 'Rama Wijaksana'],
    state: 'approved',
  },
  {
    key: 'studio-lemari',
    name: 'Studio Lemari',
    pitch: 'Kami merekam suara Anda di dalam lemari baju. Serius, akustiknya bagus.',
    story: `Lemari jati Nenek penuh mukena dan jas, dan ternyata itu peredam terbaik yang pernah saya dengar. Adik merekam tugas bahasa Inggris di dalamnya dan gurunya mengira ia menyewa studio.

Sekarang lemari itu kami bawa keliling dengan gerobak. Orang merekam surat suara untuk anak di perantauan, dongeng untuk cucu, atau lagu lamaran. Kami rapikan sedikit dan kirim ke ponsel hari itu juga.

Rekaman milik Anda sepenuhnya. Dari kami terhapus setelah tujuh hari.`,
    category: 'musik',
    exhibitor: { name: 'Gilang Ramadhan Putra', mail: 'gilang@studiolemari.example', age: 25 },
    whatsapp: '0812-0000-0144',
    goods: [
      { name: 'Surat suara', priceRupiah: 15000, note: 'sampai lima menit' },
      { name: 'Dongeng untuk cucu', priceRupiah: 35000, note: 'dengan bunyi latar' },
      { name: 'Rekam satu lagu', priceRupiah: 85000, note: 'gitar boleh masuk' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Gilang Ramadhan Putra', 'Nadia Ramadhan'],
    state: 'approved',
  },
  {
    key: 'arsip-kaset',
    name: 'Arsip Pita',
    pitch: 'Memindahkan kaset dan rekaman hajatan lama ke berkas digital, sekalian merawat pitanya.',
    story: `Di loteng rumah Kakek ada dus berisi rekaman degung, ceramah, dan acara khitanan tahun delapan puluhan. Separuhnya berjamur. Saya membersihkannya sebotol alkohol demi sebotol alkohol sambil menangis bersin.

Sekarang tetangga menitipkan kaset mereka. Yang paling mengharukan: suara seorang ibu yang sudah meninggal, bernyanyi sambil mencuci piring. Anaknya, bapak-bapak tegap, mendengarkan di stan sampai sore.

Kalau pemiliknya mengizinkan, salinan rekaman musik daerah saya serahkan ke perpustakaan kota.`,
    category: 'musik',
    exhibitor: { name: 'Hendra Gunadi', mail: 'hendra@arsippita.example', age: 34 },
    whatsapp: '0812-0000-0145',
    goods: [
      { name: 'Alih digital satu kaset', priceRupiah: 30000, note: 'dua sisi' },
      { name: 'Perawatan pita berjamur', priceRupiah: 25000, note: 'hasil tidak dijanjikan' },
      { name: 'Dus penyimpanan', priceRupiah: 40000, note: 'muat dua puluh kaset' },
    ],
    kecamatan: 'Baros',
    keepers: ['Hendra Gunadi'],
    state: 'approved',
  },
]
