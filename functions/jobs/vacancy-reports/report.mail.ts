import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'
import type { ReportOutcome } from './report.shape.ts'

interface About {
  title: string
  employer: string
  number: string
  url: string
}

/** Sentences of mails to whoever reported a vacancy. */
export const reportLetters: Record<
  Lang,
  {
    received(about: About & { dueOn: string }): Letter
    answered(about: About & { outcome: ReportOutcome; answer: string }): Letter
  }
> = {
  id: {
    received: ({ title, employer, number, url, dueOn }) => ({
      subject: `Laporan ${number} kami terima`,
      text: `Terima kasih. Laporan Anda tentang lowongan ${title} di ${employer} sudah kami terima.

Nomor laporan: ${number}
Dilihat petugas Disnaker paling lambat: ${dueOn}

Pemberi kerja tidak tahu siapa yang melapor. Lihat keadaan laporan ini kapan saja:
${url}

Bila Anda sudah membayar atau menyerahkan ijazah, simpan buktinya dan hubungi polisi (110) atau Disnaker.`,
    }),
    answered: ({ title, employer, number, url, outcome, answer }) => ({
      subject: `Jawaban untuk laporan ${number}`,
      text: `${
        {
          'taken-down': `Lowongan ${title} di ${employer} kami turunkan. Semua pelamarnya diberi tahu.`,
          mended: `Lowongan ${title} di ${employer} sudah diperbaiki.`,
          closed: `Lowongan ${title} di ${employer} sudah tidak tayang.`,
          'no-fault': `Kami sudah memeriksa lowongan ${title} di ${employer} dan tidak menemukan pelanggaran.`,
        }[outcome]
      } Kata petugas:

${answer}

Nomor laporan: ${number}
${url}

Terima kasih sudah menjaga bursa kerja kota.`,
    }),
  },
  en: {
    received: ({ title, employer, number, url, dueOn }) => ({
      subject: `We have your report ${number}`,
      text: `Thank you. We have your report about the vacancy ${title} at ${employer}.

Report number: ${number}
Looked at by Disnaker’s officers by: ${dueOn}

The employer does not know who reported it. See how this report stands whenever you like:
${url}

If you have paid already or handed over a diploma, keep what proves it and call the police (110) or Disnaker.`,
    }),
    answered: ({ title, employer, number, url, outcome, answer }) => ({
      subject: `An answer to your report ${number}`,
      text: `${
        {
          'taken-down': `We took down the vacancy ${title} at ${employer}. Everybody who applied is told.`,
          mended: `The vacancy ${title} at ${employer} has been mended.`,
          closed: `The vacancy ${title} at ${employer} is no longer on show.`,
          'no-fault': `We have checked the vacancy ${title} at ${employer} and found no breach.`,
        }[outcome]
      } The officer says:

${answer}

Report number: ${number}
${url}

Thank you for looking after the city’s job fair.`,
    }),
  },
}
