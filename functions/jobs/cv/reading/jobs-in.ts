import { nearest, onList } from '../../lists/nearest.ts'
import { jobTitles } from '../../lists/titles.ts'
import type { PastJob } from '../../profiles/profile.shape.ts'
import { type Period, periodIn } from './periods.ts'
import type { Found } from './person-in.ts'
import type { Line } from './sections.ts'

const mostJobs = 8
const employerSign =
  /\b(pt|cv|ud|toko|rs|rsud|rsu|klinik|apotek|bank|hotel|restoran|rumah makan|kafe|cafe|koperasi|yayasan|universitas|smk|sma|sd|smp|tk|dinas|kantor|desa|kelurahan|puskesmas|indomaret|alfamart|tbk|inc|ltd|persero|bengkel|salon|warung|perusahaan|company|store|school|hospital)\b\.?/i
const titleSign =
  /\b(staf|staff|admin|operator|kasir|guru|tutor|magang|intern(?:ship)?|pkl|manajer|manager|supervisor|spv|kepala|asisten|assistant|teknisi|mekanik|montir|sales|marketing|driver|sopir|supir|kurir|security|satpam|crew|pramu\w+|penjahit|perawat|bidan|apoteker|desainer|designer|programmer|developer|engineer|analyst|analis|accounting|akuntan|barista|waiter|waitress|cook|koki|chef|helper|buruh|karyawan|karyawati|pegawai|freelancer?|penulis|editor|fotografer|volunteer|relawan|koordinator|cleaning service|customer service|pelayan|penjaga|petugas|tukang|resepsionis|receptionist|cashier|teacher|nurse|leader|officer|host|technician|administrator|secretary|sekretaris|accountant|merchandiser|promotor|promoter|telemarketer|bartender|housekeeping|trainer|instruktur|pengajar|pengemudi|pramugari|surveyor|drafter|quality control|packer|picker|welder|nanny|konselor|terapis)\b/i
const bullet = /^(?:[-•*▪●◦–>✓·]|\d+[.)])\s*/
/** What somebody did, not what they were: said after a bullet without a date, or by its verb. */
const deed =
  /^(?:bertanggung jawab|responsible|melakukan|membuat|melayani|menjaga|mengelola|membantu|managed|handled|created|assisted)\b/i
const isDeed = (line: string) => bullet.test(line) || deed.test(line)

/**
 * Jobs with how long they lasted. A job without dates or a length is none: months are what counts, and nobody guesses
 * them.
 */
export function jobsIn(lines: readonly Line[], now: Date): Found<PastJob>[] {
  const within = placesOfWork(lines)
  const dated = within.flatMap((text, at) => {
    const bare = text.replace(bullet, '')
    const period = deed.test(bare) ? undefined : periodIn(bare, now)
    return period ? [{ at, text: bare, period }] : []
  })
  return dated.slice(0, mostJobs).flatMap(({ at, text, period }, place) => {
    const [earlier, later] = [dated[place - 1]?.at ?? -1, dated[place + 1]?.at ?? within.length]
    const own = pieces(text.replace(period.said, ' '))
    const above = within.slice(Math.max(earlier + 1, at - 2), at).filter((each) => !isDeed(each))
    const below = within.slice(at + 1, Math.min(later, at + 3)).filter((each) => !isDeed(each) && each.length < 80)
    const said = named(own, above.flatMap(pieces), below.flatMap(pieces))
    return said ? [{ value: job(said, period), quote: text.slice(0, 120) }] : []
  })
}

/** Their section, or, in a text without one, the lines that speak of a job themselves. */
function placesOfWork(lines: readonly Line[]): string[] {
  const section = lines.filter(({ section: of }) => of === 'experience').map(({ text }) => text)
  if (section.length > 0) return section
  return lines
    .filter(({ section: of, text }) => (of === 'top' || of === 'other') && titleSign.test(text) && text.length < 160)
    .map(({ text }) => text)
}

const job = ({ title, employer }: Said, { months, until }: Period): PastJob => ({
  title: title.slice(0, 80),
  months,
  ...(employer && { employer: employer.slice(0, 80) }),
  ...(until && { until }),
})

/** "Kasir – Alfamart (", "Kasir di Toko Sinar": what stands between strokes, commas, brackets and "di". */
const pieces = (text: string): string[] =>
  text
    .split(/\s*[|;()[\]•·]\s*|\s+[-–—]+\s+|\t+|,\s+(?!tbk\b)|\s+(?:di|at|@|pada)\s+|\s*[-–—:|]\s*$/i)
    .flatMap(titleThenEmployer)
    .map((piece) =>
      piece.replace(/^[\s:,.–—-]+|[\s:,–—-]+$/g, '').replace(/^(?:sebagai|as|posisi|jabatan|position)\s*:?\s*/i, ''),
    )
    .filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 80)

/** "Security Hotel Horison": a title, and where. */
const titleThenEmployer = (piece: string): string[] => {
  const at = piece.search(employerSign)
  const title = piece.slice(0, at)
  const isBoth = at > 0 && titleSign.test(title) && title.trim().split(' ').length <= 3
  return isBoth && piece.slice(at).includes(' ') ? [title, piece.slice(at)] : [piece]
}

interface Said {
  title: string
  employer?: string | undefined
}

/**
 * The piece that sounds most like a job is the title; one that sounds like an employer, or stands beside it, is where.
 */
function named(own: readonly string[], above: readonly string[], below: readonly string[]): Said | undefined {
  const near = [...own, ...above.toReversed(), ...below]
  const scored = near.map((piece, place) => ({ piece, score: soundsLikeTitle(piece) - place / 100 }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (!a || b.score > a.score ? b : a),
    undefined,
  )
  // Beside a date, what is no employer is a title though no list has it.
  if (!best || best.score < (own.length > 1 ? -0.3 : 0.4)) return undefined
  const rest = (own.includes(best.piece) ? [...own, ...above.slice(-1), ...below.slice(0, 1)] : near).filter(
    (piece) => piece !== best.piece,
  )
  const employer =
    rest.find((piece) => employerSign.test(piece)) ??
    rest.find((piece) => soundsLikeTitle(piece) < 0.4 && /^\p{Lu}/u.test(piece))
  return { title: best.piece, employer }
}

function soundsLikeTitle(piece: string): number {
  if (onList(piece, jobTitles)) return 2
  const sign = titleSign.test(piece) ? 1 : 0
  const at = piece.search(employerSign)
  const isEmployer = at === 0 || (at > 0 && sign === 0)
  const like = piece.length < 40 && nearest(piece, jobTitles).length > 0 ? 0.6 : 0
  return sign + like - (isEmployer ? 0.8 : 0) - (piece.split(' ').length > 6 ? 0.7 : 0)
}
