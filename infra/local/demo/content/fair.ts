import type { Fair, Holiday } from './types.ts'

export const fair: Fair = {
  name: { id: 'Bursa Kerja Kota Sukabumi 2026', en: 'Kota Sukabumi Job Fair 2026' },
  tagline: {
    id: 'Datang sekali, bertemu empat puluh pemberi kerja. Dari rumah pun bisa.',
    en: 'Come once, meet forty employers. Or come from home.',
  },
  story: `Bursa kerja tahun ini tidak dimulai dari antrean. Semua lowongan sudah bisa dibaca sekarang, tanpa mendaftar, lengkap dengan upah, tempat, dan syarat yang sungguh diperlukan. Lamaran dikirim dari ponsel, dan setiap lamaran mendapat jawaban paling lambat tujuh hari kerja.

Selama dua hari para pemberi kerja duduk di stan masing-masing, di gedung dan di layar. Anda boleh bertanya dulu sebelum melamar: jam kerjanya bagaimana, angkot terakhir jam berapa, boleh salat di mana, ada jalur kursi roda atau tidak.

Semua pemberi kerja di sini sudah diperiksa petugas Dinas Tenaga Kerja. Melamar tidak pernah dipungut biaya. Kalau ada yang meminta uang atau menahan ijazah, laporkan; kami turun tangan hari itu juga.`,
  place: 'Gedung Juang 45, Kota Sukabumi',
  address: 'Jalan Veteran, Gunungparang, Cikole, Kota Sukabumi',
  zone: 'Asia/Jakarta',
  days: 2,
  opens: '08:30',
  closes: '16:00',
  halls: [
    {
      key: 'aula-besar',
      name: 'Aula Besar',
      about: 'Pabrik, bengkel, bangunan, dan angkutan. Ada meja uji coba alat.',
      trades: ['sandang', 'teknik'],
    },
    {
      key: 'ruang-timur',
      name: 'Ruang Timur',
      about: 'Makanan, hotel, toko, dan pertanian. Beberapa stan membawa contoh kerjanya.',
      trades: ['pangan', 'tamu', 'niaga', 'bumi'],
    },
    {
      key: 'ruang-barat',
      name: 'Ruang Barat',
      about:
        'Kesehatan, pendidikan, serta teknologi dan media. Ruang paling tenang, dekat ruang wawancara dan ruang laktasi.',
      trades: ['kesehatan', 'pendidikan', 'digital'],
    },
  ],
}

const decree2026 = 'SKB 3 Menteri Nomor 1497/2025, 2/2025, dan 5/2025'
const everyYear = 'Tanggal tetap setiap tahun'
const byEaster = 'Dihitung dari tanggal Paskah; menunggu SKB 3 Menteri tahun 2027'

/**
 * Days that are no working days. 2026 is whole: all 17 national holidays of the joint decree, without its days of joint leave, which
 * bind the civil service only. Of 2027 only those whose date needs no decision: Idulfitri, Iduladha, Nyepi, Waisak, Isra Mikraj,
 * Muharam and Maulid are left out until the decree is here.
 */
export const holidays: readonly Holiday[] = [
  { on: '2026-01-01', name: 'Tahun Baru 2026 Masehi', source: decree2026 },
  { on: '2026-01-16', name: 'Isra Mikraj Nabi Muhammad SAW', source: decree2026 },
  { on: '2026-02-17', name: 'Tahun Baru Imlek 2577 Kongzili', source: decree2026 },
  { on: '2026-03-19', name: 'Hari Suci Nyepi, Tahun Baru Saka 1948', source: decree2026 },
  { on: '2026-03-21', name: 'Idulfitri 1447 Hijriah', source: decree2026 },
  { on: '2026-03-22', name: 'Idulfitri 1447 Hijriah, hari kedua', source: decree2026 },
  { on: '2026-04-03', name: 'Wafat Yesus Kristus', source: decree2026 },
  { on: '2026-04-05', name: 'Kebangkitan Yesus Kristus (Paskah)', source: decree2026 },
  { on: '2026-05-01', name: 'Hari Buruh Internasional', source: decree2026 },
  { on: '2026-05-14', name: 'Kenaikan Yesus Kristus', source: decree2026 },
  { on: '2026-05-27', name: 'Iduladha 1447 Hijriah', source: decree2026 },
  { on: '2026-05-31', name: 'Hari Raya Waisak 2570 BE', source: decree2026 },
  { on: '2026-06-01', name: 'Hari Lahir Pancasila', source: decree2026 },
  { on: '2026-06-16', name: 'Tahun Baru Islam 1448 Hijriah', source: decree2026 },
  { on: '2026-08-17', name: 'Proklamasi Kemerdekaan', source: decree2026 },
  { on: '2026-08-25', name: 'Maulid Nabi Muhammad SAW', source: decree2026 },
  { on: '2026-12-25', name: 'Kelahiran Yesus Kristus', source: decree2026 },
  { on: '2027-01-01', name: 'Tahun Baru 2027 Masehi', source: everyYear },
  {
    on: '2027-02-06',
    name: 'Tahun Baru Imlek 2578 Kongzili',
    source: 'Kalender Kongzili; menunggu SKB 3 Menteri tahun 2027',
  },
  { on: '2027-03-26', name: 'Wafat Yesus Kristus', source: byEaster },
  { on: '2027-03-28', name: 'Kebangkitan Yesus Kristus (Paskah)', source: byEaster },
  { on: '2027-05-01', name: 'Hari Buruh Internasional', source: everyYear },
  { on: '2027-05-06', name: 'Kenaikan Yesus Kristus', source: byEaster },
  { on: '2027-06-01', name: 'Hari Lahir Pancasila', source: everyYear },
  { on: '2027-08-17', name: 'Proklamasi Kemerdekaan', source: everyYear },
  { on: '2027-12-25', name: 'Kelahiran Yesus Kristus', source: everyYear },
]
