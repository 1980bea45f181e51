import { randomUUID } from 'node:crypto'
import { checkPoints } from '../../../functions/jobs/employers/verification/check.ts'
import { dayMs, later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import type { City } from '../city.ts'
import { employers } from './content/employers.ts'
import { fair, holidays } from './content/fair.ts'
import type { Employer, Vacancy } from './content/types.ts'
import { vacancies } from './content/vacancies.ts'
import { fairId, todayIn } from './festival.ts'
import { inLanes } from './lanes.ts'
import { type Person, person } from './person.ts'
import type { Staff } from './staff.ts'

/** What the demo's pay is held against; the real figure is staff's to set. */
const minimumWage = { year: 2026, amount: 2_750_000 }

/** Every point in order. */
const checks = checkPoints.map((point) => ({ point, passed: true }))

/** A vacancy as it came to stand in the city, and who speaks for it. */
export interface OpenedVacancy {
  vacancyId: Id<'vacancy'>
  recruiter: Person
}
export type OpenedVacancies = ReadonlyMap<string, OpenedVacancy>

/** Employers register and are checked; recruiters write vacancies and an officer decides on each. */
export async function fillFair(city: City, { officer }: Staff, say: (more: string) => void): Promise<OpenedVacancies> {
  for (const { on, name } of holidays) await officer.jobs.saveHoliday({ on, name })
  await officer.jobs.saveMinimumWage(minimumWage)
  const opened = new Map<string, OpenedVacancy>()
  await inLanes(
    employers,
    async (employer) => {
      const { recruiter, employerId, isVerified } = await register(city, officer, employer)
      for (const vacancy of vacancies.filter((each) => each.employer === employer.key)) {
        const vacancyId = await offer(city, officer, recruiter, employerId, employer, vacancy, isVerified)
        opened.set(vacancy.key, { vacancyId, recruiter })
      }
    },
    { say: (done, all) => say(`pemberi kerja ${done} dari ${all}, lowongan ${opened.size} dari ${vacancies.length}`) },
  )
  return opened
}

async function register(city: City, officer: Person, employer: Employer) {
  const recruiter = person(city, employer.recruiter.mail)
  await recruiter.signIn({ name: employer.recruiter.name })
  const { employerId, version } = await recruiter.jobs.registerEmployer({
    formKey: randomUUID(),
    name: employer.name,
    kind: employer.kind,
    nib: employer.nib,
    kbli: employer.kbli,
    field: employer.trade,
    kecamatan: employer.kecamatan,
    address: employer.address,
    about: employer.about,
    people: employer.people,
    ...(employer.website && { website: employer.website }),
    contactName: employer.recruiter.name,
    contactMail: employer.recruiter.mail,
    contactPhone: `0266-${employer.nib.slice(-6)}`,
  })
  if (employer.state === 'verified') {
    await officer.jobs.verifyEmployer({ employerId, version, checks })
    await officer.jobs.placeEmployer({ eventId: fairId, employerId, number: boothNumberOf(employer) })
  }
  if (employer.state === 'returned')
    await officer.jobs.returnEmployer({ employerId, version, reason: employer.reason ?? '' })
  return { recruiter, employerId, isVerified: employer.state === 'verified' }
}

/** Each hall counts its own booths: `A3`. */
function boothNumberOf({ key, trade }: Employer): string {
  const hall = fair.halls.findIndex(({ trades }) => trades.includes(trade))
  const neighbours = employers.filter((each) => fair.halls[hall]?.trades.includes(each.trade))
  return `${String.fromCharCode(65 + hall)}${neighbours.findIndex((each) => each.key === key) + 1}`
}

async function offer(
  city: City,
  officer: Person,
  recruiter: Person,
  employerId: Id<'employer'>,
  employer: Employer,
  vacancy: Vacancy,
  isVerified: boolean,
): Promise<Id<'vacancy'>> {
  const wage =
    vacancy.wage === 'withheld' ? { wageWithheld: true } : { wageMin: vacancy.wage.min, wageMax: vacancy.wage.max }
  const { vacancyId, version } = await recruiter.jobs.draftVacancy({
    employerId,
    formKey: randomUUID(),
    title: vacancy.title,
    kbji: vacancy.kbji,
    quota: vacancy.quota,
    closesOn: later(`${todayIn(city)}T00:00:00.000Z`, vacancy.validDays * dayMs).slice(0, 10),
    education: vacancy.education,
    programmes: [...vacancy.programmes],
    skills: [...vacancy.skills],
    experienceYears: vacancy.experienceYears,
    licences: [...vacancy.licences],
    ...wage,
    kecamatan: vacancy.kecamatan,
    place: vacancy.place,
    kind: vacancy.kind,
    shift: vacancy.shift,
    remote: vacancy.remote ?? false,
    access: [...(vacancy.access ?? [])],
    description: vacancy.description,
    contact: employer.recruiter.mail,
  })
  if (vacancy.state === 'draft' || !isVerified) return vacancyId
  const reasons = vacancy.findingReason ? await reasonsFor(recruiter, vacancyId, vacancy.findingReason) : []
  const sent = await recruiter.jobs.submitVacancy({ vacancyId, version, reasons })
  if (vacancy.state === 'submitted') return vacancyId
  if (vacancy.state === 'returned')
    await officer.jobs.returnVacancy({ vacancyId, version: sent.version, reason: vacancy.reason ?? '' })
  else await officer.jobs.approveVacancy({ vacancyId, version: sent.version })
  return vacancyId
}

async function reasonsFor(recruiter: Person, vacancyId: Id<'vacancy'>, reason: string) {
  const { findings } = await recruiter.jobs.vacancyFindings({ vacancyId })
  return findings.map(({ finding }) => ({ finding, reason }))
}

const filledWords = 'Terima kasih sudah melamar dan menunggu. Tempat yang ada sudah terisi.'

/** What is to be filled or paused is so once people have applied. */
export async function closeSome(opened: OpenedVacancies): Promise<void> {
  for (const { key, state } of vacancies) {
    const found = opened.get(key)
    if (!found) continue
    if (state === 'paused') await found.recruiter.jobs.pauseVacancy({ vacancyId: found.vacancyId })
    if (state === 'filled')
      await found.recruiter.jobs.closeVacancy({ vacancyId: found.vacancyId, formKey: randomUUID(), words: filledWords })
  }
}
