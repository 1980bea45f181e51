import { words } from './lang.ts'

export const sorryWords = words({
  id: {
    title: 'Maaf',
    nowhere: 'Halaman ini tidak ada.',
    nowhereWhy: 'Mungkin alamatnya salah ketik, atau halamannya sudah ditutup.',
    broken: 'Ada gangguan di pihak kami. Coba lagi sebentar lagi.',
    brokenWhy: 'Kesalahan ini bukan dari HP Anda, dan sudah kami catat.',
    again: 'Coba lagi',
    home: 'Ke halaman depan',
    help: 'Minta bantuan',
  },
  en: {
    title: 'Sorry',
    nowhere: 'There is no such page.',
    nowhereWhy: 'The address may be mistyped, or the page may have been closed.',
    broken: 'Something broke on our side. Please try again in a moment.',
    brokenWhy: 'It is not your phone’s fault, and we have noted it.',
    again: 'Try again',
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
  if (!refusal) return { status: 503, sentence: t.broken, why: t.brokenWhy }
  if (refusal.defined && refusal.code !== 'invalid-input')
    return { status: refusal.status, sentence: refusal.message, why: undefined }
  return { status: 404, sentence: t.nowhere, why: t.nowhereWhy }
}
