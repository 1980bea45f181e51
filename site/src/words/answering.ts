import { words } from './lang.ts'

/** How an employer answers, and when it was last checked: on public pages, in few words. */
export const answeringWords = words({
  id: {
    answers: (percent: number) => `Menjawab ${percent}% lamaran`,
    answersWithin: (percent: number, days: string) => `Menjawab ${percent}% lamaran, biasanya dalam ${days}`,
    days: (days: number) => (days === 0 ? 'hari yang sama' : `${days} hari`),
    answersNone: 'Belum cukup lamaran untuk menghitung berapa yang dijawab',
    answersHint: 'Dihitung tiap malam dari lamaran enam bulan terakhir yang sudah dijawab atau sudah lewat tenggatnya.',
    answering: 'Jawaban',
    describe: (name: string, place: string) => `${name}, ${place}: pemberi kerja dan lowongannya.`,
    notRenewed: 'pemeriksaan belum diperbarui',
    /** A vacancy, for oneself. */
    keep: 'Simpan',
  },
  en: {
    answers: (percent) => `Answers ${percent}% of applications`,
    answersWithin: (percent, days) => `Answers ${percent}% of applications, usually within ${days}`,
    days: (days) => (days === 0 ? 'the same day' : days === 1 ? 'a day' : `${days} days`),
    answersNone: 'Not enough applications yet to say how many are answered',
    answersHint:
      'Reckoned each night from the last six months’ applications that were answered or whose day has passed.',
    answering: 'Answers',
    describe: (name, place) => `${name}, ${place}: an employer and its vacancies.`,
    notRenewed: 'check not renewed',
    keep: 'Keep',
  },
})
