import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Check, CheckPoint } from './verification/check.ts'

interface About {
  name: string
  url: string
}

/** What a point that failed is called in a mail. */
const pointNames: Record<Lang, Record<CheckPoint, string>> = {
  id: {
    nib: 'NIB',
    kbli: 'KBLI',
    letter: 'Surat resmi',
    address: 'Alamat',
    mail: 'Surel narahubung',
    signs: 'Lain-lain',
  },
  en: {
    nib: 'NIB',
    kbli: 'KBLI',
    letter: 'Official letter',
    address: 'Address',
    mail: 'Contact’s mail address',
    signs: 'Other',
  },
}

/** The points that failed, one a line, and the note about all. */
const toMend = (lang: Lang, checks: readonly Check[], reason: string) =>
  [
    checks
      .filter(({ passed }) => !passed)
      .map(({ point, words = '' }) => `- ${pointNames[lang][point]}: ${words}`)
      .join('\n'),
    reason,
  ]
    .filter((each) => each !== '')
    .join('\n\n')

/** Sentences of mails about an employer. */
export const employerLetters: Record<
  Lang,
  {
    registered(about: About): Letter
    verified(about: About & { until: string }): Letter
    returned(about: About & { reason: string; checks: readonly Check[] }): Letter
    revoked(about: About & { reason: string }): Letter
    renewalDue(about: About & { until: string }): Letter
    lapsed(about: About): Letter
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
    verified: ({ name, url, until }) => ({
      subject: `${name} sudah diperiksa dan diterima`,
      text: `${name} sudah diperiksa Disnaker. Halamannya kini bisa dilihat semua orang, dan lowongan boleh dikirim untuk ditayangkan:
${url}

Pemeriksaan ini berlaku sampai ${until}. Kami mengingatkan Anda sebelum habis.`,
    }),
    returned: ({ name, reason, checks, url }) => ({
      subject: `Data ${name} perlu diperbaiki`,
      text: `Data ${name} kami kembalikan supaya bisa diperbaiki. Catatan petugas:

${toMend('id', checks, reason)}

Perbaiki dan kirim ulang kapan saja di sini:
${url}`,
    }),
    revoked: ({ name, reason, url }) => ({
      subject: `Verifikasi ${name} dicabut`,
      text: `Disnaker mencabut verifikasi ${name}. Alasannya:

${reason}

Lowongan ${name} sudah diturunkan, dan setiap pelamar diberi tahu alasannya. Selama dicabut, ${name} tidak bisa menayangkan lowongan atau membuka data pelamar.

Bila ini keliru atau sudah diperbaiki, perbaiki data usaha dan kirim lagi untuk diperiksa di sini:
${url}`,
    }),
    renewalDue: ({ name, until, url }) => ({
      subject: `Perbarui pemeriksaan ${name} sebelum ${until}`,
      text: `Disnaker memeriksa setiap pemberi kerja sekali setahun. Pemeriksaan ${name} berlaku sampai ${until}.

Periksa dulu apakah data usaha masih benar, lalu tekan “Minta diperiksa lagi” di sini:
${url}

Bila lewat, lowongan tetap tayang, tetapi tanda “sudah diperiksa” hilang dari halaman ${name} sampai diperbarui.`,
    }),
    lapsed: ({ name, url }) => ({
      subject: `Tanda “sudah diperiksa” ${name} sudah dilepas`,
      text: `Setahun sudah lewat sejak ${name} terakhir diperiksa Disnaker, jadi tanda “sudah diperiksa” dilepas dari halamannya. Lowongan yang tayang tetap tayang.

Minta diperiksa lagi kapan saja di sini:
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
    verified: ({ name, url, until }) => ({
      subject: `${name} has been checked and accepted`,
      text: `${name} has been checked by Disnaker. Its page is public now, and vacancies may be sent in:
${url}

This is good until ${until}. We remind you before.`,
    }),
    returned: ({ name, reason, checks, url }) => ({
      subject: `The registration of ${name} needs mending`,
      text: `We return the data of ${name} so that they can be mended. The officer’s note:

${toMend('en', checks, reason)}

Mend it and send it again whenever you like:
${url}`,
    }),
    revoked: ({ name, reason, url }) => ({
      subject: `The verification of ${name} was taken away`,
      text: `Disnaker took away the verification of ${name}. The reason:

${reason}

The vacancies of ${name} were taken down, and everybody who applied is told why. Until it is verified again, ${name} can put no vacancy on show and open no applicants.

If this is a mistake, or has been put right, mend your data and send them in to be checked again here:
${url}`,
    }),
    renewalDue: ({ name, until, url }) => ({
      subject: `Renew the check of ${name} before ${until}`,
      text: `Disnaker checks every employer once a year. The check of ${name} is good until ${until}.

See whether what you say of the business still holds, then press “Ask to be checked again” here:
${url}

After that day your vacancies stay, but the mark “checked” goes from the page of ${name} until it is renewed.`,
    }),
    lapsed: ({ name, url }) => ({
      subject: `The mark “checked” has gone from the page of ${name}`,
      text: `A year has passed since Disnaker last checked ${name}, so the mark “checked” has gone from its page. Vacancies on show stay.

Ask to be checked again whenever you like:
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
