import type { PersonalDataRow } from '../../identity/public.ts'

export const whileAccount = { id: 'Selama akun ada', en: 'As long as the account exists' }

/** What is held of seekers beside their applications. */
export const seekerRows: readonly PersonalDataRow[] = [
  {
    item: 'PROFILE',
    whose: 'seeker',
    what: {
      id: 'Nama, nomor telepon, kecamatan, pendidikan, pekerjaan yang dicari, keterampilan, pengalaman, surat (SIM dan semacamnya), dan keinginan kerja',
      en: 'Name, phone number, kecamatan, education, jobs looked for, skills, experience, licences and wishes for work',
    },
    purpose: {
      id: 'Mencocokkan lowongan dan mengisi lamaran; dikirim kepada pemberi kerja hanya saat Anda melamar',
      en: 'To match vacancies and to fill in applications; sent to an employer only when you apply',
    },
    keptFor: whileAccount,
    legalBasis: 'agreement',
  },
  {
    item: 'COUNTER',
    whose: 'seeker',
    what: {
      id: 'Bahwa petugas mendaftarkan Anda di loket, kapan dan siapa petugasnya; sidik nomor AK/1 dan empat angka terakhirnya',
      en: 'That an officer registered you at the counter, when and which officer; a fingerprint of your AK/1 number and its last four digits',
    },
    purpose: {
      id: 'Agar petugas bisa mengurus lamaran untuk Anda dan tidak mendaftarkan Anda dua kali; nomor AK/1 sendiri tidak disimpan',
      en: 'So that officers can apply for you and do not register you twice; the AK/1 number itself is not kept',
    },
    keptFor: whileAccount,
    legalBasis: 'public-task',
  },
  {
    item: 'AK1',
    whose: 'seeker',
    what: { id: 'Sidik (hash) nomor AK/1 Anda', en: 'A fingerprint (hash) of your AK/1 number' },
    purpose: { id: 'Menemukan Anda di loket dari kartu kuning', en: 'To find you at the counter by your kartu kuning' },
    keptFor: whileAccount,
    legalBasis: 'public-task',
  },
  {
    item: 'CV',
    whose: 'seeker',
    what: {
      id: 'Usulan isian profil dari CV yang Anda kirim, beserta kutipannya; berkasnya sendiri dihapus begitu selesai dibaca',
      en: 'Proposals for your profile from a CV you sent, with the words they come from; the file itself is deleted once it is read',
    },
    purpose: {
      id: 'Agar Anda tidak mengetik ulang; tidak ada yang masuk profil tanpa Anda terima',
      en: 'To save you typing; nothing enters the profile unless you accept it',
    },
    keptFor: { id: 'Sampai Anda menjawabnya, paling lama 7 hari', en: 'Until you answer them, 7 days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'ACCESS',
    whose: 'seeker',
    what: {
      id: 'Kebutuhan akses di tempat kerja (data spesifik, UU PDP pasal 4), persetujuannya kata demi kata, dan kapan',
      en: 'Access needs at work (specific data, UU PDP art. 4), the consent word for word, and when',
    },
    purpose: {
      id: 'Menunjukkan kepada Anda sendiri tempat kerja yang memenuhinya; tidak dikirim kepada siapa pun',
      en: 'To show you, and only you, which workplaces meet them; sent to nobody',
    },
    keptFor: {
      id: 'Sampai Anda menarik persetujuan itu, paling lama selama akun ada',
      en: 'Until you take the consent back, at most as long as the account exists',
    },
    legalBasis: 'consent',
  },
  {
    item: 'SEARCHES',
    whose: 'seeker',
    what: {
      id: 'Pencarian lowongan yang Anda simpan, namanya, dan kapan terakhir Anda melihatnya',
      en: 'The searches over vacancies you saved, their names, and when you last looked at them',
    },
    purpose: {
      id: 'Menunjukkan lowongan baru sejak terakhir dilihat',
      en: 'To show what is new since you last looked',
    },
    keptFor: {
      id: 'Sampai Anda menghapusnya, paling lama selama akun ada',
      en: 'Until you remove them, at most as long as the account exists',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'WEEKLY-MAIL',
    whose: 'seeker',
    what: {
      id: 'Bahwa Anda meminta surel lowongan mingguan, persetujuannya kata demi kata, dan kapan',
      en: 'That you asked for the weekly mail of vacancies, the consent word for word, and when',
    },
    purpose: {
      id: 'Mengirim lowongan yang cocok ke surel akun Anda, paling sering sekali seminggu',
      en: 'To send vacancies that suit you to your account’s address, at most once a week',
    },
    keptFor: {
      id: 'Sampai Anda menghentikan surel itu, paling lama selama akun ada',
      en: 'Until you end the mail, at most as long as the account exists',
    },
    legalBasis: 'consent',
  },
  {
    item: 'MAILED',
    whose: 'seeker',
    what: {
      id: 'Lowongan mana yang sudah dikirim kepada Anda, dan minggu terakhirnya',
      en: 'Which vacancies were mailed to you, and the week of the last mail',
    },
    purpose: {
      id: 'Supaya tidak ada lowongan atau surel yang datang dua kali',
      en: 'So that no vacancy and no mail comes twice',
    },
    keptFor: {
      id: 'Selama lowongan itu terbuka; semuanya dihapus begitu Anda menghentikan surel',
      en: 'As long as the vacancy is open; all of it goes when you end the mail',
    },
    legalBasis: 'consent',
  },
  {
    item: 'BOOKMARKS',
    whose: 'seeker',
    what: { id: 'Lowongan yang Anda simpan, dan kapan', en: 'The vacancies you kept, and when' },
    purpose: { id: 'Menunjukkannya lagi kepada Anda', en: 'To show them to you again' },
    keptFor: {
      id: 'Sampai Anda menghapusnya, paling lama selama akun ada',
      en: 'Until you remove them, at most as long as the account exists',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'REPORT',
    whose: 'seeker',
    what: {
      id: 'Laporan Anda tentang lowongan, surel bila Anda ingin dijawab, dan akun Anda bila Anda masuk saat melapor',
      en: 'Your report about a vacancy, an e-mail address if you want an answer, and your account if you were signed in',
    },
    purpose: {
      id: 'Memeriksa lowongan itu dan menjawab Anda; pemberi kerja tidak pernah tahu siapa yang melapor',
      en: 'To check that vacancy and to answer you; the employer never learns who reported it',
    },
    keptFor: { id: 'Satu tahun, atau sampai akun dihapus', en: 'One year, or until the account is erased' },
    legalBasis: 'public-task',
  },
  {
    item: 'PLACE',
    whose: 'seeker',
    what: {
      id: 'Tempat yang Anda ambil di sesi bursa kerja: sesi mana, dan kapan Anda mengambilnya',
      en: 'A place you took in a session of a job fair: which session, and when you took it',
    },
    purpose: {
      id: 'Agar tidak lebih banyak orang datang daripada yang muat',
      en: 'So that no more people come than there is room for',
    },
    keptFor: {
      id: '30 hari sesudah harinya, atau sampai Anda membatalkannya',
      en: '30 days after its day, or until you give it back',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'SESSION',
    whose: 'seeker',
    what: {
      id: 'Nomor akun Anda, selama tempat di sesi bursa sedang diambil',
      en: 'The number of your account, while a place in a session of a fair is being taken',
    },
    purpose: {
      id: 'Agar tempat yang pengambilannya terputus tidak hilang dan tidak terhitung dua kali',
      en: 'So that a place whose taking broke off is neither lost nor counted twice',
    },
    keptFor: {
      id: 'Sepersekian detik; bila terputus, sampai orang berikutnya mengambil tempat',
      en: 'A fraction of a second; where it broke off, until the next person takes a place',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'UNSENT',
    whose: 'seeker',
    what: {
      id: 'Surel kepada Anda yang gagal terkirim: alamat dan isinya. Surel yang kembali karena kotak surat tidak menerima: alamat, perihal, dan alasannya',
      en: 'A mail to you that did not go out: the address and what it says. A mail that came back because the mailbox took nothing: address, subject and why',
    },
    purpose: {
      id: 'Mencoba mengirimnya lagi dalam sehari, dan menunjukkan kepada Anda dan petugas bahwa surel tidak sampai',
      en: 'To try again within a day, and to show you and staff that a mail did not arrive',
    },
    keptFor: {
      id: 'Sampai terkirim, paling lama 14 hari. Bahwa sebuah surel sudah terkirim: 8 hari, dan bahwa alamat Anda sudah dihapus: 14 hari, keduanya sebagai sidik (hash) alamat',
      en: 'Until it goes out, 14 days at most. That a mail is out: 8 days, and that your address was deleted: 14 days, both by a hash of the address',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'APPLIED',
    whose: 'seeker',
    what: { id: 'Bahwa Anda pernah melamar', en: 'That you have applied before' },
    purpose: {
      id: 'Menghitung setiap orang satu kali dalam laporan; tidak ada nama di laporan',
      en: 'To count each person once in reports; no report has a name',
    },
    keptFor: whileAccount,
    legalBasis: 'public-task',
  },
]
