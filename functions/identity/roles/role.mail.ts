import type { StaffRole } from '../../platform/http/contract.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

/** What a role is called in a sentence. */
const called: Readonly<Record<Lang, Readonly<Record<StaffRole, string>>>> = {
  id: {
    'event-staff': 'petugas acara',
    officer: 'petugas Disnaker',
    librarian: 'pustakawan',
    admin: 'admin kota',
  },
  en: { 'event-staff': 'event staff', officer: 'Disnaker officer', librarian: 'librarian', admin: 'city admin' },
}

export function invitedLetter(lang: Lang, role: StaffRole, link: string): Letter {
  const as = called[lang][role]
  if (lang === 'en')
    return {
      subject: `You are invited to work on Alun-Alun as ${as}`,
      text: `An admin of the city invited you to work on Alun-Alun as ${as}.

Sign in with this e-mail address, then agree on your own page:

${link}

After that, add a passkey (your finger, face, or screen lock): the desks open only with one. The invitation holds for 14 days. If you did not expect it, leave it as it is.`,
    }
  return {
    subject: `Anda diundang menjadi ${as} di Alun-Alun`,
    text: `Admin kota mengundang Anda bekerja di Alun-Alun sebagai ${as}.

Masuk dengan alamat surel ini, lalu setujui di halaman Saya:

${link}

Setelah itu tambahkan passkey (sidik jari, wajah, atau kunci layar): meja petugas hanya terbuka dengan passkey. Undangan berlaku 14 hari. Kalau Anda tidak merasa diundang, biarkan saja.`,
  }
}

export function roleLetter(lang: Lang, role: StaffRole, change: 'granted' | 'withdrawn', link: string): Letter {
  const as = called[lang][role]
  if (change === 'granted')
    return lang === 'en'
      ? {
          subject: `You now work as ${as}`,
          text: `From now on you may act as ${as} on Alun-Alun. If it was not you who agreed, sign out all devices here and tell an admin:\n\n${link}`,
        }
      : {
          subject: `Anda sekarang ${as}`,
          text: `Mulai sekarang Anda boleh bekerja sebagai ${as} di Alun-Alun. Kalau bukan Anda yang menyetujuinya, keluarkan semua perangkat di sini dan kabari admin:\n\n${link}`,
        }
  return lang === 'en'
    ? {
        subject: `You no longer work as ${as}`,
        text: `An admin has withdrawn your role as ${as} on Alun-Alun. Your own account stays as it is. If this is a mistake, ask a city admin.`,
      }
    : {
        subject: `Peran Anda sebagai ${as} dicabut`,
        text: `Admin kota mencabut peran Anda sebagai ${as} di Alun-Alun. Akun pribadi Anda tetap ada. Kalau ini keliru, hubungi admin kota.`,
      }
}

export function recoveryLetter(lang: Lang, state: 'asked' | 'confirmed', link: string): Letter {
  if (state === 'asked')
    return lang === 'en'
      ? {
          subject: 'An admin vouched that you lost your passkey',
          text: `One city admin has vouched for you; a second one has to do so as well. If you have not lost your passkey, tell an admin at once, and look at your devices here:\n\n${link}`,
        }
      : {
          subject: 'Seorang admin memastikan passkey Anda hilang',
          text: `Satu admin kota sudah memastikan Anda; masih perlu satu admin lagi. Kalau passkey Anda tidak hilang, segera kabari admin, dan periksa perangkat Anda di sini:\n\n${link}`,
        }
  return lang === 'en'
    ? {
        subject: 'You may add a new passkey',
        text: `Two admins have vouched for you. Sign in with a mailed code within 24 hours and add a new passkey. The lost one opens nothing any more:\n\n${link}`,
      }
    : {
        subject: 'Anda boleh menambah passkey baru',
        text: `Dua admin sudah memastikan Anda. Dalam 24 jam, masuk dengan kode surel, lalu tambah passkey baru. Passkey yang hilang tidak berlaku lagi:\n\n${link}`,
      }
}
