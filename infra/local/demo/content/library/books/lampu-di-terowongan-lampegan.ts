import type { DemoBook } from '../title.ts'

export const lampuDiTerowonganLampegan: DemoBook = {
  key: 'lampu-di-terowongan-lampegan',
  title: 'Lampu di Terowongan Lampegan',
  authors: [{ family: 'Kelompok Dongeng Pocadi', group: true }],
  language: 'ind',
  form: 'cerita anak',
  forChildren: true,
  ddc: '899.2213',
  subjects: ['Cerita anak', 'Kereta api', 'Sukabumi', 'Kakek dan cucu', 'Keberanian'],
  summary:
    'Wening menemukan lampu tangan tua milik kakeknya, bekas juru langsir di Stasiun Sukabumi. Bersama Ujang ia naik kereta ke Lampegan untuk menepati janji yang tertunda puluhan tahun.',
  cover: { cloth: 'bata', motif: 'lereng' },
  chapters: [
    {
      title: 'Lampu di bawah tangga',
      html: `<p>Setiap pagi sebelum azan Subuh benar-benar selesai, rumah Wening bergetar sedikit. Gelas di rak berdenting dua kali. Kucing belang mengangkat telinga. Lalu terdengar suara panjang dari arah stasiun.</p>
<p>“Kereta pertama,” kata Kakek dari kamarnya. Selalu begitu. Seolah-olah kalau Kakek tidak mengatakannya, kereta itu tidak boleh berangkat.</p>
<p>Rumah mereka hanya terpisah satu gang dari rel Sukabumi. Dulu Kakek bekerja di sana sebagai juru langsir. Tugasnya menyambung dan melepas gerbong, memindahkan wesel, dan memberi tanda dengan bendera pada siang hari serta lampu pada malam hari. Sekarang Kakek sudah tua. Lututnya berbunyi seperti pintu, dan ia lebih sering duduk di beranda mendengarkan kereta daripada melihatnya.</p>
<p>Pada hari pertama libur sekolah, Ibu menyuruh Wening membersihkan kolong tangga. Di balik kaleng cat dan payung patah, Wening menemukan kotak kayu. Isinya sebuah lampu tangan: badannya besi, gagangnya hitam, dan kacanya dapat diputar menjadi merah, hijau, atau putih.</p>
<p>Di dasar lampu ada kertas kecil yang dilipat empat. Tulisannya miring dan rapi.</p>
<blockquote><p>Dari, kalau aku terlambat, tunggulah di mulut terowongan. Nyalakan yang hijau. — Omod</p></blockquote>
<p>Kakek bernama Kakek Dari. Siapakah Omod?</p>
<p>Wening membawa lampu itu ke beranda. Begitu melihatnya, wajah Kakek berubah, seperti halaman yang tiba-tiba dilewati awan.</p>
<p>“Ah,” kata Kakek pelan. “Rupanya masih ada.”</p>`,
    },
    {
      title: 'Janji di mulut terowongan',
      html: `<p>Kakek memutar kaca lampu itu. Merah. Hijau. Putih. Bunyinya <em>tik, tik, tik</em>.</p>
<p>“Omod itu kawan Kakek,” katanya. “Rumahnya di kampung dekat Lampegan. Kau tahu Lampegan?”</p>
<p>Wening menggeleng.</p>
<p>“Ada terowongan tua di sana. Dibuat pada zaman Belanda, menembus bukit, di antara Sukabumi dan Cianjur. Waktu kecil Kakek sering menumpang kereta ke sana menengok bibi. Omod dan Kakek bermain di dekat mulutnya. Di dalam gelap sekali. Airnya menetes dari langit-langit. Kalau kau berteriak, suaramu kembali sebagai orang lain.”</p>
<p>“Kakek berani masuk?”</p>
<p>“Tidak! Itu berbahaya, dan memang dilarang. Kami hanya duduk di bukit kecil di atas jalan, melihat kereta masuk seperti benang masuk lubang jarum.”</p>
<p>Ketika mereka berumur lima belas tahun, Omod harus merantau ke Sumatra ikut pamannya. Pada malam terakhir mereka berjanji bertemu di dekat mulut terowongan. Kakek terlambat karena kereta mogok di Gandasoli. Saat ia tiba, Omod sudah berangkat dengan truk. Yang tertinggal hanya lampu itu, pemberian paman Omod yang dahulu bekerja di rel, dan sepucuk surat.</p>
<p>“Apakah Kakek menyalakan yang hijau?”</p>
<p>Kakek menggeleng. “Kakek marah. Marah pada kereta, pada truk, pada diri sendiri. Kakek pulang. Esoknya malu. Lusa sibuk. Begitulah, Wening. Begitulah cara sebuah janji menjadi tua.”</p>
<p>Malam itu Wening sulit tidur. Ia membayangkan lampu hijau kecil yang menunggu puluhan tahun di bawah tangga.</p>`,
    },
    {
      title: 'Uang dalam kaleng',
      html: `<p>“Kita harus ke Lampegan,” kata Wening kepada Ujang keesokan paginya.</p>
<p>Ujang tinggal di sebelah rumah. Ia sebelas tahun, setahun lebih tua daripada Wening, hafal semua nama stasiun, dan takut gelap. Yang terakhir itu rahasia.</p>
<p>“Sukabumi, Gandasoli, Cireunghas, Lampegan,” kata Ujang sambil menghitung jari. “Perhentian ketiga. Tidak jauh. Tetapi kita tidak boleh pergi sendiri.”</p>
<p>“Aku tidak bilang sendiri. Kita mengajak Kakek.”</p>
<p>Mereka membuka kaleng biskuit tempat tabungan Wening. Uang logamnya banyak dan berat, tetapi setelah dihitung tidak seberapa. Ujang pulang mengambil celengan ayamnya. Ibu melihat mereka berdua duduk di lantai dikelilingi uang receh.</p>
<p>“Mau membeli apa?”</p>
<p>“Karcis,” kata Wening. “Untuk Kakek.”</p>
<p>Lalu ia menceritakan semuanya: lampu, surat, janji. Ibu mendengarkan sampai selesai, kemudian lama melipat lap dapur menjadi segi empat yang sangat kecil.</p>
<p>“Simpan uang kalian untuk jajan,” kata Ibu akhirnya. “Karcisnya Ibu yang beli. Tetapi kalian yang harus membujuk Kakek. Sudah enam tahun beliau tidak mau naik kereta. Katanya, orang yang dulu berdiri di luar gerbong tidak pantas duduk di dalam.”</p>
<p>Membujuk Kakek ternyata lebih sulit daripada mencari uang. Kakek berkata lututnya sakit. Kakek berkata kacamatanya buram. Kakek berkata ayam belum diberi makan.</p>
<p>Wening meletakkan lampu itu di pangkuan Kakek. “Kata Kakek, lampu hijau artinya apa?”</p>
<p>“Aman. Boleh jalan.”</p>
<p>Wening memutar kacanya. <em>Tik.</em></p>
<p>Kakek menatap cahaya yang tidak menyala itu. Lalu ia tertawa, mula-mula sedikit, lama-lama sampai batuk. “Baiklah, Kepala Stasiun,” katanya. “Siapkan keretanya.”</p>`,
    },
    {
      title: 'Pelajaran melangsir',
      html: `<p>Malam sebelum berangkat, Kakek mengajari mereka melangsir. Kursi-kursi dapur dijajarkan menjadi gerbong. Ujang menjadi lokomotif. Wening menjadi juru langsir. Kucing belang menjadi penumpang yang tidak membayar.</p>
<p>“Siang hari pakai bendera,” kata Kakek. “Malam hari pakai lampu. Masinis tidak dapat mendengar suaramu. Ia hanya percaya pada tanganmu.”</p>
<p>Kakek mengangkat lampu. “Merah, berhenti. Merah itu bukan marah. Merah itu sayang; ada orang di rel, ada wesel yang belum pas. Putih diayun pelan, maju perlahan-lahan. Hijau...”</p>
<p>“Aman!” seru Ujang sambil maju terlalu cepat dan menabrak kulkas.</p>
<p>Ibu menjenguk dari pintu, melihat gerbong-gerbongnya berantakan, dan menarik napas. Akan tetapi Ibu ikut duduk di gerbong kedua.</p>
<p>“Dulu, waktu Ibu kecil,” kata Ibu, “setiap Kakek dinas malam, Ibu mengintip dari jendela. Di ujung gang ada titik hijau yang bergerak-gerak. Kalau sudah melihat titik itu, Ibu baru bisa tidur.”</p>
<p>Kakek menunduk memandang lampunya. “Kau tidak pernah cerita.”</p>
<p>“Bapak tidak pernah bertanya,” kata Ibu, lalu tersenyum supaya kalimat itu tidak terlalu berat.</p>
<p>Malam makin larut. Setelah Ujang pulang, Wening melihat Kakek duduk sendirian di beranda. Kotak kayu itu terbuka di sebelahnya. Dengan kain perca dan sedikit minyak, Kakek menggosok badan lampu sampai karatnya luruh. Pelan-pelan muncullah huruf yang digores dengan paku: sebuah <em>D</em> dan sebuah <em>O</em>, berdempetan seperti dua gerbong.</p>
<p>“Wening,” kata Kakek tanpa menoleh, “kalau besok rumahnya sudah tidak ada, kau jangan sedih.”</p>
<p>“Kakek juga jangan sedih.”</p>
<p>“Kakek boleh. Sedikit.”</p>
<p>Wening mengambil kain perca yang lain, dan mereka menggosok bersama-sama sampai kaca merah, hijau, dan putih itu bening seperti permen.</p>`,
    },
    {
      title: 'Tiga perhentian',
      html: `<p>Stasiun Sukabumi pagi itu berbau kopi dan besi basah. Petugas muda di pintu memeriksa karcis mereka dan melihat lampu di tangan Kakek.</p>
<p>“Lampu langsir!” serunya. “Kakek dulu bekerja di sini?”</p>
<p>“Tiga puluh satu tahun,” kata Kakek. Petugas itu berdiri tegak lalu memberi hormat. Telinga Kakek memerah.</p>
<p>Kereta bergerak. Mula-mula lewat belakang rumah-rumah: jemuran, kandang merpati, anak kecil yang melambai. Lalu kota selesai begitu saja, dan sawah dimulai. Gunung Gede berdiri di utara dengan topi awan.</p>
<p>“Dengar,” kata Kakek. “Bunyi rodanya berubah. Sekarang kita di atas jembatan.” Wening menempelkan telinga ke dinding gerbong. Benar. Bunyi yang tadi pendek-pendek kini panjang dan dalam, seperti orang bergumam di dalam gentong.</p>
<p>Di Gandasoli kereta berhenti sebentar. Kakek memandang peron kecil itu. “Di sinilah dulu keretaku mogok,” katanya. Ia tidak berkata apa-apa lagi sampai Cireunghas.</p>
<p>Ujang mengeluarkan buku catatan. Ia menulis segala yang dilihatnya: empat kerbau, satu menara sinyal, dua belas layang-layang. Semakin dekat Lampegan semakin sedikit yang ditulisnya.</p>
<p>“Ning,” bisiknya. “Keretanya nanti masuk terowongan?”</p>
<p>“Stasiun Lampegan sebelum terowongan. Kita turun dulu.”</p>
<p>Ujang mengembuskan napas panjang. “Aku tidak takut,” katanya.</p>
<p>“Aku tahu,” kata Wening.</p>`,
    },
    {
      title: 'Hijau',
      html: `<p>Stasiun Lampegan kecil dan bersih, dijaga bukit di depan dan belakang. Di ujung sana tampak lengkung batu: mulut terowongan, hitam seperti mata yang terbuka.</p>
<p>Kakek berjalan pelan dengan tongkatnya. Ia bertanya kepada seorang ibu penjual gorengan, “Apakah keluarga Pak Omod masih tinggal di sini?”</p>
<p>Ibu itu menunjuk ke jalan di atas bukit. “Yang rumahnya bercat hijau itu, Kek. Pak Omod baru pulang dari Lampung dua tahun lalu. Setiap sore beliau duduk di sana melihat kereta.”</p>
<p>Kakek mencengkeram tongkatnya. Wening merasakan tangan tua itu gemetar.</p>
<p>Mereka naik. Jalannya basah dan menanjak, dan setiap sepuluh langkah Kakek beristirahat.
Pada istirahat ketiga Kakek memandang ke belakang, ke arah stasiun, seolah-olah menimbang apakah masih sempat pulang. Wening tidak menarik tangannya. Ia hanya ikut duduk di batu, menunggu, sampai Kakek berdiri lagi dengan kemauannya sendiri. Di beranda rumah hijau duduk seorang lelaki kurus berselimut sarung. Matanya keruh; rupanya ia tidak dapat melihat jelas lagi.</p>
<p>Kakek berhenti di halaman. Mulutnya terbuka, tetapi tidak ada suara yang keluar. Puluhan tahun terlalu besar untuk dimasukkan ke dalam satu kata.</p>
<p>Wening mengerti. Semalam Ibu telah memasang lampu senter kecil di dalam lampu tua itu. Ia menekan tombolnya. Ia memutar kacanya. <em>Tik.</em></p>
<p>Cahaya hijau jatuh di lantai beranda, di kaki lelaki itu, lalu di wajahnya.</p>
<p>Lelaki itu mengangkat kepala. Lama sekali ia memandang ke arah cahaya, seperti orang yang mendengarkan lagu dari rumah tetangga.</p>
<p>Angin dari lembah lewat membawa bau daun teh dan tanah basah. Jauh di bawah, di stasiun, seseorang meniup peluit pendek. Wening menahan napas. Ia teringat kata Kakek: masinis tidak dapat mendengar suaramu, ia hanya percaya pada tanganmu. Maka Wening mengangkat lampu itu setinggi-tingginya dan menjaganya agar tidak goyang.</p>
<p>Ujang, yang biasanya tidak pernah berhenti bicara, berdiri di sebelahnya tanpa suara. Diam-diam ia memegang ujung baju Wening.</p>
<p>“Dari?” katanya. “Kau terlambat.”</p>
<p>“Keretanya mogok,” kata Kakek, dan suaranya pecah menjadi dua.</p>`,
    },
    {
      title: 'Kereta sore',
      html: `<p>Dua kakek itu mengobrol sampai teh tiga kali diseduh. Mereka menyebut nama-nama yang tidak dikenal siapa pun lagi. Mereka bertengkar tentang siapa yang dulu jatuh ke parit. Mereka tertawa tanpa suara, hanya bahu yang berguncang.</p>
<p>“Aku menulis surat kepadamu setiap tahun,” kata Kakek Omod. “Alamatnya kusebut saja: Dari, dekat rel, Sukabumi. Tidak pernah ada yang sampai.”</p>
<p>“Rel kita panjang,” kata Kakek.</p>
<p>Ujang berdiri di pagar memandang terowongan. Kereta dari arah Cianjur terdengar jauh sebelum terlihat. Mula-mula getaran di tanah, lalu dengung, lalu dua lampu kuning di dalam gelap yang makin lama makin besar. Kereta itu keluar dari bukit dengan angin dan cahaya, dan Ujang berseru tanpa sadar.</p>
<p>“Ternyata gelapnya ada ujungnya,” katanya kepada Wening.</p>
<p>“Semua terowongan begitu,” sahut Kakek Omod dari kursinya. “Kalau tidak ada ujungnya, namanya gua.”</p>
<p>Menjelang petang mereka pamit. Kakek hendak meninggalkan lampu itu, tetapi Kakek Omod menolak. “Simpanlah. Bulan depan bawa lagi kemari. Kalau kau terlambat, giliranku yang menyalakannya.”</p>
<p>Di dalam kereta pulang, kepala Ujang terkulai di jendela. Wening memangku lampu. Di luar, sawah menjadi biru, lalu ungu, lalu hilang.</p>
<p>“Kakek,” kata Wening, “apakah janji yang terlambat masih dihitung?”</p>
<p>Kakek berpikir selama satu jembatan penuh.</p>
<p>“Kereta yang terlambat,” katanya kemudian, “tetap ditulis di buku stasiun. Jam datangnya saja yang berbeda.”</p>
<p>Esok paginya, sebelum azan Subuh benar-benar selesai, rumah mereka bergetar sedikit. Gelas berdenting dua kali. Wening menunggu suara dari kamar sebelah, tetapi yang terdengar pintu depan dibuka. Ia mengintip. Kakek berdiri di beranda memakai topi lamanya, mengangkat lampu ke arah rel.</p>
<p>Hijau.</p>
<p>“Kereta pertama,” kata Kakek. Dan kereta itu pun berangkat.</p>`,
    },
    {
      title: 'Catatan Ujang',
      html: `<p>Buku catatan Ujang, yang boleh dibaca siapa saja asal tangannya bersih.</p>
<h2>Yang kulihat dari kereta</h2>
<ul>
<li>Empat kerbau. Satu di antaranya menatapku seperti guru matematika.</li>
<li>Satu menara sinyal, dua belas layang-layang, dan orang menjemur padi di halaman.</li>
<li>Gunung Gede, yang selalu pindah tempat setiap kereta berbelok.</li>
<li>Seorang anak di atas pagar yang melambai. Aku melambai balik. Kami tidak akan pernah bertemu lagi, tetapi kami sudah saling melambai.</li>
</ul>
<h2>Yang kutanyakan kepada Kakek Dari</h2>
<p><strong>Apakah juru langsir pernah takut?</strong> Setiap hari. Orang yang tidak takut pada gerbong tidak lama bekerja di rel. Takut itu seperti rem; yang penting tahu kapan menarik dan kapan melepas.</p>
<p><strong>Mengapa kita tidak boleh berjalan di atas rel?</strong> Karena kereta tidak dapat menghindar. Ia hanya bisa lurus. Kitalah yang diberi kaki untuk minggir. Berdirilah di belakang garis kuning, menyeberanglah di perlintasan, tengok kiri dan kanan, dan jangan memakai penyumbat telinga.</p>
<p><strong>Apakah terowongan itu gelap sekali?</strong> Ya. Tetapi semua yang masuk ke sana membawa lampu.</p>
<h2>Yang kuputuskan</h2>
<ol>
<li>Bulan depan aku ikut lagi ke Lampegan.</li>
<li>Aku akan menabung untuk membeli buku catatan kedua, sebab yang ini sudah habis.</li>
<li>Nanti malam aku mau mencoba tidur dengan lampu dimatikan.</li>
</ol>
<p><em>Tambahan, ditulis besok paginya:</em> sudah kucoba. Gelapnya ternyata ada ujungnya. Namanya Subuh.</p>`,
    },
  ],
}
