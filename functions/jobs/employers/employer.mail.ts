import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  name: string
  url: string
}

/** Sentences of mails about an employer. */
export const employerLetters: Record<
  Lang,
  {
    registered(about: About): Letter
    verified(about: About): Letter
    returned(about: About & { reason: string }): Letter
    invited(about: About & { until: string }): Letter
  }
> = {
  id: {
    registered: ({ name, url }) => ({
      subject: `Pendaftaran ${name} kami terima`,
      text: `Terima kasih sudah mendaftarkan ${name} di bursa kerja kota.

Petugas Disnaker memeriksa NIB dan data usaha, biasanya dalam satu hari kerja. Sambil menunggu, lowongan sudah boleh disusun:
${url}`,
    }),
    verified: ({ name, url }) => ({
      subject: `${name} sudah diperiksa dan diterima`,
      text: `${name} sudah diperiksa Disnaker. Halamannya kini bisa dilihat semua orang, dan lowongan boleh dikirim untuk ditayangkan:
${url}`,
    }),
    returned: ({ name, reason, url }) => ({
      subject: `Data ${name} perlu diperbaiki`,
      text: `Pendaftaran ${name} kami kembalikan supaya bisa diperbaiki. Catatan petugas:

${reason}

Perbaiki dan kirim ulang kapan saja di sini:
${url}`,
    }),
    invited: ({ name, until, url }) => ({
      subject: `Anda diundang menjadi perekrut ${name}`,
      text: `${name} mengundang Anda ikut mengurus lowongan dan pelamarnya di bursa kerja kota.

Masuk dengan surel ini sebelum ${until}, lalu buka:
${url}

Bila Anda tidak mengenal ${name}, abaikan surel ini; tidak terjadi apa-apa.`,
    }),
  },
  en: {
    registered: ({ name, url }) => ({
      subject: `We received the registration of ${name}`,
      text: `Thank you for registering ${name} with the city’s job fair.

An officer of Disnaker checks the NIB and the business, usually within one working day. Meanwhile you may already write vacancies:
${url}`,
    }),
    verified: ({ name, url }) => ({
      subject: `${name} has been checked and accepted`,
      text: `${name} has been checked by Disnaker. Its page is public now, and vacancies may be sent in:
${url}`,
    }),
    returned: ({ name, reason, url }) => ({
      subject: `The registration of ${name} needs mending`,
      text: `We return the registration of ${name} so that it can be mended. The officer’s note:

${reason}

Mend it and send it again whenever you like:
${url}`,
    }),
    invited: ({ name, until, url }) => ({
      subject: `You are invited to recruit for ${name}`,
      text: `${name} invites you to look after its vacancies and applicants at the city’s job fair.

Sign in with this mail address before ${until}, then open:
${url}

If you do not know ${name}, ignore this mail; nothing will happen.`,
    }),
  },
}
