import type { Instant } from '../../../platform/clock.ts'
import { numberOf } from '../../applications/application.ts'
import type { Employer } from '../../employers/employer.shape.ts'
import type { JobsStores } from '../../stores.ts'
import type { VacancyCard } from '../../vacancies/vacancy.store.ts'
import type { FoundThing } from '../office.contract.ts'
import type { Card } from './find.ts'

type Reading = Pick<JobsStores, 'employers' | 'vacancies' | 'applications' | 'vacancyReports' | 'counter' | 'profiles'>

/** A copy of the function reads everything anew after so long: officers search in bursts. */
const keptMs = 15_000

/** As many people as the counter's own list looks through, the newest: with their profiles some 250 read units. */
const mostPeople = 500

/** Cards of all employers and vacancies: 0.2 KB each, so ten thousand are two megabytes and some 250 read units. */
export function officeCards(stores: Reading) {
  let kept: { at: number; cards: Promise<Card[]> } | undefined
  return (now: Instant): Promise<Card[]> => {
    const at = Date.parse(now)
    if (!kept || Math.abs(at - kept.at) > keptMs) {
      kept = { at, cards: readCards(stores) }
      // What failed is not kept.
      kept.cards.catch(() => {
        kept = undefined
      })
    }
    return kept.cards
  }
}

async function readCards(stores: Reading): Promise<Card[]> {
  const { employers, vacancies } = stores
  const [all, cards, people] = await Promise.all([employers.all(), vacancies.cards(), peopleCards(stores)])
  const nameOf = new Map(all.map(({ employerId, name }) => [employerId, name]))
  return [
    ...all.map(employerCard),
    ...cards.map((card) => vacancyCard(card, nameOf.get(card.employerId) ?? '')),
    ...people,
  ]
}

/** Whoever officers registered, by name or by as much of the AK/1 number as is kept. No other seeker is found by a name. */
async function peopleCards({ counter, profiles }: Reading): Promise<Card[]> {
  const people = await counter.newest(mostPeople)
  const known = await profiles.many(people.map(({ accountId }) => accountId))
  return people.map(({ accountId, ak1 }) => {
    const { name = '', kecamatan = '' } = known.get(accountId) ?? {}
    const note = [kecamatan, ak1 && `AK/1 …${ak1.lastFour}`].filter(Boolean).join(' · ')
    return {
      ...{ kind: 'person', id: accountId, title: name || '–', note, state: 'registered' },
      ...{ names: name ? [name] : [], numbers: ak1 ? [ak1.lastFour] : [] },
    }
  })
}

const employerCard = ({ employerId, name, nib, kecamatan, status, contactName, contactMail }: Employer): Card => ({
  ...{ kind: 'employer', id: employerId, title: name, note: `${kecamatan} · NIB ${nib}`, state: status },
  names: [name, contactName, contactMail],
  numbers: [nib, employerId],
})

const vacancyCard = ({ vacancyId, title, review, life }: VacancyCard, employer: string): Card => ({
  ...{ kind: 'vacancy', id: vacancyId, title, note: employer, state: life === 'unpublished' ? review : life },
  names: [title, `${title} ${employer}`, employer],
  numbers: [vacancyId],
})

/** An application is found by its number alone, for whoever holds a receipt: never by a name, which officers have no use for. */
export async function applicationsNumbered({ applications }: Reading, asked: string): Promise<FoundThing[]> {
  const number = asked.trim().toUpperCase()
  if (!/^LM-[A-Z0-9]{6}$/.test(number)) return []
  const found = await applications.numbered(number)
  return found.map(({ applicationId, vacancyId, employerId, title, employer, status }) => ({
    ...{ kind: 'application', id: applicationId, vacancyId, employerId },
    ...{ title: numberOf(applicationId), note: `${title}, ${employer}`, state: status },
  }))
}

/** A report of a vacancy, by the number on its receipt. */
export async function reportsNumbered({ vacancyReports }: Reading, asked: string): Promise<FoundThing[]> {
  const number = asked.trim().toUpperCase()
  if (!/^LP-[A-Z0-9]{6}$/.test(number)) return []
  const found = await vacancyReports.numbered(number)
  return found.map(({ reportId, vacancyId, title, employer, state }) => ({
    ...{ kind: 'report', id: reportId, vacancyId, title: number, note: `${title}, ${employer}`, state },
  }))
}
