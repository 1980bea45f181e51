import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { FairBoothStore } from '../fair/fair-booth.store.ts'
import type { AccessStore } from '../profiles/access.store.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import type { OpenVacancies } from '../search/open-vacancies.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import type { CrowdStore } from './crowd/crowd.store.ts'
import type { Crowds } from './crowd/crowds.ts'
import { standingFor, usualFor } from './market/for-me.ts'
import { suitedOf } from './market/suited.ts'
import { matchContract } from './match.contract.ts'
import { pageFor } from './match.page.ts'
import { ownMatch } from './match.view.ts'
import { readSeeker, readWork } from './reading/read.ts'
import { factsOf } from './sum/facts.ts'
import { match } from './sum/match.ts'

export interface MatchDeps {
  vacancies: VacancyStore
  employers: EmployerStore
  profiles: ProfileStore
  access: AccessStore
  fairBooths: FairBoothStore
  crowd: CrowdStore
  crowds: Crowds
  openVacancies: OpenVacancies
  cursors: Cursors
}

export function matchRoutes(deps: MatchDeps) {
  const { vacancies, employers, profiles, access, fairBooths, crowd, crowds, openVacancies, cursors } = deps
  const os = implement(matchContract).$context<CallContext>().use(turnAway)

  /**
   * The open vacancies and who asks. Whatever else has to be awaited comes before: both are good until the next call.
   */
  async function marketFor(accountId: Id<'account'>, now: string) {
    const [profile, needs, applicantsOf] = await Promise.all([
      profiles.find(accountId),
      access.find(accountId),
      crowds(now),
    ])
    const { open, market: laid } = await openVacancies(now)
    const market = laid()
    const seeker = readSeeker(factsOf(profile), market.kept.known.titles)
    return { market, count: open.length, me: { seeker, needs: needs?.needs ?? [] }, applicantsOf }
  }

  return os.router({
    vacanciesForMe: os.vacanciesForMe.handler(async ({ input: { cursor, ...wishes }, context }) => {
      const { accountId } = signedIn(context)
      const { now } = context
      const list = `vacancies for ${accountId} ${JSON.stringify(wishes)}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const given = await marketFor(accountId, now)
      const lot = `${accountId} ${dayIn(cityZone, now)}`
      const { mark, ...page } = pageFor(given, { wishes, after: opened.value, lot })
      const next = await cursors.seal(list, mark)
      return { ...page, ...(next && { next }) }
    }),

    matchWithVacancy: os.matchWithVacancy.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()
      const [employer, applicants] = await Promise.all([employers.nameOf(vacancy.employerId), crowd.of(vacancyId)])
      const { market, me, applicantsOf } = await marketFor(signedIn(context).accountId, context.now)
      const { known } = market.kept
      const sum = match(me.seeker, readWork(vacancy.approved, known.titles), known.taken)
      const usual = usualFor(standingFor(market, me, applicantsOf).all, me, known)
      return {
        vacancy: toPublicView(vacancy, employer, isOpen(vacancy, dayIn(cityZone, context.now))),
        applicants,
        match: ownMatch(sum, me.needs, vacancy.approved.access, usual),
      }
    }),

    suitedAt: os.suitedAt.handler(async ({ input: { employerId, eventId }, context }) => {
      const booths = eventId ? await fairBooths.at(eventId) : []
      const asked = new Set([...booths.map((booth) => booth.employerId), ...(employerId ? [employerId] : [])])
      const { market, me, applicantsOf } = await marketFor(signedIn(context).accountId, context.now)
      const there = standingFor(market, me, applicantsOf, (vacancy) => asked.has(vacancy.employerId))
      return { employers: suitedOf(there) }
    }),
  })
}
