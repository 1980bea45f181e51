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
    'kang akang neng nyai ceu cak gus ning bli mbok daeng raden kh bin binti',
    'menikah nikah kawin lajang single jomblo janda duda cerai married unmarried divorced widow widower status belum sudah',
    'islam muslim muslimah kristen protestan katolik katholik nasrani hindu buddha budha konghucu agama religion',
    'christian catholic hindu buddhist moslem hijab berhijab jilbab berjilbab kerudung',
    'usia umur berumur berusia age aged tahun thn th yo old years year lahir kelahiran ttl muda tua',
    'cantik ganteng tampan cakep menarik tinggi badan berat cm kg',
    'fresh graduate freshgrad freshgraduate candidate kandidat',
  ].flatMap((line) => line.split(' ')),
)

const age = /^\d+(th|thn|tahun|yo|an|cm|kg)$/

/** The words of a text that may say what somebody can do; those that say who somebody is are left out. */
export const impartialWords = (text: string): string[] =>
  words(text).filter((word) => !whoWords.has(word) && !age.test(word) && !isStopWord(word))

export const impartialRoots = (text: string): string[] => impartialWords(text).map(stem)

/** Names that are words of the classifications, too (Cut Nyak, Made, Sri), and of little weight there. */
const names = new Set(
  `sri cut tan made pane tri pandu intan permata mutiara melati sari eva angel agung mulia gunawan lie go gan ester ruby pearl
  crystal damai bala king mama li ali dewa dewi mega indah eka dwi kartika`.split(/\s+/),
)
/** Names that are work, too: a name where nothing else stands in the piece, or beside a word that no title has (Surya Dharma). */
const namesOrWork = new Set(
  `surya yoga utama imam bintang bumi angkasa nusantara kembang bunga cahya lestari satria perwira wira guntur bayu gita lili mawar
  dahlia anggrek rose tari cahaya duta anak budi citra jaya lalu bijak sejahtera young white black brown green gray page marshall`.split(
    /\s+/,
  ),
)
/** Work that is a name abroad: a name only beside a word that no title has (James Cook). */
const workOrNames = new Set(
  `baker cook mason carter cooper fisher hunter smith miller potter porter parker turner walker weaver shepherd archer butler chandler
  sawyer tanner`.split(/\s+/),
)

/**
 * The words of a title that some title of the lists has: whatever else people write into it, a name most of all, adds nothing.
 * It is read piece by piece between commas and brackets, so that "Kasir (Made Surya, 24 th)" is "Kasir".
 */
export function titleWords(text: string, knows: (root: string) => boolean): string[] {
  const pieces = text.split(/[,;|()[\]•]|\s[-–—]\s/).map((piece) => {
    const all = impartialWords(piece).filter((word) => word.length > 1 && !names.has(word))
    const known = all.filter((word) => knows(stem(word)))
    const besideName = known.length < all.length
    const isName = known.every((word) => namesOrWork.has(word))
    const plain = known.filter((word) => !(isName || (besideName && (namesOrWork.has(word) || workOrNames.has(word)))))
    return { known, plain }
  })
  const plain = pieces.flatMap((piece) => piece.plain)
  return plain.length > 0 ? plain : (pieces.find(({ known }) => known.length > 0)?.known ?? [])
}
