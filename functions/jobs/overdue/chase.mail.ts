import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface Owed {
  title: string
  employer: string
  unanswered: number
  numbers: readonly string[]
  words: string
  url: string
}

const list = (numbers: readonly string[], unanswered: number) =>
  `${numbers.join(', ')}${unanswered > numbers.length ? ', …' : ''}`

/** What an officer writes to recruiters whose answers are late. */
export const chaseLetters: Record<Lang, (owed: Owed) => Letter> = {
  id: ({ title, employer, unanswered, numbers, words, url }) => ({
    subject: `${unanswered} pelamar ${title} menunggu jawaban Anda`,
    text: `Hari jawaban untuk ${unanswered} lamaran ${title} di ${employer} sudah lewat:

${list(numbers, unanswered)}
${words ? `\nPesan dari petugas Disnaker:\n\n${words}\n` : ''}
Jawab semuanya di sini; beberapa lamaran bisa dijawab sekaligus:
${url}`,
  }),
  en: ({ title, employer, unanswered, numbers, words, url }) => ({
    subject: `${unanswered} applicants for ${title} wait for your answer`,
    text: `The day for an answer has passed for ${unanswered} applications for ${title} at ${employer}:

${list(numbers, unanswered)}
${words ? `\nA message from Disnaker’s officer:\n\n${words}\n` : ''}
Answer all of them here; several can be answered at once:
${url}`,
  }),
}
