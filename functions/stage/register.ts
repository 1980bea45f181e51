import type { PersonalDataRow } from '../identity/public.ts'

const oneYear = { id: 'Satu tahun, di samping siaran ulangnya', en: 'One year, beside the replay' }

/** What this context holds of people. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'LINE',
    whose: 'member',
    what: {
      id: 'Apa yang Anda tulis di obrolan panggung, dengan nama Anda',
      en: 'What you wrote in a stage’s chat, with your name',
    },
    purpose: { id: 'Menampilkan obrolan dan menjaganya tetap sopan', en: 'To show the chat and to keep it decent' },
    keptFor: oneYear,
    legalBasis: 'agreement',
  },
  {
    item: 'QUESTION',
    whose: 'member',
    what: {
      id: 'Pertanyaan Anda kepada narasumber; bila tanpa nama, nama Anda tidak ditampilkan',
      en: 'Your questions to speakers; asked without a name, yours is not shown',
    },
    purpose: {
      id: 'Menyampaikannya kepada narasumber dan menandai jawabannya',
      en: 'To put them to the speakers and to mark the answers',
    },
    keptFor: {
      id: 'Selama acara itu ada, paling lama selama akun ada',
      en: 'As long as the event exists, at most as long as the account',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'VOTE',
    whose: 'member',
    what: {
      id: 'Pilihan Anda dalam jajak pendapat dan pertanyaan yang Anda dukung',
      en: 'Your choices in polls, and the questions you voted for',
    },
    purpose: { id: 'Satu suara per orang; yang tampil hanya jumlahnya', en: 'One vote a person; only sums are shown' },
    keptFor: {
      id: 'Sampai akun dihapus; setelah itu suara tidak menunjuk siapa pun',
      en: 'Until the account is erased; then a vote points to nobody',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'WRITER',
    whose: 'member',
    what: {
      id: 'Kapan Anda terakhir menulis di sebuah ruang, dan apa',
      en: 'When you last wrote in a room, and what',
    },
    purpose: { id: 'Agar tidak ada yang membanjiri obrolan', en: 'So that nobody floods the chat' },
    keptFor: { id: 'Dua hari', en: 'Two days' },
    legalBasis: 'public-task',
  },
  {
    item: 'SILENCED',
    whose: 'member',
    what: {
      id: 'Bahwa Anda diminta diam sebentar di sebuah ruang (nomor akun)',
      en: 'That you were asked to be quiet in a room for a while (the account’s number)',
    },
    purpose: { id: 'Menjaga obrolan tetap sopan', en: 'To keep the chat decent' },
    keptFor: { id: 'Sampai waktunya lewat, beberapa menit', en: 'Until the time is over, some minutes' },
    legalBasis: 'public-task',
  },
  {
    item: 'FRAME',
    whose: 'member',
    what: {
      id: 'Obrolan dan pertanyaan seperti yang dikirim ke layar penonton; yang dihapus ikut hilang di sini',
      en: 'Chat and questions as they were sent to screens; what is removed goes from here too',
    },
    purpose: {
      id: 'Menyusulkan obrolan kepada yang terputus, dan menampilkannya di samping siaran ulang',
      en: 'To catch up whoever was cut off, and to show the chat beside the replay',
    },
    keptFor: oneYear,
    legalBasis: 'agreement',
  },
  {
    item: 'REPLAY',
    whose: 'member',
    what: {
      id: 'Permintaan Anda agar bagian Anda dihapus dari siaran ulang: nama dan kata-kata Anda',
      en: 'Your request to be taken out of a replay: your name and your words',
    },
    purpose: { id: 'Memotong atau menurunkan siaran ulang itu', en: 'To cut that replay or take it down' },
    keptFor: {
      id: 'Selama siaran ulang itu ada, paling lama selama akun ada',
      en: 'As long as the replay exists, at most as long as the account',
    },
    legalBasis: 'consent',
  },
  {
    item: 'BAN',
    whose: 'member',
    what: {
      id: 'Larangan ikut sebuah acara: nama, alasan, kapan, dan oleh siapa',
      en: 'A ban from an event: name, reason, when and by whom',
    },
    purpose: { id: 'Menjaga acara tetap aman bagi anak muda', en: 'To keep the event safe for young people' },
    keptFor: { id: 'Sampai dicabut, paling lama selama akun ada', en: 'Until lifted, at most as long as the account' },
    legalBasis: 'public-task',
  },
  {
    item: 'ACT',
    whose: 'member',
    what: {
      id: 'Tindakan di panggung: petugas atau pembawa acara mana (nomor akun), terhadap siapa (nomor akun), kapan, dan alasannya',
      en: 'What was done on a stage: by which member of staff or host (the account’s number), to whom (the account’s number), when and why',
    },
    purpose: { id: 'Mempertanggungjawabkan tindakan pemandu', en: 'To account for what moderators do' },
    keptFor: {
      id: 'Dua tahun; bila akun dihapus, alasan dan nomor orang yang dikenai ikut dihapus',
      en: 'Two years; when the account is erased, the reason and the number of whom it was done to go',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'HAND',
    whose: 'member',
    what: {
      id: 'Tangan yang Anda angkat untuk bicara: nama Anda dan waktunya',
      en: 'The hand you raised to speak: your name and when',
    },
    purpose: { id: 'Memanggil penonton bicara menurut urutan', en: 'To call viewers to speak in their order' },
    keptFor: { id: 'Sampai siaran itu berakhir, paling lama dua hari', en: 'Until the show ends, two days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'OUT',
    whose: 'member',
    what: {
      id: 'Bahwa Anda dikeluarkan dari sebuah siaran (nomor akun)',
      en: 'That you were sent off a show (the account’s number)',
    },
    purpose: { id: 'Menjaga siaran tetap aman bagi anak muda', en: 'To keep a show safe for young people' },
    keptFor: { id: 'Dua hari', en: 'Two days' },
    legalBasis: 'public-task',
  },
  {
    item: 'CAST',
    whose: 'member',
    what: {
      id: 'Nama dan surel orang yang ditunjuk panitia menjadi pembawa acara, narasumber atau juru teks, dan urutannya',
      en: 'Name and address of whom the organisers named to host, speak or write captions, and in which order',
    },
    purpose: {
      id: 'Mengenali mereka ketika datang ke belakang panggung',
      en: 'To know them when they come behind the stage',
    },
    keptFor: {
      id: 'Satu tahun sejak ditunjuk, atau sampai dihapus panitia',
      en: 'One year from being named, or until the organisers strike it out',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'STANDBY',
    whose: 'member',
    what: {
      id: 'Kapan Anda datang ke belakang panggung, dan apakah kamera dan mikrofon Anda sudah siap',
      en: 'When you came behind a stage, and whether your camera and microphone are ready',
    },
    purpose: { id: 'Agar pembawa acara tahu siapa yang siap', en: 'So that hosts know who is ready' },
    keptFor: { id: 'Sampai siaran itu berakhir, paling lama dua hari', en: 'Until the show ends, two days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'CUE',
    whose: 'member',
    what: {
      id: 'Isyarat dari pembawa acara kepada narasumber',
      en: 'What a host tells a speaker behind the stage',
    },
    purpose: { id: 'Menjalankan acara tepat waktu', en: 'To run a show on time' },
    keptFor: { id: 'Sampai siaran itu berakhir, paling lama dua hari', en: 'Until the show ends, two days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'SOCKET',
    whose: 'member',
    what: {
      id: 'Bahwa halaman sebuah panggung sedang Anda buka (nomor akun)',
      en: 'That you have a stage’s page open (the account’s number)',
    },
    purpose: { id: 'Mengirim obrolan ke halaman itu', en: 'To send the chat to that page' },
    keptFor: { id: 'Selama halaman terbuka, paling lama dua jam', en: 'While the page is open, two hours at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'TAKE',
    whose: 'member',
    what: {
      id: 'Bahwa peramban Anda merekam sebuah siaran, dan kapan (nomor akun)',
      en: 'That your browser recorded a show, and when (the account’s number)',
    },
    purpose: {
      id: 'Agar hanya perekamnya yang menambah rekaman itu',
      en: 'So that nobody else adds to that recording',
    },
    keptFor: {
      id: 'Selama rekaman itu ada; nomor akun dihapus bersama akun Anda',
      en: 'As long as the recording; the number goes with your account',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'RECORDED',
    whose: 'member',
    what: {
      id: 'Persetujuan Anda untuk direkam di sebuah acara, dan kapan dicabut',
      en: 'Your consent to being recorded in a show, and when you took it back',
    },
    purpose: {
      id: 'Hanya yang setuju yang direkam; Anda bisa meminta bagian Anda dihapus',
      en: 'Only those who agreed are recorded; you may ask for your part to be removed',
    },
    keptFor: { id: 'Dua tahun', en: 'Two years' },
    legalBasis: 'consent',
  },
]
