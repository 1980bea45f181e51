import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsStores } from '../stores.ts'
import { type Claim, claimFor } from './claim.ts'
import { officeContract } from './office.contract.ts'
import { waitingIn } from './queues.ts'
import { readReviewQueue } from './review-queue.ts'
import { applicationsNumbered, officeCards, reportsNumbered } from './search/cards.ts'
import { findIn } from './search/find.ts'
import { takeBackVacancy } from './take-back-vacancy.ts'
import { undoEmployerDecision } from './undo.ts'

export type OfficeDeps = JobsStores & { table: Table; cursors: Cursors }

/** What officers alone do, beside deciding. */
export function officeRoutes({ table, cursors, ...stores }: OfficeDeps) {
  const { claims, vacancies, employers, applications } = stores
  const os = implement(officeContract).$context<CallContext>().use(turnAway)

  const cardsAt = officeCards(stores)

  const toView = (context: CallContext, { mail, until, accountId }: Claim) => ({
    mail,
    until,
    mine: accountId === signedIn(context).accountId,
  })

  return os.router({
    officeQueues: os.officeQueues.handler(({ context }) => waitingIn(table, dayIn(cityZone, context.now))),

    reviewQueue: os.reviewQueue.handler(async ({ input, context }) => {
      const [{ rows, next }, held] = await Promise.all([
        readReviewQueue(stores, cursors, input),
        claims.standing(context.now),
      ])
      const claimOf = new Map(held.map((claim) => [claim.thing as string, toView(context, claim)]))
      return { rows: rows.map((row) => ({ ...row, claim: claimOf.get(row.vacancyId) })), ...(next && { next }) }
    }),

    claimThing: os.claimThing.handler(async ({ input: { thing }, context }) => {
      const { accountId, mail } = signedIn(context)
      return toView(context, await claims.take(claimFor(thing, { accountId, mail }, context.now), context.now))
    }),

    releaseThing: os.releaseThing.handler(async ({ input: { thing }, context }) => ({
      released: await claims.release(thing, signedIn(context).accountId),
    })),

    standingClaims: os.standingClaims.handler(async ({ context }) =>
      (await claims.standing(context.now)).map((claim) => ({ thing: claim.thing, ...toView(context, claim) })),
    ),

    searchOffice: os.searchOffice.handler(async ({ input: { q }, context }) => {
      const [cards, ...numbered] = await Promise.all([
        cardsAt(context.now),
        applicationsNumbered(stores, q),
        reportsNumbered(stores, q),
      ])
      const { found, isAll } = findIn(cards, q)
      return { found: [...numbered.flat(), ...found], isAll }
    }),

    undoVacancyDecision: os.undoVacancyDecision.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()
      const done = { at: context.now, by: signedIn(context).accountId, as: 'officer' } as const
      const undone = answer(await takeBackVacancy({ vacancies, applications }, vacancy, done), errors)
      return { vacancyId, title: undone.words.title }
    }),

    undoEmployerDecision: os.undoEmployerDecision.handler(async ({ input: { employerId }, errors, context }) => {
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()
      const { now } = context
      const { accountId } = signedIn(context)
      const own = await vacancies.ofEmployer(employerId)
      const undone = answer(undoEmployerDecision(employer, own, accountId, now), errors)
      const happened = { name: 'employer-decision-undone', at: now, by: accountId, as: 'officer' } as const
      if (!(await employers.saveWhileVersion(employer.version, undone, happened))) throw errors['acted-upon']()
      return { employerId, name: undone.name }
    }),
  })
}
