import type { Instant } from '../../../platform/clock.ts'
import { numberOf } from '../../applications/application.ts'
import type { Employer } from '../../employers/employer.shape.ts'
import type { JobsStores } from '../../stores.ts'
import type { VacancyCard } from '../../vacancies/vacancy.store.ts'
import type { Card } from './find.ts'

type Reading = Pick<JobsStores, 'employers' | 'vacancies' | 'applications'>

/** A copy of the function reads everything anew after so long: officers search in bursts. */
const keptMs = 15_000

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

async function readCards({ employers, vacancies }: Reading): Promise<Card[]> {
  const [all, cards] = await Promise.all([employers.all(), vacancies.cards()])
  const nameOf = new Map(all.map(({ employerId, name }) => [employerId, name]))
  return [...all.map(employerCard), ...cards.map((card) => vacancyCard(card, nameOf.get(card.employerId) ?? ''))]
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
export async function applicationsNumbered({ applications }: Reading, asked: string) {
  const number = asked.trim().toUpperCase()
  if (!/^LM-[A-Z0-9]{6}$/.test(number)) return []
  const found = await applications.numbered(number)
  return found.map(({ applicationId, vacancyId, title, employer, status }) => ({
    ...{ kind: 'application' as const, id: applicationId, vacancyId },
    ...{ title: numberOf(applicationId), note: `${title}, ${employer}`, state: status },
  }))
}
