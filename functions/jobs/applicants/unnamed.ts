import { programmes } from '../lists/programmes.ts'
import { skills } from '../lists/skills.ts'
import { licences } from '../lists/work.ts'
import { impartialWords } from '../matching/reading/impartial.ts'
import { keyOf, type Titles } from '../matching/reading/read.ts'
import type { Match, Reason, ReasonCode } from '../matching/sum/match.ts'
import { stem, words } from '../matching/text/words.ts'
import type { Profile } from '../profiles/profile.shape.ts'

type Known = Pick<Titles, 'knows'>

/**
 * What was sent, before the short list: no name, phone or former employer, and no year that tells an age. Of what
 * people wrote in their own words stand only words that some title of work has, which is what the sum reads of them
 * too. The wage they hope for stays with them: the sum says whether it fits.
 */
export function unnamed(sent: Profile, known: Known): Profile {
  const { kecamatan, education, programme, kinds, shift } = sent
  const plain = plainly(sent, known)
  const all = (texts: readonly string[] | undefined) => texts?.map(plain).filter((text) => text !== '')
  return {
    ...{ kecamatan, education, kinds, shift },
    programme: programme && plain(programme),
    ...{ skills: all(sent.skills), licences: all(sent.licences), wanted: all(sent.wanted) },
    experience: sent.experience?.map(({ title, months }) => ({ title: plain(title), months })),
  }
}

/** The same points. A reason that quotes what somebody wrote quotes what may be read of it. */
export function unnamedMatch(match: Match, sent: Profile, known: Known): Match {
  const plain = plainly(sent, known)
  const said = (reason: Reason): Reason =>
    quoting.has(reason.code) && reason.what !== undefined ? { ...reason, what: plain(reason.what) } : reason
  return { ...match, parts: match.parts.map((part) => ({ ...part, reasons: part.reasons.map(said) })) }
}

/** Reasons that say a title or a programme as the seeker wrote it; all others quote the vacancy. */
const quoting: ReadonlySet<ReasonCode> = new Set([
  'same-occupation',
  'like-occupation',
  'other-occupation',
  'same-words',
  'other-words',
  'programme-named',
  'programme-taken-before',
])

/** Names on our lists tell nothing of who somebody is. */
const listed = new Set([...skills, ...programmes, ...licences].map(keyOf))

/**
 * Of places and ways of work that many share: they name no employer and count nothing, and titles read better with
 * them.
 */
const ordinary = new Set(
  `relawan kader posyandu honorer lepas loket pulsa kelontong angkot warnet lokapasar fasilitator instalatur lele pagar suku
  hajatan kampus pesantren humas depan resmi puskesmas kelurahan kecamatan swasta negeri umum harian musiman`
    .split(/\s+/)
    .map(stem),
)

function plainly({ name = '' }: Profile, { knows }: Known) {
  // "Tani" is a word of work, and a name: of who is called so it is left out.
  const own = new Set(words(name).map(stem))
  return (text: string) => {
    if (listed.has(keyOf(text))) return text
    const isPlain = (root: string) => (knows(root) || ordinary.has(root)) && !own.has(root)
    const said = impartialWords(text).filter((word) => isPlain(stem(word)))
    const line = said.join(' ')
    return line.charAt(0).toUpperCase() + line.slice(1)
  }
}
