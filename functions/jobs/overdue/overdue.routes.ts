import { implement } from '@orpc/server'
import { type Day, dayIn } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsStores } from '../stores.ts'
import { overdueContract } from './overdue.contract.ts'
import { chase, mostNumbers, overdueOf } from './overdue.ts'

export type OverdueDeps = Pick<JobsStores, 'applications' | 'employers' | 'chases' | 'claims'>

/** A page of the list: 300 applications are at most 300 kilobytes, and more than an officer asks after in a day. */
const mostRead = 300

/** What officers do about answers that are late. */
export function overdueRoutes({ applications, employers, chases, claims }: OverdueDeps) {
  const os = implement(overdueContract).$context<CallContext>().use(turnAway)

  /** However many they are, the longest overdue are read to be named, and the others counted. */
  async function overdueAt(vacancyId: Id<'vacancy'>, today: Day) {
    const all = await applications.inShort(vacancyId)
    const late = all.filter(({ dueOn, isOwed }) => isOwed && dueOn !== undefined && dueOn < today)
    late.sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))
    const named = late.slice(0, mostNumbers).map(({ applicationId }) => applicationId)
    const [overdue] = overdueOf(await applications.many(vacancyId, named), today)
    return overdue && { ...overdue, unanswered: late.length }
  }

  return os.router({
    overdueAnswers: os.overdueAnswers.handler(async ({ context }) => {
      const today = dayIn(cityZone, context.now)
      const { applications: waiting, next } = await applications.due({ limit: mostRead, before: today })
      const rows = overdueOf(waiting, today)
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
      return { rows: views, isAll: next === undefined }
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
