import type { Lang } from '../../platform/lang.ts'
import { filled, type Wording } from './wording.ts'

interface About {
  title: string
  employer: string
  name?: string | undefined
}

/** What a letter begins with, where staff worded it in that language. */
export function firstWords(wording: Wording | undefined, lang: Lang, { title, employer, name = '' }: About) {
  const words = wording?.words[lang]
  return words && filled(words, { nama: name, lowongan: title, 'pemberi-kerja': employer })
}
