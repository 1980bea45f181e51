import type { DemoBook } from '../title.ts'

export const dapurKakiGede: DemoBook = {
  key: 'dapur-kaki-gede',
  title: 'Dapur Kaki Gede',
  subtitle: 'masakan rumahan Sukabumi dan Priangan',
  authors: [{ family: 'Dapur Pocadi Kota Sukabumi', group: true }],
  language: 'ind',
  form: 'buku panduan',
  ddc: '641.5',
  subjects: ['Masakan Sunda', 'Resep', 'Sukabumi', 'Kudapan', 'Sambal'],
  summary:
    'Resep rumahan dari kaki Gunung Gede: nasi liwet, bubur ayam, karedok, sayur asem, pepes ikan mas, tumis oncom leunca, combro, surabi, mochi kacang, dan bandrek, dengan takaran jelas.',
  cover: { cloth: 'manggis', motif: 'kawung' },
  chapters: [
    {
      title: 'Sebelum menyalakan kompor',
      html: `<p>Dapur Priangan tidak rumit. Rahasianya hanya tiga: bumbu segar, lalap yang baru dipetik, dan sambal yang diulek tepat sebelum makan. Santan dipakai seperlunya, minyak pun demikian. Yang tidak boleh pelit ialah kencur, serai, daun salam, dan waktu.</p>
<h2>Takaran di buku ini</h2>
<table>
<thead><tr><th scope="col">Sebutan</th><th scope="col">Ukuran</th></tr></thead>
<tbody>
<tr><td>1 gelas</td><td>200 ml</td></tr>
<tr><td>1 sendok makan (sdm)</td><td>15 ml</td></tr>
<tr><td>1 sendok teh (sdt)</td><td>5 ml</td></tr>
<tr><td>1 ruas jari</td><td>kira-kira 3 cm</td></tr>
<tr><td>1 genggam daun</td><td>kira-kira 20 g</td></tr>
</tbody>
</table>
<p>Semua resep untuk empat orang, kecuali disebut lain. Garam setiap rumah berbeda asinnya; tambahkan sedikit demi sedikit dan cicipi.</p>
<h2>Menyangrai dan mengulek</h2>
<p>Terasi disangrai atau dibakar sebentar sampai harum. Kemiri disangrai sampai kekuningan. Urutan mengulek: garam dan cabai dahulu, lalu bawang, lalu kencur, paling akhir yang lunak seperti tomat. Garam membantu memecah serat, sehingga lengan Anda tidak cepat pegal.</p>
<p>Kalau memakai blender, pakailah air sesedikit mungkin dan tumis bumbunya lebih lama. Bumbu yang matang berubah warna, minyaknya memisah di pinggir wajan, dan baunya tidak lagi langu.</p>
<h2>Menjaga kebersihan</h2>
<ul>
<li>Pisahkan talenan untuk ikan atau ayam mentah dari talenan untuk lalap.</li>
<li>Cuci lalap dengan air mengalir, lalu tiriskan sampai kering.</li>
<li>Santan dan bubur jangan dibiarkan di meja lebih dari dua jam.</li>
</ul>`,
    },
    {
      title: 'Nasi liwet dan bubur ayam',
      html: `<h2>Nasi liwet kastrol</h2>
<p>Nasi yang dimasak langsung dengan bumbu, biasanya dimakan beramai-ramai di atas daun pisang.</p>
<ul>
<li>400 g beras, cuci dan tiriskan</li>
<li>600 ml air</li>
<li>6 butir bawang merah, iris</li>
<li>3 siung bawang putih, memarkan</li>
<li>2 batang serai, memarkan; 3 lembar daun salam</li>
<li>5 cabai rawit utuh</li>
<li>50 g teri medan atau ikan asin jambal, goreng sebentar</li>
<li>2 sdm minyak; 1 sdt garam</li>
</ul>
<ol>
<li>Panaskan minyak dalam kastrol, tumis bawang sampai harum dan layu.</li>
<li>Masukkan serai, daun salam, dan beras. Aduk dua menit sampai setiap butir berkilap.</li>
<li>Tuang air dan garam. Didihkan sambil sesekali diaduk sampai air hampir habis.</li>
<li>Letakkan cabai rawit dan teri di atasnya. Tutup rapat, kecilkan api sekecil-kecilnya, masak 15 menit.</li>
<li>Matikan api dan biarkan tertutup 10 menit. Kerak di dasar kastrol jangan dibuang; itu bagian yang diperebutkan.</li>
</ol>
<h2>Bubur ayam cara Sukabumi</h2>
<p>Buburnya kental, gurih sejak di panci, dan disajikan dengan banyak pelengkap.</p>
<ul>
<li>200 g beras; 2 liter kaldu ayam</li>
<li>300 g dada ayam</li>
<li>2 lembar daun salam; 1 ruas jahe, memarkan; 1½ sdt garam</li>
<li>Pelengkap: cakwe iris, kacang kedelai goreng, seledri, daun bawang, bawang goreng, kecap asin, lada, kerupuk, sambal</li>
</ul>
<ol>
<li>Rebus ayam dalam kaldu bersama jahe selama 25 menit. Angkat ayamnya, goreng sebentar, suwir.</li>
<li>Saring kaldu, masukkan beras dan daun salam. Masak dengan api kecil 50–60 menit sambil sering diaduk sampai beras pecah.</li>
<li>Garami menjelang akhir. Kekentalannya pas bila sendok meninggalkan jejak yang menutup perlahan.</li>
<li>Sajikan panas-panas. Soal diaduk atau tidak diaduk, buku ini tidak memihak.</li>
</ol>`,
    },
    {
      title: 'Sayur, lalap, dan sambal',
      html: `<h2>Karedok</h2>
<ul>
<li>150 g tauge, 4 lonjor kacang panjang, ¼ kol, 1 mentimun, 2 terung bulat muda: semuanya mentah, iris halus</li>
<li>1 genggam kemangi</li>
<li>150 g kacang tanah goreng</li>
<li>1 ruas kencur, 1 siung bawang putih, 5 cabai rawit, 1 sdt terasi matang</li>
<li>2 sdm gula merah sisir, 1 sdm air asam jawa, ½ sdt garam, 75 ml air matang</li>
</ul>
<ol>
<li>Ulek kencur, bawang putih, cabai, terasi, dan garam. Masukkan kacang, ulek kasar.</li>
<li>Tambahkan gula, air asam, lalu air matang sampai kental.</li>
<li>Aduk sayuran dengan bumbu tepat sebelum disajikan. Kemangi terakhir.</li>
</ol>
<h2>Sayur asem</h2>
<ul>
<li>1½ liter air; 2 jagung manis, potong; 100 g melinjo; 1 labu siam, potong; 8 kacang panjang, potong; 50 g kacang tanah; 1 genggam daun melinjo</li>
<li>Bumbu halus: 6 bawang merah, 3 bawang putih, 3 cabai merah, 3 kemiri, 1 sdt terasi</li>
<li>2 daun salam, 1 ruas lengkuas memar, 2 sdm gula merah, 1 sdt garam, 3 sdm air asam jawa kental</li>
</ul>
<ol>
<li>Didihkan air, masukkan kacang tanah, jagung, melinjo, salam, lengkuas, dan bumbu halus. Masak 20 menit.</li>
<li>Masukkan labu siam, masak 5 menit; kemudian kacang panjang dan daun melinjo, 5 menit lagi.</li>
<li>Bubuhi gula, garam, dan air asam. Rasa yang dicari: asam dahulu, manis kemudian.</li>
</ol>
<h2>Sambal dadak</h2>
<p>Disebut dadak karena dibuat mendadak, ketika nasi sudah di piring. Ulek 8 cabai rawit, 3 cabai keriting, 3 bawang merah, 1 sdt terasi bakar, ½ sdt garam, dan 1 sdt gula merah. Terakhir masukkan 1 tomat, tekan kasar, dan peras sepotong jeruk limau. Selesai dalam lima menit, habis dalam tiga.</p>`,
    },
    {
      title: 'Pepes ikan dan oncom leunca',
      html: `<h2>Pepes ikan mas</h2>
<ul>
<li>2 ekor ikan mas, masing-masing kira-kira 400 g, bersihkan</li>
<li>1 jeruk nipis, 1 sdt garam</li>
<li>Bumbu halus: 8 bawang merah, 4 bawang putih, 6 cabai merah, 5 kemiri, 2 ruas kunyit, 1 ruas jahe, 1½ sdt garam, 1 sdt gula</li>
<li>2 tomat iris, 3 batang daun bawang, 2 genggam kemangi, 10 cabai rawit utuh</li>
<li>4 daun salam, 2 batang serai, 1 ruas lengkuas iris</li>
<li>Daun pisang yang dilayukan di atas api, dan lidi</li>
</ul>
<ol>
<li>Kerat ikan, lumuri jeruk nipis dan garam, diamkan 15 menit, bilas.</li>
<li>Balur luar dalam dengan bumbu halus.</li>
<li>Di atas daun pisang taruh salam, serai, lengkuas, ikan, tomat, rawit, daun bawang, kemangi. Bungkus rapat, semat dengan lidi.</li>
<li>Kukus 45 menit. Kalau ingin durinya lunak, kukus dengan api kecil tiga sampai empat jam dan jaga airnya, atau pakai panci presto 60 menit.</li>
<li>Bakar di atas bara atau wajan datar sampai daunnya kecokelatan dan dapur harum.</li>
</ol>
<h2>Tumis oncom leunca</h2>
<p>Di meja Sunda masakan ini sering disebut ulukutek leunca. Pilih oncom merah yang segar dan tidak berbau tajam.</p>
<ul>
<li>200 g oncom merah, hancurkan kasar</li>
<li>100 g leunca, lepaskan dari tangkainya</li>
<li>1 genggam kemangi; 2 batang daun bawang</li>
<li>Bumbu ulek: 5 bawang merah, 2 bawang putih, 5 cabai merah, 5 rawit, 1 ruas kencur, 1 sdt terasi</li>
<li>2 daun salam, 1 sdt garam, 1 sdt gula merah, 100 ml air, 2 sdm minyak</li>
</ul>
<ol>
<li>Tumis bumbu ulek dan salam sampai harum betul.</li>
<li>Masukkan oncom, aduk tiga menit. Tuang air, garam, dan gula.</li>
<li>Setelah meresap, masukkan leunca dan daun bawang; masak empat menit, cukup sampai leunca berkilat.</li>
<li>Matikan api, aduk kemangi.</li>
</ol>`,
    },
    {
      title: 'Gepuk dan ayam goreng lengkuas',
      html: `<h2>Gepuk</h2>
<p>Daging yang dimasak lama, dipukul, lalu dimasak lagi. Tahan disimpan dan enak dibawa sebagai bekal.</p>
<ul>
<li>500 g daging sapi bagian paha, utuh</li>
<li>500 ml santan sedang</li>
<li>Bumbu halus: 8 bawang merah, 4 bawang putih, 1 sdm ketumbar sangrai, 1 ruas lengkuas muda, 1½ sdt garam</li>
<li>60 g gula merah, 1 sdm air asam jawa, 2 daun salam, 1 batang serai</li>
<li>Minyak untuk menggoreng</li>
</ul>
<ol>
<li>Rebus daging dalam air mendidih 45 menit sampai setengah empuk. Iris searah serat setebal satu sentimeter.</li>
<li>Pukul-pukul tiap irisan dengan ulekan sampai pipih dan seratnya melonggar, tetapi jangan sampai hancur.</li>
<li>Masak santan bersama bumbu halus, gula, air asam, salam, dan serai. Masukkan daging.</li>
<li>Kecilkan api, masak kira-kira satu jam sambil dibalik sampai santan habis dan bumbu melekat.</li>
<li>Goreng sebentar dalam minyak panas sampai pinggirnya kering. Awasi, karena gula cepat gosong.</li>
</ol>
<h2>Ayam goreng lengkuas</h2>
<ul>
<li>1 ekor ayam, potong delapan</li>
<li>200 g lengkuas muda, parut kasar</li>
<li>Bumbu halus: 8 bawang merah, 5 bawang putih, 4 kemiri, 2 ruas kunyit, 1 sdt ketumbar, 2 sdt garam</li>
<li>2 daun salam, 2 serai, 400 ml air kelapa atau air biasa</li>
</ul>
<ol>
<li>Campur ayam dengan semua bumbu dan lengkuas, diamkan 20 menit.</li>
<li>Tuang air, ungkep dengan api kecil 35 menit sampai empuk dan airnya tinggal sedikit.</li>
<li>Goreng ayam sampai kecokelatan. Terakhir, peras sisa lengkuas, goreng sampai kering, dan taburkan di atasnya.</li>
</ol>
<p>Bumbu ungkep yang tersisa di wajan jangan dibuang. Tambahkan tahu dan sedikit air, masak sampai meresap, lalu goreng. Dari satu panci Anda mendapat dua lauk.</p>`,
    },
    {
      title: 'Kudapan sore',
      html: `<h2>Combro dan misro</h2>
<p>Satu adonan, dua isi. Combro berasal dari kata <em>oncom di jero</em>, oncom di dalam; misro dari <em>amis di jero</em>, manis di dalam.</p>
<ul>
<li>1 kg singkong, parut</li>
<li>100 g kelapa parut setengah tua</li>
<li>1 sdt garam</li>
<li>Isi combro: 150 g oncom, ditumis dengan 4 bawang merah, 2 bawang putih, 8 rawit, 1 ruas kencur, garam, sedikit gula, dan daun bawang</li>
<li>Isi misro: 150 g gula merah, sisir</li>
</ul>
<ol>
<li>Peras singkong parut dalam kain. Endapkan airnya 15 menit, buang airnya, dan kembalikan patinya ke adonan.</li>
<li>Campur dengan kelapa dan garam.</li>
<li>Ambil dua sendok makan adonan, pipihkan, beri isi, tutup. Combro dibentuk lonjong, misro dibuat bulat pipih supaya tidak tertukar.</li>
<li>Goreng dalam minyak sedang sampai keemasan. Misro jangan terlalu penuh isinya agar gula tidak bocor.</li>
</ol>
<h2>Surabi oncom dan surabi kinca</h2>
<ul>
<li>250 g tepung beras, 50 g kelapa parut, ½ sdt garam, ½ sdt ragi instan</li>
<li>450 ml santan hangat</li>
<li>Kinca: 150 g gula merah, 200 ml santan, 1 daun pandan, sejumput garam; didihkan sampai agak kental</li>
</ul>
<ol>
<li>Aduk tepung, kelapa, garam, dan ragi. Tuang santan hangat sedikit demi sedikit sambil dikeplok dengan tangan sepuluh menit. Diamkan 45 menit.</li>
<li>Panaskan cetakan tanah liat sampai benar-benar panas, jangan diminyaki.</li>
<li>Tuang satu sendok sayur adonan. Ketika pinggirnya mengering dan berlubang-lubang, taburi oncom tumis bila suka, tutup, masak sampai matang.</li>
<li>Yang tanpa oncom disiram kinca.</li>
</ol>`,
    },
    {
      title: 'Mochi dan minuman penghangat',
      html: `<h2>Mochi kacang</h2>
<p>Oleh-oleh yang membuat orang teringat Sukabumi. Untuk kira-kira 20 buah.</p>
<ul>
<li>200 g tepung ketan, 60 g gula pasir, 275 ml air, 1 sdm minyak, beberapa tetes air pandan</li>
<li>100 g tepung tapioka atau maizena, sangrai dengan api kecil 10 menit, untuk taburan</li>
<li>Isi: 150 g kacang tanah sangrai, tumbuk kasar; 60 g gula halus; sejumput garam; 1–2 sdm air hangat sampai dapat dikepal</li>
</ul>
<ol>
<li>Bulatkan isi sebesar kelereng.</li>
<li>Campur ketan, gula, air, minyak, dan pandan sampai licin. Saring ke wadah tahan panas.</li>
<li>Kukus 30 menit. Aduk kuat-kuat dengan sendok kayu yang diminyaki selagi panas sampai mulur dan mengilap.</li>
<li>Setelah cukup hangat untuk dipegang, baluri tangan dengan tepung sangrai. Ambil sedikit adonan, pipihkan, isi, rapatkan, gulingkan pada tepung.</li>
<li>Paling enak pada hari yang sama. Jangan disimpan di lemari pendingin karena akan mengeras. Untuk anak kecil, potong kecil-kecil dan dampingi ketika makan.</li>
</ol>
<h2>Bandrek</h2>
<p>Didihkan 1 liter air dengan 150 g jahe bakar yang dimemarkan, 2 batang serai, 4 cm kayu manis, 5 cengkih, 150 g gula merah, dan sejumput garam selama 20 menit. Saring. Tambahkan kelapa muda serut dan, bila suka pedas, sedikit lada.</p>
<h2>Bajigur</h2>
<p>Rebus 750 ml santan encer, 120 g gula merah, 1 ruas jahe memar, 1 daun pandan, dan ¼ sdt garam dengan api kecil sambil terus diaduk supaya santan tidak pecah. Sebagian orang menambahkan satu sendok teh kopi bubuk. Hidangkan dengan kolang-kaling atau pisang rebus.</p>
<blockquote><p>Hujan di Sukabumi tidak perlu ditunggu reda. Ia cukup ditemani.</p></blockquote>`,
    },
    {
      title: 'Menyusun meja',
      html: `<p>Makan bersama di Priangan tidak memakai urutan pembuka dan penutup. Semuanya hadir sekaligus, dan setiap orang menyusun suapannya sendiri. Meja yang baik mempunyai lima suara: yang gurih, yang segar, yang pedas, yang berkuah, dan yang renyah.</p>
<table>
<thead><tr><th scope="col">Kesempatan</th><th scope="col">Susunan</th></tr></thead>
<tbody>
<tr><td>Hari biasa</td><td>Nasi, sayur asem, ikan asin, tahu goreng, lalap, sambal dadak</td></tr>
<tr><td>Hujan seharian</td><td>Bubur ayam, bandrek, combro</td></tr>
<tr><td>Botram bersama tetangga</td><td>Nasi liwet, ayam goreng lengkuas, karedok, tumis oncom leunca, kerupuk</td></tr>
<tr><td>Tamu dari jauh</td><td>Nasi, pepes ikan mas, gepuk, sayur asem, lalap, mochi untuk dibawa pulang</td></tr>
</tbody>
</table>
<h2>Lalap</h2>
<p>Lalap bukan hiasan. Pilih tiga macam saja, tetapi segar: mentimun, selada, kemangi, kenikir, daun pohpohan, leunca, terung bulat muda, atau labu siam kecil yang direbus. Cuci pada saat-saat terakhir, percikkan air dingin, dan tata di tengah supaya semua tangan dapat menjangkau.</p>
<h2>Sisa yang tidak terbuang</h2>
<ul>
<li>Nasi dingin menjadi nasi goreng kencur esok pagi.</li>
<li>Kulit pisang, kulit bawang, dan sisa lalap masuk ke ember kompos.</li>
<li>Tulang ayam direbus dengan jahe menjadi kaldu untuk bubur.</li>
</ul>
<p>Pada akhirnya resep hanyalah surat dari dapur lain. Bacalah sekali, masaklah tiga kali, dan pada kali keempat tutuplah bukunya. Lidah Anda sendiri akan meneruskan ceritanya.</p>`,
    },
  ],
}
