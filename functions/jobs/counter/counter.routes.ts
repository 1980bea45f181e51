import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { withdrawApplication } from '../applications/application.ts'
import { toApplicationView } from '../applications/application.view.ts'
import { type Applying, apply, whatApplyingMeans } from '../applications/apply.ts'
import { doneBy } from '../done-by.ts'
import { toProfileView } from '../profiles/profile.routes.ts'
import type { Profile } from '../profiles/profile.shape.ts'
import type { JobsStores } from '../stores.ts'
import { keptOf } from './ak1.ts'
import { type CounterRow, counterContract } from './counter.contract.ts'
import { type CounterPerson, registered } from './counter.store.ts'

export interface CounterDeps extends JobsStores {
  applying: Applying
  keyFor: KeyFor
  /** Whether an account was opened at the counter and has no address: only for such may an officer act. */
  isOfCounter(accountId: Id<'account'>): Promise<boolean>
}

const shown = 50
const lookedThrough = 500

export function counterRoutes({ keyFor, isOfCounter, applying, ...stores }: CounterDeps) {
  const { counter, profiles, applications, looks } = stores
  const os = implement(counterContract).$context<CallContext>().use(turnAway)

  const ak1Kept = async (given: string) => keptOf(given, await keyFor('ak1'))

  async function rowsOf(people: readonly CounterPerson[]): Promise<CounterRow[]> {
    const all = await profiles.many(people.map(({ accountId }) => accountId))
    return people.map((person) => toRow(person, all.get(person.accountId) ?? {}))
  }

  /** Registered here, and still without an address of their own. */
  async function personHere(accountId: Id<'account'>): Promise<CounterPerson | undefined> {
    const [person, is] = await Promise.all([counter.find(accountId), isOfCounter(accountId)])
    return is ? person : undefined
  }

  return os.router({
    counterPeople: os.counterPeople.handler(async ({ input: { name, ak1 } }) => {
      if (ak1) {
        const accountId = await counter.withAk1(await ak1Kept(ak1))
        const person = accountId && (await counter.find(accountId))
        return { people: await rowsOf(person ? [person] : []) }
      }
      const rows = await rowsOf(await counter.newest(name ? lookedThrough : shown))
      const wanted = name?.toLowerCase().split(/\s+/) ?? []
      const meant = rows.filter((row) => wanted.every((word) => row.name.toLowerCase().includes(word)))
      return { people: meant.slice(0, shown) }
    }),

    readCounterRow: os.readCounterRow.handler(async ({ input: { accountId }, errors }) => {
      const [row] = await rowsOf([await counter.find(accountId)].filter((each) => each !== undefined))
      if (!row) throw errors['not-of-the-counter']()
      return row
    }),

    readCounterPerson: os.readCounterPerson.handler(async ({ input: { accountId }, errors, context }) => {
      const person = await personHere(accountId)
      if (!person) throw errors['not-of-the-counter']()
      await looks.atCounter(accountId, doneBy(context, 'officer'))
      const [profile, sent] = await Promise.all([profiles.find(accountId), applications.ofAccount(accountId)])
      return {
        ...toRow(person, profile),
        profile: toProfileView(profile),
        applications: sent.map(toApplicationView),
      }
    }),

    saveCounterPerson: os.saveCounterPerson.handler(async ({ input, errors, context }) => {
      const { accountId, ak1, ...answers } = input
      if (!(await isOfCounter(accountId))) throw errors['not-of-the-counter']()
      const before = await counter.find(accountId)
      const kept = ak1 ? await ak1Kept(ak1) : before?.ak1
      const holder = kept && (await counter.withAk1(kept))
      if (holder && holder !== accountId) throw errors['number-known']()

      const done = doneBy(context, 'officer')
      const person = before ?? registered(accountId, done.by, done.at)
      const next = { ...person, ...(kept && { ak1: kept }), version: person.version + 1 }
      if (!(await counter.save(next, before, done))) throw errors['person-moved-on']()
      // Whoever has no telephone is told at the counter: employers are to know.
      return toProfileView(await profiles.save(accountId, { ...answers, reachedAt: 'counter' }, context.now))
    }),

    prepareForOther: os.prepareForOther.handler(async ({ input: { accountId, vacancyId }, errors, context }) => {
      if (!(await personHere(accountId))) throw errors['not-of-the-counter']()
      const asking = { vacancyId, accountId, lang: context.lang }
      const { earlier, ...means } = answer(await whatApplyingMeans(applying, asking, context.now), errors)
      return { ...means, ...(earlier && { application: toApplicationView(earlier) }) }
    }),

    applyForOther: os.applyForOther.handler(async ({ input, errors, context }) => {
      const { accountId, vacancyId, formKey, message = '' } = input
      if (!(await personHere(accountId))) throw errors['not-of-the-counter']()
      const done = doneBy(context, 'officer')
      const filled = {
        ...{ accountId, vacancyId, formKey, message },
        mail: undefined,
        lang: context.lang,
        officer: done.by,
      }
      return toApplicationView(answer(await apply(applying, filled, done), errors))
    }),

    withdrawForOther: os.withdrawForOther.handler(async ({ input: { accountId, applicationId }, errors, context }) => {
      if (!(await personHere(accountId))) throw errors['not-of-the-counter']()
      const application = await applications.findOf(accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      const done = doneBy(context, 'officer')
      const withdrawn = answer(withdrawApplication(application, accountId, context.now, done.by), errors)
      const happened = { name: 'application-withdrawn', ...done } as const
      if (!(await applications.saveWhileVersion(application.version, withdrawn, happened)))
        throw errors['application-moved-on']()
      return toApplicationView(withdrawn)
    }),
  })
}

const toRow = ({ accountId, registeredAt, ak1 }: CounterPerson, { name = '', kecamatan }: Profile): CounterRow => ({
  ...{ accountId, name, registeredAt },
  ...(kecamatan && { kecamatan }),
  ...(ak1 && { ak1LastFour: ak1.lastFour }),
})
