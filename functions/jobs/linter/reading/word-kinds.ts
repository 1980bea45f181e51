/**
 * What words do to whom a text speaks of. Who is looked for is said beside words that seek, limit or prefer, and beside a job's name;
 * wares, houses, those who are served, skills and what is offered have attributes of their own.
 */
const words = {
  seek: `dicari dicarikan cari carikan nyari mencari butuh butuhkan butuhin membutuhkan dibutuhkan perlu diperlukan memerlukan
    menerima terima nerima diterima merekrut rekrut direkrut merekrutmen hiring hire recruit recruiting wanted needed need
    loker lowker lowongan lowongannya vacancy rekrutmen recruitment golek pados neangan mbutuhke mbutuhake mengajak diajak
    mengundang diundang panggilan membuka dibuka buka penerimaan formasi posisi sebagai seeking looking open nambah menambah
    ngambil ambil kandidat pelamar calon lamaran applicant applicants candidate candidates terbuka urgent jadi`,
  limit: `khusus khususnya dikhususkan hanya cuma wajib harus kudu mesti must only saja diharuskan diwajibkan wajibnya
    disyaratkan terbatas diutamakan utamakan diutamain mengutamakan prioritas prioritaskan diprioritaskan diprioritasin
    memprioritaskan prefer preferred preferably preference ideally maunya pengennya inginnya sebaiknya diusahakan usahakan
    syarat syaratnya persyaratan kualifikasi kualifikasinya kriteria kriterianya requirement requirements qualification
    qualifications kelamin gender sex status mengharuskan mensyaratkan mewajibkan menghendaki menginginkan diinginkan
    dikehendaki didahulukan pastikan berstatus berjenis spesifikasi suka senang disukai disenangi dipilih cocok pas merapat
    sesama ketentuan mending mendingan enaknya pengen pengin`,
  age: `usia umur berusia berumur maksimal minimal tahun th age aged tinggi tb bb berat single lajang menikah kawin bujang
    berpenampilan penampilan sma smk smu slta smp d3 s1 ktp pendidikan lulusan domisili berdomisili beragama tamatan ijazah
    nikah berkeluarga janda gadis jujur rajin teliti ulet sehat disiplin ramah sopan cekatan gesit kuat rapi rapih komunikatif
    telaten sabar energik tegas mandiri tekun terampil berpengalaman pengalaman bertanggung bersedia siap mau sanggup mampu
    bisa sim belum good menarik berhijab berjilbab`,
  refuse: `jangan dilarang tolak ditolak menolak kecuali selain bukan no skip maaf hindari menghindari ojo ulah`,
  not: `tidak tanpa tak ora teu not non never without`,
  job: `kasir admin adm administrasi staf staff karyawan karyawati pegawai pekerja tenaga tng sopir supir driver kurir sales
    salesman salesgirl salesmen spg spb pramuniaga pramusaji pelayan waiter waitress waiters waitres barista koki cook chef
    kitchen helper kuli buruh tukang teknisi mekanik montir operator opr satpam security scurity penjaga jaga penunggu apoteker
    terapis therapist kapster stylist resepsionis receptionist sekretaris secretary asisten asst assistant manajer manager
    supervisor spv leader kepala marketing telemarketing telesales cs customerservice host hostess talent model mc penyanyi
    singer crew kru ob og cleaning cleaner housekeeping roomboy attendant art prt pembantu rewang nanny penjahit kondektur
    kernet kenek kenet porter packer packing picker checker inspektor quality qc kolektor collector surveyor surveior agen
    agent frontliner teller akuntan accounting programmer designer desainer editor fotografer videografer kreator creator
    analis engineer pengemudi pramugari pramugara mitra magang intern personil personel relawan volunteer fasilitator petugas
    pencuci cuci setrika penyetrika laundry bartender runner greeter cashier officer sekuriti mandor konter counter gudang
    produksi dapur sparring partner asuh usher promotor mekanikal juru pramu pemetik pemanen penyadap pengantar pengepak terapi
    kader pramubakti caddy kedi dancer toko-toko pjs skb it hrd ga sdm finance bagian lapangan kantor outlet stand booth resto
    cafe kafe rewangan tki tkw pmi`,
  carer: `guru pengajar tutor tentor instruktur pelatih trainer perawat pengasuh babysitter bidan dokter pendamping konselor
    pembina pembimbing perias penata psikolog ustadz ustadzah musyrif pengurus`,
  person: `orang seseorang seorang individu teman temen rekan sosok figur person people anak siapa yang-yang talenta insan
    alumni mahasiswa fresh freshgraduate graduate graduates pencari anggota human`,
  served: `pelanggan member members pasien klien tamu konsumen customer customers client clients nasabah pembeli jamaah jemaah
    siswa siswi murid santri santriwati peserta penumpang penghuni masyarakat audiens audience pembaca pengunjung pengantin
    mempelai korban penonton anak-anak bayi balita batita lansia user users guests guest patients students children mayoritas
    kebanyakan sebagian penduduk donatur debitur pemilik owner investor wisatawan turis komunitas kelompok kaum pahlawan tokoh
    atlet narapidana pengguna followers pendengar pemirsa majikan penerima binaan pengungsi tahanan petani nelayan pengrajin
    umkm pengusaha wirausaha aktivis buyer penyewa kalangan segmen target pasar orangtua pasangan kakek nenek oma opa eyang
    mbah remaja usaha kisah cerita kegiatan mama putrinya putranya atasan`,
  group: `tim team regu grup skuad`,
  wear: `pakaian baju busana fashion fesyen sepatu sandal tas kaos kaus celana kemeja gamis jaket dress gaun parfum kosmetik
    skincare produk products product aksesoris rambut majalah pembalut kacamata arloji cincin konten artikel jas sarung mukena
    dompet topi kebaya beskap koleksi brand merek merk tabloid rubrik potongan gaya riasan rias makeup wig toilet wc lingerie
    isu hak hari kesetaraan kesehatan kecantikan kandungan penyakit kewirausahaan pemberdayaan perlindungan penguatan
    kepemimpinan suara vokal ukuran kukis perlengkapan tentang clothing clothes wear shoes apparel distro katalog tren isu-isu
    kekerasan promosi cukur barbershop`,
  ware: `desain design layout seragam mainan kemasan kue roti foto gambar video film buku novel lagu musik menu masakan makanan
    minuman kopi kain batik mebel furniture furnitur barang obat alat mesin unit motor mobil truk kendaraan rumah gedung pagar
    rak pohon tanaman bunga songket tenun kerajinan koran iklan brosur poster spanduk caption feed tampilan display etalase
    boneka pakan dessert kuliner resep oleh-oleh suvenir souvenir perhiasan emas teknologi aplikasi website web situs nomor
    tarian tari adat budaya sejarah upacara festival pentas teks naskah kata sabun sampo bakso sembako elektronik bangunan
    plastik pulsa listrik besi buah sayur`,
  lodge: `butik boutique salon barber pangkas spa gym fitness sanggar pondok pesantren asrama kos kost kosan kostan kamar
    koperasi organisasi persatuan ikatan lapas rutan timnas liga klub sepakbola bola voli futsal kelas kursus senam yoga zumba
    pengajian arisan majelis`,
  house: `klinik sekolah sd sdit smpit smait tk paud ra mi mts ma madrasah universitas univ kampus institut stai rs rsia rsi
    rsud yayasan pt cv ud ormas lembaga partai masjid musala gereja pura vihara kelenteng radio panti penerbit studio kolese
    seminari boarding school academy college hospital foundation perbankan bank asuransi travel biro wisata ziarah umroh umrah
    haji kementerian dinas les bimbel puskesmas posyandu`,
  shop: `toko hotel warung rm restoran restaurant kedai gerai pabrik konveksi grosir distributor kantin katering rental kebun
    tambak kandang peternakan depot bengkel villa vila apartemen homestay apotek minimarket swalayan kounter`,
  offer: `tunjangan fasilitas benefit benefits bonus cuti bpjs mess disediakan menyediakan santunan bantuan insentif komisi thr
    hadiah voucher jaminan ruang keluarganya kesempatan cutinya diberikan memberikan mendapatkan dapat`,
  skill: `bahasa berbahasa basa language menguasai paham memahami mengerti mahir fasih lancar tahu mengetahui hafal mengenal
    belajar mempelajari pelajaran mapel pengetahuan ilmu hukum ekonomi studi sastra prinsip kaidah akidah fiqih logat dialek
    jurusan prodi pendidikan-agama speaking speaker fluent kajian materi mengenai seputar soal perihal about`,
  beast: `ayam sapi kambing domba kucing anjing burung ikan udang bebek kuda jantan betina ternak hewan satwa bibit itik lele`,
  deed: `wawancara mewawancarai survei penelitian riset pendampingan pelatihan penyuluhan edukasi layanan pelayanan konseling
    pemeriksaan perawatan pembinaan`,
  toward: `dengan oleh kepada terhadap pada antara bersama among with by into kpd bagaikan sama`,
  where: `di ke in to area wilayah rute penempatan ditempatkan cabang lokasi kota kabupaten provinsi pulau jalan jl gang se
    komplek perumahan stasiun terminal daerah-daerah`,
  aim: `untuk buat bagi for kanggo pikeun demi`,
  and: `dan atau serta and or maupun ataupun sama-sama & / + lan utawa jeung sareng`,
  fill: `yang para si beberapa satu dua tiga empat lima enam 1 2 3 4 5 6 7 8 10 15 20 a an some sangat lebih agak masih sudah
    itu ini juga dari from cukup benar-benar benar asli muda dewasa kaum-kaum org segera cepat ya dong nih sih yuk kok kalau
    boleh ada paling mereka adalah pihak kaumnya jenis lagi baru part full time paruh waktu tetap harian kontrak lepas orangnya
    tenaganya pria-wanita posisinya sampai`,
} as const
export type WordKind = keyof typeof words

