import type { DemoBook } from '../title.ts'

export const kotaYangBelajarHujan: DemoBook = {
  key: 'kota-yang-belajar-hujan',
  title: 'Kota yang Belajar Hujan',
  subtitle: 'puisi dan prosa pendek',
  authors: [{ family: 'Lingkar Remaja Payung Pelangi', group: true }],
  language: 'ind',
  form: 'puisi',
  ddc: '899.2211',
  subjects: ['Puisi Indonesia', 'Prosa pendek', 'Remaja', 'Sukabumi', 'Hujan'],
  summary:
    'Puisi dan prosa pendek dari lingkar menulis remaja: tentang hujan sore, rumah, sekolah, pasar, gawai, bekerja untuk pertama kali, dan kota kecil yang diam-diam dicintai.',
  cover: { cloth: 'lumut', motif: 'rintik' },
  chapters: [
    {
      title: 'Hujan',
      html: `<h2>Prakiraan</h2>
<p class="bait">Di kota ini kami tidak bertanya<br/>apakah nanti hujan.<br/>Kami bertanya jam berapa.</p>
<p class="bait">Pukul dua langit menggulung lengan.<br/>Pukul tiga jemuran berlarian.<br/>Pukul empat semua orang<br/>menjadi tetangga<br/>di bawah atap toko yang sama.</p>
<h2>Payung</h2>
<p class="bait">Ibu membeli satu payung<br/>untuk tiga anak.<br/>Bukan karena miskin, katanya,<br/>supaya kalian jalannya rapat.</p>
<p class="bait">Kini kami tinggal di tiga kota<br/>masing-masing berpayung sendiri<br/>dan selalu basah<br/>di bahu sebelah kiri.</p>
<h2>Talang</h2>
<p class="bait">Ada yang menulis di atas kertas,<br/>ada yang menulis di layar.<br/>Hujan menulis di atas seng<br/>dengan semua jarinya,<br/>lalu menghapusnya<br/>sebelum sempat kami salin.</p>
<h2>Teduh</h2>
<p class="bait">Warung kopi itu hanya punya empat kursi,<br/>tetapi ketika hujan<br/>ia memuat dua belas orang,<br/>satu kambing,<br/>dan sebuah sepeda motor yang mogok.</p>
<p class="bait">Pemiliknya tidak menambah kursi.<br/>Ia menambah air<br/>ke dalam ceret.</p>
<h2>Catatan cuaca</h2>
<p>Guru kami menyuruh mencatat cuaca selama sebulan. Hari pertama aku menulis <em>hujan</em>. Hari kedua <em>hujan</em>. Hari kesepuluh aku mulai malu karena bukuku seperti kaset rusak, maka aku mulai memperhatikan. Ternyata ada hujan yang datang dari utara dan berbau pinus. Ada hujan yang didahului angin, ada yang langsung jatuh tanpa salam. Ada hujan yang turun hanya di lapangan bola, sementara warung di seberangnya kering. Ada hujan yang membuat bapak-bapak diam, dan ada yang membuat mereka bercerita.</p>
<p>Pada akhir bulan aku mempunyai dua puluh enam macam hujan. Guru memberi nilai delapan puluh. Di pinggir halaman ia menulis: <em>empat macam lagi ada di luar jendelamu, carilah.</em></p>`,
    },
    {
      title: 'Rumah',
      html: `<h2>Alamat</h2>
<p class="bait">Masuk gang di samping tukang bubur,<br/>belok di pohon jambu yang condong,<br/>hitung tiga pagar,<br/>dengarkan suara mesin jahit.</p>
<p class="bait">Kurir menelepon:<br/>nomor rumahnya berapa?<br/>Aku bingung.<br/>Selama ini kami dicari<br/>dengan telinga.</p>
<h2>Mesin jahit</h2>
<p class="bait">Tik, tik, tik, nenek menyambung<br/>lengan kemeja orang lain.<br/>Tik, tik, tik, lampu minyak dahulu,<br/>lampu neon sekarang.</p>
<p class="bait">Aku tidur dalam bunyinya<br/>seperti kampung tidur<br/>di tepi sungai.</p>
<p class="bait">Malam ini nenek berhenti.<br/>Kami terbangun semua<br/>oleh sunyi yang belum dijahit.</p>
<h2>Kursi kosong</h2>
<p class="bait">Setiap Lebaran kami menambah kursi.<br/>Setiap Lebaran ada yang tidak duduk.<br/>Ibu tetap menyusunnya.<br/>Kursi, katanya,<br/>juga perlu menunggu.</p>
<h2>Kunci</h2>
<p class="bait">Semua orang di rumah ini<br/>tahu di mana kuncinya:<br/>di bawah pot kedua,<br/>di dalam kaleng permen.</p>
<p class="bait">Tetangga kanan juga tahu,<br/>tetangga kiri juga,<br/>tukang galon juga.</p>
<p class="bait">Maka rumah kami<br/>paling aman di gang ini.<br/>Terlalu banyak orang<br/>yang menjaganya.</p>
<h2>Kerak nasi</h2>
<p>Kakakku pergi bekerja ke pabrik dengan jemputan pukul lima pagi. Sebelum berangkat ia memasak nasi untuk kami, dan selalu meninggalkan keraknya di panci karena tahu aku suka. Pernah aku bertanya mengapa ia tidak pernah memakannya sendiri. “Aku tidak suka yang keras-keras,” katanya.</p>
<p>Bertahun-tahun kemudian, pada hari pernikahannya, ibu mertuanya menghidangkan nasi liwet. Kulihat kakakku menoleh ke kiri dan ke kanan, lalu mengikis dasar kastrol dengan sendok, memejamkan mata, dan mengunyah pelan-pelan sekali.</p>`,
    },
    {
      title: 'Sekolah',
      html: `<h2>Upacara</h2>
<p class="bait">Bendera naik perlahan<br/>seperti orang tua<br/>yang hafal tangganya.</p>
<p class="bait">Di barisan belakang<br/>seekor kucing lewat<br/>dan seluruh kelas delapan<br/>menjadi bangsa yang merdeka.</p>
<h2>Matematika</h2>
<p class="bait">Jika sebuah kolam diisi dua keran<br/>dan dikuras satu lubang,<br/>berapa lama sampai penuh?</p>

<p class="bait">Pak, kolam ikan kami<br/>jebol sejak banjir itu.<br/>Saya ingin menghitung<br/>berapa lama sampai bapak saya<br/>mau tertawa lagi.</p>
<h2>Surat untuk bangku nomor tujuh belas</h2>
<p>Terima kasih telah menyimpan coretanku. Rumus, nama grup musik, gambar sapi, dan inisial seseorang yang kini aku lupa wajahnya. Terima kasih telah goyang setiap kali ada ulangan, sehingga aku punya alasan.</p>
<p>Kudengar gedung lama akan dibongkar. Barangkali engkau menjadi kayu bakar, barangkali rak sepatu. Kalau boleh memilih, jadilah rak buku di pojok baca. Di sana orang datang tanpa dipanggil namanya, duduk tanpa diberi nomor, dan pulang tanpa dinilai.</p>
<h2>Perpustakaan pukul dua</h2>
<p class="bait">Kipas angin menggeleng,<br/>tidak, tidak, tidak,<br/>kepada setiap alasan<br/>untuk segera pulang.</p>
<h2>Pelajaran mengarang</h2>
<p>Setiap awal semester kami disuruh mengarang tentang liburan. Kawan-kawanku menulis pantai, gunung, kota besar, rumah nenek yang ada kolam ikannya. Aku menulis hal yang sama sejak kelas satu: membantu bapak memasang genting.</p>
<p>Pada kelas sembilan aku mencoba menulis tentang pantai. Kucari di peta, kubaca di buku, kutulis pasirnya putih dan ombaknya berkejaran. Guru mengembalikan kertasku dengan satu pertanyaan: <em>di mana bapakmu berdiri?</em></p>
<p>Maka kutulis ulang. Kutulis bagaimana dari atas genting orang dapat melihat semua jemuran kampung, siapa yang sedang bertengkar, siapa yang sedang menanak nasi. Kutulis tangan bapak yang menahan pinggangku tanpa menoleh. Kutulis angin. Di akhir karangan aku baru sadar: dari sana, kalau cuaca bening, tampak garis tipis di selatan yang berkilau seperti pisau. Kata bapak, itu laut.</p>`,
    },
    {
      title: 'Layar',
      html: `<h2>Centang dua</h2>
<p class="bait">Dahulu orang menunggu surat<br/>tujuh hari.<br/>Aku menunggu centang biru<br/>tujuh menit<br/>dan sudah menua.</p>
<h2>Swafoto</h2>
<p class="bait">Di danau itu kami berfoto seratus kali.<br/>Danaunya ikut dalam tiga.<br/>Selebihnya wajah kami<br/>menutupi yang kami datangi.</p>
<h2>Kata sandi</h2>
<p class="bait">Harus ada huruf besar,<br/>harus ada angka,<br/>harus ada tanda baca,<br/>jangan nama sendiri,<br/>jangan tanggal lahir.</p>
<p class="bait">Kupakai nama panggilanmu,<br/>tahun kita bertemu,<br/>dan sebuah tanda tanya.</p>
<p class="bait">Kuat sekali, kata layar itu.</p>
<h2>Sinyal</h2>
<p class="bait">Di rumah uyut sinyal hanya ada<br/>di atas batu dekat kandang.<br/>Bergantian kami memanjatnya,<br/>mengangkat tangan ke langit<br/>seperti orang berdoa.</p>
<p class="bait">Uyut lewat membawa rumput.<br/>“Sudah dijawab?” tanyanya.</p>
<h2>Pesan suara</h2>
<p class="bait">Tiga puluh satu detik,<br/>isinya hanya pulanglah, sudah makan belum,<br/>lalu suara piring, lalu suara radio,<br/>lalu ibu lupa menekan berhenti.</p>
<p class="bait">Justru bagian itu<br/>yang kuputar berulang-ulang:<br/>rumah, ketika mengira<br/>tidak sedang didengar.</p>
<h2>Mode pesawat</h2>
<p>Kami membuat perjanjian: setiap Kamis sore, di lingkar ini, semua gawai dimasukkan ke kaleng kerupuk. Minggu pertama, kaleng itu bergetar terus seperti berisi lebah. Minggu kedua kami mulai saling memandang dan kikuk. Minggu ketiga seseorang membaca puisi yang jelek sekali, dan kami tertawa sampai menangis, ia yang paling keras.</p>
<p>Minggu keempat tidak ada yang mengambil kalengnya sampai azan Magrib. Isinya dua belas gawai dan sebuah kerupuk yang entah sejak kapan tertinggal di dasar. Kerupuknya masih renyah.</p>`,
    },
    {
      title: 'Sungai',
      html: `<h2>Silsilah air</h2>
<p class="bait">Di hulu ia bernama mata,<br/>di kampung ia bernama kali,<br/>di kota ia bernama saluran,<br/>di koran ia bernama banjir.</p>
<p class="bait">Padahal ia orang yang sama,<br/>hanya makin jarang<br/>ditanya kabarnya.</p>
<h2>Perahu</h2>
<p class="bait">Kami melipat kertas ulangan<br/>yang nilainya empat<br/>menjadi perahu yang sangat cepat.</p>
<p class="bait">Jauh di hilir seseorang memungutnya,<br/>membuka lipatannya,<br/>dan membetulkan jawaban kami<br/>dengan pensil.</p>
<h2>Batu</h2>
<p class="bait">Batu di tengah sungai itu<br/>tidak ke mana-mana<br/>sejak kakekku kecil.</p>
<p class="bait">Tetapi tanyalah ikan,<br/>tanyalah daun, tanyalah busa:<br/>setiap hari<br/>ialah yang menceritakan arah.</p>
<h2>Kerja bakti</h2>
<p>Minggu pagi kami turun ke kali membawa karung. Pak RT membagi tugas dengan pengeras suara, padahal kami hanya sebelas orang dan semuanya berdiri di dekatnya. Aku mendapat bagian di bawah jembatan.</p>
<p>Kami mengangkat botol, popok, sandal yang selalu hanya sebelah, panci tanpa pantat, dan sebuah boneka beruang yang warnanya sudah seperti lumpur. Adikku menjerit melihat boneka itu lalu membawanya pulang. Tiga kali dicuci ibu, tiga hari dijemur. Warnanya ternyata kuning.</p>
<p>Sebulan kemudian hujan besar turun semalaman. Kami duduk di ruang tengah menunggu air masuk seperti tahun lalu. Bapak sudah menaikkan karung beras ke atas lemari. Ibu sudah menggulung tikar. Pukul dua, pukul tiga, pukul empat. Air naik sampai undakan kedua, berhenti, memandang kami sebentar, lalu pulang.</p>
<p>Tidak ada yang bersorak. Bapak hanya menurunkan karung beras. Adikku memeluk beruang kuningnya dan berbisik, “Terima kasih, ya, sudah diberi jalan.” Aku tidak tahu ia berbicara kepada siapa.</p>`,
    },
    {
      title: 'Orang-orang',
      html: `<h2>Tukang payung</h2>
<p class="bait">Ia lewat pada musim kemarau<br/>meneriakkan payung rusak.<br/>Orang menertawakannya.</p>
<p class="bait">Ia lewat pada musim hujan<br/>tanpa berteriak.<br/>Semua pintu terbuka.</p>
<h2>Penjaga pojok baca</h2>
<p class="bait">Ia hafal siapa meminjam apa,<br/>tetapi pura-pura lupa<br/>supaya kami berani<br/>meminjam buku yang sama<br/>untuk kelima kali.</p>
<h2>Ibu kantin</h2>
<p class="bait">Di bukunya ada dua kolom:<br/>yang sudah bayar,<br/>dan yang sedang tumbuh.</p>
<h2>Satpam sekolah</h2>
<p class="bait">Gerbang ditutup pukul tujuh tepat.<br/>Pukul tujuh lewat satu<br/>ia membungkuk lama sekali<br/>membetulkan tali sepatu.</p>
<p class="bait">Kami, yang terlambat,<br/>tahu sepatunya tidak bertali.</p>
<h2>Juru parkir</h2>
<p>Namanya Mang Uca. Ia menjaga sepetak tepi jalan di depan toko buku yang sudah lama tutup. Toko itu tidak lagi membuka pintunya, tetapi orang tetap memarkir motor di sana karena dekat pasar, dan Mang Uca tetap menyapu terasnya setiap pagi.</p>
<p>“Untuk apa disapu, Mang? Kan tutup,” tanyaku.</p>
<p>“Tutup itu urusan pintunya,” katanya. “Kalau terasnya, masih kerja.”</p>
<p>Di teras itu kami mulai menulis. Mula-mula bertiga karena kehujanan. Lalu lima. Lalu Mang Uca menggeser dua motor dan membentangkan terpal sehingga kami dapat duduk melingkar. Ketika kami membaca keras-keras, ia mendengarkan sambil meniup peluit, dan motor-motor mundur mengikuti irama.</p>
<p>Sewaktu buku ini hendak dicetak, kami bertanya apakah ia mau menulis satu baris. Ia berpikir lama, meminjam pulpen, dan menuliskannya di karcis parkir. Kami menyalinnya apa adanya:</p>
<blockquote><p>Kiri, kiri, terus, hop. Sudah sampai. Jangan lupa dikunci hatinya.</p></blockquote>`,
    },
    {
      title: 'Surat yang tidak dikirim',
      html: `<p>Suatu Kamis kami sepakat menulis surat kepada siapa saja, dengan syarat tidak dikirim. Inilah sebagian, dengan izin penulisnya.</p>
<h2>Kepada alarm pukul empat</h2>
<p>Engkau satu-satunya yang percaya bahwa aku akan bangun. Aku minta maaf telah mengecewakanmu sembilan menit sekali.</p>
<h2>Kepada bapak, di rantau</h2>
<p>Kata Bapak di telepon, di sana panas dan pohonnya sedikit. Di sini jambu kita berbuah lebat. Ibu menyuruhku memetik semuanya, tetapi yang paling tinggi kubiarkan. Itu bagian Bapak. Burung-burung sudah kuberi tahu, hanya mereka tidak pandai membaca.</p>
<h2>Kepada diriku, kelas tujuh</h2>
<p>Jangan menangis di kamar mandi sekolah. Pintunya tidak rapat, dan tiga tahun lagi orang yang mengejekmu akan menjadi kawan yang meminjamimu jaket. Simpan saja suaramu. Ia memang berbeda. Kelak justru karena itu orang mengenalimu dari jauh.</p>
<h2>Kepada kota ini</h2>
<p>Engkau kecil. Bioskopmu sedikit, anginmu banyak, dan semua orang mengenal ibuku. Aku sering ingin pergi. Namun, setiap kali bus menurun meninggalkanmu, ada sesuatu di dadaku yang menoleh. Jangan berubah terlalu cepat. Jangan juga terlalu lama sama. Tunggulah kami sebentar; kami sedang belajar menjadi orang yang pantas kaubanggakan.</p>`,
    },
    {
      title: 'Kota',
      html: `<h2>Pasar, pukul tiga pagi</h2>
<p class="bait">Kota ini bangun dari wortel.<br/>Dari bak terbuka, dari karung,<br/>dari tangan yang menghitung<br/>dalam gelap tanpa salah.</p>
<p class="bait">Nanti pukul delapan<br/>orang kantor bilang: pagi!<br/>Padahal yang mereka sapa<br/>sudah setengah hari umurnya.</p>
<h2>Angkot</h2>
<p class="bait">Duduk miring, lutut bertemu lutut,<br/>belanjaan di pangkuan orang asing.<br/>Di sini tidak ada yang sampai<br/>tanpa mengetuk langit-langit.</p>
<h2>Alun-alun, malam Minggu</h2>
<p class="bait">Gelembung sabun, odong-odong, jagung bakar.<br/>Seorang anak melepaskan balon<br/>dan menangis sejadi-jadinya.</p>
<p class="bait">Satu alun-alun menengadah.<br/>Yang berpacaran, yang berjualan,<br/>yang sedang bertengkar soal parkir,<br/>semua melihat titik merah itu mengecil.</p>
<p class="bait">Selama setengah menit<br/>kota ini<br/>kehilangan benda yang sama.</p>
<h2>Stasiun</h2>
<p class="bait">Ada dua macam orang di peron:<br/>yang memeluk sebelum peluit,<br/>dan yang baru berani<br/>sesudah pintu tertutup.</p>
<p class="bait">Aku yang kedua.<br/>Telapak tanganku masih<br/>tertinggal di kaca gerbong lima.</p>
<h2>Gunung</h2>
<p class="bait">Setiap pagi Gede berdiri<br/>di ujung jalan kami.<br/>Kalau cerah kami lupa melihat.<br/>Kalau tertutup kabut<br/>kami mencarinya.</p>
<h2>Kerja pertama</h2>
<p>Hari pertama aku salah masuk pintu. Hari kedua aku salah menekan tombol dan seratus lembar kertas tercetak kosong. Hari ketiga kepala bagian memanggilku. Aku menyiapkan maaf sepanjang lorong.</p>
<p>Ia mengambil setumpuk kertas kosong itu, membaliknya, dan berkata, “Kebetulan saya butuh kertas coretan. Duduklah. Dulu saya mencetak tiga ratus.”</p>
<p>Gajian pertama kubelikan ibu payung yang besar. Ia memarahiku karena mahal. Sorenya hujan, dan dari jendela kulihat ibu berjalan pelan sekali ke warung, di tengah jalan, di bawah payung itu, seperti orang yang sedang diarak.</p>
<h2>Penutup</h2>
<p class="bait">Kalau suatu hari kau pergi<br/>dari kota kecil ini,<br/>bawalah satu sore.</p>
<p class="bait">Lipat kecil-kecil.<br/>Simpan di saku kiri.<br/>Nanti, di tempat yang jauh dan kering,<br/>bukalah.</p>
<p class="bait">Dengar,<br/>sengnya masih berbunyi.</p>`,
    },
  ],
}
