import type { DemoBook } from '../title.ts'

export const kerjaPertama: DemoBook = {
  key: 'kerja-pertama',
  title: 'Kerja Pertama',
  subtitle: 'dari membaca lowongan sampai gajian pertama',
  authors: [{ family: 'Tim Pocadi Kota Sukabumi', group: true }],
  language: 'ind',
  form: 'buku panduan',
  ddc: '650.14',
  subjects: ['Mencari kerja', 'Lamaran kerja', 'Wawancara kerja', 'Hak pekerja', 'Penipuan lowongan'],
  summary:
    'Panduan singkat bagi yang baru pertama kali bekerja: membaca lowongan, menulis CV, menghadapi wawancara, mengenali penipuan, memahami slip gaji, dan mengetahui hak sejak hari pertama.',
  cover: { cloth: 'nila', motif: 'lereng' },
  chapters: [
    {
      title: 'Membaca lowongan sampai ke baris terakhir',
      html: `<p>Banyak orang membaca lowongan dari angka gajinya, lalu langsung mengirim lamaran. Padahal lowongan adalah surat perkenalan pemberi kerja kepada Anda. Dari caranya menulis, Anda sudah dapat menebak apakah tempat itu rapi, jujur, dan tahu siapa yang dicarinya.</p>
<p>Bacalah tiga kali. Bacaan pertama untuk mengetahui pekerjaannya. Bacaan kedua untuk menandai syarat. Bacaan ketiga untuk mencari hal yang <em>tidak</em> tertulis.</p>
<h2>Yang mesti ada</h2>
<ul>
<li><strong>Nama pemberi kerja</strong> yang lengkap dan dapat dicari, bukan sekadar “perusahaan ternama”.</li>
<li><strong>Nama jabatan dan uraian tugas.</strong> “Serabutan” bukan uraian tugas.</li>
<li><strong>Tempat kerja</strong>, paling tidak sampai kecamatan.</li>
<li><strong>Syarat</strong>: pendidikan, keterampilan, pengalaman.</li>
<li><strong>Upah</strong> atau kisarannya, dan cara menghitungnya: bulanan, harian, atau per potong.</li>
<li><strong>Batas waktu</strong> dan cara melamar.</li>
</ul>
<h2>Syarat wajib dan syarat tambahan</h2>
<p>Kata “wajib” dan “diutamakan” tidak sama. “Wajib memiliki SIM B1” berarti tanpa SIM itu lamaran Anda hampir pasti tersisih. “Diutamakan dapat menyunting video” berarti Anda tetap boleh melamar, asal menunjukkan kemauan belajar.</p>
<p>Patokan sederhananya: bila semua syarat wajib terpenuhi dan separuh syarat tambahan Anda miliki, melamarlah. Orang yang memenuhi semuanya lebih jarang daripada yang Anda kira.</p>
<h2>Buat tabel kecil</h2>
<p>Sebelum menulis lamaran, isi tabel seperti ini di buku catatan. Lima menit saja, tetapi isinya akan Anda pakai lagi untuk CV dan wawancara.</p>
<table>
<thead><tr><th scope="col">Yang diminta</th><th scope="col">Bukti yang saya punya</th></tr></thead>
<tbody>
<tr><td>Teliti menghitung uang</td><td>Menjadi bendahara kelas dua tahun</td></tr>
<tr><td>Mampu melayani pembeli</td><td>Menjaga warung keluarga setiap sore</td></tr>
<tr><td>Menguasai lembar kerja</td><td>Membuat rekap kas karang taruna</td></tr>
</tbody>
</table>`,
    },
    {
      title: 'CV satu halaman yang jujur',
      html: `<p>CV bukan riwayat hidup yang lengkap. Ia hanya jawaban atas satu pertanyaan: mengapa orang ini pantas diajak bicara? Untuk pekerjaan pertama, satu halaman sudah cukup.</p>
<h2>Susunannya</h2>
<ol>
<li><strong>Nama dan kontak.</strong> Nomor telepon aktif, surel dengan nama yang wajar, dan kecamatan tempat tinggal. Nomor NIK, agama, tinggi badan, dan nama orang tua tidak perlu.</li>
<li><strong>Dua kalimat perkenalan.</strong> Apa yang Anda bisa dan pekerjaan apa yang dituju.</li>
<li><strong>Pengalaman.</strong> Praktik kerja lapangan, membantu usaha keluarga, kepanitiaan, dan jualan daring semuanya dihitung.</li>
<li><strong>Pendidikan.</strong> Sekolah terakhir dan jurusan. Nilai dicantumkan kalau memang membantu.</li>
<li><strong>Keterampilan.</strong> Tulis alatnya dan tingkatnya, misalnya “lembar kerja: rumus dasar dan grafik”.</li>
</ol>
<h2>Kalimat yang bekerja</h2>
<p>Bandingkan dua kalimat ini.</p>
<blockquote><p>Saya pekerja keras, disiplin, dan dapat bekerja di bawah tekanan.</p></blockquote>
<blockquote><p>Selama tiga bulan praktik di bengkel, saya mengganti oli rata-rata enam motor sehari dan mencatat pemakaian suku cadang.</p></blockquote>
<p>Kalimat pertama dapat ditulis siapa saja. Kalimat kedua hanya dapat ditulis oleh orang yang mengalaminya. Carilah kalimat kedua: kata kerja, jumlah, lalu hasil.</p>
<h2>Jangan menipu, jangan pula mengecilkan diri</h2>
<p>Mengaku mahir padahal baru sekali mencoba akan terbongkar pada hari pertama. Sebaliknya, banyak orang malu menulis “menjaga warung ibu”. Padahal di sana ada menghitung kembalian, mengatur stok, menagih utang dengan sopan, dan bangun pagi. Semua itu pekerjaan.</p>
<p>Simpan berkas sebagai PDF dan beri nama yang mudah dikenali: nama Anda, lalu jabatan yang dilamar. Sebelum mengirim, mintalah satu orang membaca keras-keras. Kesalahan ketik lebih mudah didengar daripada dilihat.</p>`,
    },
    {
      title: 'Surat lamaran yang dibaca sampai habis',
      html: `<p>Surat lamaran menyertai CV. Kalau CV menjawab “apa yang Anda bisa”, surat menjawab “mengapa di sini”. Tiga alinea cukup. Lebih panjang dari itu, orang hanya akan memindainya.</p>
<h2>Tiga alinea</h2>
<ol>
<li><strong>Pembuka:</strong> jabatan yang dilamar, dari mana Anda tahu, dan satu hal yang membuat Anda cocok.</li>
<li><strong>Isi:</strong> satu atau dua bukti yang paling dekat dengan uraian tugas. Jangan mengulang seluruh CV.</li>
<li><strong>Penutup:</strong> kapan Anda dapat mulai, bagaimana menghubungi Anda, dan terima kasih.</li>
</ol>
<h2>Contoh</h2>
<blockquote>
<p>Yth. Bagian Personalia Kedai Sagara,</p>
<p>Saya melamar sebagai pramusaji seperti yang tertera di papan lowongan bursa kerja. Dua tahun terakhir saya melayani pembeli di warung keluarga setiap sepulang sekolah, dan saya terbiasa mengingat pesanan meja yang ramai.</p>
<p>Selama praktik kerja di hotel, saya belajar menata meja, membawa baki, dan mencatat pesanan dengan tablet. Pembimbing saya memberi kepercayaan menangani sarapan untuk empat puluh tamu pada minggu terakhir.</p>
<p>Saya dapat mulai bekerja kapan saja, termasuk akhir pekan, dan dapat dihubungi melalui nomor pada CV. Terima kasih atas waktu Bapak dan Ibu.</p>
</blockquote>
<h2>Mengirim lewat surel atau pesan</h2>
<p>Tulis subjek yang jelas, misalnya “Lamaran Pramusaji – nama Anda”. Salin isi surat ke badan surel, lampirkan CV, dan periksa apakah lampirannya benar-benar ikut. Kalau diminta lewat pesan singkat, tetap mulai dengan salam, perkenalan, dan maksud. Jangan mengirim hanya satu kata “info”.</p>
<p>Setelah mengirim, tulis di buku catatan: tanggal, pemberi kerja, jabatan, dan batas jawaban. Kalau setelah seminggu lewat batas itu belum ada kabar, Anda boleh bertanya satu kali dengan sopan.</p>`,
    },
    {
      title: 'Wawancara: percakapan, bukan sidang',
      html: `<p>Orang yang mewawancarai Anda sedang punya masalah: ada pekerjaan yang belum ada orangnya. Ia berharap Andalah jawabannya. Datanglah dengan pikiran itu, maka tangan Anda akan lebih tenang.</p>
<h2>Sehari sebelumnya</h2>
<ul>
<li>Cari tahu apa yang dijual atau dikerjakan tempat itu.</li>
<li>Baca ulang lowongan dan CV Anda sendiri.</li>
<li>Periksa rute, ongkos, dan lama perjalanan. Rencanakan tiba lima belas menit lebih awal.</li>
<li>Siapkan pakaian bersih. Rapi lebih penting daripada mahal.</li>
</ul>
<h2>Pertanyaan yang hampir selalu muncul</h2>
<p><strong>“Ceritakan tentang diri Anda.”</strong> Jawab dalam satu menit: apa yang baru Anda selesaikan, apa yang Anda bisa, mengapa Anda ada di sini.</p>
<p><strong>“Apa kelemahan Anda?”</strong> Sebut satu kelemahan yang nyata dan apa yang Anda lakukan terhadapnya. “Saya gugup berbicara di depan orang banyak, jadi saya mulai mengambil giliran menjadi pembawa acara di karang taruna.”</p>
<p><strong>“Ceritakan saat Anda menghadapi masalah.”</strong> Pakai urutan keadaan, tugas, tindakan, hasil. Cerita kecil yang benar lebih kuat daripada cerita besar yang kabur.</p>
<p><strong>“Berapa gaji yang Anda harapkan?”</strong> Cari dahulu upah minimum yang berlaku di kota Anda dan kisaran di lowongan. Sebut angka atau kisaran dengan tenang, lalu tanyakan apa saja yang termasuk di dalamnya.</p>
<h2>Giliran Anda bertanya</h2>
<p>Jangan menjawab “tidak ada” ketika ditanya apakah ada pertanyaan. Pilih dua dari daftar ini.</p>
<ul>
<li>Seperti apa satu hari kerja di bagian ini?</li>
<li>Siapa yang akan membimbing saya pada minggu pertama?</li>
<li>Berapa jam kerja seminggu, dan bagaimana lembur dihitung?</li>
<li>Kapan saya akan mendapat kabar?</li>
</ul>
<p>Setelah selesai, catat pertanyaan yang sulit. Wawancara yang gagal tetap memberi Anda soal ujian untuk wawancara berikutnya.</p>`,
    },
    {
      title: 'Mengenali lowongan palsu',
      html: `<p>Penipu tahu bahwa orang yang sedang mencari kerja mudah berharap. Karena itu umpannya selalu sama: gaji besar, syarat ringan, dan waktu yang sempit. Kenali polanya, dan Anda akan menangkapnya sebelum ia menangkap Anda.</p>
<h2>Tujuh tanda bahaya</h2>
<ol>
<li><strong>Anda diminta membayar.</strong> Untuk seragam, pelatihan, tes kesehatan, tiket, atau “uang administrasi”. Pemberi kerja yang benar tidak memungut uang dari pelamar.</li>
<li><strong>Diterima tanpa wawancara.</strong> Apalagi kalau Anda merasa tidak pernah melamar.</li>
<li><strong>Alamat surel gratisan</strong> untuk perusahaan besar, atau nama situs yang mirip tetapi berbeda satu huruf.</li>
<li><strong>Diminta mengirim foto KTP, kartu keluarga, PIN, atau kode OTP</strong> sejak awal. PIN dan kode OTP tidak pernah diperlukan untuk melamar kerja.</li>
<li><strong>Tempat pertemuan yang aneh</strong>: kamar hotel, ruko kosong, atau titik jemput di pinggir jalan.</li>
<li><strong>Desakan.</strong> “Hanya hari ini”, “tinggal satu kursi”, “jangan beri tahu siapa-siapa”.</li>
<li><strong>Tugas yang janggal</strong>, misalnya meminjamkan rekening atau menerima uang lalu meneruskannya. Itu dapat menyeret Anda ke perkara pidana.</li>
</ol>
<h2>Cara memeriksa</h2>
<p>Cari nama perusahaan di situs resminya, lalu hubungi nomor yang tertera <em>di situs itu</em>, bukan nomor di pesan. Tanyakan kepada dinas tenaga kerja apakah lowongannya terdaftar. Perlihatkan pesan itu kepada orang yang Anda percaya. Penipuan sering runtuh begitu dibaca oleh mata kedua.</p>
<h2>Kerja di luar negeri</h2>
<p>Untuk bekerja di luar negeri, mulailah dari dinas tenaga kerja atau layanan pelindungan pekerja migran. Jangan berangkat dengan visa kunjungan, jangan menyerahkan paspor kepada calo, dan tinggalkan salinan semua surat di rumah.</p>
<h2>Kalau sudah telanjur</h2>
<p>Hentikan pembayaran, simpan semua bukti percakapan dan transfer, hubungi bank Anda secepatnya, lalu lapor polisi. Malu itu wajar, tetapi diam hanya menguntungkan penipu berikutnya.</p>`,
    },
    {
      title: 'Surat perjanjian dan hak Anda',
      html: `<p>Selamat, Anda diterima. Sebelum menandatangani apa pun, mintalah waktu untuk membaca. Permintaan itu wajar, dan cara mereka menjawabnya memberi tahu banyak hal.</p>
<h2>Dua jenis perjanjian</h2>
<table>
<thead><tr><th scope="col">Jenis</th><th scope="col">Artinya</th><th scope="col">Yang perlu diingat</th></tr></thead>
<tbody>
<tr><td>PKWT</td><td>Perjanjian kerja waktu tertentu, biasa disebut kontrak</td><td>Harus tertulis dan tidak boleh memakai masa percobaan; ada uang kompensasi ketika berakhir</td></tr>
<tr><td>PKWTT</td><td>Perjanjian kerja waktu tidak tertentu, biasa disebut tetap</td><td>Masa percobaan paling lama tiga bulan, dan selama itu upah tidak boleh di bawah upah minimum</td></tr>
</tbody>
</table>
<h2>Yang diperiksa sebelum tanda tangan</h2>
<ul>
<li>Nama jabatan dan tempat kerja sama dengan yang dibicarakan.</li>
<li>Besar upah, tunjangan, dan tanggal pembayaran tertulis.</li>
<li>Jam kerja, hari libur, dan aturan lembur jelas.</li>
<li>Tidak ada kewajiban menyerahkan ijazah asli sebagai jaminan.</li>
<li>Anda menerima satu salinan.</li>
</ul>
<h2>Hak dasar</h2>
<p>Jam kerja yang lazim menurut undang-undang ialah 40 jam seminggu: tujuh jam sehari untuk enam hari kerja, atau delapan jam sehari untuk lima hari kerja. Selebihnya adalah lembur yang harus disetujui pekerja dan dibayar. Ada istirahat sekurang-kurangnya setengah jam setelah empat jam bekerja terus-menerus, dan libur mingguan.</p>
<p>Setelah bekerja dua belas bulan terus-menerus Anda berhak atas cuti tahunan sedikitnya dua belas hari kerja. Pekerja yang sudah sebulan bekerja berhak atas tunjangan hari raya menurut masa kerjanya. Pemberi kerja juga wajib mendaftarkan Anda pada jaminan kesehatan dan jaminan ketenagakerjaan.</p>
<p>Aturan dapat berubah. Untuk keadaan Anda sendiri, bertanyalah kepada dinas tenaga kerja; layanannya tidak dipungut biaya.</p>`,
    },
    {
      title: 'Minggu pertama',
      html: `<p>Tidak ada orang yang langsung pandai pada hari pertama, dan tidak ada atasan yang waras mengharapkannya. Yang diperhatikan orang pada minggu pertama justru hal kecil: apakah Anda datang tepat waktu, mencatat, dan mau bertanya.</p>
<h2>Lima kebiasaan</h2>
<ul>
<li><strong>Catat nama.</strong> Satpam, petugas kebersihan, dan kepala bagian sama pentingnya untuk disapa.</li>
<li><strong>Ulangi perintah dengan kata sendiri.</strong> “Jadi kardus yang merah ke rak kiri, ya, Pak?” Satu kalimat itu mencegah satu jam kerja sia-sia.</li>
<li><strong>Bertanya sekali, catat selamanya.</strong> Bertanya itu baik; bertanya hal yang sama lima kali melelahkan.</li>
<li><strong>Laporkan kesalahan lebih dahulu</strong> sebelum orang lain menemukannya. Katakan apa yang terjadi dan apa yang sudah Anda lakukan.</li>
<li><strong>Simpan gawai</strong> saat bekerja, kecuali memang alat kerja Anda.</li>
</ul>
<h2>Selamat lebih penting daripada cepat</h2>
<p>Pakailah alat pelindung walaupun senior tidak memakainya. Jangan menjalankan mesin yang belum diajarkan. Anda berhak bertanya tentang jalan keluar darurat, kotak obat, dan siapa yang dihubungi bila terjadi kecelakaan. Pekerjaan yang membahayakan badan tanpa pelindung boleh dan perlu dipersoalkan.</p>
<h2>Kalau diperlakukan buruk</h2>
<p>Bercanda berbeda dari merendahkan. Sentuhan atau ucapan yang membuat Anda takut bukan bagian dari pelatihan. Catat waktu, tempat, kata-kata, dan saksi. Bicaralah dengan orang yang Anda percaya, bagian personalia, serikat pekerja, atau dinas tenaga kerja. Anda tidak sendirian, dan diam bukan syarat untuk dianggap tangguh.</p>`,
    },
    {
      title: 'Gajian pertama',
      html: `<p>Tanggal gajian pertama biasanya diingat seumur hidup. Supaya kenangannya manis, luangkan sepuluh menit untuk membaca slip gaji sebelum membuka toko daring.</p>
<h2>Membaca slip gaji</h2>
<p>Slip gaji terdiri atas tiga bagian: pendapatan, potongan, dan yang Anda bawa pulang. Angka-angka di bawah ini hanya contoh agar mudah dihitung.</p>
<table>
<thead><tr><th scope="col">Uraian</th><th scope="col">Jumlah</th></tr></thead>
<tbody>
<tr><td>Gaji pokok</td><td>Rp3.000.000</td></tr>
<tr><td>Tunjangan makan</td><td>Rp400.000</td></tr>
<tr><td>Lembur</td><td>Rp150.000</td></tr>
<tr><td>Potongan jaminan kesehatan (1%)</td><td>− Rp30.000</td></tr>
<tr><td>Potongan jaminan hari tua (2%)</td><td>− Rp60.000</td></tr>
<tr><td>Potongan jaminan pensiun (1%)</td><td>− Rp30.000</td></tr>
<tr><td><strong>Diterima</strong></td><td><strong>Rp3.430.000</strong></td></tr>
</tbody>
</table>
<p>Cocokkan lembur dengan catatan Anda sendiri. Kalau ada yang keliru, tanyakan dengan sopan dan bawa catatannya. Salah hitung lebih sering terjadi daripada niat buruk.</p>
<h2>Membagi uang</h2>
<p>Tidak ada rumus yang cocok untuk semua orang, tetapi urutan ini menolong.</p>
<ol>
<li><strong>Kebutuhan</strong>: makan, ongkos, sewa, pulsa yang dipakai bekerja.</li>
<li><strong>Simpanan</strong>: sisihkan pada hari gajian, bukan dari sisa. Sepuluh persen pun sudah baik.</li>
<li><strong>Keluarga</strong>: bicarakan jumlahnya dengan terbuka, supaya bantuan tidak berubah menjadi beban yang dipendam.</li>
<li><strong>Kesenangan</strong>: ya, harus ada. Anda sudah bekerja sebulan penuh.</li>
</ol>
<p>Tunda cicilan pertama sampai Anda melewati tiga kali gajian. Pinjaman yang tampak kecil sering memakan gaji yang belum ada. Kalau terpaksa meminjam, pastikan penyelenggaranya berizin dan diawasi.</p>
<h2>Setahun dari sekarang</h2>
<p>Pekerjaan pertama tidak harus menjadi pekerjaan selamanya. Setiap bulan tulislah satu hal yang baru Anda kuasai. Dua belas baris itu, kelak, adalah CV Anda yang berikutnya.</p>`,
    },
  ],
}
