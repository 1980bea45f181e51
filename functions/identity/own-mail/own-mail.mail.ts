import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

/** To an address that was taken off. Whoever reads it may be a stranger: it says nothing of whose account it was. */
export function takenOffLetter(lang: Lang, siteUrl: string): Letter {
  const { host } = new URL(siteUrl)
  if (lang === 'en')
    return {
      subject: 'This address was taken off an Alun-Alun account',
      text: `This address was taken off an Alun-Alun account that had been opened at the Disnaker counter. An officer did so for somebody who came there and showed who they are.

The account can no longer be signed in to with this address, and its news is not mailed here any more. The address is free for an account of your own.

If the account is yours and you did not ask for this: come to the Disnaker counter with your KTP and, if you have one, your AK/1 card. An officer checks whose account it is and prints a new card for its owner. What was applied for is still there.

If you know nothing of this, leave this mail as it is.

Alun-Alun · ${host}`,
    }
  return {
    subject: 'Surel ini dilepas dari sebuah akun Alun-Alun',
    text: `Alamat surel ini baru saja dilepas dari sebuah akun Alun-Alun yang dibuka di loket Disnaker. Petugas melepasnya untuk orang yang datang ke loket dan menunjukkan identitasnya.

Akun itu tidak bisa lagi dimasuki dengan surel ini, dan kabarnya tidak dikirim ke sini lagi. Surel ini bebas dipakai untuk akun Anda sendiri.

Kalau akun itu milik Anda dan Anda tidak meminta ini: datanglah ke loket Disnaker dengan KTP dan, bila ada, kartu AK/1. Petugas memeriksa siapa pemilik akun itu dan mencetak kartu baru untuknya. Semua lamaran di akun itu tetap ada.

Kalau Anda tidak tahu apa-apa soal ini, biarkan saja surel ini.

Alun-Alun · ${host}`,
  }
}
