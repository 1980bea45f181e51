import { type Day, dayIn, epochSecond, type Instant } from '../../platform/clock.ts'
import type { Lang } from '../../platform/lang.ts'
import { cityZone, nextDay } from '../calendar/working-days.ts'
import type { Application } from './application.shape.ts'
import { isEnded } from './application.ts'

/** An application is kept for so long after the last day to apply, then deleted: unless it still waits for its answer. */
export const keptDays = 180
/** One that was answered after that stays so long, for the answer to be read. */
const keptAnsweredDays = 30

export const keptUntil = (closesOn: Day, now: Instant): Day => {
  const today = dayIn(cityZone, now)
  return nextDay(closesOn > today ? closesOn : today, keptDays)
}

/** The day on which an application is deleted. None while an answer is owed: nobody's application ends by being forgotten. */
export function deletedOn(application: Application): Day | undefined {
  if (!isEnded(application)) return undefined
  const { consent, history, submittedAt } = application
  const endedOn = dayIn(cityZone, history.at(-1)?.at ?? submittedAt)
  return endedOn > consent.until ? nextDay(endedOn, keptAnsweredDays) : consent.until
}

/** When the table deletes an application and whatever lies beside it: nothing while its sender waits for an answer. */
export function expiryOf(application: Application): { expiresAt?: number } {
  const on = deletedOn(application)
  return on === undefined ? {} : { expiresAt: epochSecond(on) }
}

/**
 * What one agrees to by applying (UU PDP art. 20–22): who sees what, what for, how long, and that it can be taken back.
 */
const wordings: Record<Lang, (employer: string, until: string) => string> = {
  id: (employer, until) =>
    `Saya setuju profil dan pesan saya dikirim kepada ${employer} untuk menilai lamaran ini saja, dan disimpan paling lama sampai ${until}; bila saat itu belum dijawab, sampai ${keptAnsweredDays} hari sesudah dijawab. Nama dan nomor saya baru terlihat setelah saya masuk daftar pendek. Saya boleh menarik persetujuan ini kapan saja.`,
  en: (employer, until) =>
    `I agree that my profile and message are sent to ${employer} to judge this application only, and are kept until ${until}, or, if not answered by then, for ${keptAnsweredDays} days after the answer. My name and number are seen only once I am shortlisted. I may take this consent back at any time.`,
}

export const consentWording = (lang: Lang, employer: string, until: Day, isAtFair = false) =>
  wordings[lang](employer, dayWords[lang].format(new Date(until))) + (isAtFair ? ` ${atFair[lang]}` : '')

/** Whoever applies at a fair may take back all of it together. */
const atFair: Record<Lang, string> = {
  id: 'Persetujuan ini saya berikan di bursa kerja kota; semua yang saya berikan di sana boleh saya tarik sekaligus.',
  en: 'I give this consent at the city’s job fair; all I gave there I may take back at once.',
}

const inFull = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
const dayWords = { id: new Intl.DateTimeFormat('id-ID', inFull), en: new Intl.DateTimeFormat('en-GB', inFull) }
