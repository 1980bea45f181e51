import type { Lang } from '../../../platform/lang.ts'
import type { Letter } from '../../../platform/mail.ts'

interface About {
  event: string
  session: string
  /** `Sabtu, 24 Oktober 2026` */
  day: string
  hours: string
  reason: string
  /** Where vacancies are. */
  url: string
}

/** To whoever had a place in a session of a fair that was called off. */
export const placeLetters: Record<Lang, (about: About) => Letter> = {
  id: ({ event, session, day, hours, reason, url }) => ({
    subject: `${event} dibatalkan: tempat Anda di ${session} tidak berlaku lagi`,
    text: `${event} dibatalkan oleh panitia. Tempat Anda di ${session}, ${day} pukul ${hours}, tidak berlaku lagi. Anda tidak perlu datang dan tidak perlu membatalkan apa pun.

Alasan panitia:
${reason}

Lamaran yang sudah Anda kirim tetap berlaku. Lowongan tetap bisa dilihat dan dilamar di sini:
${url}`,
  }),
  en: ({ event, session, day, hours, reason, url }) => ({
    subject: `${event} is cancelled: your place in ${session} no longer holds`,
    text: `${event} was cancelled by its organisers. Your place in ${session}, ${day}, ${hours}, no longer holds. You need not come, and there is nothing to give back.

The organisers’ reason:
${reason}

What you applied for stands. Vacancies are still here:
${url}`,
  }),
}
