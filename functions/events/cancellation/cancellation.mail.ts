import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  event: string
  /** `Sabtu, 24 Oktober 2026 (WIB), Lapang Merdeka` */
  when: string
  reason: string
}

interface Letters {
  /** `mine`: where somebody changes what they keep, and ends these mails. */
  follower(about: About & { mine: string }): Letter
  /** `mine`: the exhibitor's own page of the booth. */
  exhibitor(about: About & { booth: string; mine: string }): Letter
}

export const cancellationLetters: Record<Lang, Letters> = {
  id: {
    follower: ({ event, when, reason, mine }) => ({
      subject: `Acara dibatalkan: ${event}`,
      text: `Halo,\n\n${event} dibatalkan, beserta seluruh jadwalnya. Semula: ${when}.\n\nAlasan panitia:\n${reason}\n\nDi kalender yang berlangganan alamat jadwal Anda, semua mata acaranya ikut bertanda batal. Pilihan Anda ada di sini:\n${mine}\n\nAlun-Alun Kota`,
    }),
    exhibitor: ({ event, when, reason, booth, mine }) => ({
      subject: `Acara dibatalkan: ${event}`,
      text: `Halo,\n\n${event}, tempat stan ${booth}, dibatalkan. Semula: ${when}.\n\nAlasan panitia:\n${reason}\n\nIsian stan Anda tetap tersimpan di sini:\n${mine}\n\nAlun-Alun Kota`,
    }),
  },
  en: {
    follower: ({ event, when, reason, mine }) => ({
      subject: `Cancelled: ${event}`,
      text: `Hello,\n\n${event} is cancelled, with its whole programme. It was to be: ${when}.\n\nThe organisers’ reason:\n${reason}\n\nA calendar that reads your programme’s address shows all of it as cancelled. What you chose is here:\n${mine}\n\nAlun-Alun, the city square`,
    }),
    exhibitor: ({ event, when, reason, booth, mine }) => ({
      subject: `Cancelled: ${event}`,
      text: `Hello,\n\n${event}, where your booth ${booth} was to be, is cancelled. It was to be: ${when}.\n\nThe organisers’ reason:\n${reason}\n\nWhat you wrote for your booth is still here:\n${mine}\n\nAlun-Alun, the city square`,
    }),
  },
}
