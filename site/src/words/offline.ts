import { words } from './lang.ts'

export const offlineWords = words({
  id: {
    title: 'Tanpa sinyal',
    sentence: 'Halaman ini belum tersimpan di HP Anda, dan sinyalnya sedang hilang.',
    why: 'Yang sudah Anda tulis di formulir tidak hilang selama halamannya tidak ditutup. Coba lagi begitu sinyal kembali.',
    again: 'Coba lagi',
    meanwhile: 'Sambil menunggu',
    tips: [
      'Pindah mendekati jendela atau ke tempat terbuka.',
      'Matikan lalu nyalakan lagi data seluler atau mode pesawat.',
      'Pesan lewat WhatsApp yang sudah Anda tulis terkirim sendiri saat sinyal kembali.',
    ],
  },
  en: {
    title: 'No signal',
    sentence: 'This page is not yet on your phone, and there is no signal.',
    why: 'What you wrote in a form is not lost as long as its page stays open. Try again when the signal is back.',
    again: 'Try again',
    meanwhile: 'In the meantime',
    tips: [
      'Move closer to a window or into the open.',
      'Switch mobile data, or flight mode, off and on again.',
      'WhatsApp messages you have written go out by themselves when the signal is back.',
    ],
  },
})
