import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface About {
  title: string
  employer: string
  number: string
  url: string
}

/** Sentences of mails about what somebody did to an application of their own. */
export const ownLetters: Record<
  Lang,
  { edited(about: About & { dueOn: string }): Letter; consentWithdrawn(about: About): Letter }
> = {
  id: {
    edited: ({ title, employer, number, url, dueOn }) => ({
      subject: `Lamaran diubah: ${title}`,
      text: `Perubahan pada lamaran Anda untuk ${title} sudah tersimpan. ${employer} belum membukanya, jadi yang mereka baca nanti adalah yang baru.

Nomor lamaran: ${number}
Dijawab paling lambat: ${dueOn}

Bukan Anda yang mengubah? Lihat lamaran ini, lalu keluarkan perangkat yang tidak Anda kenal:
${url}`,
    }),
    consentWithdrawn: ({ title, employer, number, url }) => ({
      subject: `Persetujuan ditarik: ${title}`,
      text: `Persetujuan Anda kepada ${employer} sudah ditarik. Profil dan pesan yang Anda kirim untuk ${title} sudah dihapus, begitu pula catatan dan nilai perekrut tentang Anda. Lamaran yang masih menunggu ikut ditarik.

Yang tinggal hanya kecamatan, pendidikan, dan hasil lamarannya, tanpa nama, untuk hitungan kota.

Nomor lamaran: ${number}
${url}`,
    }),
  },
  en: {
    edited: ({ title, employer, number, url, dueOn }) => ({
      subject: `Application changed: ${title}`,
      text: `What you changed in your application for ${title} is saved. ${employer} has not opened it yet, so they will read the new one.

Application number: ${number}
Answered by: ${dueOn}

Was it not you? Look at the application, then sign out the devices you do not know:
${url}`,
    }),
    consentWithdrawn: ({ title, employer, number, url }) => ({
      subject: `Consent withdrawn: ${title}`,
      text: `Your consent towards ${employer} has been withdrawn. The profile and message you sent for ${title} are deleted, and so are recruiters’ notes and scores about you. What was still waiting has been withdrawn too.

All that stays is the kecamatan, the education and the outcome, without a name, for the city’s figures.

Application number: ${number}
${url}`,
    }),
  },
}
