import { inPlainWords } from './kbji-words.ts'

/**
 * Unit groups of the Klasifikasi Baku Jabatan Indonesia 2014 (BPS and Kemnaker, an official classification): codes and
 * names, as they are facts. Read where a code is checked or named; what titles mean is known in `matching/occupations`.
 */
const lines = `
0111 Perwira Markas Besar TNI|0112 Perwira TNI Angkatan Darat|0113 Perwira TNI Angkatan Laut
0114 Perwira TNI Angkatan Udara|0115 Perwira POLRI|0211 Bintara Markas Besar TNI|0212 Bintara TNI Angkatan Darat
0213 Bintara TNI Angkatan Laut|0214 Bintara TNI Angkatan Udara|0215 Bintara POLRI|0311 Tamtama Markas Besar TNI
0312 Tamtama TNI Angkatan Darat|0313 Tamtama TNI Angkatan Laut|0314 Tamtama TNI Angkatan Udara|0315 Tamtama POLRI
1111 Pejabat Pembuat Peraturan Perundang-Undangan|1112 Pejabat Tinggi Pemerintah|1113 Ketua Adat dan Kepala Wilayah
1114 Pimpinan Organisasi Bidang Khusus|1120 Pimpinan Eksekutif dan Direktur Pelaksana|1211 Manajer Keuangan
1212 Manajer Sumber Daya Manusia|1213 Manajer Perencanaan dan Kebijakan
1219 Manajer Pelayanan Bisnis dan Administrasi Bisnis YTDL|1221 Manajer Penjualan dan Pemasaran
1222 Manajer Periklanan dan Hubungan Masyarakat|1223 Manajer Penelitian dan Pengembangan
1311 Manajer Produksi Pertanian dan Kehutanan|1312 Manajer Produksi Penangkapan dan Budidaya Ikan
1321 Manajer Manufaktur|1322 Manajer Pertambangan dan Penggalian|1323 Manajer Konstruksi
1324 Manajer Pengadaan, Distribusi dan YBDI|1330 Manajer Layanan Teknologi Informasi dan Komunikasi
1341 Manajer Jasa Penitipan Anak|1342 Manajer Jasa Kesehatan|1343 Manajer Jasa Perawatan Lansia
1344 Manajer Kesejahteraan Sosial|1345 Manajer Pendidikan|1346 Manajer Jasa Keuangan dan Asuransi
1349 Manajer Jasa Profesional Lainnya|1411 Manajer Hotel|1412 Manajer Penyediaan Makanan dan Minuman
1420 Manajer Perdagangan Besar dan Eceran|1431 Manajer Pusat Olahraga, Rekreasi dan Budaya
1439 Manajer Jasa Lainnya YTDL|2111 Ahli Fisika dan Astronomi|2112 Ahli Meteorologi dan Klimatologi|2113 Ahli Kimia
2114 Ahli Geologi dan Geofisika|2120 Ahli Matematika, Aktuaria dan Statistika
2131 Ahli Biologi, Botani, Zoologi dan YBDI|2132 Penasihat Pertanian, Kehutanan dan Perikanan
2133 Ahli Perlindungan Lingkungan|2141 Ahli Teknik Industri dan Produksi|2142 Ahli Teknik Sipil
2143 Ahli Teknik Lingkungan|2144 Ahli Teknik Mekanika|2145 Ahli Teknik Kimia
2146 Ahli Teknik Pertambangan, Metalurgi dan YBDI|2149 Ahli Teknik Lain YTDL|2151 Ahli Teknik Listrik
2152 Ahli Teknik Elektronik|2153 Ahli Teknik Telekomunikasi|2161 Arsitek Bangunan|2162 Arsitek Pertamanan/Lansekap
2163 Perancang Produk dan Pakaian Jadi|2164 Perencana Tata Kota dan Lalu Lintas|2165 Ahli Pemetaan dan Surveyor
2166 Perancang Grafis dan Multimedia|2211 Praktisi Dokter Umum|2212 Praktisi Dokter Spesialis
2221 Profesional Keperawatan|2222 Profesional Kebidanan|2230 Profesional Pengobatan Tradisional dan Komplementer
2240 Praktisi Paramedis|2250 Dokter Hewan|2261 Dokter Gigi|2262 Apoteker
2263 Ahli Kesehatan dan Kebersihan Lingkungan Kerja|2264 Ahli Fisioterapi|2265 Ahli Diet dan Gizi
2266 Ahli Terapi Pendengaran dan Terapi Bicara|2267 Ahli Optometrik dan Optik Oftalmik|2269 Ahli Kesehatan YTDL
2310 Dosen Universitas dan Pendidikan Tinggi|2320 Pengajar Pendidikan Kejuruan|2330 Guru Pendidikan Menengah
2341 Guru Sekolah Dasar|2342 Guru Anak Usia Dini|2351 Spesialis Metode Pendidikan|2352 Guru Siswa Berkebutuhan Khusus
2353 Guru Kursus Bahasa|2354 Guru Kursus Musik|2355 Guru Kursus Seni|2356 Pengajar Teknologi Informasi
2359 Profesional Bidang Pendidikan Lainnya YTDL|2411 Akuntan|2412 Konsultan Keuangan dan Investasi|2413 Analis Keuangan
2421 Analis Manajemen dan Organisasi|2422 Profesional Kebijakan Administrasi|2423 Profesional Personalia dan Karir
2424 Profesional Pelatihan dan Pengembangan Staf|2431 Profesional Periklanan dan Pemasaran
2432 Profesional Hubungan Masyarakat|2433 Profesional Penjualan Produk Teknik dan Kesehatan (Selain TIK)
2434 Profesional Penjualan Produk Teknologi Komunikasi dan Informasi|2511 Analis Sistem|2512 Pengembang Perangkat Lunak
2513 Pengembang WEB dan Multimedia|2514 Pemrogram Aplikasi|2519 Analis dan Pengembang Perangkat Lunak dan Aplikasi YTDL
2521 Pengelola dan Perancang Database|2522 Pengelola Sistem|2523 Profesional Jaringan Komputer
2529 Profesional Database dan Jaringan YTDL|2611 Pengacara|2612 Hakim|2619 Profesional Hukum YTDL
2621 Arsiparis dan Kurator|2622 Pustakawan dan Profesional Informasi YBDI|2631 Ahli Ekonomi
2632 Ahli Sosiologi, Antropologi dan Profesional YBDI|2633 Ahli Filsafat, Sejarawan dan Ahli Politik|2634 Psikolog
2635 Profesional Konseling dan Pekerja Sosial|2636 Profesional Pemimpin Keagamaan|2641 Pengarang dan Penulis YBDI
2642 Wartawan|2643 Penerjemah, Alih Bahasa dan Profesional Bahasa Lainnya|2651 Seniman Visual
2652 Musisi, Penyanyi dan Komposer|2653 Penari dan Koreografer|2654 Produser dan Sutradara Film, Pementasan dan YBDI
2655 Aktor|2656 Penyiar Radio, Televisi dan Media Lainnya|2659 Seniman Kreatif dan Petunjukan YTDL
3111 Teknisi Ilmu Kimia dan Fisika|3112 Teknisi Teknik Bangunan|3113 Teknisi Teknik Listrik
3114 Teknisi Teknik Elektronik|3115 Teknisi Teknik Mekanis|3116 Teknisi Teknik Kimia
3117 Teknisi Pertambangan dan Metalurgi|3118 Juru Gambar Teknik|3119 Teknisi Ilmu Fisika dan Teknik YTDL
3121 Supervisor Pertambangan|3122 Supervisor Manufaktur|3123 Supervisor Konstruksi
3131 Operator Mesin Produksi Tenaga Listrik|3132 Operator Mesin Pembakaran Sampah dan Pengolahan Air
3133 Pengawas Mesin Pengolahan Bahan Kimia|3134 Pengawas Mesin Pengilangan Minyak Bumi dan Gas Alam
3135 Pengawas Proses Produksi Logam|3139 Teknisi Proses Kontrol YTDL|3141 Teknisi Ilmu Hayati (Selain Kedokteran)
3142 Teknisi Pertanian|3143 Teknisi Kehutanan|3151 Teknisi Kapal|3152 Nakhoda dan Perwira Geladak Kapal
3153 Pilot dan Profesional YBDI|3154 Pengawas Lalu Lintas Udara
3155 Teknisi Perangkat Elektronik Keselamatan Lalu Lintas Udara|3211 Teknisi Peralatan Perekam Medis dan Terapeutik
3212 Teknisi Laboratorium Medis dan Patologi|3213 Teknisi Farmasi dan Asisten Apoteker
3214 Teknisi Prostetik Medis dan Gigi|3221 Asisten Profesional Keperawatan|3222 Asisten Profesional Kebidanan
3230 Asisten Profesional Pengobatan Tradisional dan Komplementer|3240 Teknisi dan Asisten Kedokteran Hewan
3251 Asisten dan Terapis Gigi|3252 Teknisi Informasi Kesehatan dan Rekam Medis|3253 Pekerja Kesehatan Masyarakat
3254 Optisien|3255 Teknisi dan Asisten Fisioterapi|3256 Asisten Medis
3257 Asisten dan Pengawas Kesehatan Lingkungan dan Pekerjaan|3258 Pekerja Ambulan
3259 Asisten Profesional Kesehatan YTDL|3311 Dealer dan Broker Sekuritas dan Keuangan|3312 Petugas Kredit dan Pinjaman
3313 Asisten Profesional Akuntansi|3314 Asisten Profesional Statistika, Matematika dan YBDI
3315 Juru Taksir Nilai dan Kerugian|3321 Perwakilan Asuransi|3322 Perwakilan Penjualan Komersial|3323 Juru Pembelian
3324 Broker/Perantara Perdagangan|3331 Agen Kliring dan Pengiriman|3332 Perencana Konferensi dan Acara
3333 Agen dan Kontraktor Tenaga Kerja|3334 Agen Real Estate dan Manajer Properti|3339 Agen Jasa Bisnis YTDL
3341 Supervisor Kantor|3342 Sekretaris Hukum|3343 Sekretaris Administrasi dan Eksekutif|3344 Sekretaris Medis
3351 Pengawas Bea Cukai dan Perbatasan|3352 Petugas Pajak dan Retribusi Pemerintah
3353 Pegawai Pemerintah Bidang Jaminan Sosial|3354 Pegawai Pemerintah Bidang Perijinan
3359 Profesional Pemerintahan YTDL|3411 Asisten Profesional Hukum dan YBDI|3412 Asisten Profesional Pekerjaan Sosial
3413 Asisten Profesional Keagamaan|3421 Atlet dan Olahragawan|3422 Pelatih, Instruktur dan Kru Olahraga
3423 Instruktur dan Pelatih Program Kebugaran dan Rekreasi|3431 Fotografer|3432 Desainer dan Dekorator Interior
3433 Teknisi Galeri, Museum, dan Perpustakaan|3434 Chef|3435 Asisten Profesional Kesenian dan Budaya Lainnya
3511 Teknisi Operasi Teknologi Informasi dan Komunikasi
3512 Teknisi Pendukung Penggunaan Teknologi Informasi dan Komunikasi|3513 Teknisi Jaringan dan Sistem Komputer
3514 Teknisi WEB|3521 Teknisi Penyiaran dan Audio-Visual|3522 Teknisi Rekayasa Telekomunikasi
4110 Tenaga Perkantoran Umum|4120 Sekretaris|4131 Juru Ketik dan Operator Mesin Pengolah Kata|4132 Petugas Entri Data
4211 Teller Bank dan YBDI|4212 Juru Taruh, Bandar, dan YBDI|4213 Juru Gadai dan Pemberi Pinjaman Uang
4214 Penagih Hutang dan YBDI|4221 Tenaga Tata Usaha Perjalanan dan Konsultan Perjalanan
4222 Tenaga Tata Usaha Informasi Pusat Kontak|4223 Operator Telepon|4224 Resepsionis Hotel
4225 Tenaga Tata Usaha Penerangan|4226 Resepsionis|4227 Pewawancara Survei dan Penelitian Pasar
4229 Tenaga Tata Usaha Informasi Pelanggan YTDL|4311 Juru Tata Usaha Akuntansi dan Pembukuan
4312 Juru Tata Usaha Statistik, Keuangan dan Asuransi|4313 Juru Tata Usaha Penggajian|4321 Juru Tata Usaha Pergudangan
4322 Juru Tata Usaha Produksi|4323 Juru Tata Usaha Transportasi|4411 Juru Tata Usaha Perpustakaan
4412 Juru Tata Usaha Pengiriman dan Penyortiran Surat|4413 Juru Kode, Juru Koreksi, dan YBDI|4414 Juru Tulis dan YBDI
4415 Juru Tata Usaha Pengarsipan dan Penggandaan|4416 Juru Tata Usaha Personalia|4419 Juru Tata Usaha YTDL
5111 Tenaga Pelayanan Perjalanan|5112 Kondektur Transportasi|5113 Pramuwisata|5120 Juru Masak|5131 Pramusaji
5132 Pramutama Bar/Bartender|5141 Penata Rambut|5142 Perawat Kecantikan/Beautician dan YBDI
5151 Pengawas Kebersihan dan Kerumahtanggan Di Kantor, Hotel, dan Bangunan Lainnya|5152 Pengurus Kerumahtanggaan
5153 Pengelola Gedung|5161 Astrolog, Peramal dan YBDI|5162 Ajudan dan Pelayan Pribadi
5163 Pengurus Pembalseman dan Pemakaman Jenazah|5164 Pelatih dan Pekerja Perawatan Hewan|5165 Instruktur Mengemudi
5169 Tenaga Usaha Jasa Perorangan YTDL|5211 Pedagang Di Kios dan Los Pasar|5212 Pedagang Makanan Kaki Lima
5221 Pemilik Toko|5222 Supervisor Toko|5223 Asisten Penjualan Toko|5230 Kasir dan Petugas Tiket
5241 Model Fesyen dan Model Lainnya|5242 Peraga Penjualan|5243 Pedagang Rumah Ke Rumah
5244 Pedagang Melalui Pusat Informasi|5245 Petugas Stasiun Pengisian Bahan Bakar|5246 Petugas Konter Layanan Makanan
5249 Pekerja Penjualan YTDL|5311 Pekerja Perawatan Anak|5312 Asisten Pengajar|5321 Asisten Perawatan Kesehatan
5322 Pekerja Perawatan Pribadi Di Rumah|5329 Pekerja Perawatan Pribadi Dalam Jasa Kesehatan YTDL
5411 Petugas Pemadam Kebakaran|5413 Penjaga Lembaga Pemasyarakatan|5414 Penjaga Keamanan
5419 Tenaga Usaha Jasa Perlindungan YTDL|6111 Pekerja Pertanian Tanaman Pangan dan Tanaman Semusim
6112 Pekerja Pertanian Tanaman Tahunan dan Tanaman Semak|6113 Pekerja Pertanian Tanaman Kebun Bibit dan Tanaman Taman
6114 Pekerja Pertanian Tanaman Campuran (Tumpang Sari)
6121 Pekerja Peternakan Hewan Besar dan Kecil Serta Penghasil Susu|6122 Pekerja Peternakan Unggas
6123 Pekerja Peternakan Lebah dan Ulat Sutera|6129 Pekerja Peternakan YTDL
6130 Pekerja Campuran Pertanian dan Peternakan|6210 Pekerja Kehutanan dan YBDI|6221 Pekerja Budidaya Perikanan
6222 Pekerja Perikanan Tangkap Di Perairan Umum dan Pesisir|6223 Pekerja Perikanan Tangkap Di Laut Dalam
6224 Pemburu dan Penangkapan Satwa Liar|6310 Petani Subsisten|6320 Peternak Subsisten
6330 Petani dan Peternak (Campuran) Subsisten|6340 Nelayan, Pemburu, Penangkap dan Pengumpul Subsisten
7111 Pekerja Bangunan Rumah|7112 Tukang Tembok dan YBDI|7113 Pembelah, Pemotong, Pemecah, dan Pemahat Batu
7114 Tukang Beton dan YBDI|7115 Tukang Kayu Bangunan|7119 Pekerja Kerangka Bangunan YTDL|7121 Pekerja Atap Bangunan
7122 Pekerja Lantai dan Ubin|7123 Pekerja Plester|7124 Pekerja Isolasi|7125 Pekerja Kaca|7126 Pekerja Perpipaan
7127 Mekanik Pendingin Udara dan Lemari Pendingin|7131 Pekerja Pengecatan Bangunan dan YBDI
7132 Pekerja Cat Semprot dan Vernis|7133 Pembersih Bangunan|7211 Pelebur dan Pencetak Inti Logam|7212 Pekerja Pengelasan
7213 Pekerja Logam Lembaran|7214 Pekerja Penyiapan dan Pemancangan Struktur Logam
7215 Pemasang dan Penyambung Tali Kabel|7221 Pandai Besi, Pekerja Tempa dan Press Logam|7222 Pembuat Perkakas dan YBDI
7223 Operator dan Penyetel Mesin Pengerjaan Logam|7224 Pemoles Logam, Pengasah, dan Penajam Perkakas Logam
7231 Mekanik dan Tukang Reparasi Kendaraan Bermotor|7232 Mekanik dan Tukang Reparasi Mesin Pesawat
7233 Mekanik dan Tukang Reparasi Mesin Pertanian dan Industri|7234 Tukang Reparasi Sepeda dan YBDI
7311 Pembuat dan Tukang Reparasi Peralatan Presisi|7312 Pembuat dan Penyetem Alat Musik
7313 Pekerja Pembuat Perhiasan dan Barang Dari Logam Mulia|7314 Pembuat Tembikar dan YBDI
7315 Pembuat, Pemotong, Pengasah dan Penyelesai Kaca|7316 Pembuat Papan Tanda, Pelukis Dekoratif, Pengukir, dan Pengetsa
7317 Pembuat Kerajinan Dari Kayu, Keranjang Anyaman, dan Dari Bahan YBDI
7318 Pembuat Kerajinan Dari Tekstil, Kulit, dan Bahan YBDI|7319 Pembuat Kerajinan YTDL|7321 Pekerja Pracetak
7322 Pekerja Pencetakan|7323 Pekerja Penyelesaian dan Penjilidan Cetakan|7411 Pekerja Kelistrikan Bangunan dan YBDI
7412 Mekanik dan Pemasang Peralatan Listrik|7413 Pekerja Instalasi dan Reparasi Jaringan Listrik
7421 Pekerja Mekanik dan Servis Peralatan Elektronik
7422 Pekerja Instalasi dan Servis Peralatan Teknologi Informasi dan Komunikasi
7511 Pemotong Hewan, Penjual Ikan Segar, dan Pengolah Makanan YBDI|7512 Pembuat Roti, Kue, dan Kembang Gula
7513 Pembuat Produk Susu|7514 Pengawet Buah, Sayur, dan YBDI|7515 Ahli Pencicip dan Penilai Kualitas Makanan dan Minuman
7516 Pengolah Tembakau dan Pembuat Produk Tembakau|7521 Pekerja Pengawetan Kayu|7522 Pembuat Furnitur dan YBDI
7523 Penyetel dan Operator Mesin Perkakas Pengolahan Kayu|7531 Pembuat Pakaian, Pakaian Dari Kulit, dan Penutup Kepala
7532 Pembuat dan Pemotong Pola Garmen dan YBDI|7533 Tukang Jahit, Penyulam, dan YBDI
7534 Pelapis Furnitur (Upholster) dan YBDI|7535 Pembersih Kulit, Penyamak Kulit dan Pewarna Kulit
7536 Pembuat Sepatu dan YBDI|7541 Pekerja Bawah Air|7542 Peledak Dinamit (Pertambangan dan Penggalian)
7543 Penguji dan Penilai Kualitas Produk (Selain Produk Makanan dan Minuman)|7544 Pengendali dan Pembasmi Hama dan Gulma
7549 Pekerja Pengolahan Lainnya YTDL|8111 Pekerja Tambang dan Pekerja Penggalian
8112 Operator Mesin Pengolahan Bijih Mineral dan Batu|8113 Pekerja Pengeboran dan Penggalian YBDI
8114 Operator Mesin Pengolahan Semen, Batu dan Mineral Lainnya|8121 Operator Mesin Pengolahan Logam
8122 Operator Mesin Penyelesaian, Penyepuhan dan Pelapisan Logam|8131 Operator Mesin Pengolahan Bahan Kimia
8132 Operator Mesin Pengolahan Produk Fotografi|8141 Operator Mesin Pengolahan Karet
8142 Operator Mesin Pengolahan Plastik|8143 Operator Mesin Pengolahan Kertas
8151 Operator Mesin Penyiapan, Pemintalan, dan Penggulungan Serat|8152 Operator Mesin Tenun dan Rajut
8153 Operator Mesin Jahit|8154 Operator Mesin Pemutihan, Pencelupan, dan Pembersihan Kain
8155 Operator Mesin Penyiapan Bulu dan Kulit|8156 Operator Mesin Pembuat Sepatu dan YBDI|8157 Operator Mesin Binatu
8159 Operator Mesin Pengolahan Tekstil, Bulu dan Kulit YTDL|8160 Operator Mesin Pengolahan Makanan dan YBDI
8171 Operator Mesin Pengolahan Bubur Kertas dan Pembuatan Kertas|8172 Operator Mesin Pengolahan Kayu
8181 Operator Mesin Pengolahan Kaca dan Keramik|8182 Operator Mesin Uap dan Ketel Uap
8183 Operator Mesin Pengisian Botol, Pelabelan, dan Pengemasan|8189 Operator Mesin Stasioner YTDL
8211 Perakit Mesin Mekanik|8212 Perakit Peralatan Listrik dan Elektronik|8219 Perakit YTDL|8311 Masinis Mesin Lokomotif
8312 Operator Rem, Sinyal, dan Langsir Kereta Api|8321 Pengemudi Sepeda Motor|8322 Pengemudi Mobil, Taksi dan Van
8331 Pengemudi Bus dan Trem|8332 Pengemudi Truk Berat dan Truk Kontainer
8341 Operator Mesin Bergerak Pertanian dan Kehutanan|8342 Operator Mesin Pengeruk Tanah dan YBDI
8343 Operator Mesin Derek/Crane, Pengerek/Hoist dan YBDI|8344 Operator Forklift|8350 Awak Geladak Kapal dan YBDI
9111 Tenaga Kebersihan dan Juru Bantu Rumahtangga
9112 Tenaga Kebersihan dan Juru Bantu Di Kantor, Hotel, dan Tempat Lainnya|9121 Tenaga Cuci dan Setrika Dengan Tangan
9122 Tenaga Cuci Kendaraan|9123 Tenaga Pembersih Jendela|9129 Tenaga Kebersihan Lainnya|9211 Buruh Pertanian
9212 Buruh Peternakan|9213 Buruh Campuran Pertanian dan Peternakan|9214 Buruh Kebun Bibit dan Taman|9215 Buruh Kehutanan
9216 Buruh Penangkapan dan Budidaya Perikanan|9311 Buruh Pertambangan dan Penggalian|9312 Buruh Teknik Sipil
9313 Buruh Bangunan|9321 Buruh Pengemasan|9329 Buruh Industri Pengolahan YTDL
9331 Pengemudi Becak dan Kendaraan Berpedal|9332 Pengemudi Kendaraan dan Peralatan Yang Ditarik Hewan
9333 Buruh Angkat Barang|9334 Buruh Penata Barang|9411 Asisten Juru Masak|9412 Juru Bantu Dapur
9510 Pekerja Jasa Jalanan dan YBDI|9520 Pedagang Keliling dan Asongan (Selain Makanan)|9611 Tukang Sampah
9612 Penyortir Sampah|9613 Tukang Sapu dan YBDI|9621 Kurir, Pengantar Paket dan Kuli Angkut Barang
9622 Pekerja Serabutan|9623 Pembaca Meteran dan Pengumpul Mesin Vending|9624 Pengumpul Air dan Kayu Bakar
9629 Pekerja Kasar YTDL`

export const kbjiNames: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/[|\n]/)
    .map((line) => [line.slice(0, 4), line.slice(5)]),
)

/** Its name for people. */
export function kbjiName(code: string): string | undefined {
  const name = kbjiNames.get(code)
  return name && inPlainWords(name)
}
