import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

export function erasedLetter(lang: Lang): Letter {
  if (lang === 'en')
    return {
      subject: 'Your Alun-Alun account has been erased',
      text: `As you asked, we have erased your account and what belonged to it: your name, address, sessions, passkeys and consents, your booths, your work profile and your applications.

What stays holds no name: a log of what happened when, and counts in reports.

This is our last mail to you. You are welcome to open a new account at any time.`,
    }
  return {
    subject: 'Akun Alun-Alun Anda sudah dihapus',
    text: `Sesuai permintaan Anda, akun Anda dan semua miliknya sudah kami hapus: nama, surel, perangkat yang masuk, passkey, dan persetujuan; juga stan, profil kerja, dan lamaran Anda.

Yang tersisa tidak memuat nama: catatan apa yang terjadi dan kapan, serta angka dalam laporan.

Ini surel terakhir kami untuk Anda. Kapan saja Anda boleh membuka akun baru.`,
  }
}
