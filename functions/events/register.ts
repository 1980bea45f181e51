import type { PersonalDataRow } from '../identity/public.ts'

/** What this context holds of people. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'BOOTH',
    whose: 'exhibitor',
    what: {
      id: 'Nama stan, cerita, karya, kecamatan, foto, nomor WhatsApp dan Instagram bila diisi, surel pendaftar',
      en: 'The booth’s name, story, goods, kecamatan and photo, WhatsApp and Instagram if given, the applicant’s e-mail address',
    },
    purpose: {
      id: 'Memeriksa pendaftaran, menampilkan stan, dan memberi kabar keputusannya; surel tidak pernah ditampilkan',
      en: 'To decide on the application, to show the booth and to write about the decision; the e-mail address is never shown',
    },
    keptFor: {
      id: 'Sampai stan ditarik dan akun dihapus; kata-kata stan yang ditarik tinggal di riwayat Anda sendiri',
      en: 'Until the booth is withdrawn and the account erased; a withdrawn booth stays only in your own history',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'BOOTH',
    whose: 'staff',
    what: { id: 'Surel petugas yang memutuskan stan', en: 'The e-mail address of the member of staff who decided' },
    purpose: { id: 'Agar petugas lain tahu siapa yang memutuskan', en: 'So that colleagues know who decided' },
    keptFor: {
      id: 'Selama stan itu ada, paling lama selama akun petugas ada',
      en: 'As long as the booth exists, at most as long as the account',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'FAVOURITES',
    whose: 'visitor',
    what: {
      id: 'Mata acara yang Anda simpan, alamat rahasia kalendernya, dan surel bila ingin diberi tahu',
      en: 'The programme items you keep, the secret address of their calendar, and an e-mail address if you want to be told',
    },
    purpose: {
      id: 'Menampilkan jadwal pilihan Anda di kalender, dan memberi kabar bila ada yang pindah',
      en: 'To show your choice in your calendar, and to write when something moves',
    },
    keptFor: {
      id: 'Sampai Anda mengosongkannya atau akun dihapus',
      en: 'Until you empty it, or the account is erased',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'REPORT',
    whose: 'visitor',
    what: {
      id: 'Apa yang dilaporkan tentang sebuah halaman, dan surel bila ingin dijawab',
      en: 'What was reported about a page, and an e-mail address if an answer is wanted',
    },
    purpose: { id: 'Memeriksa laporan dan menjawabnya', en: 'To look into the report and to answer it' },
    keptFor: { id: 'Satu tahun', en: 'One year' },
    legalBasis: 'public-task',
  },
]
