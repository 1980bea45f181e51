import { implement } from '@orpc/server'
import type { Instant } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import { type Application, applicationStatuses } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { isMovedBy, moveOn } from '../applications/application.ts'
import { beginDecision, isDecidedBy } from '../applications/settling.ts'
import { inShort } from '../applications/short.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { doneBy } from '../done-by.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations } from '../lists/work.ts'
import type { Looking, LookStore } from '../looks/look.store.ts'
import { marked } from '../looks/marked.ts'
import type { Knowledge } from '../matching/reading/knowledge.ts'
import { requirements } from '../matching/sum/points.ts'
import { usualOf } from '../matching/sum/reasons.ts'
import { eachOf, inParts } from '../pipeline/at-once.ts'
import { mostAtOnce } from '../pipeline/decision.shape.ts'
import type { OpenVacancies } from '../search/open-vacancies.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { type ApplicantView, applicantContract } from './applicant.contract.ts'
import { toApplicantRow, toApplicantView, toSheetRow } from './applicant.view.ts'
import { type Chosen, countsBeside, filters, narrowed, pageOf } from './choose.ts'
import { colleaguesIn } from './colleagues.ts'
import { keptRanks } from './kept-ranks.ts'
import { type Ranked, rankAll } from './rank.ts'
import { type Applicant, readApplicants } from './read-applicants.ts'
import type { SeenStore } from './seen.store.ts'

export interface ApplicantDeps {
  applications: ApplicationStore
  seen: SeenStore
  looks: LookStore
  vacancies: VacancyStore
  recruiters: RecruiterStore
  holidays: HolidayStore
  openVacancies: OpenVacancies
  cursors: Cursors
}

/** A column of the board shows so many; the rest is one tap away, in the list. */
const cardsInColumn = 20
/** Of so many, all that they sent is read and their looks are written well within a request; a sheet of more comes in parts. */
const rowsInSheet = 1500
const nobodySaw: ReadonlySet<string> = new Set()
/** What a sum is made from beside the applicant. */
const asOf = ({ version }: Vacancy, known: Knowledge) => `${version} ${known.lessons()}`
const wordsOf = ({ approved, words }: Vacancy) => approved ?? words

