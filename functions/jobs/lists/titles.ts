/**
 * Jobs as they are called in the city, to choose from while typing; others may be written in. Written down by us from
 * the trades of the city's halls (`fields`), not from any classification.
 */
export const jobTitles: readonly string[] = `
Admin Gudang|Admin Kantor|Admin Media Sosial|Admin Penjualan|Admin Toko Daring|Ahli Gizi|Akuntan|Analis Data
Analis Kredit|Analis Laboratorium|Animator|Apoteker|Arsiparis|Asisten Apoteker|Asisten Manajer|Asisten Perawat
Asisten Rumah Tangga|Baby Sitter|Barista|Bartender|Bendahara|Bidan|Buruh Bangunan|Caregiver Lansia|Cleaning Service
Customer Service|Desainer Grafis|Desainer Interior|Desainer Mode|Desainer UI/UX|Digital Marketing|Dokter Gigi
Dokter Umum|Drafter|Editor Video|Estimator Proyek|Fisioterapis|Fotografer|Frontliner Bank|Guru Bahasa Inggris|Guru Les
Guru Matematika|Guru PAUD|Guru SD|Guru SMK|Guru TK|Host Live Streaming|Housekeeping|HRD|Ilustrator|Instruktur Pelatihan
IT Support|Juru Masak|Juru Mudi Alat Berat|Kasir|Kepala Gudang|Kepala Toko|Kolektor|Konselor|Konten Kreator
Koordinator Lapangan|Kurir|Manajer Operasional|Manajer Restoran|Manajer Toko|Marketing|Mekanik Mobil
Mekanik Sepeda Motor|Montir|Notulis|Nelayan Budidaya|Office Boy|Operator Alat Berat|Operator CNC|Operator Forklift
Operator Jahit|Operator Mesin|Operator Produksi|Pelayan Toko|Pemandu Wisata|Pembatik|Pembuat Kue|Pembuat Roti
Pemelihara Taman|Penata Rambut|Penata Rias|Pendamping Anak Berkebutuhan Khusus|Pengasuh Anak|Pengawas Lapangan
Pengawas Mutu|Pengemas|Pengembang Aplikasi|Pengembang Web|Pengemudi|Pengepak Barang|Penjaga Toko|Penjahit|Penulis Konten
Penyiar Radio|Penyuluh Pertanian|Perawat|Perawat Gigi|Perawat Lansia|Perekam Medis|Petani Sayur|Petugas Binatu
Petugas Kebersihan|Petugas Keamanan|Petugas Parkir|Petugas Pendaftaran|Petugas SPBU|Petugas Survei|Pramuniaga|Pramusaji
Programmer|Pustakawan|Quality Control|Reporter|Resepsionis|Sales|Sales Kanvas|Sales Promotion|Satpam|Sekretaris|Sopir
Sopir Truk|Staf Administrasi|Staf Akuntansi|Staf Ekspor Impor|Staf Gudang|Staf Hukum|Staf Keuangan|Staf K3|Staf Pajak
Staf Pembelian|Staf Personalia|Staf PPIC|Staf Produksi|Staf Purnajual|Supervisor Produksi|Supervisor Toko|Surveyor
Tata Usaha Sekolah|Teknisi AC|Teknisi Elektronik|Teknisi Gigi|Teknisi Jaringan|Teknisi Komputer|Teknisi Listrik
Teknisi Mesin|Teknisi Panel Surya|Teknisi Serat Optik|Telemarketing|Teller Bank|Terapis|Tukang Batu|Tukang Cat
Tukang Kayu|Tukang Kebun|Tukang Las|Tukang Ledeng|Tukang Listrik|Tukang Sablon|Videografer|Virtual Assistant|Waitress`
  .trim()
  .split(/[|\n]/)
