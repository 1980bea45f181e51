import { words } from './lang.ts'

export const privacyWords = words({
  id: {
    title: 'Privasi',
    description: 'Data apa yang disimpan Alun-Alun, untuk apa, berapa lama, dan cara mengunduh atau menghapusnya.',
    lead: 'Anda bisa membaca hampir seluruh alun-alun tanpa memberi tahu siapa Anda. Halaman ini menjelaskan apa yang kami simpan begitu Anda mengirim sesuatu.',
    contents: 'Di halaman ini',
    sections: [
      {
        id: 'singkat',
        title: 'Singkatnya',
        text: [],
        list: [
          'Tidak ada iklan, tidak ada pelacak, dan tidak ada skrip pihak lain di halaman mana pun.',
          'Kami hanya meminta yang diperlukan, dan menyebutkan gunanya di sebelah isiannya.',
          'NIK, agama, dan foto diri tidak kami minta untuk melamar pekerjaan.',
          'Semua data Anda bisa diunduh, dan bisa dihapus, dari halaman Saya.',
        ],
      },
      {
        id: 'siapa',
        title: 'Siapa yang memegang data',
        text: [
          'Pengendali data adalah pemerintah kota yang menjalankan alun-alun ini. Data pribadi disimpan di pusat data di Indonesia.',
          'Dasarnya adalah Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi. Setiap jenis data di daftar berikut mempunyai keperluan dan batas waktunya sendiri.',
        ],
      },
      {
        id: 'daftar',
        title: 'Daftar data yang disimpan',
        text: [
          'Daftar ini dibuat dari program yang sama dengan yang menyimpan dan menghapus datanya, jadi keduanya selalu sama.',
        ],
      },
      {
        id: 'kuki',
        title: 'Kuki',
        text: [
          'Hanya ada kuki untuk tetap masuk dan untuk kode masuk yang sedang ditunggu. Keduanya dibuat saat Anda masuk, tidak bisa dibaca skrip, dan hilang saat Anda keluar. Karena itu tidak ada spanduk persetujuan kuki.',
        ],
      },
      {
        id: 'lihat',
        title: 'Siapa yang melihatnya',
        text: ['Setiap petugas dan pemberi kerja hanya melihat yang menjadi urusannya.'],
        list: [
          'Pendaftaran stan: panitia acara itu. Setelah disetujui, yang tampil untuk umum hanya halaman stannya.',
          'Lamaran: pemberi kerja yang Anda tuju. Petugas Disnaker melihat statusnya, untuk menagih jawaban.',
          'Buku yang Anda baca: tidak dicatat atas nama Anda untuk buku berlisensi terbuka.',
        ],
      },
      {
        id: 'hak',
        title: 'Hak Anda',
        text: ['Lewat halaman Saya, tanpa surat dan tanpa biaya:'],
        list: [
          'melihat dan membetulkan data Anda;',
          'mengunduh semuanya dalam satu berkas (JSON);',
          'menarik persetujuan, yang tercatat beserta kalimat yang dulu Anda setujui;',
          'menghapus akun beserta datanya, kecuali yang wajib disimpan menurut undang-undang.',
        ],
        link: { path: '/saya/', word: 'Ke halaman Saya' },
      },
      {
        id: 'anak',
        title: 'Di bawah 18 tahun',
        text: [
          'Peserta di bawah 18 tahun boleh mendaftar. Sebelum apa pun tampil untuk umum, orang tua atau wali mengiyakan lewat surel, dan bisa menariknya lagi kapan saja.',
        ],
      },
      {
        id: 'tanya',
        title: 'Bertanya atau berkeberatan',
        text: [
          'Sampaikan kepada petugas di meja layanan balai kota, atau lewat Laporkan halaman ini di kaki halaman. Kota menunjuk seorang pejabat pelindungan data untuk menjawabnya.',
        ],
        link: { path: '/bantuan/', word: 'Cara menghubungi petugas' },
      },
    ],
    register: 'Data pribadi yang disimpan',
    columns: ['Data', 'Untuk apa', 'Berapa lama'],
    whose: {
      visitor: 'Pengunjung',
      member: 'Siapa pun yang masuk',
      exhibitor: 'Pemilik stan',
      seeker: 'Pencari kerja',
      recruiter: 'Pemberi kerja dan perekrutnya',
      reader: 'Pembaca',
      guardian: 'Orang tua atau wali',
      staff: 'Petugas',
    },
    basis: {
      consent: 'dengan persetujuan',
      agreement: 'untuk memenuhi permintaan Anda',
      'legal-duty': 'kewajiban hukum',
      'public-task': 'pelayanan publik',
    },
  },
  en: {
    title: 'Privacy',
    description: 'What data Alun-Alun keeps, what for, for how long, and how to download or erase it.',
    lead: 'You can read almost all of the square without telling us who you are. This page says what we keep once you send something.',
    contents: 'On this page',
    sections: [
      {
        id: 'singkat',
        title: 'In short',
        text: [],
        list: [
          'No advertising, no trackers and no third-party script on any page.',
          'We ask only for what is needed, and say what for beside the field.',
          'We ask for no identity number, religion or portrait when you apply for work.',
          'You can download all your data, and erase it, from My page.',
        ],
      },
      {
        id: 'siapa',
        title: 'Who holds the data',
        text: [
          'The controller is the city government that runs this square. Personal data is kept in a data centre in Indonesia.',
          'The ground is Law 27 of 2022 on Personal Data Protection. Every kind of data in the list below has its own purpose and its own end.',
        ],
      },
      {
        id: 'daftar',
        title: 'What is kept',
        text: ['This list is made by the same program that keeps and erases the data, so the two are always the same.'],
      },
      {
        id: 'kuki',
        title: 'Cookies',
        text: [
          'There is one cookie to stay signed in and one for the sign-in code being waited for. Both are made when you sign in, cannot be read by scripts, and go when you sign out. That is why there is no cookie banner.',
        ],
      },
      {
        id: 'lihat',
        title: 'Who sees it',
        text: ['Each officer and each employer sees only what is theirs to handle.'],
        list: [
          'Applications for a booth: the organisers of that event. Once approved, only the booth’s page is public.',
          'Applications for work: the employer you applied to. Officers see the state, to ask for the answer that is due.',
          'Books you read: not recorded under your name where the book has an open licence.',
        ],
      },
      {
        id: 'hak',
        title: 'Your rights',
        text: ['On My page, without a letter and free of charge:'],
        list: [
          'see and correct your data;',
          'download all of it as one file (JSON);',
          'withdraw a consent, which is kept with the sentence you agreed to;',
          'erase your account with its data, but for what the law says must be kept.',
        ],
        link: { path: '/saya/', word: 'To My page' },
      },
      {
        id: 'anak',
        title: 'Under 18',
        text: [
          'People under 18 may apply. Before anything of theirs is public a parent or guardian agrees by e-mail, and may withdraw that at any time.',
        ],
      },
      {
        id: 'tanya',
        title: 'Questions and objections',
        text: [
          'Tell an officer at the city hall’s service desk, or use Report this page at the foot of the page. The city names a data protection officer to answer.',
        ],
        link: { path: '/bantuan/', word: 'How to reach an officer' },
      },
    ],
    register: 'Personal data that is kept',
    columns: ['Data', 'What for', 'How long'],
    whose: {
      visitor: 'Visitors',
      member: 'Anybody who signs in',
      exhibitor: 'Exhibitors',
      seeker: 'Job seekers',
      recruiter: 'Employers and their recruiters',
      reader: 'Readers',
      guardian: 'Parents and guardians',
      staff: 'Staff',
    },
    basis: {
      consent: 'by consent',
      agreement: 'to do what you asked for',
      'legal-duty': 'a legal duty',
      'public-task': 'a public service',
    },
  },
})
