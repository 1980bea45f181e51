import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  title: string
  event: string
  /** As their clocks show it: `Sabtu, 24 Oktober 2026 pukul 10.00 WIB, Panggung Lapang`. */
  before: string
  after: string
  /** Where somebody changes what they keep, and ends these mails. */
  mine: string
}

interface Letters {
  moved(about: About): Letter
  cancelled(about: Omit<About, 'after'>): Letter
}

export const favouriteLetters: Record<Lang, Letters> = {
  id: {
    moved: ({ title, event, before, after, mine }) => ({
      subject: `Jadwal berubah: ${title}`,
      text: `Halo,\n\n${title} di ${event} pindah waktu atau tempat.\n\nSemula: ${before}\nSekarang: ${after}\n\nKalender yang berlangganan alamat jadwal Anda ikut berubah sendiri. Ubah pilihan atau hentikan kabar ini di sini:\n${mine}\n\nAlun-Alun Kota`,
    }),
    cancelled: ({ title, event, before, mine }) => ({
      subject: `Dibatalkan: ${title}`,
      text: `Halo,\n\n${title} di ${event} dibatalkan. Semula: ${before}.\n\nLihat apa lagi yang menarik, atau hentikan kabar ini, di sini:\n${mine}\n\nAlun-Alun Kota`,
    }),
  },
  en: {
    moved: ({ title, event, before, after, mine }) => ({
      subject: `Programme change: ${title}`,
      text: `Hello,\n\n${title} at ${event} has a new time or place.\n\nIt was: ${before}\nIt is now: ${after}\n\nA calendar that reads your programme’s address follows by itself. Change your choice or end these mails here:\n${mine}\n\nAlun-Alun, the city square`,
    }),
    cancelled: ({ title, event, before, mine }) => ({
      subject: `Cancelled: ${title}`,
      text: `Hello,\n\n${title} at ${event} is cancelled. It was to be: ${before}.\n\nSee what else is on, or end these mails, here:\n${mine}\n\nAlun-Alun, the city square`,
    }),
  },
}
