import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

interface Asked {
  childName: string
  link: string
}

export function guardianLetter(lang: Lang, { childName, link }: Asked): Letter {
  if (lang === 'en')
    return {
      subject: `${childName} asks for your consent on Alun-Alun`,
      text: `${childName} opened an account on Alun-Alun, the city government’s digital square, and named you as parent or guardian.

Because ${childName} is under 18, nothing of theirs becomes public there before you agree: no booth, no picture, no name.

Read what you would agree to, and answer here:

${link}

If you do not know ${childName}, leave this mail as it is. Nothing becomes public without your answer.`,
    }
  return {
    subject: `${childName} meminta persetujuan Anda di Alun-Alun`,
    text: `${childName} membuka akun di Alun-Alun, alun-alun digital milik Pemerintah Kota, dan menyebut Anda sebagai orang tua atau wali.

Karena ${childName} belum 18 tahun, tidak ada apa pun miliknya yang tampil untuk umum sebelum Anda setuju: stan, foto, maupun nama.

Baca apa yang Anda setujui, lalu jawab di sini:

${link}

Kalau Anda tidak mengenal ${childName}, biarkan saja surel ini. Tanpa jawaban Anda, tidak ada yang tampil.`,
  }
}
