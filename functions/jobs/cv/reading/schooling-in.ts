import { type Education, educationLevel } from '../../lists/work.ts'
import { proposeName } from '../../profiles/propose-names.ts'
import type { Found } from './person-in.ts'
import type { Line } from './sections.ts'

/** How a line says a level of schooling, the surest sign first. D4 is a bachelor's degree by another name. */
const levels: readonly (readonly [Education, RegExp])[] = [
  [
    's2',
    /\b(s\s?[.-]?\s?2|magister|master(?:'s)?(?: degree)? (?:of|in)|pascasarjana|m\.\s?(?:kom|m|t|pd|si|ak|kes|hum|h)\b)/i,
  ],
  [
    's1',
    /\b(s\s?[.-]?\s?1|d\s?[.-]?\s?(?:4|iv)|strata\s*(?:1|satu)|sarjana|bachelor|undergraduate|universitas|university|institut|s\.\s?(?:kom|e|t|pd|h|ak|sos|psi|farm|kep|gz|si|m|ikom|tr)\b)/i,
  ],
  [
    'd3',
    /\b(d\s?[.-]?\s?(?:3|iii)|diploma(?:\s*(?:3|iii|tiga))?|ahli madya|amd|a\.\s?md|politeknik|polytechnic|akademi|associate degree)\b/i,
  ],
  ['smk', /\b(smk[ns]?|smea|stm|sekolah menengah kejuruan|vocational (?:high )?school)\b/i],
  [
    'sma',
    /\b(sma[ns]?|smu|man|madrasah aliyah|ma[ns]? (?:al|as|an|ar|at|negeri|swasta|darul|daarul|islam)|sekolah menengah atas|senior high(?: school)?|high school|paket c|slta)\b/i,
  ],
  ['smp', /\b(smp[ns]?|mts[ns]?|sltp|sekolah menengah pertama|junior high(?: school)?|paket b)\b/i],
  ['sd', /\b(sd[ns]?|sdit|min?|sekolah dasar|elementary(?: school)?|primary school|paket a)\b/i],
]
const goesOn =
  /\b(sekarang|saat ini|present|now|semester\s*(?:\d+|[ivx]+)|masih (?:kuliah|aktif|menempuh)|sedang (?:menempuh|kuliah)|on ?going|mahasiswa aktif|expected)\b/i
const startedOnly = /\b(tidak (?:tamat|lulus|selesai)|berhenti|drop ?out|cuti)\b/i

export interface Schooling {
  education: Found<Education>
  programme?: Found<string> | undefined
}

/** The highest level that was finished, and what was studied there. */
export function schoolingIn(lines: readonly Line[]): Schooling | undefined {
  const inSection = lines.filter(({ section }) => section === 'education')
  const within = (inSection.length > 0 ? inSection : lines.filter(saysSchool)).map(({ text }) => text)
  const found = within.flatMap((text, at) => {
    const level = levelIn(text)
    if (!level) return []
    const around = [text, ...untilNextSchool(within, at, level)]
    const isFinished = !around.some((each) => goesOn.test(each) || startedOnly.test(each))
    return isFinished ? [{ level, around, text, before: within[at - 1] }] : []
  })
  const best = found.reduce<(typeof found)[number] | undefined>(
    (highest, each) => (!highest || educationLevel[each.level] > educationLevel[highest.level] ? each : highest),
    undefined,
  )
  if (!best) return undefined
  const before = best.before && !levelIn(best.before) ? [best.before] : []
  const programme = programmeIn([...best.around, ...before], best.level)
  return { education: { value: best.level, quote: best.text.slice(0, 120) }, programme }
}

/** What belongs to a school stands below it: its programme, its years, a degree of the same level. */
function untilNextSchool(within: readonly string[], at: number, level: Education): string[] {
  const below = within.slice(at + 1, at + 4)
  const next = below.findIndex((text) => (levelIn(text) ?? level) !== level)
  return next < 0 ? below : below.slice(0, next)
}

const levelIn = (text: string): Education | undefined => levels.find(([, sign]) => sign.test(text))?.[0]

/**
 * Outside of a section of its own, a line has to say more than a level: that it was finished, where, or what was
 * studied.
 */
function saysSchool({ text, section }: Line): boolean {
  const level = section === 'references' ? undefined : levelIn(text)
  if (!level) return false
  const isTold =
    /\b(lulus(?:an)?|tamat(?:an)?|ijazah|fresh ?grad(?:uated?)?|universitas|university|negeri|jurusan|prodi|graduated?|pendidikan)\b/i
  return isTold.test(text) || programmeIn([text], level) !== undefined
}

const label =
  /\b(?:jurusan|program\s*studi|prodi|konsentrasi|kompetensi keahlian|program keahlian|major(?:ing)?(?: in)?|majors?|bidang(?: studi)?|fakultas\s+[^,]+,)\s*:?\s*/i
const schools =
  /\b(?:smk|sma|smp|universitas|university|institut|politeknik|polytechnic|sekolah|akademi|stie|stikes|stmik|uin|unpad|ummi|ipb|upi|negeri|swasta|muhammadiyah|kota|kabupaten|sukabumi)\b/i

/** By its label, or what stands beside the level: "S1 TI", "SMK Negeri 1 Sukabumi - TKJ". */
function programmeIn(around: readonly string[], level: Education): Found<string> | undefined {
  if (level === 'sd' || level === 'smp') return undefined
  const candidates = around.flatMap((text) => {
    const bare = text.replace(/(?:19|20)\d\d/g, ' ').replace(/\b(?:ipk|gpa|nilai).*$/i, '')
    const [, labelled] = bare.split(label)
    const parts = bare.split(/[,|\t;()]|\s[-–—]\s/).map((part) => part.trim())
    const beforeSchool = parts.map((part) => part.split(schools)[0]?.trim())
    return [labelled?.split(/[,|\t;()]|\s[-–—]\s/)[0]?.trim(), ...parts, ...beforeSchool].flatMap((part) =>
      part ? [part] : [],
    )
  })
  for (const written of candidates) {
    const name = programmeNamed(written, level)
    if (name) return { value: name, quote: written.slice(0, 120) }
  }
  const own = candidates.find(
    (part) =>
      part.length > 3 &&
      part.length <= 60 &&
      !schools.test(part) &&
      around.some((text) => label.test(text) && text.includes(part)),
  )
  return own ? { value: own, quote: own } : undefined
}

const prefixes: Partial<Record<Education, string>> = { smk: 'SMK', sma: 'SMA', d3: 'D3', s1: 'S1' }

function programmeNamed(written: string, level: Education): string | undefined {
  const prefix = prefixes[level]
  if (!prefix || written.length < 2) return undefined
  const said = written.replace(
    /^.*?\b(?:s\s?[.-]?\s?1|d\s?[.-]?\s?(?:3|iii|4|iv)|sarjana|bachelor(?:'s)?(?: degree)?(?: of| in)?|diploma(?: 3| iii)?|smk|sma)\b[\s:.-]*/i,
    '',
  )
  if (said === '' || schools.test(said)) return undefined
  const { listed, meant } = proposeName('programmes', `${prefix} ${said}`, level)
  return listed ?? meant[0]
}
