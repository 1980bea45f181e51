import * as v from 'valibot'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { profileShape } from '../profiles/profile.shape.ts'
import { toVacancy } from '../vacancies/vacancy.store.ts'
import { toApplication } from './application.store.ts'

export type ApplyingStore = ReturnType<typeof applyingStore>

export const applyingStore = (table: Table) => ({
  /**
   * All that an application is made from in one reading, as every write before left it: the vacancy, the profile, what the same person
   * sent before, and how often what terms are made of has changed.
   */
  async look(vacancyId: Id<'vacancy'>, accountId: Id<'account'>) {
    const { vacancy, earlier, profile, published, terms } = await table.getEach({
      vacancy: keys.vacancy(vacancyId),
      earlier: keys.application(vacancyId, idFrom('application', accountId, vacancyId)),
      profile: keys.profile(accountId),
      published: keys.published(),
      terms: keys.terms(),
    })
    return {
      vacancy: vacancy && toVacancy(vacancy),
      earlier: earlier && toApplication(earlier),
      sent: v.parse(profileShape, profile ?? {}),
      counts: `${published?.version} ${terms?.version}`,
    }
  },
})
