import { implement } from '@orpc/server'
import { type CallContext, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { doneBy } from '../done-by.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import { ageAsked, sexAsked, sexes } from '../vacancies/limits.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { findingsIn, reasonOf } from '../vacancies/vacancy-findings.ts'
import { lintVacancy, type VacancyFinding } from './lint-vacancy.ts'
import { type FindingView, linterContract } from './linter.contract.ts'
import type { MinimumWageStore } from './minimum-wage.store.ts'
import { setFor } from './minimum-wage.ts'

export interface LinterDeps {
  vacancies: VacancyStore
  recruiters: RecruiterStore
  minimumWages: MinimumWageStore
}

export function linterRoutes({ vacancies, recruiters, minimumWages }: LinterDeps) {
  const os = implement(linterContract).$context<CallContext>().use(turnAway)

  const maySee = async (context: CallContext, employerId: Id<'employer'>) =>
    maySpeakAs(signedIn(context), ['officer']) ||
    (await speaksFor(recruiters, signedIn(context), employerId, context.now, 'viewer'))

  return os.router({
    lintVacancy: os.lintVacancy.handler(async ({ input, errors, context }) => {
      const { employerId, kind, ageMin, ageMax, sex, ...texts } = input
      if (!(await maySee(context, employerId))) throw errors['employer-not-found']()
      const limits = {
        age: ageAsked({ ageMin: years(ageMin), ageMax: years(ageMax) }),
        sex: sexAsked({ sex: sexOf(sex) }),
      }
      const found = lintVacancy({ ...texts, ...limits }, kind, await minimumWages.amount(context.now))
      return { findings: found.map((each) => toView(each)) }
    }),

    vacancyFindings: os.vacancyFindings.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !(await maySee(context, vacancy.employerId))) throw errors['vacancy-not-found']()
      const found = findingsIn(vacancy.words, await minimumWages.amount(context.now))
      return { findings: found.map((each) => toView(each, vacancy)) }
    }),

    readMinimumWage: os.readMinimumWage.handler(async () => {
      const minimumWage = await minimumWages.find()
      return { ...(minimumWage && { minimumWage }) }
    }),

    saveMinimumWage: os.saveMinimumWage.handler(async ({ input, context }) => {
      const minimumWage = { ...setFor(await minimumWages.find(), input, context.now), setAt: context.now }
      await minimumWages.save(minimumWage, { name: 'minimum-wage-set', ...doneBy(context, 'officer') })
      return minimumWage
    }),
  })
}

const years = (typed: string) => (/^\d{1,2}$/.test(typed.trim()) ? Number(typed) : undefined)
const sexOf = (typed: string) => sexes.find((each) => each === typed)

function toView(found: VacancyFinding, vacancy?: Vacancy): FindingView {
  const { sentence: _, ...view } = found
  const reason = reasonOf(vacancy?.reasons, found)?.reason
  const exception = reasonOf(vacancy?.exceptions, found)
  return {
    ...view,
    ...(reason && { reason }),
    ...(exception && { exception: { reason: exception.reason, at: exception.at } }),
  }
}
