import type { DemoBook } from '../title.ts'

export const yangDiingatGunung: DemoBook = {
  key: 'yang-diingat-gunung',
  title: 'Yang Diingat Gunung',
  subtitle: 'enam dongeng tatar Sunda diceritakan kembali',
  authors: [{ family: 'Kelompok Dongeng Pocadi', group: true }],
  language: 'ind',
  form: 'cerita rakyat',
  ddc: '398.2',
  subjects: ['Cerita rakyat Sunda', 'Sangkuriang', 'Lutung Kasarung', 'Ciung Wanara', 'Telaga Warna'],
  summary:
    'Enam cerita rakyat Sunda diceritakan kembali untuk pembaca sekarang: Sangkuriang, Telaga Warna, Lutung Kasarung, Ciung Wanara, Nyi Pohaci, dan Si Kabayan yang menunggu tutut.',
  cover: { cloth: 'telaga', motif: 'gunung' },
  chapters: [
    {
      title: 'Perahu yang terbalik',
      html: `<p>Di utara Bandung ada gunung yang bentuknya seperti perahu tertelungkup. Orang yang melihatnya dari jauh sering mengira gunung itu sedang tidur. Orang tua di kaki gunung menggeleng. “Bukan tidur,” kata mereka. “Ia sedang menyesal.”</p>
<p>Dahulu di hutan itu tinggal Dayang Sumbi, perempuan yang pandai menenun. Pada suatu siang gulungan benangnya jatuh dari bale-bale. Ia letih dan malas turun. Setengah bergurau ia berkata, “Siapa pun yang mengambilkan, akan kujadikan teman hidup.” Yang datang membawa gulungan itu seekor anjing bernama Tumang. Dayang Sumbi terdiam lama. Ucapan, seperti benang, tidak dapat ditarik kembali tanpa menjadi kusut. Tumang sesungguhnya makhluk langit yang sedang menjalani hukuman, dan dari keduanya lahir seorang anak lelaki: Sangkuriang.</p>
<p>Anak itu tumbuh lincah, gemar berburu, dan tidak pernah diberi tahu siapa ayahnya. Tumang selalu mengikutinya sebagai anjing yang setia.</p>
<p>Suatu hari ibunya menginginkan hati rusa. Sejak pagi sampai petang Sangkuriang tidak mendapat apa-apa. Ketika seekor babi hutan lewat, ia menyuruh Tumang mengejar. Tumang bergeming, memandangnya dengan mata yang seperti ingin berbicara. Marah membuat tangan lebih cepat daripada pikiran. Anak panah lepas. Yang dibawanya pulang malam itu adalah hati Tumang.</p>
<p>Setelah Dayang Sumbi tahu, ia memukul kepala anaknya dengan sendok nasi. Luka itu kecil, tetapi pintu yang tertutup sesudahnya sangat besar. Sangkuriang pergi, dan hutan menelan langkahnya.</p>
<h2>Pulang tanpa mengenal rumah</h2>
<p>Tahun berganti. Dayang Sumbi bertapa sampai langit menghadiahinya kemudaan yang tidak luntur. Sangkuriang mengembara, berguru, menjadi lelaki yang sakti, dan lupa jalan pulang. Ketika akhirnya ia tiba di sebuah rumah di tepi hutan dan jatuh cinta kepada perempuan yang menenun di sana, keduanya tidak saling mengenal.</p>
<p>Sampai suatu hari perempuan itu merapikan ikat kepalanya dan tersentuh bekas luka.</p>
<p>“Jangan teruskan,” kata Dayang Sumbi. “Aku ibumu.” Sangkuriang tidak percaya. Cinta yang keras kepala sering memilih tuli. Maka Dayang Sumbi meminta yang mustahil: bendunglah Citarum, buatkan telaga, buatkan perahu, semuanya sebelum fajar.</p>
<p>Sangkuriang memanggil makhluk-makhluk gaib. Batu bergulir, pohon tumbang, air naik. Menjelang dini hari perahu hampir selesai. Dayang Sumbi naik ke bukit sambil menangis, membentangkan kain putih hasil tenunannya ke arah timur, dan berdoa. Kain itu berkilau seperti langit pagi. Ayam-ayam jantan terkecoh lalu berkokok. Para pekerja gaib menyangka fajar telah tiba dan lari kembali ke dalam tanah.</p>
<p>Sangkuriang murka. Bendungan dijebolnya, perahu ditendangnya hingga tertelungkup. Dayang Sumbi lenyap menjadi bunga jaksi di lereng. Lelaki itu terus memanggil namanya sampai suaranya habis.</p>
<p>Itulah sebabnya, kata orang, di Tangkuban Parahu kadang keluar asap. Gunung itu mengembuskan sesuatu yang sudah lama ingin dikatakan: <em>tahanlah tanganmu sesaat, sebab ada hal yang tak dapat dibalikkan, bahkan oleh orang yang sanggup membalikkan perahu.</em></p>`,
    },
    {
      title: 'Telaga tujuh warna',
      html: `<p>Di kawasan Puncak ada telaga kecil yang airnya berganti warna: hijau pagi hari, kebiruan ketika langit bersih, kecokelatan menjelang hujan. Anak-anak bertanya mengapa. Inilah jawaban nenek mereka.</p>
<p>Dahulu berdiri kerajaan Kutatanggeuhan yang diperintah Prabu Swarnalaya dan Ratu Purbamanah. Negeri itu makmur; lumbungnya penuh dan jalannya aman. Hanya satu yang tidak ada: suara anak di istana. Prabu pergi ke hutan, bertapa di gua, dan memohon. Setelah lama, sebuah suara bertanya kepadanya, “Sungguhkah engkau menginginkannya?” Ia menjawab ya.</p>
<p>Lahirlah Putri Gilang Rinukmi. Seluruh negeri bersukacita. Setiap keluarga mengirim hadiah. Karena hadiah terlalu banyak, Prabu menyimpannya untuk keperluan rakyat, dan kepada putrinya ia memberikan apa saja yang diminta. Apa saja. Itulah kekeliruannya.</p>
<p>Anak yang tidak pernah mendengar kata “tunggu” tidak tahu cara menunggu. Anak yang tidak pernah mendengar kata “cukup” tidak tahu rasanya kenyang. Gilang Rinukmi tumbuh cantik dan pemarah. Dayang yang menyisir terlalu pelan diusir. Makanan yang terlalu dingin dilempar. Namun, rakyat tetap menyayanginya, sebab bagi mereka ia masih bayi yang dahulu mereka doakan.</p>
<p>Menjelang ulang tahunnya yang ketujuh belas, rakyat bersepakat memberikan hadiah bersama. Petani memberi sebutir emas, janda memberi cincin kawin, anak kecil memberi manik-manik. Semuanya diserahkan kepada seorang tukang tua yang merangkainya menjadi kalung dengan batu berwarna-warni. Berhari-hari ia bekerja sampai matanya perih.</p>
<p>Di alun-alun, di depan semua orang, Prabu menyerahkan kalung itu. “Ini bukan dariku,” katanya. “Ini dari mereka.”</p>
<p>Putri memandang sekilas. “Jelek,” katanya. “Warnanya ramai seperti pasar.” Kalung itu dilemparnya ke lantai. Talinya putus. Batu-batunya bergulir di antara kaki orang banyak, mengeluarkan bunyi kecil-kecil yang terdengar amat jelas karena tidak seorang pun bernapas.</p>
<p>Ratu menangis. Lalu tukang tua menangis. Lalu janda itu, petani itu, anak-anak itu. Tidak ada yang berteriak dan tidak ada yang mengutuk. Mereka hanya menangis, dan bumi ikut menangis. Dari celah lantai keluar air, mula-mula sejengkal, kemudian selutut, kemudian setinggi atap. Kutatanggeuhan tenggelam pelan-pelan, seperti orang yang memejamkan mata.</p>
<p>Batu-batu kalung itu masih tergeletak di dasar telaga. Ketika cahaya jatuh, warnanya naik ke permukaan. Para nenek selalu menutup cerita ini dengan kalimat yang sama. “Kalau ada orang memberimu sesuatu, lihatlah dahulu tangannya. Baru lihat barangnya.”</p>`,
    },
    {
      title: 'Lutung yang tersesat',
      html: `<p>Ketika Prabu Tapa Agung dari Pasir Batang merasa tua, ia memilih putri bungsunya, Purbasari, untuk menggantikannya. Ia tidak memilih yang paling tua, melainkan yang paling sering duduk mendengarkan. Purbararang, si sulung, tersenyum di depan ayahnya dan menggertakkan gigi di belakang pintu.</p>
<p>Dengan bantuan seorang dukun, Purbararang melumuri adiknya dengan ramuan hitam hingga kulit Purbasari dipenuhi noda. “Negeri tidak boleh dipimpin orang terkutuk,” katanya kepada rakyat. Purbasari diantar ke hutan oleh Uwak Batara Lengser, pengasuh tua yang membuatkan pondok dan pergi sambil mengusap mata.</p>
<p>Pada saat yang sama, di kahyangan, Guruminda bermimpi tentang perempuan yang wajahnya menyerupai wajah ibunya, Sunan Ambu. Karena mimpinya ia disuruh turun mencari, tetapi harus memakai rupa seekor lutung hitam. “Kalau ia mengenalmu di balik bulu itu,” kata Sunan Ambu, “barulah ia orangnya.”</p>
<p>Lutung itu tersesat dari dahan ke dahan, ditertawakan pemburu, dibawa ke istana, dan dibuang kembali ke hutan karena tidak mau diam. Di sanalah ia menemukan seorang gadis yang menanam ubi dan menyanyi kepada bibitnya. Gadis itu tidak menjerit. Ia menggeser sedikit duduknya dan berkata, “Masih ada tempat.”</p>
<h2>Lima perlombaan</h2>
<p>Bertahun-tahun mereka berkawan. Lutung mengumpulkan buah dan bunga; pada malam hari ia memohon kepada ibunya, dan sebuah telaga jernih muncul dekat pondok. Purbasari mandi, dan noda di kulitnya luruh seperti debu.</p>
<p>Kabar itu sampai kepada Purbararang. Ia datang menantang. Siapa yang lebih banyak membuka huma, siapa lebih lezat memasak, siapa lebih halus menenun. Setiap kali Purbasari bekerja sampai tangannya melepuh, dan setiap kali pada malam harinya tangan-tangan gaib dari kahyangan menyelesaikan sisanya.</p>
<p>“Siapa yang rambutnya lebih panjang!” teriak Purbararang. Rambut Purbararang sampai ke betis; rambut Purbasari menyentuh tumit.</p>
<p>Tinggal satu perlombaan. Purbararang menarik tunangannya, Indrajaya, yang tampan dan berpakaian indah. “Siapa yang calon suaminya lebih elok? Lihat, calonmu seekor lutung!” Orang-orang tertawa. Purbasari menggenggam tangan hitam yang berbulu itu. “Dialah yang datang ketika aku buruk rupa,” katanya. “Aku tidak akan menukarnya dengan siapa pun.”</p>
<p>Pada saat itu bulu hitam jatuh seperti jubah. Di sana berdiri Guruminda, dan tawa orang banyak berubah menjadi sunyi.</p>
<p>Kakaknya menunggu hukuman mati. Purbasari memandangnya lama. “Sapulah halaman istana,” katanya. “Setiap pagi. Sampai hatimu bersih bersama halaman itu.” Konon Purbararang menyapu bertahun-tahun, dan pada suatu pagi ia terdengar bersenandung kepada tanaman.</p>`,
    },
    {
      title: 'Telur di Sungai Citanduy',
      html: `<p>Raja Galuh mempunyai dua istri, Pohaci Naganingrum dan Dewi Pangrenyep. Ketika raja pergi bertapa, kerajaan dititipkan kepada menterinya, Aria Kebonan, yang sangat ingin merasakan duduk di singgasana. Menteri itu berganti nama menjadi Barma Wijaya dan lupa bahwa titipan tetaplah titipan.</p>
<p>Dewi Pangrenyep melahirkan lebih dahulu: Hariang Banga. Ketika Naganingrum melahirkan, Pangrenyep yang menjadi penolongnya menutup mata ibu itu dengan lilin, mengambil bayinya, dan meletakkan seekor anak anjing sebagai gantinya. Bayi itu dimasukkan ke dalam keranjang bersama sebutir telur ayam lalu dihanyutkan ke Citanduy. Naganingrum dituduh melahirkan anak anjing dan diusir. Lengser yang diperintah membunuhnya tidak sampai hati; ia membuatkan gubuk di hutan.</p>
<p>Keranjang itu tersangkut di bubu milik Aki dan Nini Balangantrang yang seumur hidup memohon anak. “Kita menjala ikan,” kata Nini, “tetapi Tuhan menjala kita.” Anak itu dibesarkan dengan nasi jagung dan dongeng. Telurnya dieramkan pada seekor naga di gunung, lalu menetas menjadi ayam jantan yang matanya seperti bara.</p>
<p>Suatu hari di hutan anak itu melihat burung dan monyet. “Burung apa itu, Ki?” “Ciung.” “Dan monyet itu?” “Wanara.” Anak itu tertawa senang. “Kalau begitu namaku Ciung Wanara.”</p>
<h2>Sabung ayam di alun-alun</h2>
<p>Ciung Wanara tumbuh dan bertanya mengapa wajahnya tidak mirip Aki. Orang tua itu menunduk, mengambil keranjang lama dari para-para, dan bercerita. Esok harinya pemuda itu berangkat ke ibu kota sambil mengempit ayamnya.</p>
<p>Di depan istana ayamnya berkokok dengan kokok yang ganjil; orang mendengarnya seperti kata-kata: <em>keranjang hanyut, telur hanyut, ibu di hutan, anak di hulu.</em> Raja palsu gelisah, tetapi ia gemar menyabung ayam. “Apa taruhanmu?” tanyanya. “Nyawaku,” jawab Ciung Wanara. “Dan taruhan Paduka separuh kerajaan.”</p>
<p>Mula-mula ayam Ciung Wanara terdesak dan roboh. Ia memandikannya di sungai, membisikkan nama ibunya, lalu membawanya kembali. Pada babak berikutnya ayam raja tidak bangun lagi.</p>
<p>Maka separuh kerajaan menjadi miliknya. Di sana Ciung Wanara membangun penjara besi yang kukuh dan mengundang Barma Wijaya serta Pangrenyep memeriksa kekuatannya. Keduanya masuk untuk mencari celah. Pintu ditutup dari luar. Celah itu memang tidak ada.</p>
<p>Hariang Banga membela ibunya, dan kedua saudara itu berkelahi berhari-hari sampai ke tepi sungai. Ketika keduanya terlalu letih untuk membenci, muncullah ayah mereka, raja yang sejati, bersama Naganingrum. “Satu di timur, satu di barat,” katanya, “dan sungai ini bukan pagar, melainkan tali.” Sungai itu disebut Cipamali, sungai larangan: yang dilarang menyeberanginya bukan orang, melainkan permusuhan.</p>`,
    },
    {
      title: 'Nyi Pohaci, ibu padi',
      html: `<p>Sebelum ada sawah, orang makan umbi dan buah hutan. Dari mana padi datang? Di kampung-kampung tua, cerita ini dibisikkan ketika malai mulai merunduk, supaya padi mendengar asal-usulnya dan tidak lupa pulang ke lumbung.</p>
<p>Batara Guru di kahyangan hendak membangun balai besar. Semua dewa diminta membawa bahan. Dewa Anta, yang berwujud ular dan tidak bertangan, menangis karena tidak dapat memikul apa pun. Tiga tetes air matanya jatuh dan berubah menjadi tiga butir telur. Ia membawanya dengan mulut sebagai persembahan. Di jalan seekor burung menyapanya berulang kali; karena mulutnya penuh ia tidak menjawab, dan burung yang merasa dihina menyambar. Dua telur pecah. Yang tersisa satu.</p>
<p>Dari telur itu lahir seorang bayi perempuan, Nyi Pohaci Sanghyang Asri. Ia tumbuh begitu elok, hingga para dewa khawatir kecantikannya akan memecah kahyangan. Kekhawatiran orang berkuasa sering menjadi kemalangan orang yang tidak bersalah. Nyi Pohaci diberi makan buah yang membuatnya sakit, dan pada suatu pagi ia tidak bangun lagi.</p>
<p>Ia dimakamkan di bumi. Para penggali menyesal; mereka menangis di atas tanahnya dan menyiraminya setiap pagi. Lalu tumbuhlah sesuatu. Dari bagian kepalanya tumbuh pohon kelapa. Dari matanya tumbuh padi: dari mata kanan padi putih, dari mata kiri padi merah. Dari dadanya tumbuh ketan, dari tangannya pohon buah, dari kakinya umbi-umbian, dan dari rambutnya rumput yang menahan tanah agar tidak longsor.</p>
<p>Seorang kakek mengambil segenggam biji itu, membawanya ke dalam pengetahuan manusia: menyemai, menandur, menyiangi, menunggu. Ia mengajarkan satu hal lagi. “Padi ini seorang gadis yang pernah disakiti,” katanya. “Potonglah dengan ani-ani yang disembunyikan di telapak tangan, supaya ia tidak takut. Jangan mencacinya. Jangan membuangnya.”</p>
<p>Karena itu di beberapa kampung adat, padi diarak ke lumbung dengan angklung dan rengkong, seperti pengantin yang diantar pulang. Sebutir nasi yang tertinggal di piring dipungut dengan telunjuk.</p>
<p>“Mengapa hanya sebutir saja dipungut?” tanya seorang anak.</p>
<p>“Karena itu sebutir matanya,” jawab neneknya. “Ia sedang melihat apakah engkau ingat.”</p>`,
    },
    {
      title: 'Si Kabayan menunggu tutut',
      html: `<p>Dongeng tentang kerajaan boleh diceritakan dengan suara rendah. Dongeng tentang Si Kabayan harus diceritakan sambil duduk bersandar, kalau perlu sambil menguap.</p>
<p>Pagi itu Abah, mertuanya, membangunkannya untuk ketiga kali. “Kabayan, pergilah ke sawah. Ambil tutut untuk lauk.”</p>
<p>Kabayan berangkat membawa bakul. Matahari naik, matahari condong, Kabayan tidak pulang. Abah menyusul. Didapatinya menantunya duduk di pematang, memegang pancing panjang, menatap air sawah yang bening.</p>
<p>“Mana tututnya?”</p>
<p>“Itu, Bah, banyak sekali. Tetapi sawahnya dalam. Lihatlah, langit saja sampai kelihatan di dasarnya. Kalau saya turun, bisa jatuh ke awan.”</p>
<p>Abah mendorongnya. Air ternyata hanya sampai mata kaki. “Wah,” kata Kabayan sambil memunguti tutut, “untung langitnya minggir.”</p>
<h2>Membagi nangka</h2>
<p>Minggu berikutnya Abah menyuruhnya memetik nangka di dekat sungai. Nangka itu besar, jalannya menanjak, dan Kabayan menimbang keduanya dengan saksama. Akhirnya ia menghanyutkan nangka ke sungai. “Pulanglah lebih dahulu,” katanya. “Engkau sudah tua, tentu hafal jalan.”</p>
<p>Di rumah Abah menanyakan nangkanya. “Belum sampai?” Kabayan terkejut. “Padahal ia berangkat lebih dahulu daripada saya. Sungguh nangka tidak dapat dipercaya.”</p>
<h2>Yang tertawa terakhir</h2>
<p>Orang mengira Kabayan bodoh. Namun, pada suatu hari seorang juragan datang menagih utang Abah dengan bunga yang sudah beranak cucu. Ia menuntut kerbau satu-satunya. Abah pucat. Kabayan menyeduhkan kopi dengan sopan.</p>
<p>“Juragan,” katanya, “saya ini tidak pandai berhitung. Utang itu beranak, ya?”</p>
<p>“Tentu. Uang beranak uang.”</p>
<p>“Alhamdulillah. Kalau begitu kami tidak punya utang lagi. Uang Juragan kemarin mati.”</p>
<p>“Mati? Mana ada uang mati!”</p>
<p>“Kalau dapat beranak, tentu dapat mati,” kata Kabayan. “Kami sudah menguburkannya. Juragan mau ikut tahlilan?”</p>
<p>Orang sekampung yang mendengar dari luar jendela tertawa sampai menitikkan air mata. Juragan itu malu dan pulang hanya membawa uang pokoknya. Abah memandang menantunya lama-lama.</p>
<p>“Kabayan, sebetulnya engkau ini malas, bodoh, atau pintar?”</p>
<p>Kabayan menarik sarung sampai ke dagu. “Bergantung, Bah,” katanya sebelum memejamkan mata, “pada siapa yang membangunkan.”</p>`,
    },
  ],
}
