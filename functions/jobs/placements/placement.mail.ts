import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Months } from './placement.ts'

interface About {
  months: Months
  title: string
  employer: string
  url: string
}

/** Asks somebody who was hired how it went. */
export const placementLetters: Record<Lang, (about: About) => Letter> = {
  id: ({ months, title, employer, url }) => ({
    subject: `Masih bekerja sebagai ${title}? Satu ketukan saja`,
    text: `${months === 1 ? 'Sebulan' : 'Tiga bulan'} yang lalu ${employer} menerima Anda sebagai ${title} lewat bursa kerja kota.

Apakah Anda masih bekerja di sana? Jawab dengan satu ketukan, tanpa masuk:
${url}

Jawaban Anda dihitung bersama jawaban orang lain untuk laporan Disnaker. ${employer} tidak melihatnya.
${months === 1 ? 'Kami bertanya sekali lagi dua bulan dari sekarang, lalu tidak lagi.' : 'Ini pertanyaan terakhir dari kami tentang pekerjaan ini.'}`,
  }),
  en: ({ months, title, employer, url }) => ({
    subject: `Still working as ${title}? One tap is enough`,
    text: `${months === 1 ? 'A month' : 'Three months'} ago ${employer} took you on as ${title} through the city’s job market.

Do you still work there? Answer with one tap, without signing in:
${url}

Your answer is counted together with others for the reports of Disnaker. ${employer} does not see it.
${months === 1 ? 'We ask once more in two months, and then no more.' : 'This is our last question about this job.'}`,
  }),
}
