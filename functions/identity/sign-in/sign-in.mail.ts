import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

/** The same for who has an account and who has none. */
export function codeLetter(lang: Lang, code: string, siteUrl: string): Letter {
  const spoken = `${code.slice(0, 3)} ${code.slice(3)}`
  const host = new URL(siteUrl).host
  if (lang === 'en')
    return {
      subject: `${code} is your code for Alun-Alun`,
      text: `Your code to sign in to Alun-Alun:

    ${spoken}

Type it in the browser where you asked for it. It holds for 10 minutes and can be used once.

Nobody from the city will ever ask you for this code. If you did not ask for it, leave this mail as it is: without the code nothing happens.

Alun-Alun · ${host}`,
    }
  return {
    subject: `${code} adalah kode masuk Alun-Alun Anda`,
    text: `Kode masuk Alun-Alun Anda:

    ${spoken}

Ketik kode ini di peramban tempat Anda memintanya. Kode berlaku 10 menit dan hanya sekali pakai.

Petugas kota tidak pernah menanyakan kode ini. Kalau Anda tidak memintanya, biarkan saja surel ini: tanpa kode, tidak terjadi apa-apa.

Alun-Alun · ${host}`,
  }
}
