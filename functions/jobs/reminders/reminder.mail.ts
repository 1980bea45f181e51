import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

/** How many of a vacancy wait for an answer, by how soon it is due. */
export interface Owed {
  title: string
  /** Where they are answered. */
  url: string
  overdue: number
  today: number
  soon: number
}
interface About {
  employer: string
  /** The day of the second reminder's due date, in words. */
  soonOn: string
  vacancies: readonly Owed[]
}

const lineId = ({ title, url, overdue, today, soon }: Owed, soonOn: string) =>
  `${title}: ${[
    overdue > 0 && `${overdue} sudah lewat tanggalnya`,
    today > 0 && `${today} hari ini`,
    soon > 0 && `${soon} paling lambat ${soonOn}`,
  ]
    .filter(Boolean)
    .join(', ')}\n${url}`
const lineEn = ({ title, url, overdue, today, soon }: Owed, soonOn: string) =>
  `${title}: ${[overdue > 0 && `${overdue} overdue`, today > 0 && `${today} today`, soon > 0 && `${soon} by ${soonOn}`]
    .filter(Boolean)
    .join(', ')}\n${url}`

/** To an employer's recruiters, on mornings when an answer is due that day or two working days later. */
export const reminderLetters: Record<Lang, (about: About) => Letter> = {
  id: ({ employer, soonOn, vacancies }) => ({
    subject: `Pelamar ${employer} menunggu jawaban`,
    text: `Selamat pagi. Pelamar berikut menunggu jawaban Anda:

${vacancies.map((each) => lineId(each, soonOn)).join('\n\n')}

Menjawab banyak pelamar sekaligus bisa dengan satu tindakan. Yang lewat tanggalnya terlihat oleh petugas Disnaker.`,
  }),
  en: ({ employer, soonOn, vacancies }) => ({
    subject: `Applicants of ${employer} wait for an answer`,
    text: `Good morning. These applicants wait for your answer:

${vacancies.map((each) => lineEn(each, soonOn)).join('\n\n')}

Many can be answered in one act. Disnaker’s officers see those whose day has passed.`,
  }),
}
