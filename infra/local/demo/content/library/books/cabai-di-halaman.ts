import type { DemoBook } from '../title.ts'

export const cabaiDiHalaman: DemoBook = {
  key: 'cabai-di-halaman',
  title: 'Cabai di Halaman',
  subtitle: 'menanam sayur di lahan sempit',
  authors: [{ family: 'Tim Pocadi Kota Sukabumi', group: true }],
  language: 'ind',
  form: 'buku panduan',
  ddc: '635',
  subjects: ['Berkebun', 'Cabai', 'Sayuran', 'Kompos', 'Pekarangan'],
  summary:
    'Panduan menanam cabai, kangkung, bayam, tomat, dan bumbu dapur di halaman sempit atau polibag, dari menyiapkan tanah, menyemai, merawat, mengenali hama, sampai panen dan menyimpan benih.',
  cover: { cloth: 'pucuk', motif: 'kawung' },
  chapters: [
    {
      title: 'Mulai dari cahaya',
      html: `<p>Sebelum membeli benih, berdirilah di halaman Anda pada pukul delapan, dua belas, dan empat sore. Lihat di mana cahaya jatuh. Tanaman dapat diberi tanah, air, dan pupuk, tetapi kita tidak dapat membelikannya matahari.</p>
<p>Cabai, tomat, dan terung meminta matahari langsung sedikitnya enam jam sehari. Kangkung dan bayam masih mau dengan empat sampai lima jam. Seledri, daun bawang, dan mint tahan di tempat yang agak teduh. Dengan tiga golongan ini saja, hampir semua halaman ada gunanya.</p>
<h2>Kebun sebesar satu meter</h2>
<p>Lahan satu meter persegi cukup untuk empat polibag cabai, atau dua bak kangkung, atau satu rak bertingkat berisi bumbu dapur. Mulailah kecil. Kebun kecil yang ditengok setiap pagi lebih banyak hasilnya daripada kebun besar yang ditengok seminggu sekali.</p>
<h2>Alat yang perlu</h2>
<ul>
<li>Polibag atau ember bekas berlubang. Untuk cabai pilih garis tengah 30–40 cm.</li>
<li>Cetok kecil, gunting, dan gembor. Botol bekas yang tutupnya dilubangi dapat menggantikan gembor.</li>
<li>Ajir bambu setinggi satu meter.</li>
<li>Buku catatan. Tulis tanggal semai, pindah tanam, dan panen; tahun depan Anda akan berterima kasih.</li>
</ul>
<p>Di Sukabumi yang sering hujan pada sore hari, letakkan tanaman di tempat yang airnya cepat mengalir pergi. Lebih banyak cabai di pekarangan mati karena kebanyakan air daripada karena kekurangan.</p>`,
    },
    {
      title: 'Tanah yang hidup',
      html: `<p>Genggam segenggam tanah basah lalu buka telapak tangan. Kalau ia menjadi bola liat yang mengilap, tanah itu terlalu berat. Kalau ambyar seperti pasir, ia tidak dapat menyimpan air. Tanah yang baik menggumpal, lalu pecah ketika disentuh.</p>
<h2>Campuran untuk polibag</h2>
<table>
<thead><tr><th scope="col">Bahan</th><th scope="col">Bagian</th><th scope="col">Gunanya</th></tr></thead>
<tbody>
<tr><td>Tanah kebun</td><td>2</td><td>Badan dan mineral</td></tr>
<tr><td>Kompos atau pupuk kandang matang</td><td>1</td><td>Makanan dan kehidupan tanah</td></tr>
<tr><td>Sekam bakar atau sekam mentah</td><td>1</td><td>Rongga udara, agar air lekas turun</td></tr>
</tbody>
</table>
<p>Aduk rata, basahi, lalu diamkan seminggu di tempat teduh sebelum dipakai. Pupuk kandang yang belum matang terasa panas dan berbau tajam; akar muda dapat terbakar olehnya.</p>
<h2>Kompos dari dapur</h2>
<ol>
<li>Sediakan ember bertutup dan lubangi dasarnya.</li>
<li>Alasi dengan daun kering setebal telapak tangan.</li>
<li>Masukkan sisa sayur dan kulit buah yang dipotong kecil. Jangan masukkan daging, minyak, dan nasi berlauk; itu mengundang tikus.</li>
<li>Setiap satu bagian sisa dapur, tutupi dengan dua bagian daun kering.</li>
<li>Aduk seminggu sekali. Kalau bau busuk, tambahkan daun kering. Kalau terlalu kering, percikkan air.</li>
<li>Setelah enam sampai delapan minggu, isinya menjadi cokelat tua, remah, dan berbau tanah hutan. Itu tandanya jadi.</li>
</ol>
<p>Saat Anda membuka ember dan mencium bau tanah sehabis hujan, Anda sedang mencium kerja makhluk yang tak terhitung jumlahnya. Merekalah petani yang sesungguhnya.</p>`,
    },
    {
      title: 'Menyemai cabai',
      html: `<p>Cabai rawit dan cabai keriting menempuh perjalanan panjang: kira-kira sebulan sebagai bibit, lalu dua setengah sampai tiga bulan sampai panen pertama. Kesabaran pada bulan pertama menentukan semuanya.</p>
<h2>Langkah</h2>
<ol>
<li><strong>Pilih benih.</strong> Benih kemasan paling mudah. Kalau memakai buah sendiri, ambil dari tanaman sehat, buah yang merah penuh di pohon, dan bagian tengah buahnya.</li>
<li><strong>Rendam</strong> dalam air hangat-hangat kuku selama beberapa jam. Buang yang tetap mengapung.</li>
<li><strong>Tanam</strong> sedalam setengah sentimeter dalam gelas bekas berlubang berisi campuran tanah halus dan kompos, dua butir satu gelas.</li>
<li><strong>Lindungi</strong> dari hujan langsung dan jaga tetap lembap. Semprotkan air, jangan disiram deras.</li>
<li><strong>Jemur bertahap</strong> setelah berkecambah, biasanya hari ketujuh sampai keempat belas. Mula-mula matahari pagi dua jam, lalu ditambah sedikit demi sedikit.</li>
<li><strong>Pilih satu</strong> yang paling kekar pada tiap gelas ketika sudah berdaun empat. Potong yang lain dengan gunting; jangan dicabut supaya akar tetangganya tidak rusak.</li>
</ol>
<h2>Bibit kurus dan panjang</h2>
<p>Bibit yang tinggi, pucat, dan rebah sedang berteriak kekurangan cahaya. Pindahkan ke tempat yang lebih terang hari itu juga. Pada saat pindah tanam, bibit tomat boleh dibenamkan lebih dalam karena batangnya mau berakar; bibit cabai cukup sampai leher akarnya.</p>
<h2>Pindah tanam</h2>
<p>Bibit siap dipindahkan ketika berdaun enam sampai delapan, umur empat sampai lima minggu. Kerjakan pada sore hari. Siram gelasnya, balikkan, keluarkan bersama tanahnya, tanam, padatkan pelan, siram lagi, lalu naungi dua hari.</p>`,
    },
    {
      title: 'Merawat dari pagi ke pagi',
      html: `<p>Kebun tidak meminta waktu banyak. Ia meminta waktu yang tetap. Sepuluh menit setiap pagi, sebelum berangkat, sudah cukup untuk sepuluh polibag.</p>
<h2>Menyiram</h2>
<p>Tusukkan jari sedalam dua ruas. Kalau masih lembap, jangan siram. Kalau kering, siram sampai air keluar dari lubang bawah. Siramlah tanahnya, bukan daunnya, dan usahakan pada pagi hari agar daun tidak basah semalaman.</p>
<h2>Memberi makan</h2>
<p>Setiap dua minggu, taburkan dua genggam kompos di permukaan polibag dan gemburkan sedikit. Ketika bunga pertama muncul, tanaman cabai membutuhkan lebih banyak kalium; abu dapur dari kayu, satu sendok makan sebulan sekali, boleh ditambahkan. Kalau memakai pupuk pabrik, ikuti takaran pada kemasan dan mulailah dari separuhnya.</p>
<h2>Mewiwil dan mengikat</h2>
<p>Tunas kecil di ketiak daun, di bawah cabang pertama berbentuk huruf Y, dibuang dengan tangan. Tenaga tanaman lalu naik ke tajuk. Pasang ajir sejak awal dan ikat longgar dengan simpul angka delapan, supaya batang tidak tercekik ketika membesar.</p>
<h2>Jadwal setahun</h2>
<table>
<thead><tr><th scope="col">Tanaman</th><th scope="col">Semai sampai panen pertama</th><th scope="col">Lama dipanen</th></tr></thead>
<tbody>
<tr><td>Kangkung</td><td>25–30 hari</td><td>Potong, tumbuh lagi dua atau tiga kali</td></tr>
<tr><td>Bayam cabut</td><td>25–30 hari</td><td>Sekali cabut</td></tr>
<tr><td>Pakcoy</td><td>35–45 hari</td><td>Sekali panen</td></tr>
<tr><td>Tomat</td><td>90–100 hari</td><td>Satu sampai dua bulan</td></tr>
<tr><td>Cabai rawit</td><td>100–120 hari</td><td>Berbulan-bulan bila sehat</td></tr>
</tbody>
</table>
<p>Semailah kangkung setiap dua minggu sedikit-sedikit. Dengan begitu dapur tidak kebanjiran hari ini dan kosong bulan depan.</p>`,
    },
    {
      title: 'Sayur cepat: kangkung, bayam, pakcoy',
      html: `<p>Sambil menunggu cabai, tanamlah sayur yang lekas dipetik. Panen kecil pada minggu keempat menjaga semangat sampai panen besar pada bulan keempat.</p>
<h2>Kangkung darat</h2>
<ol>
<li>Rendam benih semalam. Isi bak sedalam 15 cm dengan campuran tanah.</li>
<li>Buat alur sedalam satu ruas jari, jarak antar-alur sejengkal. Tabur benih berjarak dua jari.</li>
<li>Siram pagi dan sore sampai tumbuh, selanjutnya sekali sehari.</li>
<li>Setelah 25–30 hari potong tiga jari dari tanah. Beri kompos tipis; dua sampai tiga minggu kemudian ia siap dipotong lagi.</li>
</ol>
<h2>Bayam cabut</h2>
<p>Benih bayam sehalus debu. Campurkan satu sendok teh benih dengan segelas pasir kering supaya taburannya merata, lalu tutup tipis-tipis. Ketika rapat, cabuti yang kecil untuk dimakan lebih dahulu dan beri ruang kepada yang lain. Bayam yang berbunga sudah terlambat; ia menjadi alot.</p>
<h2>Pakcoy dan selada</h2>
<p>Semai dalam baki, pindahkan ketika berdaun empat dengan jarak 20 cm. Keduanya senang udara sejuk, jadi dataran Sukabumi yang agak tinggi cocok baginya. Lindungi dari hujan deras dengan plastik bening yang dibentangkan miring. Petik daun luarnya satu per satu atau cabut seluruhnya pada umur lima sampai enam minggu.</p>
<h2>Menumbuhkan lagi sisa dapur</h2>
<p>Pangkal daun bawang sepanjang tiga jari, kalau ditancapkan di tanah lembap, bertunas dalam beberapa hari. Pangkal serai berakar dalam segelas air. Umbi kencur, jahe, dan kunyit yang mulai bermata tinggal dibenamkan dengan mata menghadap ke atas. Dapur, kalau diperhatikan, adalah toko benih yang paling murah.</p>`,
    },
    {
      title: 'Bumbu di ambang pintu',
      html: `<p>Tanaman bumbu sebaiknya tumbuh di tempat yang dilewati orang yang sedang memasak. Letakkan di ambang pintu dapur, bukan di sudut terjauh. Jarak sepuluh langkah sudah cukup untuk membuat kita membeli seledri di warung.</p>
<table>
<thead><tr><th scope="col">Tanaman</th><th scope="col">Dari apa ditanam</th><th scope="col">Catatan</th></tr></thead>
<tbody>
<tr><td>Kemangi</td><td>Biji atau setek</td><td>Petik pucuknya sering-sering agar rimbun</td></tr>
<tr><td>Seledri</td><td>Biji, semai teduh</td><td>Lambat tumbuh; suka tanah lembap</td></tr>
<tr><td>Serai</td><td>Pangkal batang</td><td>Satu rumpun cukup untuk satu gang</td></tr>
<tr><td>Kencur, jahe, kunyit, lengkuas</td><td>Rimpang bermata</td><td>Panen setelah daun menguning, 8–10 bulan</td></tr>
<tr><td>Daun salam dan jeruk purut</td><td>Bibit cangkok</td><td>Pohon; tanam dalam pot besar dan pangkas</td></tr>
<tr><td>Leunca</td><td>Biji buah matang</td><td>Berbuah sekitar tiga bulan</td></tr>
</tbody>
</table>
<h2>Menata rak bertingkat</h2>
<p>Rak tiga tingkat dari bambu atau besi bekas memuat dua belas pot kecil dalam satu meter. Letakkan yang suka matahari di atas, yang suka teduh di bawah. Air siraman dari tingkat atas menetes ke tingkat berikutnya, jadi siramlah dari atas. Putar pot seperempat lingkaran setiap minggu supaya tanaman tidak condong.</p>
<h2>Anak-anak di kebun</h2>
<p>Berikan satu pot dengan nama anak di labelnya, dan biarkan ia memilih isinya. Kangkung tepat untuk anak yang tidak sabar; dalam tiga hari ia sudah melihat sesuatu. Ajak ia mengukur tinggi tanaman dengan benang dan menggambar daun pertama. Anak yang menanam sendiri kemanginya hampir selalu mau mencicipinya.</p>`,
    },
    {
      title: 'Tamu yang tidak diundang',
      html: `<p>Balikkan daunnya. Hampir semua masalah kebun tinggal di balik daun, dan orang yang rajin membalik daun jarang membutuhkan racun.</p>
<p>Lakukan pada pagi hari, dengan segelas kopi di tangan yang lain. Kalau menemukan sesuatu, pencet, siram, atau petik dahulu; baru sesudah itu bertanya kepada kawan atau penyuluh pertanian sambil membawa daunnya.</p>
<table>
<thead><tr><th scope="col">Tanda</th><th scope="col">Penyebab yang mungkin</th><th scope="col">Yang dilakukan</th></tr></thead>
<tbody>
<tr><td>Pucuk keriting, daun menggulung</td><td>Trips, tungau, atau kutu daun</td><td>Semprot air kuat ke balik daun; ulangi dengan larutan sabun</td></tr>
<tr><td>Daun belang kuning, tanaman kerdil</td><td>Virus yang dibawa kutu kebul</td><td>Cabut dan buang jauh; kendalikan kutunya</td></tr>
<tr><td>Buah busuk melingkar cokelat</td><td>Patek, penyakit jamur pada musim hujan</td><td>Petik buah sakit, jarangkan tanaman, hindari percikan tanah</td></tr>
<tr><td>Buah berlubang dan rontok</td><td>Lalat buah</td><td>Kumpulkan buah jatuh setiap hari, pasang perangkap</td></tr>
<tr><td>Layu siang hari, tidak pulih</td><td>Layu bakteri atau jamur akar</td><td>Singkirkan beserta tanahnya; jangan tanam cabai dan tomat lagi di tanah itu</td></tr>
</tbody>
</table>
<h2>Larutan sabun</h2>
<p>Larutkan satu sendok teh sabun cuci piring cair dalam satu liter air. Cobalah dahulu pada beberapa daun dan tunggu sehari. Semprotkan pada sore hari ke balik daun, lalu bilas dengan air bersih keesokan paginya. Larutan ini hanya bekerja bila mengenai hamanya, jadi ulangi setiap empat hari sampai bersih.</p>
<h2>Kawan yang perlu dibiarkan</h2>
<p>Kumbang kubah merah berbintik, laba-laba kecil, capung, dan katak adalah regu penjaga yang tidak meminta upah. Bunga kenikir atau kemangi yang dibiarkan mekar di dekat cabai mengundang mereka. Racun semprot membunuh penjaga lebih dahulu daripada pencurinya.</p>`,
    },
    {
      title: 'Panen, simpan, bagikan',
      html: `<p>Cabai dipetik beserta tangkainya pada pagi hari setelah embun kering. Semakin rajin dipetik, semakin rajin pula ia berbunga. Kangkung dipotong tiga jari di atas tanah supaya bertunas lagi. Tomat boleh diambil ketika mulai berwarna dan dimatangkan di dalam rumah, jauh dari mulut tikus.</p>
<h2>Menyimpan cabai</h2>
<ul>
<li><strong>Segar:</strong> jangan dicuci. Buang yang lunak, biarkan bertangkai, simpan dalam kotak beralas tisu di lemari pendingin. Ganti tisunya bila basah.</li>
<li><strong>Beku:</strong> cuci, keringkan betul, buang tangkai, bekukan dalam kantong. Langsung diulek tanpa dicairkan.</li>
<li><strong>Kering:</strong> belah, jemur tiga sampai lima hari di bawah matahari penuh, masukkan pada malam hari.</li>
</ul>
<h2>Menyimpan benih</h2>
<p>Pilih dua tanaman terbaik dan tandai dengan pita sejak awal. Biarkan beberapa buahnya merah tua di pohon. Belah, ambil biji, jemur di tempat teduh yang berangin selama seminggu, lalu simpan dalam amplop kertas bertuliskan jenis dan tanggal. Di tempat sejuk dan kering, benih cabai umumnya masih baik disemai sampai dua tahun. Benih dari varietas hibrida boleh dicoba, tetapi keturunannya sering tidak seragam.</p>
<h2>Kebun gang</h2>
<p>Kelebihan panen selalu datang bersamaan. Sebelum layu, gantungkan di pagar dengan tulisan “silakan ambil”. Minggu berikutnya mungkin tergantung seikat kemangi dari tetangga. Dari pertukaran kecil seperti itulah satu gang dapat memiliki kebun yang luas tanpa seorang pun memiliki halaman yang lebar.</p>
<h2>Yang sering ditanyakan</h2>
<p><strong>Bunga cabai saya rontok semua. Mengapa?</strong> Biasanya karena terlalu kering, terlalu basah, atau terlalu banyak pupuk nitrogen sehingga tanaman sibuk berdaun. Atur siraman, hentikan pupuk dua minggu, dan goyang pelan tangkai bunga pada pagi hari untuk membantu penyerbukan.</p>
<p><strong>Perlukah membeli tanah baru setiap musim?</strong> Tidak. Bongkar tanah lama, buang akarnya, jemur beberapa hari, lalu tambah sepertiga kompos. Hanya tanah dari tanaman yang layu karena penyakit yang jangan dipakai untuk cabai, tomat, dan terung; isi dengan kangkung saja.</p>
<p><strong>Bolehkah menyiram dengan air cucian beras?</strong> Boleh sesekali, encer, dan segera setelah mencuci. Jangan berharap terlalu banyak; kompos tetap makanan utamanya.</p>
<p><strong>Saya sering bepergian. Bagaimana?</strong> Tutup permukaan tanah dengan daun kering, kumpulkan pot di tempat teduh, dan pasang sumbu kain dari seember air ke tiap pot. Untuk tiga sampai lima hari cara itu memadai. Lebih dari itu, titipkan kepada tetangga dan bayarlah dengan hasil panen.</p>
<blockquote><p>Menanam itu menitip: hari ini kepada tanah, besok kepada tetangga.</p></blockquote>`,
    },
  ],
}