/** The first kind a word is given is its own. */
const kinds = new Map<string, WordKind>(
  [
    'customer service',
    'customer care',
    'customer support',
    'penerima tamu',
    'front office',
    'front desk',
    'personal assistant',
    'baby sitter',
    'office boy',
    'cleaning service',
    'juru masak',
  ].map((job) => [job, 'job']),
)
for (const [kind, list] of Object.entries(words) as [WordKind, string][])
  for (const word of list.split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind)

/** Verbs of the work, whatever is done by them. */
const deed =
  /^(?:me(?:m|n|ng|ny|l|r|w)\p{L}{3,}|(?:ber)?(?:jualan|dagang)|(?:ng|ny|m|n)(?:urus|ajar|asuh|elola|antar|anter|emong)\p{L}*|jual|layani|urus|dampingi|ajar|latih|momong|antar|bantu|sells?|serv(?:e|es|ing)|teach(?:ing)?)$/u
/** Verbs that say what somebody is like, or what the employer does when it looks for somebody. */
const noDeed =
  /^(?:meng(?:enakan|inap|emudi|aji|etik|hadapi|alami|abdi)|memi(?:liki|lih)|menawan|menetap|memadai|meyakinkan|menikah|merokok|merantau|mendaftar|menunggu|melamar|menarik|mental|menantang|mendukung|memakai|menjadi|member|menempati|meninggalkan|memenuhi|mempunyai|menjalankan|menyukai)$/u

export const kindOf = (word: string): WordKind | undefined =>
  kinds.get(word) ??
  (word.endsWith('nya') ? kinds.get(word.slice(0, -3)) : undefined) ??
  (deed.test(word) && !noDeed.test(word)
    ? 'deed'
    : word.includes('-')
      ? kinds.get(word.split('-')[0] ?? '')
      : undefined)
