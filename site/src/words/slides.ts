import { words } from './lang.ts'

/** Slides as stills: for whoever shows them, and for whoever sees them while listening. */
export const slideWords = words({
  id: {
    heading: 'Salindia untuk pendengar',
    why: 'Yang memakai mode radio melihat gambar diam dari layar yang Anda bagikan. Tanpa berbagi layar, pilih gambar salindia dari perangkat ini.',
    pick: 'Gambar salindia (PNG, JPEG, WebP)',
    paging: 'Membalik salindia',
    now: 'Salindia yang sedang ditampilkan',
    back: 'Sebelumnya',
    next: 'Berikutnya',
    keys: 'Atau pakai panah kiri dan kanan.',
    sending: 'Mengirim salindia…',
    shown: 'Salindia ini terlihat pendengar.',
    soon: 'Salindia berganti terlalu cepat untuk kuota pendengar. Yang terakhir dikirim sebentar lagi.',
    off: 'Salindia terlihat setelah siaran mulai.',
    failed: 'Salindia belum terkirim. Dicoba lagi sendiri.',
    shownAt: 'Salindia pukul {jam}',
    last: 'Lihat salindia terakhir',
  },
  en: {
    heading: 'Slides for listeners',
    why: 'In radio mode people see stills of the screen you share. Without sharing a screen, pick pictures of your slides from this device.',
    pick: 'Pictures of slides (PNG, JPEG, WebP)',
    paging: 'Paging through slides',
    now: 'The slide being shown',
    back: 'Previous',
    next: 'Next',
    keys: 'Or use the left and right arrows.',
    sending: 'Sending the slide…',
    shown: 'Listeners see this slide.',
    soon: 'Slides change too quickly for the listeners’ data. The last one follows in a moment.',
    off: 'Slides are seen once it is live.',
    failed: 'The slide was not sent yet. Trying again.',
    shownAt: 'Slide of {jam}',
    last: 'See the last slide',
  },
})
