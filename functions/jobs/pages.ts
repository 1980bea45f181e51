import { dayIn, type Instant, later, minuteMs } from '../platform/clock.ts'
import type { DomainEvent } from '../platform/dynamodb/domain-events.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import type { Holiday } from './calendar/holiday.store.ts'
import { cityZone } from './calendar/working-days.ts'
import type { JobsDomainEvent } from './domain-events.ts'
import type { PublicEmployerView } from './employers/employer.contract.ts'
import { toPublicEmployer } from './employers/employer.view.ts'
import type { FairAnswers, FairSession } from './fair/fair.ts'
import type { FairBoothView } from './fair/fair-booth.contract.ts'
import { named } from './fair/fair-booth.routes.ts'
import { toFairBooth } from './fair/fair-booth.store.ts'
import type { Field } from './lists/work.ts'
import { keptVacancies } from './search/kept-vacancies.ts'
import { similarTo } from './search/similar.ts'
import { jobsStores } from './stores.ts'
import type { PublicVacancyView } from './vacancies/vacancy.contract.ts'
import { toVacancy } from './vacancies/vacancy.store.ts'
import { isOpen, isPublished } from './vacancies/vacancy.ts'
import { toPublicView } from './vacancies/vacancy.view.ts'

/** The job fair that is on or comes next, as this context has to know it. */
export interface FairInShort {
  eventId: Id<'event'>
  name: string
  pitch?: string | undefined
  startsAt: Instant
  endsAt: Instant
}

export interface JobsPage {
  fair: FairInShort | undefined
  /** In which one takes a place; none where staff planned none. */
  fairSessions: readonly FairSession[]
  zone: string
  booths: readonly FairBoothView[]
  fields: readonly { field: Field; count: number }[]
  newest: readonly PublicVacancyView[]
  employers: readonly { employerId: Id<'employer'>; name: string; field: Field; kecamatan: string; vacancies: number }[]
  vacanciesCount: number
}
export interface VacancyPage {
  vacancy: PublicVacancyView
  employer: PublicEmployerView
  applicants: number
  similar: readonly PublicVacancyView[]
  /** The days on which no answer falls due, for whoever reckons on which day it does. */
  holidays: readonly Holiday[]
  /** Fairs its employer has a booth at, on or ahead: over their days answers come as they say. A page that does not age names them all. */
  fairAnswers: readonly FairAnswers[]
}
export interface EmployerPage {
  employer: PublicEmployerView
  vacancies: readonly PublicVacancyView[]
  booth: FairBoothView | undefined
  fair: FairInShort | undefined
}

/** What the public pages of this context are made from. */
export interface JobsLocals {
  jobsPage: JobsPage
  vacancyPage: VacancyPage
  employerPage: EmployerPage
}

type JobsPageOf = Page<Partial<JobsLocals>>
type Event = DomainEvent<JobsDomainEvent>

interface Around {
  /** The fair lies in the events context. */
  fairAt(at: Instant): Promise<FairInShort | undefined>
}

