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
  /\b(staf|staff|admin|operator|kasir|guru|tutor|magang|intern(?:ship)?|pkl|manajer|manager|supervisor|spv|kepala|asisten|assistant|teknisi|mekanik|montir|sales|marketing|driver|sopir|supir|kurir|security|satpam|crew|pramu\w+|penjahit|perawat|bidan|apoteker|desainer|designer|programmer|developer|engineer|analyst|analis|accounting|akuntan|barista|waiter|waitress|cook|koki|chef|helper|buruh|karyawan|karyawati|pegawai|freelancer?|penulis|editor|fotografer|volunteer|relawan|koordinator|cleaning service|customer service|pelayan|penjaga|petugas|tukang|resepsionis|receptionist|cashier|teacher|nurse|leader|officer|host)\b/i
/** What somebody did, not what they were. */
const deed =
  /^(?:[-•*▪●◦–>✓·]|\d+[.)])\s*|^(?:bertanggung jawab|responsible|melakukan|membuat|melayani|menjaga|mengelola|membantu|managed|handled|created|assisted)\b/i

/** Jobs with how long they lasted. A job without dates or a length is none: months are what counts, and nobody guesses them. */
export function jobsIn(lines: readonly Line[], now: Date): Found<PastJob>[] {
  const within = lines.filter(({ section }) => section === 'experience').map(({ text }) => text)
  const dated = within.flatMap((text, at) => {
    const period = deed.test(text) ? undefined : periodIn(text, now)
    return period ? [{ at, text, period }] : []
  })
  return dated.slice(0, mostJobs).flatMap(({ at, text, period }, place) => {
    const [earlier, later] = [dated[place - 1]?.at ?? -1, dated[place + 1]?.at ?? within.length]
    const own = pieces(text.replace(period.said, ' '))
    const above = within.slice(Math.max(earlier + 1, at - 2), at).filter((each) => !deed.test(each))
    const below = within.slice(at + 1, Math.min(later, at + 3)).filter((each) => !deed.test(each) && each.length < 80)
    const said = named(own, above.flatMap(pieces), below.flatMap(pieces))
    return said ? [{ value: job(said, period), quote: text.slice(0, 120) }] : []
  })
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
    .map((piece) =>
      piece.replace(/^[\s:,.–—-]+|[\s:,–—-]+$/g, '').replace(/^(?:sebagai|as|posisi|jabatan|position)\s*:?\s*/i, ''),
    )
    .filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 80)

interface Said {
  title: string
  employer?: string | undefined
}

/** The piece that sounds most like a job is the title; one that sounds like an employer, or stands beside it, is where. */
function named(own: readonly string[], above: readonly string[], below: readonly string[]): Said | undefined {
  const near = [...own, ...above.toReversed(), ...below]
  const scored = near.map((piece, place) => ({ piece, score: soundsLikeTitle(piece) - place / 100 }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (!a || b.score > a.score ? b : a),
    undefined,
  )
  if (!best || best.score < 0.4) return undefined
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