export function applicantRoutes(deps: ApplicantDeps) {
  const { applications, seen, looks, vacancies, recruiters, holidays, openVacancies, cursors } = deps
  const os = implement(applicantContract).$context<CallContext>().use(turnAway)
  const ranksOf = keptRanks()
  const lastIn = colleaguesIn(deps)

  /** The vacancy, where the caller recruits for it (or, to look only, is an officer). To everybody else it does not exist. */
  async function ownVacancy(
    context: CallContext,
    vacancyId: Id<'vacancy'>,
    isForLooking = false,
  ): Promise<Vacancy | undefined> {
    const caller = signedIn(context)
    const vacancy = await vacancies.find(vacancyId)
    if (!vacancy || (isForLooking && maySpeakAs(caller, ['officer']))) return vacancy
    const needed = isForLooking ? 'viewer' : 'recruiter'
    // Its employer's verification is taken away: nobody of it reads who applied.
    if (vacancy.heldFrom) return undefined
    return (await speaksFor(recruiters, caller, vacancy.employerId, context.now, needed)) ? vacancy : undefined
  }

  /** All who applied, in short: to be ordered, narrowed and counted. */
  async function everybody(vacancy: Vacancy, now: Instant) {
    const { vacancyId } = vacancy
    const [shorts, opened, { known }] = await Promise.all([
      applications.inShort(vacancyId),
      seen.of(vacancyId),
      openVacancies(now),
    ])
    const work = wordsOf(vacancy)
    const all = rankAll(shorts, work, known, opened, ranksOf(vacancyId, asOf(vacancy, known)))

    /** Some of them with all that they sent, in the order given. Who has been erased meanwhile is left out. */
    async function read(some: readonly Ranked[]): Promise<Applicant[]> {
      const usual = usualOf(all.map(({ match }) => match))
      const parts = inParts(some, 100).map((part) => part.map(({ short }) => short.applicationId))
      const found = (await eachOf(parts, (part) => applications.many(vacancyId, part))).flat()
      const place = new Map(some.map(({ id }, n) => [id, n]))
      const placeOf = ({ applicationId }: Application) => place.get(applicationId) ?? 0
      found.sort((one, other) => placeOf(one) - placeOf(other))
      return readApplicants(found, work, known, { seen: opened, usual })
    }
    return { all, read, known, work }
  }

  /** One applicant, with the reasons in the order that they have beside the others given. */
  async function view(
    vacancy: Vacancy,
    application: Application,
    now: Instant,
    beside = [inShort(application)],
  ): Promise<ApplicantView> {
    const [colleagues, { known }] = await Promise.all([recruiters.of(vacancy.employerId), openVacancies(now)])
    const mails = new Map(colleagues.map(({ accountId, mail }) => [accountId as string, mail]))
    const work = wordsOf(vacancy)
    const ranks = beside.length > 1 ? ranksOf(vacancy.vacancyId, asOf(vacancy, known)) : undefined
    const usual = usualOf(rankAll(beside, work, known, nobodySaw, ranks).map(({ match }) => match))
    const applicant = readApplicants([application], work, known, { seen: nobodySaw, usual })[0] as Applicant
    return toApplicantView(applicant, known.titles, (accountId) => mails.get(accountId))
  }

  return os.router({
    listApplicants: os.listApplicants.handler(async ({ input, errors, context }) => {
      const { vacancyId, order = 'score', cursor, ...given } = input
      const vacancy = await ownVacancy(context, vacancyId, true)
      if (!vacancy) throw errors['vacancy-not-found']()
      const list = `applicants ${vacancyId} ${order} ${JSON.stringify(filters.map((each) => given[each]))}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const { all, read, known, work } = await everybody(vacancy, context.now)
      const chosen = chosenIn(given)
      const found = narrowed(all, chosen)
      const { page, next } = pageOf(found, order, opened.value, 25)
      const [sealed, shown] = await Promise.all([cursors.seal(list, next), read(page)])
      // Of what nobody has opened, nobody is asked for.
      const looked = shown.filter(({ isUnread }) => !isUnread).map(({ application }) => application)
      const last = await lastIn(vacancy.employerId, looked)
      return {
        applicants: shown.map((each) => ({
          ...toApplicantRow(each, known.titles),
          colleague: last.get(each.application.applicationId),
        })),
        all: all.length,
        found: found.length,
        counts: countsBeside(all, chosen, { ...choices, has: work.skills, lacks: work.skills }),
        ...(sealed && { next: sealed }),
      }
    }),

    applicantBoard: os.applicantBoard.handler(async ({ input, errors, context }) => {
      const { vacancyId, order = 'score', ...given } = input
      const vacancy = await ownVacancy(context, vacancyId, true)
      if (!vacancy) throw errors['vacancy-not-found']()
      const { all, read, known } = await everybody(vacancy, context.now)
      const found = narrowed(all, chosenIn(given))
      const columns = applicationStatuses.map((status) => narrowed(found, { status: [status] }))
      const firsts = columns.map((column) => pageOf(column, order, undefined, cardsInColumn).page)
      const shown = await Promise.all(firsts.map(read))
      return applicationStatuses.map((status, n) => ({
        status,
        count: columns[n]?.length ?? 0,
        applicants: (shown[n] ?? []).map((each) => toApplicantRow(each, known.titles)),
      }))
    }),

    applicantSheet: os.applicantSheet.handler(async ({ input, errors, context }) => {
      const { vacancyId, order = 'score', cursor, ...given } = input
      const vacancy = await ownVacancy(context, vacancyId, true)
      if (!vacancy) throw errors['vacancy-not-found']()
      const list = `sheet ${vacancyId} ${order} ${JSON.stringify(filters.map((each) => given[each]))}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const { all, read, known, work } = await everybody(vacancy, context.now)
      const { page, next } = pageOf(narrowed(all, chosenIn(given)), order, opened.value, rowsInSheet)
      const [sealed, shown] = await Promise.all([cursors.seal(list, next), read(page)])
      const applicants = shown.map((each) => toSheetRow(each, known.titles))
      const exported = shown.map(({ application }) => application)
      await looks.exported(vacancyId, exported, lookingOf(context))
      await marked(deps, exported)
      return { title: work.title, applicants, ...(sealed && { next: sealed }) }
    }),

    openApplicants: os.openApplicants.handler(async ({ input, errors, context }) => {
      const { vacancyId, order = 'score', ...given } = input
      const vacancy = await ownVacancy(context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()
      const { all } = await everybody(vacancy, context.now)
      const open = narrowed(all, chosenIn(given)).filter(({ short }) => short.isOwed)
      const { page } = pageOf(open, order, undefined, mostAtOnce)
      return page.map(({ short: { applicationId, version } }) => ({ applicationId, version }))
    }),

    readApplicant: os.readApplicant.handler(async ({ input: { vacancyId, applicationId }, errors, context }) => {
      const vacancy = await ownVacancy(context, vacancyId, true)
      const before = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !before) throw errors['application-not-found']()
      // Written down first, read afterwards: what its sender changes in between is either read, or refused.
      const looking = lookingOf(context)
      await Promise.all([looking.as === 'recruiter' && seen.mark(before, context.now), looks.opened(before, looking)])
      const [all, application = before] = await Promise.all([
        applications.inShort(vacancyId),
        applications.find(vacancyId, applicationId),
        marked(deps, [before]),
      ])
      const [read, last] = await Promise.all([
        view(vacancy, application, context.now, all),
        lastIn(vacancy.employerId, [application], looking.by),
      ])
      return { ...read, colleague: last.get(applicationId) }
    }),

    moveApplicant: os.moveApplicant.handler(async ({ input, errors, context }) => {
      const { vacancyId, applicationId, version, to } = input
      const vacancy = await ownVacancy(context, vacancyId)
      const application = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !application) throw errors['application-not-found']()

      const { now } = context
      const by = signedIn(context).accountId
      const isThere = (read: Application | undefined): read is Application =>
        read !== undefined && isMovedBy(read, to, by, version)
      if (isThere(application)) return view(vacancy, application, now)
      const moved = answer(moveOn(application, to, { by, version, holidays: await holidays.days(), now }), errors)
      const saved = await applications.saveWhileVersion(version, moved, {
        name: 'application-moved',
        ...doneBy(context, 'recruiter'),
      })
      if (!saved) {
        const quicker = await applications.find(vacancyId, applicationId)
        if (isThere(quicker)) return view(vacancy, quicker, now)
        throw errors['application-moved-on']()
      }
      await looks.opened(moved, lookingOf(context))
      await marked(deps, [moved])
      return view(vacancy, moved, now)
    }),

    declineApplicant: os.declineApplicant.handler(async ({ input, errors, context }) => {
      const { vacancyId, applicationId, version, reason, words } = input
      const vacancy = await ownVacancy(context, vacancyId)
      const application = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !application) throw errors['application-not-found']()

      const { now } = context
      const decisionId = idFrom('decision', signedIn(context).accountId, applicationId, String(version), reason, words)
      const deciding = {
        to: 'declined',
        by: signedIn(context).accountId,
        version,
        reason,
        words,
        decisionId,
        now,
      } as const
      if (isDecidedBy(application, decisionId)) return view(vacancy, application, now)
      const declined = answer(beginDecision(application, deciding), errors)
      const saved = await applications.saveWhileVersion(version, declined, {
        name: 'decision-begun',
        ...doneBy(context, 'recruiter'),
      })
      if (!saved) {
        const quicker = await applications.find(vacancyId, applicationId)
        if (quicker && isDecidedBy(quicker, decisionId)) return view(vacancy, quicker, now)
        throw errors['application-moved-on']()
      }
      await looks.opened(declined, lookingOf(context))
      await marked(deps, [declined])
      return view(vacancy, declined, now)
    }),
  })
}

const lookingOf = (context: CallContext): Looking => {
  const caller = signedIn(context)
  return { at: context.now, by: caller.accountId, as: maySpeakAs(caller, ['officer']) ? 'officer' : 'recruiter' }
}

/** What each filter can be set to; skills are those of the vacancy. */
const choices: Chosen = {
  status: applicationStatuses,
  met: requirements,
  kecamatan: kecamatanNames,
  education: educations,
  waits: ['unread', 'unanswered'],
}

const chosenIn = (given: Partial<Record<keyof Chosen, string | readonly string[] | undefined>>): Chosen =>
  Object.fromEntries(
    filters.flatMap((filter) => {
      const value = given[filter]
      return value === undefined ? [] : [[filter, [value].flat()]]
    }),
  )
