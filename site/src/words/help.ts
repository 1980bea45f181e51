import { words } from './lang.ts'

export const helpWords = words({
  id: {
    title: 'Bantuan',
    description: 'Cara masuk, mendaftarkan stan, melamar pekerjaan, dan membaca buku di Alun-Alun.',
    lead: 'Semua yang ada di sini bisa dilakukan dari HP, tanpa memasang aplikasi. Kalau lebih suka bertanya kepada orang, alamatnya ada di bagian paling bawah.',
    contents: 'Di halaman ini',
    sections: [
      {
        id: 'masuk',
        title: 'Masuk tanpa kata sandi',
        text: [
          'Tulis alamat surel Anda, lalu kami kirimkan kode enam angka ke sana. Masukkan kode itu di HP atau komputer yang sama. Tidak ada kata sandi yang harus diingat.',
          'Melihat acara, lowongan, dan buku tidak perlu masuk. Akun baru diperlukan saat Anda mengirim sesuatu: pendaftaran stan atau lamaran.',
        ],
        list: [
          'Kode berlaku 10 menit dan hanya sekali pakai. Setelah lima kali salah, minta kode baru.',
          'Kode tidak datang? Periksa folder spam, dan periksa lagi ejaan alamat surel Anda.',
          'Jangan berikan kode kepada siapa pun. Petugas tidak pernah memintanya.',
          'Di HP pinjaman, pilih Keluar setelah selesai. Daftar tempat Anda masih masuk ada di halaman Saya.',
        ],
        link: { path: '/saya/masuk/', word: 'Masuk' },
      },
      {
        id: 'stan',
        title: 'Mendaftarkan stan',
        text: [
          'Buka halaman acaranya, lalu pilih Daftarkan stan. Anda diminta menuliskan nama stan, ceritanya, jenisnya, kontak, dan boleh menambahkan satu foto.',
          'Selama panitia belum memeriksa, isian masih bisa Anda perbaiki. Panitia menyetujui, atau mengembalikannya beserta alasan supaya bisa Anda kirim lagi.',
        ],
        list: [
          'Foto: JPEG, PNG, atau WebP, paling besar 8 MB. Lokasi dan data kamera di dalam foto kami hapus.',
          'Tidak punya foto tidak apa-apa. Setiap stan mendapat kain sendiri yang tumbuh dari nomornya.',
          'Di bawah 18 tahun? Orang tua atau wali perlu mengiyakan lewat surel sebelum stan tampil untuk umum.',
        ],
        link: { path: '/acara/', word: 'Lihat acara' },
      },
      {
        id: 'lamar',
        title: 'Melamar pekerjaan',
        text: [
          'Cari lowongan tanpa perlu masuk. Setiap lowongan sudah diperiksa petugas Disnaker, dan mencantumkan jumlah yang dibutuhkan, tempat, serta masa berlakunya.',
          'Isi profil satu kali, satu pertanyaan setiap layar. Setelah itu lowongan diurutkan beserta alasan kecocokannya: mana yang sudah cocok, mana yang belum. Nilai itu hanya untuk membantu Anda memilih; tidak ada lamaran yang ditolak oleh mesin.',
          'Setelah mengirim, Anda mendapat tanda terima dan tanggal paling lambat dijawab, yaitu tujuh hari kerja.',
        ],
        list: [
          'Melamar selalu gratis. Siapa pun yang meminta uang pendaftaran, uang seragam, atau menahan ijazah asli patut dilaporkan.',
          'Lamaran hanya dilihat pemberi kerja yang Anda tuju, dan bisa Anda tarik kapan saja.',
        ],
        link: { path: '/kerja/', word: 'Cari lowongan' },
      },
      {
        id: 'baca',
        title: 'Membaca buku',
        text: [
          'Pojok Baca Digital, atau Pocadi, menyimpan katalog buku dan sejumlah buku yang bisa langsung dibaca. Pencarian berjalan di HP Anda sendiri, jadi apa yang Anda cari tidak dicatat.',
          'Buku berlisensi terbuka dibuka dari bab pertama tanpa masuk. Satu bab biasanya hanya puluhan kilobita.',
        ],
        link: { path: '/pustaka/', word: 'Ke Pustaka' },
      },
      {
        id: 'kuota',
        title: 'Kuota, sinyal, dan HP lama',
        text: [
          'Setiap halaman umum paling banyak 60 KB, termasuk huruf dan gambarnya, dan tetap terbaca dengan JavaScript dimatikan. Formulir pun begitu: kalau sinyal putus saat mengirim, kirim saja lagi. Isian yang sama tidak akan tercatat dua kali.',
          'Tampilan mengikuti setelan terang atau gelap HP Anda, dan bisa dicetak.',
        ],
      },
      {
        id: 'salah',
        title: 'Ada yang salah atau janggal',
        text: [
          'Di kaki setiap halaman ada Laporkan halaman ini. Pakai itu untuk salah informasi, dugaan penipuan, atau hal yang tidak pantas. Anda tidak perlu masuk untuk melapor.',
        ],
        link: { path: '/lapor/?halaman=/bantuan/', word: 'Buat laporan' },
      },
      {
        id: 'orang',
        title: 'Bertanya kepada orang',
        text: [
          'Datanglah ke balai kota pada jam layanan. Petugas dapat membantu mendaftar, melamar, atau mencari buku bersama Anda, juga bila Anda tidak punya HP atau surel.',
        ],
      },
    ],
    deskTitle: 'Meja layanan Alun-Alun (contoh)',
    desk: 'Ini kota contoh: alamat, jam, dan surel di bawah adalah isian sementara yang diganti setiap kota.',
    deskFacts: [
      { what: 'Tempat', is: 'Balai kota, lantai dasar', note: 'ruang pelayanan' },
      { what: 'Jam layanan', is: 'Senin–Jumat, 08.00–15.00', note: 'waktu setempat' },
      { what: 'Surel', is: 'bantuan@kota.example', note: 'dijawab pada hari kerja' },
    ],
    emergency: 'Keadaan darurat',
    emergencyWhat:
      'Untuk kebakaran, kecelakaan, atau pertolongan medis, hubungi 112. Nomor itu bukan untuk pertanyaan tentang halaman ini.',
  },
  en: {
    title: 'Help',
    description: 'How to sign in, apply for a booth, apply for work and read books on Alun-Alun.',
    lead: 'Everything here can be done from a phone, with no app to install. If you would rather ask a person, the address is at the very end.',
    contents: 'On this page',
    sections: [
      {
        id: 'masuk',
        title: 'Signing in without a password',
        text: [
          'Write your e-mail address and we send a six-digit code there. Enter the code on the same phone or computer. There is no password to remember.',
          'You can look at events, vacancies and books without signing in. An account is needed only when you send something: an application for a booth or for work.',
        ],
        list: [
          'A code works for 10 minutes, and once. After five wrong tries, ask for a new one.',
          'No code? Look in the spam folder, and check the spelling of your address.',
          'Give the code to nobody. Officers never ask for it.',
          'On a borrowed phone, sign out when you are done. Where you are still signed in is listed on My page.',
        ],
        link: { path: '/saya/masuk/', word: 'Sign in' },
      },
      {
        id: 'stan',
        title: 'Applying for a booth',
        text: [
          'Open the event’s page and choose to apply for a booth. You write its name, its story, its kind and a contact, and may add one photo.',
          'Until the organisers look at it you can still correct it. They approve it, or return it with a reason so that you can send it again.',
        ],
        list: [
          'Photo: JPEG, PNG or WebP, at most 8 MB. We remove the place and camera data inside it.',
          'No photo is fine too. Every booth gets a cloth of its own, grown from its number.',
          'Under 18? A parent or guardian has to agree by e-mail before the booth is public.',
        ],
        link: { path: '/acara/', word: 'See events' },
      },
      {
        id: 'lamar',
        title: 'Applying for work',
        text: [
          'Search vacancies without signing in. An officer of the manpower office has checked each of them; each says how many people are needed, where, and until when.',
          'Fill in your profile once, one question a screen. Vacancies are then put in order with the reasons: what fits, and what does not yet. The number only helps you choose; no machine turns anybody down.',
          'When you have applied you get a receipt and the last day for an answer, seven working days on.',
        ],
        list: [
          'Applying is always free. Report anybody who asks for a fee, for uniform money, or keeps your original diploma.',
          'Only the employer you applied to sees your application, and you can withdraw it at any time.',
        ],
        link: { path: '/kerja/', word: 'Search vacancies' },
      },
      {
        id: 'baca',
        title: 'Reading books',
        text: [
          'The digital reading corner, Pocadi, keeps a catalogue and a number of books that can be read at once. The search runs on your own phone, so what you look for is not recorded.',
          'Books with an open licence open at their first chapter without signing in. A chapter is usually a few dozen kilobytes.',
        ],
        link: { path: '/pustaka/', word: 'To the library' },
      },
      {
        id: 'kuota',
        title: 'Data, signal and old phones',
        text: [
          'Every public page is at most 60 KB, type and pictures included, and can be read with JavaScript off. So can every form: if the signal drops while sending, send again. The same form is never recorded twice.',
          'Pages follow your phone’s light or dark setting, and can be printed.',
        ],
      },
      {
        id: 'salah',
        title: 'Something is wrong or odd',
        text: [
          'At the foot of every page stands Report this page. Use it for wrong information, suspected fraud or anything improper. You need not sign in to report.',
        ],
        link: { path: '/lapor/?halaman=/bantuan/', word: 'Make a report' },
      },
      {
        id: 'orang',
        title: 'Asking a person',
        text: [
          'Come to the city hall during office hours. An officer can help you apply for a booth or for work, or look for a book with you, also if you have no phone or e-mail.',
        ],
      },
    ],
    deskTitle: 'The Alun-Alun service desk (example)',
    desk: 'This is an example city: the address, hours and e-mail below stand in for each city’s own.',
    deskFacts: [
      { what: 'Where', is: 'City hall, ground floor', note: 'service room' },
      { what: 'Hours', is: 'Monday–Friday, 08:00–15:00', note: 'local time' },
      { what: 'E-mail', is: 'bantuan@kota.example', note: 'answered on working days' },
    ],
    emergency: 'Emergencies',
    emergencyWhat: 'For fire, accidents or medical help, call 112. That number is not for questions about this page.',
  },
})
