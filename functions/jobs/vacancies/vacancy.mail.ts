import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  title: string
  employer: string
  url: string
}

/** Sentences of mails about a vacancy. */
export const vacancyLetters: Record<
  Lang,
  {
    /** Without a number of days: a fair that comes later may promise fewer. */
    approved(about: About): Letter
    returned(about: About & { reason: string }): Letter
    /** To its recruiter, where an officer did it. */
    takenDown(about: About & { reason: string }): Letter
    withdrawn(about: About & { reason: string; number: string }): Letter
  }
> = {
  id: {
    approved: ({ title, employer, url }) => ({
      subject: `Lowongan ${title} sudah tayang`,
      text: `Lowongan ${title} di ${employer} sudah diperiksa Disnaker dan tayang di bursa kerja kota:
${url}

Tiap pelamar menunggu jawaban; hari terakhirnya tertulis di lamaran masing-masing.`,
    }),
    returned: ({ title, employer, reason, url }) => ({
      subject: `Lowongan ${title} perlu diperbaiki`,
      text: `Lowongan ${title} di ${employer} kami kembalikan supaya bisa diperbaiki. Catatan petugas:

${reason}

Perbaiki dan kirim ulang kapan saja di sini:
${url}`,
    }),
    takenDown: ({ title, employer, reason, url }) => ({
      subject: `Lowongan ${title} diturunkan Disnaker`,
      text: `Petugas Disnaker menurunkan lowongan ${title} di ${employer}. Alasannya:

${reason}

Semua pelamarnya diberi tahu alasan yang sama, dan lamarannya selesai. Bila menurut Anda ini keliru, balas surel ini atau datang ke Disnaker; bila lowongannya masih perlu, salin lalu perbaiki:
${url}`,
    }),
    withdrawn: ({ title, employer, reason, number, url }) => ({
      subject: `Lowongan ${title} ditarik`,
      text: `Lowongan ${title} di ${employer} yang Anda lamar sudah ditarik. Alasannya:

${reason}

Karena itu lamaran Anda (${number}) selesai sampai di sini. Ini bukan penilaian atas diri Anda; tidak ada yang perlu Anda lakukan.

Lowongan lain yang cocok ada di sini:
${url}`,
    }),
  },
  en: {
    approved: ({ title, employer, url }) => ({
      subject: `The vacancy ${title} is on show`,
      text: `The vacancy ${title} at ${employer} has been checked by Disnaker and is on show at the city’s job fair:
${url}

Everybody who applies waits for an answer; each application says by which day.`,
    }),
    returned: ({ title, employer, reason, url }) => ({
      subject: `The vacancy ${title} needs mending`,
      text: `We return the vacancy ${title} at ${employer} so that it can be mended. The officer’s note:

${reason}

Mend it and send it again whenever you like:
${url}`,
    }),
    takenDown: ({ title, employer, reason, url }) => ({
      subject: `Disnaker took down the vacancy ${title}`,
      text: `An officer of Disnaker took down the vacancy ${title} at ${employer}. The reason:

${reason}

Everybody who applied is told the same, and their applications end. If you think this is a mistake, answer this mail or come to Disnaker; if the vacancy is still needed, copy it and mend it:
${url}`,
    }),
    withdrawn: ({ title, employer, reason, number, url }) => ({
      subject: `The vacancy ${title} was taken down`,
      text: `The vacancy ${title} at ${employer}, which you applied for, was taken down. The reason:

${reason}

So your application (${number}) ends here. Nobody judged you by it, and there is nothing you need to do.

Other vacancies that suit you are here:
${url}`,
    }),
  },
}
