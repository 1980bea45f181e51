import type { PersonalDataRow } from '../../identity/public.ts'

/** What is held of whoever applied, with what they sent. */
export const applicationRows: readonly PersonalDataRow[] = [
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
      id: '180 hari setelah hari terakhir melamar, atau bila saat itu belum dijawab sampai 30 hari sesudah dijawab; setelah akun dihapus yang tinggal hanya kecamatan, pendidikan, dan hasilnya, tanpa nama',
      en: '180 days after the last day to apply, or, if not answered by then, until 30 days after the answer; once the account is erased only kecamatan, education and outcome stay, nameless',
    },
    legalBasis: 'consent',
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
      id: 'Selama lamarannya disimpan',
      en: 'As long as the application is kept',
    },
    legalBasis: 'agreement',
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
      id: 'Siapa (perekrut atau petugas) membuka atau mengunduh lamaran Anda, atau di loket membuka profil Anda atau melepas surel Anda, dan kapan',
      en: 'Who (recruiter or officer) opened or downloaded your application, or at the counter opened your profile or took your address off, and when',
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
]
