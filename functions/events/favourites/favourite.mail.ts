import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  title: string
  event: string
  /** As their clocks show it: `Sabtu, 24 Oktober 2026, 10.00–11.00 WIB, Panggung Lapang`. */
  before: string
  after: string
  /** Where somebody changes what they keep, and ends these mails. */
  mine: string
}

/** All of an event, with what somebody keeps of it as it stands now. */
interface AboutEvent {
  event: string
  /** `Sabtu, 24 Oktober 2026 (WIB), Lapang Merdeka` */
  before: string
  after: string
  kept: readonly string[]
  /** How many they keep besides these. */
  more: number
  mine: string
}

interface Letters {
  moved(about: About): Letter
  cancelled(about: Omit<About, 'after'>): Letter
  eventMoved(about: AboutEvent): Letter
}

/** A paragraph of what is kept, or none. */
const listed = (heading: string, kept: readonly string[], more: string) =>
  kept.length === 0 ? '' : `${heading}\n${kept.map((each) => `- ${each}`).join('\n')}${more}\n\n`

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
    eventMoved: ({ event, before, after, kept, more, mine }) => ({
      subject: `Acara pindah: ${event}`,
      text: `Halo,\n\n${event} pindah hari atau tempat, beserta seluruh jadwalnya.\n\nSemula: ${before}\nSekarang: ${after}\n\n${listed('Pilihan Anda sekarang:', kept, more > 0 ? `\ndan ${more} lagi` : '')}Kalender yang berlangganan alamat jadwal Anda ikut berubah sendiri. Ubah pilihan atau hentikan kabar ini di sini:\n${mine}\n\nAlun-Alun Kota`,
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
    eventMoved: ({ event, before, after, kept, more, mine }) => ({
      subject: `Moved: ${event}`,
      text: `Hello,\n\n${event} has moved to other days or another place, and its whole programme with it.\n\nIt was: ${before}\nIt is now: ${after}\n\n${listed('What you chose is now:', kept, more > 0 ? `\nand ${more} more` : '')}A calendar that reads your programme’s address follows by itself. Change your choice or end these mails here:\n${mine}\n\nAlun-Alun, the city square`,
    }),
  },
}
