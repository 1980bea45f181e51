import type { CvRefusal, ProposalField } from '../../../functions/jobs/cv/cv.shape.ts'
import { words } from './lang.ts'

/** Sending in a CV, and what becomes of it. */
export const cvWords = words({
  id: {
    title: 'Isi profil dari CV',
    lead: 'Punya CV? Kirim, dan isinya kami usulkan untuk profil Anda. Tidak ada yang masuk profil sebelum Anda setujui.',
    chooseFile: 'Berkas CV',
    fileHint: 'PDF atau Word (DOCX), paling besar 5 MB.',
    send: 'Kirim CV',
    promises: [
      'Berkas langsung dihapus begitu selesai dibaca.',
      'NIK, agama, status kawin, tanggal lahir, foto, dan alamat tidak kami ambil.',
      'Usulan terhapus sendiri setelah 7 hari.',
    ],
    typeInstead: 'Isi sendiri saja',
    waiting: 'CV sedang dibaca',
    waitingWhy: 'Biasanya beberapa detik. Halaman ini memuat ulang sendiri.',
    waitingLong: 'Ini lebih lama dari biasanya. Lihat lagi sebentar lagi, kirim ulang, atau isi sendiri.',
    lookAgain: 'Lihat lagi',
    refused: 'CV ini tidak bisa dibaca',
    refusals: {
      'cv-unknown': 'Berkas ini bukan PDF atau Word (DOCX). Simpan CV Anda sebagai PDF, lalu kirim lagi.',
      'cv-old-word': 'Ini berkas Word lama (.doc). Buka, simpan sebagai DOCX atau PDF, lalu kirim lagi.',
      'cv-macros':
        'Berkas Word ini memuat makro, jadi tidak kami buka. Simpan sebagai PDF atau DOCX biasa, lalu kirim lagi.',
      'cv-locked': 'Berkas ini terkunci dengan sandi. Simpan tanpa sandi, lalu kirim lagi.',
      'cv-picture':
        'CV ini berupa gambar: kami melihat halamannya, tetapi tidak ada huruf yang bisa dibaca. Kirim berkas aslinya bila ada, atau isi sendiri.',
      'cv-broken':
        'Berkas ini rusak atau terpotong. Coba buka di HP Anda; bila terbuka, simpan ulang sebagai PDF, lalu kirim lagi.',
      'cv-too-large-inside':
        'Isi berkas ini terlalu besar untuk dibaca. Simpan ulang sebagai PDF tanpa gambar besar, lalu kirim lagi.',
      'cv-nothing-found': 'Berkas terbaca, tetapi tidak ada yang bisa kami usulkan. Kirim CV lain, atau isi sendiri.',
    } satisfies Record<CvRefusal, string>,
    check: 'Periksa usulan dari CV',
    checkLead: 'Centang yang benar. Yang tidak dicentang dibuang. Semua masih bisa diubah sesudahnya.',
    pagesRead: (read: number, all: number) => `Terbaca ${read} halaman pertama dari ${all}.`,
    skillsCut: (shown: number, named: number) =>
      `CV ini menyebut ${named} keterampilan. Yang diusulkan ${shown}, yang paling terlihat dari pengalaman Anda.`,
    groups: {
      name: 'Nama',
      phone: 'Nomor telepon',
      kecamatan: 'Kecamatan',
      wanted: 'Pekerjaan yang dicari',
      education: 'Pendidikan terakhir',
      programme: 'Jurusan atau program studi',
      job: 'Pengalaman',
      skill: 'Keterampilan',
      licence: 'Surat',
      wageMin: 'Upah paling sedikit',
    } satisfies Record<ProposalField, string>,
    inCv: (quote: string) => `Di CV: “${quote}”`,
    now: (value: string) => `Sekarang di profil: ${value}`,
    accept: 'Masukkan yang dicentang',
    rejectAll: 'Buang semua',
    accepted: (count: number) =>
      count > 0 ? `${count} hal dari CV masuk ke profil.` : 'Tidak ada yang diambil dari CV.',
    acceptedWhy: 'Periksa di bawah; tiap jawaban bisa diubah.',
    fromCv: 'Isi dari CV',
    download: 'Unduh CV (PDF)',
    downloadWhy: 'Dibuat dari profil Anda, tanpa NIK, agama, status kawin, foto, dan alamat.',
    waitingFor: 'Ada usulan dari CV yang menunggu Anda.',
    nothingNew: 'Semua yang terbaca dari CV sudah ada di profil.',
    again: 'Kirim CV lain',
    back: 'Ke profil',
  },
  en: {
    title: 'Fill in the profile from a CV',
    lead: 'Have a CV? Send it, and we propose its contents for your profile. Nothing enters the profile before you agree.',
    chooseFile: 'CV file',
    fileHint: 'PDF or Word (DOCX), 5 MB at most.',
    send: 'Send the CV',
    promises: [
      'The file is deleted as soon as it has been read.',
      'We take no NIK, religion, marital status, date of birth, photo or address.',
      'Proposals go by themselves after 7 days.',
    ],
    typeInstead: 'Type it myself',
    waiting: 'The CV is being read',
    waitingWhy: 'A few seconds as a rule. This page loads again by itself.',
    waitingLong: 'This takes longer than usual. Look again in a while, send it again, or type it yourself.',
    lookAgain: 'Look again',
    refused: 'This CV cannot be read',
    refusals: {
      'cv-unknown': 'This file is no PDF or Word document (DOCX). Save your CV as a PDF, then send it again.',
      'cv-old-word': 'This is an old Word file (.doc). Open it, save it as DOCX or PDF, then send it again.',
      'cv-macros':
        'This Word file carries macros, so we do not open it. Save it as a PDF or plain DOCX, then send it again.',
      'cv-locked': 'This file is locked with a password. Save it without one, then send it again.',
      'cv-picture':
        'This CV is a picture: we see its pages, but no letters that can be read. Send the original file if there is one, or type it yourself.',
      'cv-broken':
        'This file is broken or cut off. Try to open it; if it opens, save it as a PDF again, then send that.',
      'cv-too-large-inside':
        'There is too much inside this file to read. Save it as a PDF without large pictures, then send it again.',
      'cv-nothing-found':
        'The file was read, but there is nothing we could propose. Send another CV, or type it yourself.',
    },
    check: 'Check what the CV proposes',
    checkLead: 'Tick what is right. What is not ticked is thrown away. Everything can still be changed later.',
    pagesRead: (read, all) => `The first ${read} pages of ${all} were read.`,
    skillsCut: (shown, named) =>
      `This CV names ${named} skills. ${shown} are proposed, those your experience shows best.`,
    groups: {
      name: 'Name',
      phone: 'Phone number',
      kecamatan: 'Kecamatan',
      wanted: 'Job looked for',
      education: 'Last school',
      programme: 'Programme of study',
      job: 'Experience',
      skill: 'Skills',
      licence: 'Licences',
      wageMin: 'Least wage',
    },
    inCv: (quote) => `In the CV: “${quote}”`,
    now: (value) => `In the profile now: ${value}`,
    accept: 'Take over what is ticked',
    rejectAll: 'Throw all away',
    accepted: (count) =>
      count > 0 ? `${count} things from the CV entered the profile.` : 'Nothing was taken from the CV.',
    acceptedWhy: 'Look them over below; every answer can be changed.',
    fromCv: 'Fill in from a CV',
    download: 'Download CV (PDF)',
    downloadWhy: 'Made from your profile, without NIK, religion, marital status, photo or address.',
    waitingFor: 'Proposals from your CV are waiting for you.',
    nothingNew: 'Everything the CV says is in the profile already.',
    again: 'Send another CV',
    back: 'To the profile',
  },
})
