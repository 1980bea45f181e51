import { employers } from './employers.ts'
import { declines, letters } from './people/letters.ts'
import { type Chance, seededChance } from './random.ts'
import { seekers } from './seekers.ts'
import type { Application, ApplicationState, Education, Seeker, Vacancy } from './types.ts'
import { vacancies } from './vacancies.ts'

const howMany = 700
const ladder: readonly Education[] = ['sd', 'smp', 'sma', 'd3', 's1']
const step = (education: Education) => ladder.indexOf(education === 'smk' ? 'sma' : education)

/** Abilities that nearly everybody names tell little about who fits. */
const common: readonly string[] = [
  'komunikasi',
  'ketelitian',
  'kerja sama tim',
  'perkakas tangan',
  'K3',
  'pelayanan pelanggan',
  'penyusunan laporan',
]

/** How many of a hundred applications stand where. */
const shares: readonly (readonly [ApplicationState, number])[] = [
  ['submitted', 34],
  ['shortlisted', 18],
  ['interview', 13],
  ['offered', 5],
  ['hired', 6],
  ['declined', 19],
  ['withdrawn', 5],
]

/**
 * Seven hundred letters sent: mostly to vacancies that fit, at most six by one person. Nobody is hired twice, and no more are offered or
 * hired than were asked for; a vacancy that is filled has hired as many as it wanted.
 */
export const applications: readonly Application[] = sendAll(seededChance(33721))

function sendAll(chance: Chance): Application[] {
  const open = vacancies.filter(({ state }) => state === 'published' || state === 'paused' || state === 'filled')
  const places = new Map(open.map(({ key, quota }) => [key, quota]))
  const settled = new Set<string>()
  const sent = new Map<string, Application>()
  const send = (seeker: Seeker, vacancy: Vacancy, wanted: ApplicationState) => {
    const key = `${seeker.key}-${vacancy.key}`
    if (sent.has(key)) return false
    const state = possible(wanted, seeker, vacancy)
    sent.set(key, { key, seeker: seeker.key, vacancy: vacancy.key, state, ...words(seeker, vacancy, state, chance) })
    return true
  }
  const possible = (wanted: ApplicationState, seeker: Seeker, vacancy: Vacancy): ApplicationState => {
    if (wanted !== 'offered' && wanted !== 'hired') return wanted
    const left = places.get(vacancy.key) ?? 0
    if (left === 0 || settled.has(seeker.key)) return 'interview'
    places.set(vacancy.key, left - 1)
    settled.add(seeker.key)
    return wanted
  }

  for (const vacancy of open.filter(({ state }) => state === 'filled')) {
    const hopeful = chance.shuffled(
      seekers.filter((seeker) => closeness(seeker, vacancy) > 0 && !settled.has(seeker.key)),
    )
    for (const seeker of hopeful.slice(0, vacancy.quota)) send(seeker, vacancy, 'hired')
  }
  while (sent.size < howMany) {
    const seeker = chance.pick(seekers)
    if ([...sent.values()].filter((application) => application.seeker === seeker.key).length >= 6) continue
    const liked = chance
      .shuffled(open)
      .map((vacancy) => ({ vacancy, close: closeness(seeker, vacancy) }))
      .filter(({ close }) => close > 0)
      .sort((one, other) => other.close - one.close)
      .slice(0, 8)
    if (liked.length > 0) send(seeker, chance.pick(liked).vacancy, stateBy(chance))
  }
  return [...sent.values()]
}

/** Rough, for choosing only: what the person sees as a match is computed by the product. Nought: would not think of it. */
function closeness(seeker: Seeker, vacancy: Vacancy): number {
  const above = step(seeker.education) - step(vacancy.education)
  if (above < 0 || above > 2) return 0
  if (!seeker.wishes.kinds.includes(vacancy.kind)) return 0
  if (vacancy.wage !== 'withheld' && vacancy.kind === 'full-time' && seeker.wishes.wageMin > vacancy.wage.max * 1.15)
    return 0
  if (vacancy.licences.some((licence) => licence.startsWith('STR') && !seeker.licences.includes(licence))) return 0
  const shared = vacancy.skills.filter((skill) => seeker.skills.includes(skill))
  const lacking = vacancy.licences.filter((licence) => !seeker.licences.includes(licence)).length
  const telling = shared.filter((skill) => !common.includes(skill)).length + shared.length / 4 - lacking
  const studied = seeker.programme !== null && vacancy.programmes.includes(seeker.programme)
  if (studied) return telling + 3
  return telling >= (vacancy.programmes.length > 0 ? 2.5 : 1.2) ? telling - above / 2 : 0
}

function stateBy(chance: Chance): ApplicationState {
  let drawn = chance.whole(1, 100)
  for (const [state, share] of shares) {
    drawn -= share
    if (drawn <= 0) return state
  }
  return 'submitted'
}

function words(seeker: Seeker, vacancy: Vacancy, state: ApplicationState, chance: Chance) {
  const reason = state === 'declined' ? { reason: declineFor(seeker, vacancy, chance) } : {}
  return chance.happens(0.5) ? { ...reason, letter: letterOf(seeker, vacancy, chance) } : reason
}

/** A reason that names a cause has to be true of the pair. */
function declineFor(seeker: Seeker, vacancy: Vacancy, chance: Chance): string {
  const months = seeker.experience.reduce((sum, job) => sum + job.months, 0)
  const causes = {
    licence: vacancy.licences.some((needed) => !seeker.licences.includes(needed)),
    experience: months < vacancy.experienceYears * 12,
    shift: vacancy.shift && !seeker.wishes.shift,
    wage: vacancy.wage !== 'withheld' && seeker.wishes.wageMin > vacancy.wage.max,
    full: true,
    elsewhere: true,
    many: true,
    practice: true,
  }
  const told = (Object.keys(causes) as (keyof typeof causes)[]).filter((cause) => causes[cause])
  return declines[chance.pick(told)]
}

function letterOf(seeker: Seeker, vacancy: Vacancy, chance: Chance): string {
  const shared = seeker.skills.filter((skill) => vacancy.skills.includes(skill))
  const slots: Record<string, string | undefined> = {
    jabatan: vacancy.title,
    tempat: employers.find(({ key }) => key === vacancy.employer)?.name,
    bisa: chance.pick(shared.length > 0 ? shared : seeker.skills),
    sekolah: seeker.education === 'smk' ? (seeker.programme ?? undefined) : undefined,
    lulusan: seeker.programme ?? undefined,
    lalu: seeker.experience[0]?.title.toLowerCase(),
    kecamatan: seeker.kecamatan,
  }
  const slot = /\{(\w+)\}/g
  const fitting = letters.filter((letter) => [...letter.matchAll(slot)].every(([, name]) => slots[name as string]))
  return capital(chance.pick(fitting).replace(slot, (_, name: string) => slots[name] ?? ''))
}

/** An ability may open a sentence. */
function capital(text: string) {
  return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
