import type { AccessNeed } from '../../../../functions/jobs/lists/access.ts'
import type { KecamatanName } from './kecamatan.ts'
import type { ProgrammeName } from './programmes.ts'
import type { Skill } from './skills.ts'

/** A wall clock time in the event's zone: '09:00'. */
type Clock = `${number}:${number}`
type InBoth = { id: string; en: string }
interface Person {
  name: string
  mail: string
}

type CategoryKey =
  | 'kriya'
  | 'busana'
  | 'kuliner'
  | 'komik-ilustrasi'
  | 'musik'
  | 'film-foto'
  | 'gim-aplikasi'
  | 'sastra'

type StageKey = 'lapang' | 'serambi' | 'bengkel'

export interface Festival {
  name: string
  tagline: InBoth
  story: string
  place: string
  address: string
  zone: 'Asia/Jakarta'
  days: 2
  opens: Clock
  closes: Clock
  stages: readonly { key: StageKey; name: string; about: string; place: string }[]
  categories: readonly { key: CategoryKey; name: InBoth; capacity: number }[]
}

/** Day 1 or 2 and a clock time, not a date: the demo moves the festival to today. */
export interface ProgrammeItem {
  key: string
  day: 1 | 2
  stage: StageKey
  startsAt: Clock
  minutes: number
  title: string
  about: string
  speakers: readonly string[]
  /** Left out, it is what its stage usually shows. */
  track?: string
  isBreak?: boolean
}

/** What staff did to the programme after it was announced. */
export type ProgrammeTurn =
  | { key: string; startsAt: Clock; stage?: StageKey; minutes?: number }
  | { key: string; isTakenOut: true }

/** What stands beside one stage. Visitors are exhibitors, by their mail. */
export interface StageTalk {
  stage: StageKey
  cast: readonly (Person & { part: 'host' | 'speaker' })[]
  announcement: string
  poll: { question: string; choices: readonly string[] }
  visitors: readonly {
    mail: string
    line: string
    question?: { words: string; isNameless?: boolean; isAnswered?: boolean }
    /** Which choice of the poll. */
    votes: number
    /** Whose questions, by their place in this list. */
    supports?: readonly number[]
  }[]
  /** By the moderator, at the end. */
  replies: readonly string[]
}

export interface Booth {
  key: string
  name: string
  /** At most 140 characters. */
  pitch: string
  /** Paragraphs parted by an empty line. */
  story: string
  category: CategoryKey
  /** Under 18, a guardian has to say yes by mail before anything is public. */
  exhibitor: Person & { age?: number; guardian?: Person }
  whatsapp: string
  instagram?: string
  goods: readonly { name: string; priceRupiah: number; note: string }[]
  kecamatan: KecamatanName
  keepers: readonly string[]
  state: 'approved' | 'applied' | 'returned'
  /** Why staff sent it back. */
  reason?: string
}

export interface Fair {
  name: InBoth
  tagline: InBoth
  story: string
  place: string
  address: string
  zone: 'Asia/Jakarta'
  days: 2
  opens: Clock
  closes: Clock
  halls: readonly { key: string; name: string; about: string; trades: readonly Trade[] }[]
}

export interface Holiday {
  on: `${number}-${number}-${number}`
  name: string
  /** Where the date is from; a date that needs a decision not yet known is not in the list. */
  source: string
}

type Trade = 'sandang' | 'pangan' | 'tamu' | 'kesehatan' | 'pendidikan' | 'niaga' | 'teknik' | 'digital' | 'bumi'

export interface Employer {
  key: string
  name: string
  kind:
    | 'PT'
    | 'CV'
    | 'koperasi'
    | 'yayasan'
    | 'toko'
    | 'klinik'
    | 'rumah sakit'
    | 'sekolah'
    | 'hotel'
    | 'usaha perorangan'
  trade: Trade
  field: string
  kbli: string
  nib: string
  kecamatan: KecamatanName
  address: string
  about: string
  people: number
  website?: string
  recruiter: Person
  state: 'verified' | 'registered' | 'returned'
  reason?: string
}

export type Education = 'sd' | 'smp' | 'sma' | 'smk' | 'd3' | 's1'
export type WorkKind = 'full-time' | 'part-time' | 'contract' | 'internship' | 'daily'

export interface Vacancy {
  key: string
  employer: string
  title: string
  /** Unit group of the Klasifikasi Baku Jabatan Indonesia 2014. */
  kbji: string
  quota: number
  /** The least that is asked for. */
  education: Education
  /** None: any programme of that level. */
  programmes: readonly ProgrammeName[]
  skills: readonly Skill[]
  experienceYears: number
  licences: readonly string[]
  /** Rupiah a month; a day for daily work; the allowance for an internship. */
  wage: { min: number; max: number } | 'withheld'
  kecamatan: KecamatanName
  place: string
  kind: WorkKind
  shift: boolean
  remote?: boolean
  /** What the place has for people with a disability, as the employer says. */
  access?: readonly AccessNeed[]
  description: string
  state: 'published' | 'submitted' | 'returned' | 'draft' | 'filled' | 'paused'
  reason?: string
  /** What its recruiter wrote beside words that the linter finds. */
  findingReason?: string
  validDays: number
}

/** A vacancy as it is written down: what is left out is the employer's own place, published, open for thirty days. */
export type WrittenVacancy = Omit<Vacancy, 'kecamatan' | 'place' | 'state' | 'validDays' | 'shift' | 'licences'> &
  Partial<Pick<Vacancy, 'kecamatan' | 'place' | 'state' | 'validDays' | 'shift' | 'licences'>>

export interface Seeker {
  key: string
  name: string
  mail: string
  phone: string
  kecamatan: KecamatanName
  education: Education
  programme: ProgrammeName | null
  graduatedYear: number
  skills: readonly Skill[]
  /** Titles of jobs looked for. */
  wanted: readonly string[]
  experience: readonly { title: string; months: number }[]
  licences: readonly string[]
  wishes: { wageMin: number; kinds: readonly WorkKind[]; shift: boolean }
  /** What they need at work, where they say so: never sent with an application. */
  access?: readonly AccessNeed[]
  about?: string
}

export type ApplicationState =
  | 'submitted'
  | 'shortlisted'
  | 'interview'
  | 'offered'
  | 'hired'
  | 'declined'
  | 'withdrawn'

export interface Application {
  key: string
  seeker: string
  vacancy: string
  state: ApplicationState
  /** Said to the seeker when declined. */
  reason?: string
  letter?: string
}
