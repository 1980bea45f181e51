import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import type { OpenVacancies } from '../search/open-vacancies.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import { pageAfter, ranked } from './market/rank.ts'
import { matchContract } from './match.contract.ts'
import { knowledge } from './reading/knowledge.ts'
import { readSeeker, readWork } from './reading/read.ts'
import { factsOf } from './sum/facts.ts'
import { match } from './sum/match.ts'

export interface MatchDeps {
  vacancies: VacancyStore
  employers: EmployerStore
  profiles: ProfileStore
  openVacancies: OpenVacancies
  cursors: Cursors
}

export function matchRoutes({ vacancies, employers, profiles, openVacancies, cursors }: MatchDeps) {
  const os = implement(matchContract).$context<CallContext>().use(turnAway)

  return os.router({
    vacanciesForMe: os.vacanciesForMe.handler(async ({ input: { cursor }, context }) => {
      const { accountId } = signedIn(context)
      const list = `vacancies for ${accountId}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const { titles, taken } = knowledge()
      const seeker = readSeeker(factsOf(await profiles.find(accountId)), titles)
      const { open } = await openVacancies(context.now)
      const all = ranked(
        open.map((vacancy) => ({
          id: vacancy.vacancyId,
          vacancy,
          match: match(seeker, readWork(vacancy, titles), taken),
        })),
      )
      const { page, next } = pageAfter(all, opened.value, 20)
      const sealed = await cursors.seal(list, next)
      return {
        vacancies: page.map(({ vacancy, match: sum }) => ({ vacancy, match: sum })),
        count: all.length,
        ...(sealed && { next: sealed }),
      }
    }),

    matchWithVacancy: os.matchWithVacancy.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()
      const [employer, profile] = await Promise.all([
        employers.nameOf(vacancy.employerId),
        profiles.find(signedIn(context).accountId),
      ])
      const { titles, taken } = knowledge()
      const isOpenNow = isOpen(vacancy, dayIn(cityZone, context.now))
      return {
        vacancy: toPublicView(vacancy, employer, isOpenNow),
        match: match(readSeeker(factsOf(profile), titles), readWork(vacancy.approved, titles), taken),
      }
    }),
  })
}