export function jobsPages(table: Table, { fairAt }: Around): ContextPages<JobsDomainEvent, Partial<JobsLocals>> {
  const stores = jobsStores(table)
  const { employers, vacancies, crowd, answering, fairBooths, fairs, holidays } = stores

  const openNow = keptVacancies(stores)

  const boothsAt = async (fair: FairInShort | undefined) =>
    fair ? named(await fairBooths.at(fair.eventId), employers) : []

  const jobsPage: JobsPageOf = {
    path: '/kerja/',
    async load(at) {
      const [fair, all, verified] = await Promise.all([fairAt(at), openNow(at), employers.verified()])
      const countOf = (employerId: Id<'employer'>) => all.filter((each) => each.employerId === employerId).length
      const fields = [...Map.groupBy(all, ({ field }) => field)].map(([field, { length }]) => ({
        field,
        count: length,
      }))
      return {
        jobsPage: {
          fair,
          fairSessions: (fair && (await fairs.find(fair.eventId))?.sessions) ?? [],
          zone: cityZone,
          booths: await boothsAt(fair),
          fields: fields.sort((one, other) => other.count - one.count),
          newest: all.slice(-12).reverse(),
          // The list says that they were checked.
          employers: verified
            .filter(({ lapsedAt }) => lapsedAt === undefined)
            .map(({ employerId, name, field, kecamatan }) => ({
              employerId,
              name,
              field,
              kecamatan,
              vacancies: countOf(employerId),
            }))
            .sort((one, other) => one.name.localeCompare(other.name, 'id')),
          vacanciesCount: all.length,
        },
      }
    },
  }

  const vacancyPage = (vacancyId: Id<'vacancy'>): JobsPageOf => ({
    path: `/kerja/lowongan/${vacancyId}/`,
    async load(at) {
      const vacancy = await vacancies.find(vacancyId)
      const employer = vacancy && (await employers.find(vacancy.employerId))
      if (!vacancy || !isOpen(vacancy, dayIn(cityZone, at)) || employer?.status !== 'verified') return undefined
      const [open, applicants, days, ahead, how] = await Promise.all([
        openNow(at),
        crowd.of(vacancyId),
        holidays.all(),
        fairs.ahead(vacancy.employerId, dayIn(cityZone, at)),
        answering.find(vacancy.employerId),
      ])
      const view = toPublicView(vacancy, employer.name, true)
      return {
        vacancyPage: {
          vacancy: view,
          employer: toPublicEmployer(employer, how),
          applicants,
          similar: similarTo(view, open).slice(0, 4),
          holidays: days,
          fairAnswers: ahead.map(({ startsOn, endsOn, answerWithin }) => ({ startsOn, endsOn, answerWithin })),
        },
      }
    },
  })

  /** How many applied, as the pages say that this copy made. */
  const shown = new Map<Id<'vacancy'>, number>()
  const crowdPage = ({ vacancyId }: { vacancyId: Id<'vacancy'> }): JobsPageOf => ({
    ...vacancyPage(vacancyId),
    published({ vacancyPage: made }) {
      if (made) shown.set(vacancyId, made.applicants)
    },
  })

  const employerPage = (employerId: Id<'employer'>): JobsPageOf => ({
    path: `/kerja/pemberi-kerja/${employerId}/`,
    async load(at) {
      const employer = await employers.find(employerId)
      if (employer?.status !== 'verified') return undefined
      const [fair, open, how] = await Promise.all([fairAt(at), openNow(at), answering.find(employerId)])
      const own = open.filter((vacancy) => vacancy.employerId === employerId).reverse()
      const booth = (await boothsAt(fair)).find((each) => each.employerId === employerId)
      return { employerPage: { employer: toPublicEmployer(employer, how), vacancies: own, booth, fair } }
    },
  })

  async function touchedByEmployer({ item }: Event): Promise<JobsPageOf[]> {
    const employerId = item.employerId as Id<'employer'>
    // Its name, its field and whether it was checked stand on each of its vacancies' pages.
    const own = (await vacancies.ofEmployer(employerId)).filter(isPublished)
    return [employerPage(employerId), jobsPage, ...own.map(({ vacancyId }) => vacancyPage(vacancyId))]
  }

  /** Only what was approved at some time can change what is public. */
  function touchedByVacancy(event: Event): JobsPageOf[] {
    return isPublished(toVacancy(event.item)) ? alwaysTouchedByVacancy(event) : []
  }

  /** An approval that was taken back leaves nothing approved, and a page. */
  function alwaysTouchedByVacancy({ item }: Event): JobsPageOf[] {
    const { vacancyId, employerId } = toVacancy(item)
    return [vacancyPage(vacancyId), employerPage(employerId), jobsPage]
  }

  /** Whoever has a booth answers as its fair says. */
  async function touchedByBooth({ item }: Event): Promise<JobsPageOf[]> {
    const { employerId } = toFairBooth(item)
    return [jobsPage, employerPage(employerId), ...(await pagesOfVacanciesOf([employerId]))]
  }

  /** How soon its employers answer stands on the pages of their vacancies; its sessions, on the page of work. */
  async function touchedByFair({ item }: Event): Promise<JobsPageOf[]> {
    const booths = await fairBooths.at(item.eventId as Id<'event'>)
    return [jobsPage, ...(await pagesOfVacanciesOf(booths.map(({ employerId }) => employerId)))]
  }

  async function pagesOfVacanciesOf(employerIds: readonly Id<'employer'>[]): Promise<JobsPageOf[]> {
    const theirs = await Promise.all(employerIds.map((employerId) => vacancies.ofEmployer(employerId)))
    return theirs
      .flat()
      .filter(isPublished)
      .map(({ vacancyId }) => vacancyPage(vacancyId))
  }

  const touched: Partial<Record<JobsDomainEvent, (event: Event) => JobsPageOf[] | Promise<JobsPageOf[]>>> = {
    'employer-verified': touchedByEmployer,
    'employer-revoked': touchedByEmployer,
    'employer-corrected': touchedByEmployer,
    'employer-lapsed': touchedByEmployer,
    'answering-reckoned': touchedByEmployer,
    'employer-withdrawn': touchedByEmployer,
    'booth-placed': touchedByBooth,
    'booth-removed': touchedByBooth,
    'fair-set-up': touchedByFair,
    'fair-called-off': touchedByFair,
    'fair-back-on': touchedByFair,
    'vacancy-approved': touchedByVacancy,
    'vacancy-edited': touchedByVacancy,
    'vacancy-paused': touchedByVacancy,
    'vacancy-resumed': touchedByVacancy,
    'vacancy-held': touchedByVacancy,
    'vacancy-released': touchedByVacancy,
    'vacancy-filled': touchedByVacancy,
    'vacancy-expired': touchedByVacancy,
    'vacancy-withdrawn': touchedByVacancy,
    'vacancy-decision-undone': alwaysTouchedByVacancy,
    'employer-decision-undone': touchedByEmployer,
  }

  return {
    touchedBy: async (event) => (await touched[event.name]?.(event)) ?? [],
    /**
     * Where somebody applied lately, and the page does not say so yet as this copy made it. A crowd is counted some time after the
     * application: half an hour at the very worst.
     */
    async withTheClock(from) {
      const changed = await crowd.changedSince(later(from, -30 * minuteMs))
      return changed.filter(({ vacancyId, applicants }) => shown.get(vacancyId) !== applicants).map(crowdPage)
    },
    async all() {
      const [verified, all] = await Promise.all([employers.verified(), vacancies.allOpen()])
      return [
        jobsPage,
        ...verified.map(({ employerId }) => employerPage(employerId)),
        ...all.map(({ vacancyId }) => vacancyPage(vacancyId)),
      ]
    },
  }
}
