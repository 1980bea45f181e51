import { implement } from '@orpc/server'
import { type Day, dayIn } from '../../platform/clock.ts'
import type { ItemPage } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { cityZone } from '../calendar/working-days.ts'
import { eachOf } from '../pipeline/at-once.ts'
import type { JobsStores } from '../stores.ts'
import { overdueContract } from './overdue.contract.ts'
import { chase, lateOf, mostNumbers, type Overdue, overdueOf } from './overdue.ts'

export type OverdueDeps = Pick<JobsStores, 'applications' | 'employers' | 'chases' | 'claims'> & {
  cursors: Cursors
}

type Mark = ItemPage['next']

const list = 'overdue answers'

/** A page of the list has so many vacancies, or a few more. */
const vacanciesInPage = 25
/** Applications read in one call, some 700 kilobytes; and how often, where they are all of a few vacancies. */
const [readAtOnce, mostCalls] = [300, 10]

/** What officers do about answers that are late. */
export function overdueRoutes({ applications, employers, chases, claims, cursors }: OverdueDeps) {
  const os = implement(overdueContract).$context<CallContext>().use(turnAway)

  /** However many they are, the longest overdue are read to be named, and the others counted. */
  async function overdueAt(vacancyId: Id<'vacancy'>, today: Day) {
    const late = lateOf(await applications.inShort(vacancyId), today)
    const named = late.slice(0, mostNumbers).map(({ applicationId }) => applicationId)
    const [overdue] = overdueOf(await applications.many(vacancyId, named), today)
    return overdue && { ...overdue, unanswered: late.length }
  }

  /** Reads on until enough vacancies are found: one that owes hundreds of answers is not all of a page. */
  async function waitingAfter(start: Mark, today: Day) {
    const waiting: Application[] = []
    let next = start
    for (let calls = 0; calls < mostCalls; calls++) {
      const page = await applications.due({ limit: readAtOnce, before: today, ...(next && { after: next }) })
      waiting.push(...page.applications)
      next = page.next
      if (!next || new Set(waiting.map(({ vacancyId }) => vacancyId)).size >= vacanciesInPage) break
    }
    return { waiting, next }
  }

  /** With all that a vacancy owes, on other pages too; nothing where it stands on a page before this. */
  async function wholeRow(row: Overdue, start: Mark, today: Day): Promise<Overdue[]> {
    const late = lateOf(await applications.inShort(row.vacancyId), today)
    const [first] = late
    if (first && start && `${first.dueOn}#${first.applicationId}` <= String(start.queueSk)) return []
    return [{ ...row, unanswered: Math.max(row.unanswered, late.length) }]
  }

  async function pageAfter(start: Mark, today: Day) {
    const { waiting, next } = await waitingAfter(start, today)
    const rows = overdueOf(waiting, today)
    if (!start && !next) return { rows, next }
    return { rows: (await eachOf(rows, (row) => wholeRow(row, start, today))).flat(), next }
  }

  return os.router({
    overdueAnswers: os.overdueAnswers.handler(async ({ input: { cursor }, context }) => {
      const today = dayIn(cityZone, context.now)
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { rows, next } = await pageAfter(opened.value, today)
      const [by, chased, held] = await Promise.all([
        employers.many([...new Set(rows.map(({ employerId }) => employerId))]),
        chases.many(rows.map(({ vacancyId }) => vacancyId)),
        claims.standing(context.now),
      ])
      const me = signedIn(context).accountId
      const views = rows.map(({ numbers, ...row }) => {
        const [employer, last] = [by.get(row.employerId), chased.get(row.vacancyId)]
        const claim = held.find(({ thing }) => thing === row.vacancyId)
        return {
          ...row,
          numbers: [...numbers],
          ...(employer && {
            contact: { name: employer.contactName, mail: employer.contactMail, phone: employer.contactPhone },
          }),
          ...(last && { chased: { at: last.at, mail: last.byMail } }),
          ...(claim && { claim: { mail: claim.mail, until: claim.until, mine: claim.accountId === me } }),
        }
      })
      const sealed = await cursors.seal(list, next)
      return { rows: views, ...(sealed && { next: sealed }) }
    }),

    chaseAnswers: os.chaseAnswers.handler(async ({ input: { vacancyId, words = '' }, errors, context }) => {
      const { accountId: by, mail: byMail } = signedIn(context)
      const overdue = await overdueAt(vacancyId, dayIn(cityZone, context.now))
      if (!overdue) throw errors['nothing-overdue']()
      const last = await chases.find(vacancyId)
      const chased = answer(chase(overdue, last, { at: context.now, by, byMail, words }), errors)
      if (!(await chases.saveWhileLast(last?.at, chased))) throw errors['chased-today']()
      return { vacancyId, unanswered: chased.unanswered }
    }),
  })
}
