import { words } from './lang.ts'

export const sorryWords = words({
  id: {
    title: 'Maaf',
    nowhere: 'Halaman ini tidak ada.',
    nowhereWhy: 'Mungkin alamatnya salah ketik, atau halamannya sudah ditutup.',
    broken: 'Ada gangguan di pihak kami. Coba lagi sebentar lagi.',
    brokenWhy: 'Kesalahan ini bukan dari HP Anda, dan sudah kami catat.',
    reload:
      'Tunggu sebentar, lalu muat ulang halaman ini: tarik layar ke bawah, atau tekan panah melingkar di peramban.',
    sent: 'Baru saja mengirim formulir?',
    sentWhy:
      'Isian Anda tidak hilang selama halaman ini belum ditutup. Kiriman itu mungkin sudah sampai, mungkin belum. Muat ulang halaman ini, dan setujui bila peramban bertanya apakah formulir dikirim lagi. Kalau ternyata sudah sampai, tidak akan tercatat dua kali.',
    home: 'Ke halaman depan',
    help: 'Minta bantuan',
  },
  en: {
    title: 'Sorry',
    nowhere: 'There is no such page.',
    nowhereWhy: 'The address may be mistyped, or the page may have been closed.',
    broken: 'Something broke on our side. Please try again in a moment.',
    brokenWhy: 'It is not your phone’s fault, and we have noted it.',
    reload: 'Wait a moment, then reload this page: pull the screen down, or press the round arrow of your browser.',
    sent: 'Have you just sent a form?',
    sentWhy:
      'What you wrote is not lost as long as this page stays open. It may have arrived, or it may not. Reload this page, and agree if your browser asks whether to send the form again. Should it have arrived already, it will not be recorded twice.',
    home: 'To the front page',
    help: 'Ask for help',
  },
})

interface Refusal {
  code?: string
  status: number
  defined: boolean
  message: string
}

/** What a context refuses has its own sentence. An address it could not read is no address. */
export function sorry(refusal: Refusal | undefined, lang: keyof typeof sorryWords = 'id') {
  const t = sorryWords[lang]
  // Not 503, which the edge takes for a machine's own word and puts its page in the place of ours.
  if (!refusal) return { status: 502, sentence: t.broken, why: t.brokenWhy }
  if (refusal.defined && refusal.code !== 'invalid-input')
    return { status: refusal.status, sentence: refusal.message, why: undefined }
  return { status: 404, sentence: t.nowhere, why: t.nowhereWhy }
}
