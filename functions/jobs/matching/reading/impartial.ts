import { isStopWord, stem, words } from '../text/words.ts'

/**
 * Words that say who somebody is, not what they can do. They are taken out of every free text, a seeker's and a vacancy's,
 * before anything is compared (SE Menaker M/6/HK.04/V/2025): "kasir, perempuan, 24 th" is "kasir".
 */
const whoWords = new Set(
  [
    'pria wanita laki lelaki perempuan cowok cewek cowo cewe putra putri gadis jejaka bujang',
    'male female man men woman women boy girl gentleman lady ladies gender kelamin sex',
    'bapak ibu pak bu mas mbak kak kakak abang bang teteh aa uda uni om tante sdr sdri tn ny nn mr mrs ms haji hajjah hj',
    'menikah nikah kawin lajang single jomblo janda duda cerai married unmarried divorced widow widower status belum sudah',
    'islam muslim muslimah kristen protestan katolik katholik nasrani hindu buddha budha konghucu agama religion',
    'christian catholic hindu buddhist moslem hijab berhijab jilbab berjilbab kerudung',
    'usia umur berumur berusia age aged tahun thn th yo old years year lahir kelahiran ttl muda tua',
    'cantik ganteng tampan cakep menarik tinggi badan berat cm kg',
  ].flatMap((line) => line.split(' ')),
)

const age = /^\d+(th|thn|tahun|yo|an|cm|kg)$/

/** The words of a text that may say what somebody can do; those that say who somebody is are left out. */
export const impartialWords = (text: string): string[] =>
  words(text).filter((word) => !whoWords.has(word) && !age.test(word) && !isStopWord(word))

export const impartialRoots = (text: string): string[] => impartialWords(text).map(stem)
