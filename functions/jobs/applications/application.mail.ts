import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  /** What the letter begins with, where Disnaker chose other words than these. */
  first?: string | undefined
  title: string
  employer: string
  number: string
  url: string
}
type Step = 'shortlisted' | 'interview' | 'offered' | 'hired'

/** Sentences of mails to whoever applied. */
export const applicationLetters: Record<
  Lang,
  {
    submitted(about: About & { dueOn: string; until: string }): Letter
    moved(about: About & { to: Step; dueOn: string | undefined }): Letter
    /** Also where a vacancy closed and nobody had opened the application: it claims neither that, nor that another was chosen. */
    declined(about: About & { words: string; name: string | undefined }): Letter
    dueMoved(about: About & { dueOn: string }): Letter
    withdrawn(about: About): Letter
    day(on: string): string
  }
> = {
  id: {
    day: (on) => inLanguage('id', on),
    submitted: ({ first, title, employer, number, url, dueOn, until }) => ({
      subject: `Lamaran terkirim: ${title}`,
      text: `${first ?? `Lamaran Anda untuk ${title} sudah diterima ${employer}.`}

Nomor lamaran: ${number}
Dijawab paling lambat: ${dueOn}

Lihat keadaannya, atau tarik lamaran, kapan saja di sini:
${url}

Data yang Anda kirim dihapus sesudah ${until}. Bila saat itu belum dijawab, data menunggu jawabannya dulu.`,
    }),
    moved: ({ first, title, employer, number, url, to, dueOn }) => ({
      subject: `${{ shortlisted: 'Anda masuk daftar pendek', interview: 'Anda diundang wawancara', offered: 'Anda mendapat tawaran', hired: 'Anda diterima bekerja' }[to]}: ${title}`,
      text: `${
        first ??
        {
          shortlisted: `${employer} memasukkan Anda ke daftar pendek untuk ${title}. Sekarang mereka bisa melihat nama, surel, nomor, dan pesan Anda.`,
          interview: `${employer} ingin mewawancarai Anda untuk ${title}. Mereka akan menghubungi Anda lewat surel atau telepon.`,
          offered: `${employer} menawari Anda pekerjaan ${title}. Mereka akan menghubungi Anda tentang isi tawarannya.`,
          hired: `Selamat! ${employer} menerima Anda sebagai ${title}.`,
        }[to]
      }

Nomor lamaran: ${number}${dueOn ? `\nKabar berikutnya paling lambat: ${dueOn}` : ''}

${url}`,
    }),
    dueMoved: ({ title, employer, number, url, dueOn }) => ({
      subject: `Tanggal jawaban bergeser: ${title}`,
      text: `Ada hari libur baru, jadi jawaban untuk lamaran Anda sebagai ${title} di ${employer} sekarang paling lambat ${dueOn}.

Anda tidak perlu berbuat apa-apa.

Nomor lamaran: ${number}
${url}`,
    }),
    declined: ({ title, employer, number, url, words, name }) => ({
      subject: `Jawaban untuk lamaran Anda: ${title}`,
      text: `${name ? `Halo ${name},\n\n` : ''}${employer} tidak melanjutkan lamaran Anda untuk ${title}. Kata mereka:

${words}

Keputusan ini diambil oleh orang, bukan oleh nilai kecocokan.

Nomor lamaran: ${number}
Lowongan lain yang cocok untuk Anda:
${url}`,
    }),
    withdrawn: ({ title, employer, number, url }) => ({
      subject: `Lamaran ditarik: ${title}`,
      text: `Lamaran Anda untuk ${title} di ${employer} sudah ditarik. ${employer} tidak akan menghubungi Anda tentang lamaran ini.

Nomor lamaran: ${number}
${url}`,
    }),
  },
  en: {
    day: (on) => inLanguage('en', on),
    submitted: ({ first, title, employer, number, url, dueOn, until }) => ({
      subject: `Application sent: ${title}`,
      text: `${first ?? `Your application for ${title} has reached ${employer}.`}

Application number: ${number}
Answered by: ${dueOn}

See how it stands, or withdraw it, whenever you like:
${url}

What you sent is deleted after ${until}. If it is not answered by then, it waits for its answer first.`,
    }),
    moved: ({ first, title, employer, number, url, to, dueOn }) => ({
      subject: `${{ shortlisted: 'You are on the short list', interview: 'You are invited to an interview', offered: 'You have an offer', hired: 'You are hired' }[to]}: ${title}`,
      text: `${
        first ??
        {
          shortlisted: `${employer} put you on the short list for ${title}. They can now see your name, mail, number and message.`,
          interview: `${employer} would like to interview you for ${title}. They will get in touch by mail or phone.`,
          offered: `${employer} offers you the job of ${title}. They will get in touch about the offer.`,
          hired: `Congratulations! ${employer} takes you on as ${title}.`,
        }[to]
      }

Application number: ${number}${dueOn ? `\nNext word by: ${dueOn}` : ''}

${url}`,
    }),
    dueMoved: ({ title, employer, number, url, dueOn }) => ({
      subject: `The day of your answer has moved: ${title}`,
      text: `There is a new public holiday, so your application as ${title} at ${employer} is now answered by ${dueOn}.

There is nothing you have to do.

Application number: ${number}
${url}`,
    }),
    declined: ({ title, employer, number, url, words, name }) => ({
      subject: `An answer to your application: ${title}`,
      text: `${name ? `Dear ${name},\n\n` : ''}${employer} will not take your application for ${title} further. They say:

${words}

A person decided this, not a score.

Application number: ${number}
Other vacancies that suit you:
${url}`,
    }),
    withdrawn: ({ title, employer, number, url }) => ({
      subject: `Application withdrawn: ${title}`,
      text: `Your application for ${title} at ${employer} has been withdrawn. ${employer} will not get in touch about it.

Application number: ${number}
${url}`,
    }),
  },
}

const inFull = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const dayWords = { id: new Intl.DateTimeFormat('id-ID', inFull), en: new Intl.DateTimeFormat('en-GB', inFull) }
const inLanguage = (lang: Lang, on: string) => dayWords[lang].format(new Date(on))
