import { dayIn, type Instant } from '../../platform/clock.ts'
import type { ItemPage } from '../../platform/dynamodb/table.ts'
import { logError } from '../../platform/log.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import { placementLetters } from './placement.mail.ts'
import type { PlacementStore } from './placement.store.ts'
import { afterQuestion, dueQuestion, type Placement } from './placement.ts'
import { placementToken } from './placement-link.ts'

export interface Asking {
  placements: PlacementStore
  applications: Pick<ApplicationStore, 'find'>
  sendMail: SendMail
  keyFor: KeyFor
  siteUrl: string
  /** Waits, so that no more mails go out than the sender may send. */
  breath(): Promise<void>
}
type Outcome = 'asked' | 'gone' | 'taken' | 'lost'

/** Asks everybody whose question is due. Run again, nobody is asked twice: a question is taken before it is sent. */
export async function askPlacements(asking: Asking, dueAt: Instant): Promise<Record<Outcome, number>> {
  const today = dayIn(cityZone, dueAt)
  const tally = { asked: 0, gone: 0, taken: 0, lost: 0 }
  for await (const placement of dueBy(asking.placements, today)) {
    const outcome = await askOne(asking, placement, today)
    tally[outcome] += 1
    if (outcome === 'asked') await asking.breath()
  }
  return tally
}

/** Read whole before the first is asked: whoever is asked moves to a later place of the same list. */
async function* dueBy(placements: PlacementStore, today: string): AsyncGenerator<Placement> {
  const due: Placement[] = []
  let after: ItemPage['next']
  do {
    const page = await placements.waiting(after)
    due.push(...page.placements.filter((each) => dueQuestion(each, today)))
    after = page.placements.every((each) => dueQuestion(each, today)) ? page.next : undefined
  } while (after)
  yield* due
}

async function askOne(asking: Asking, placement: Placement, today: string): Promise<Outcome> {
  const { placements, applications, sendMail, keyFor, siteUrl } = asking
  const { vacancyId, applicationId, version } = placement
  const months = dueQuestion(placement, today)
  if (!months || !(await placements.saveWhileVersion(version, afterQuestion(placement, months)))) return 'taken'
  const application = await applications.find(vacancyId, applicationId)
  if (!application?.mail) return 'gone'
  const { mail: to, lang, title, employer } = application
  const token = await placementToken(keyFor, { vacancyId, applicationId, months })
  const url = `${siteUrl}${lang === 'id' ? '' : `/${lang}`}/saya/kabar-kerja/?kunci=${token}`
  try {
    await sendMail({
      id: `placement-${applicationId}-${months}`,
      to,
      ...placementLetters[lang]({ months, title, employer, url }),
    })
    return 'asked'
  } catch (error) {
    logError('a question about a placement was not sent', error)
    return 'lost'
  }
}
