import type { Lang } from '../../platform/lang.ts'

/**
 * What people agree to, word for word. A wording that somebody has agreed to is never changed: a new one is added in
 * front, and the old one stays readable beside the consents that were given to it (UU 27/2022 art. 22 and 24).
 */
export interface Wording {
  version: string
  text: Readonly<Record<Lang, string>>
}

export const consentKinds = ['account', 'job-profile', 'city-news'] as const
export type ConsentKind = (typeof consentKinds)[number]

/** Read out to whoever has no address of their own. */
const atCounter = 'account-counter-1'

/** Newest first; after them what is agreed to at the counter. */
export const wordings: Readonly<Record<ConsentKind, readonly [Wording, ...Wording[]]>> = {
  account: [
    {
      version: 'account-1',
      text: {
        id: 'Saya setuju Pemerintah Kota menyimpan nama, surel, dan tahun lahir saya untuk akun Alun-Alun, selama akun ini ada. Saya boleh melihat, mengunduh, memperbaiki, dan menghapusnya kapan saja.',
        en: 'I agree that the city government keeps my name, e-mail address and year of birth for my Alun-Alun account, for as long as the account exists. I may see, download, correct and erase them at any time.',
      },
    },
    {
      version: atCounter,
      text: {
        id: 'Saya setuju Pemerintah Kota menyimpan nama dan tahun lahir saya untuk akun Alun-Alun yang dibukakan petugas loket, selama akun ini ada. Saya boleh melihat, mengunduh, memperbaiki, dan menghapusnya kapan saja: sendiri dengan kartu masuk, atau di loket.',
        en: 'I agree that the city government keeps my name and year of birth for the Alun-Alun account that an officer opens for me at the counter, for as long as the account exists. I may see, download, correct and erase them at any time: by myself with the sign-in card, or at the counter.',
      },
    },
  ],
  'job-profile': [
    {
      version: 'job-profile-1',
      text: {
        id: 'Saya setuju profil kerja saya dipakai untuk mengurutkan lowongan yang cocok bagi saya. Urutannya hanya saran: manusia yang memutuskan, dan pemberi kerja hanya melihat profil saya bila saya melamar.',
        en: 'I agree that my work profile is used to rank vacancies that suit me. The ranking is only a suggestion: people decide, and employers see my profile only when I apply.',
      },
    },
  ],
  'city-news': [
    {
      version: 'city-news-1',
      text: {
        id: 'Saya mau menerima surel tentang acara dan bursa kerja kota, paling sering sekali seminggu.',
        en: 'I would like e-mails about the city’s events and job fairs, at most once a week.',
      },
    },
  ],
}

export const currentWording = (kind: ConsentKind): Wording => wordings[kind][0]

export const counterWording = (): Wording => wordingOf('account', atCounter) ?? currentWording('account')

export const wordingOf = (kind: ConsentKind, version: string): Wording | undefined =>
  wordings[kind].find((each) => each.version === version)
