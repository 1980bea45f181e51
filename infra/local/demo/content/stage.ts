import type { StageTalk } from './types.ts'

/** Beside the stage of talks, before its broadcast begins. Nobody says they hear what nobody sends. */
export const talk: StageTalk = {
  stage: 'serambi',
  cast: [
    { name: 'Yoga Pratama', mail: 'yoga@sisaserut.example', part: 'host' },
    { name: 'Hana Pertiwi', mail: 'halo@percahana.example', part: 'speaker' },
  ],
  announcement:
    'Siaran dimulai begitu pembawa acara membuka panggung. Sambil menunggu, tulis pertanyaan Anda di kolom Tanya.',
  poll: {
    question: 'Di mana Anda pertama kali menjual karya?',
    choices: ['Titip di warung tetangga', 'WhatsApp dan Instagram', 'Pasar malam', 'Belum pernah menjual'],
  },
  visitors: [
    {
      mail: 'rengganis@lokatmalaharian.example',
      line: 'Halo dari dapur. Saya menunggu sambil mencanting, jadi maaf kalau balasnya lama.',
      question: { words: 'Modal awal sebaiknya dari tabungan atau pinjam?' },
      votes: 1,
    },
    {
      mail: 'raka@kejarsetoran.example',
      line: 'Salam dari Cibeureum, bertiga di teras. Nanti kami pakai mode radio saja, hemat kuota.',
      question: { words: 'Boleh datang ke Serambi membawa adik yang masih SD?', isAnswered: true },
      votes: 0,
      supports: [0, 2],
    },
    {
      mail: 'laksmi@kamargelap.example',
      line: 'Saya sudah di tempat. Kursi rotan barisan belakang masih ada yang kosong.',
      votes: 1,
      supports: [0],
    },
    {
      mail: 'studio@tanahbasah.example',
      line: 'Malam itu lilin batik ya, bukan waktu. Saya sempat bingung membaca jadwal Bengkel.',
      question: { words: 'Bagaimana menentukan harga kalau bahan naik terus?', isNameless: true },
      votes: 2,
      supports: [0],
    },
    {
      mail: 'salma@petajalankaki.example',
      line: 'Kalau nanti direkam, tolong kabari di sini. Sinyal di angkot naik turun.',
      question: { words: 'Apakah nama yang sudah lama dipakai berjualan masih bisa didaftarkan sebagai merek?' },
      votes: 1,
      supports: [0, 2],
    },
    {
      mail: 'nisa@daunpulang.example',
      line: 'Saya juga mulai dari kain sisa tetangga. Penasaran ceritanya sama atau tidak.',
      votes: 3,
      supports: [2, 3],
    },
  ],
  replies: [
    'Boleh sekali membawa adik. Tikar untuk anak ada di depan.',
    'Bila para pengisi setuju direkam, siaran ulangnya muncul di halaman panggung ini.',
  ],
}
