import type { PersonalDataRow } from '../identity/public.ts'

const whileAccount = { id: 'Selama akun ada', en: 'As long as the account exists' }

/** What this context holds of people. */
export const personalData: readonly PersonalDataRow[] = [
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
    item: 'APPLICATION',
    whose: 'seeker',
    what: {
      id: 'Salinan profil yang Anda kirim, pesan, surel, persetujuan kata demi kata, dan tiap keputusan beserta alasannya',
      en: 'A copy of the profile you sent, your message, e-mail address, consent word for word, and each decision with its reason',
    },
    purpose: {
      id: 'Menilai lamaran dan memberi jawaban; nama dan nomor baru terlihat setelah Anda masuk daftar pendek',
      en: 'To judge the application and to answer it; name and number are seen once you are shortlisted',
    },
    keptFor: {
      id: '180 hari setelah hari terakhir melamar; setelah akun dihapus yang tinggal hanya kecamatan, pendidikan, dan hasilnya, tanpa nama',
      en: '180 days after the last day to apply; once the account is erased only kecamatan, education and outcome stay, nameless',
    },
    legalBasis: 'consent',
  },
  {
    item: 'NOTE',
    whose: 'seeker',
    what: {
      id: 'Catatan perekrut tentang lamaran Anda; ikut dalam unduhan data Anda',
      en: 'What recruiters note about your application; part of the data you can download',
    },
    purpose: {
      id: 'Agar perekrut satu kantor menilai lamaran bersama',
      en: 'So that recruiters of one employer judge an application together',
    },
    keptFor: {
      id: 'Selama lamarannya disimpan; dihapus bersama akun Anda',
      en: 'As long as the application is kept; erased with your account',
    },
    legalBasis: 'consent',
  },
  {
    item: 'SCORES',
    whose: 'seeker',
    what: {
      id: 'Nilai perekrut per kriteria lowongan, dengan alasannya; ikut dalam unduhan data Anda',
      en: 'How recruiters score you by the vacancy’s criteria, and why; part of the data you can download',
    },
    purpose: {
      id: 'Membandingkan pelamar dengan ukuran yang sama',
      en: 'To compare applicants by the same measure',
    },
    keptFor: {
      id: 'Selama lamarannya disimpan; dihapus bersama akun Anda',
      en: 'As long as the application is kept; erased with your account',
    },
    legalBasis: 'consent',
  },
  {
    item: 'LOOK',
    whose: 'seeker',
    what: {
      id: 'Siapa (perekrut atau petugas) membuka atau mengunduh lamaran Anda, atau membuka profil Anda di loket, dan kapan',
      en: 'Who (recruiter or officer) opened or downloaded your application, or opened your profile at the counter, and when',
    },
    purpose: {
      id: 'Agar Anda tahu siapa melihat data Anda; hanya bisa bertambah',
      en: 'So that you know who saw your data; it can only be added to',
    },
    keptFor: {
      id: 'Selama lamarannya disimpan, di loket satu tahun; dihapus bersama akun Anda',
      en: 'As long as the application is kept, at the counter one year; erased with your account',
    },
    legalBasis: 'legal-duty',
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
    item: 'RECRUITER',
    whose: 'recruiter',
    what: { id: 'Surel perekrut dan sejak kapan', en: 'A recruiter’s e-mail address and since when' },
    purpose: { id: 'Mengetahui siapa yang boleh mewakili pemberi kerja', en: 'To know who may speak for an employer' },
    keptFor: whileAccount,
    legalBasis: 'agreement',
  },
  {
    item: 'INVITED',
    whose: 'recruiter',
    what: { id: 'Surel orang yang diundang menjadi perekrut', en: 'The e-mail address of somebody invited to recruit' },
    purpose: { id: 'Mengundang rekan', en: 'To invite a colleague' },
    keptFor: { id: 'Sampai dijawab, paling lama 14 hari', en: 'Until answered, 14 days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'EMPLOYER',
    whose: 'recruiter',
    what: {
      id: 'Nama, surel, dan nomor telepon orang yang bisa dihubungi; alamat dan NIB usaha perorangan',
      en: 'Name, e-mail address and phone number of a contact; address and NIB of a one-person business',
    },
    purpose: { id: 'Memeriksa pemberi kerja dan mengabarinya', en: 'To check an employer and to write to it' },
    keptFor: {
      id: 'Selama pemberi kerja punya perekrut; dihapus bersama akun perekrut terakhir',
      en: 'As long as the employer has a recruiter; erased with its last one’s account',
    },
    legalBasis: 'legal-duty',
  },
  {
    item: 'LETTER',
    whose: 'recruiter',
    what: {
      id: 'Foto surat resmi pemberi kerja, dengan nama dan tanda tangan penanda tangannya',
      en: 'A photo of the employer’s official letter, with the name and signature of who signed',
    },
    purpose: {
      id: 'Memeriksa pemberi kerja; hanya dilihat Disnaker',
      en: 'To check an employer; seen by Disnaker only',
    },
    keptFor: {
      id: '14 bulan sejak diunggah, paling lama selama pemberi kerja ada',
      en: '14 months from the upload, at most as long as the employer exists',
    },
    legalBasis: 'legal-duty',
  },
  {
    item: 'VACANCY',
    whose: 'recruiter',
    what: {
      id: 'Surel perekrut yang mengirim lowongan, dan narahubung yang ia tulis',
      en: 'The e-mail address of the recruiter who sent it in, and the contact written there',
    },
    purpose: {
      id: 'Memberi kabar keputusan, dan menjawab pertanyaan pelamar',
      en: 'To write about the decision, and to answer applicants',
    },
    keptFor: { id: 'Selama pemberi kerja ada', en: 'As long as the employer exists' },
    legalBasis: 'agreement',
  },
  {
    item: 'CLAIM',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang sedang membuka sesuatu di antrean',
      en: 'The e-mail address of the officer who has a thing of the queues open',
    },
    purpose: { id: 'Agar dua petugas tidak mengerjakan hal yang sama', en: 'So that two officers do not do one thing' },
    keptFor: { id: 'Lima menit, selama dibuka', en: 'Five minutes, while it is open' },
    legalBasis: 'public-task',
  },
  {
    item: 'CHASE',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang mengingatkan pemberi kerja, dan pesannya',
      en: 'The e-mail address of the officer who reminded an employer, and the message',
    },
    purpose: { id: 'Agar tidak diingatkan dua kali sehari', en: 'So that nobody is reminded twice a day' },
    keptFor: { id: '90 hari', en: '90 days' },
    legalBasis: 'public-task',
  },
  {
    item: 'VACANCY',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang memutuskan pemberi kerja atau lowongan',
      en: 'The e-mail address of the officer who decided on an employer or vacancy',
    },
    purpose: { id: 'Agar petugas lain tahu siapa yang memutuskan', en: 'So that colleagues know who decided' },
    keptFor: { id: 'Selama lowongan atau pemberi kerja itu ada', en: 'As long as the vacancy or employer exists' },
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
  {
    item: 'SHORT',
    whose: 'seeker',
    what: {
      id: 'Ringkasan lamaran tanpa nama: kecamatan, pendidikan, keterampilan, pengalaman, dan keinginan kerja yang Anda kirim, serta keadaannya',
      en: 'Your application in short, without a name: the kecamatan, education, skills, experience and wishes you sent, and how it stands',
    },
    purpose: {
      id: 'Mengurutkan dan menyaring pelamar satu lowongan, juga bila ribuan',
      en: 'To order and filter the applicants of one vacancy, even thousands',
    },
    keptFor: {
      id: 'Sama dengan lamarannya: sampai hari terakhir persetujuan Anda',
      en: 'As the application: until the last day of your consent',
    },
    legalBasis: 'agreement',
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
    item: 'PLACEMENT',
    whose: 'seeker',
    what: {
      id: 'Bahwa sebuah lamaran berakhir dengan diterima bekerja, dan jawaban Anda sesudah satu dan tiga bulan',
      en: 'That an application ended in work, and what you answer after one month and three',
    },
    purpose: {
      id: 'Laporan penempatan kerja Disnaker; ditanyakan lewat surel paling banyak dua kali, dan pemberi kerja tidak melihatnya',
      en: 'Reports on placements; asked by mail twice at most, and not shown to the employer',
    },
    keptFor: { id: '400 hari sesudah diterima', en: '400 days from the day you were hired' },
    legalBasis: 'public-task',
  },
  {
    item: 'AUDIT',
    whose: 'staff',
    what: {
      id: 'Catatan perbuatan: siapa memutuskan apa dan kapan. Petugas dengan nomor akun; perekrut dengan nama samaran yang tidak bisa dilacak lagi sesudah akun dihapus; pencari kerja tidak disebut',
      en: 'The log of deeds: who decided what, and when. Officers by account number; recruiters by a pen name that leads nowhere once the account is erased; seekers not at all',
    },
    purpose: {
      id: 'Agar keputusan bisa dipertanggungjawabkan; tidak ada yang dapat mengubah atau menghapusnya',
      en: 'So that decisions can be answered for; nobody can change or delete it',
    },
    keptFor: { id: 'Selama kota memakai layanan ini', en: 'As long as the city uses this service' },
    legalBasis: 'legal-duty',
  },
]
