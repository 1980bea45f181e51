import * as v from 'valibot'
import { type FairView, fairForm } from '../../../../functions/jobs/fair/fair.contract.ts'

type Texts = Readonly<Record<string, string>>

/** `Sesi 1; 2026-10-24; 08.00; 10.00; 500` */
const sessionIn = (row: string) => {
  const [name = '', on = '', opens = '', closes = '', capacity = ''] = row.split(';').map((each) => each.trim())
  return { name, on, opens: clock(opens), closes: clock(closes), capacity }
}
/** Indonesian clocks are written with a dot. */
const clock = (said: string) => said.replace('.', ':').replace(/^(\d):/, '0$1:')

const rowsIn = (sessions = '') => sessions.split('\n').filter((row) => row.trim() !== '')

export const readFairFields = ({ sessions, version = '0', startsOn, endsOn, answerWithin }: Texts) => ({
  ...{ version, startsOn, endsOn, answerWithin },
  sessions: rowsIn(sessions).map(sessionIn),
})

/** The first line that no session can be read from. */
export const crookedLineIn = ({ sessions }: Texts): string | undefined =>
  rowsIn(sessions).find((row) => !v.safeParse(fairForm.entries.sessions, [sessionIn(row)]).success)

/** What stands in the form before anybody wrote: the fair as it is, or the days of its event. */
export const fieldsOfFair = (fair: FairView | undefined, days: readonly string[], usual: number) => ({
  version: String(fair?.version ?? 0),
  startsOn: fair?.startsOn ?? days[0] ?? '',
  endsOn: fair?.endsOn ?? days.at(-1) ?? '',
  answerWithin: String(fair?.answerWithin ?? usual),
  sessions: (fair?.sessions ?? [])
    .map(({ name, on, opens, closes, capacity }) => [name, on, opens, closes, capacity].join('; '))
    .join('\n'),
})
