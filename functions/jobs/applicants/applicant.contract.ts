import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { cursor, id, lines, maybe, wholeNumber } from '../../platform/http/fields.ts'
import {
  ended,
  movedOn,
  noApplication,
  noVacancy,
  onlyForward,
  saidOnce,
  stillSettling,
} from '../applications/application.contract.ts'
import { applicationStatuses, declineReasons } from '../applications/application.shape.ts'
import { workKinds } from '../lists/work.ts'
import { matchView } from '../matching/match.shape.ts'
import { pastJob, profileWords } from '../profiles/profile.shape.ts'
import { applicantFilters } from './applicant.forms.ts'
import { orders } from './choose.ts'

/** In the list. The name from the short list on. */
const row = {
  applicationId: id('application'),
  number: v.string(),
  version: v.number(),
  /** As decided, though until `settlesAt` the decision may be taken back and the applicant does not know of it. */
  status: v.picklist(applicationStatuses),
  settlesAt: v.optional(v.string()),
  decisionId: v.optional(id('decision')),
  submittedAt: v.string(),
  dueOn: v.optional(v.string()),
  name: v.optional(v.string()),
  /** No recruiter has opened it yet, and nothing was decided. */
  isUnread: v.boolean(),
  /** Which colleague decided last or, where nobody has, opened it last. */
  colleague: v.optional(v.object({ mail: v.string(), at: v.string(), did: v.picklist(['decided', 'opened']) })),
  kecamatan: profileWords.kecamatan,
  education: profileWords.education,
  programme: profileWords.programme,
  /** Months of work like this one: of other work as much as it was alike. */
  monthsAlike: v.number(),
  /** The sum that the applicant sees too, but for access needs, of which no recruiter knows. */
  match: matchView,
}
export const applicantRow = v.object(row)
export type ApplicantRow = v.InferOutput<typeof applicantRow>

/** As the employer sees whoever applied: name, mail, phone, message and own words from the short list on. */
export const applicantView = v.object({
  ...row,
  vacancyId: id('vacancy'),
  title: v.string(),
  hasMessage: v.boolean(),
  message: v.optional(v.string()),
  mail: v.optional(v.string()),
  phone: v.optional(v.string()),
  /** Has no telephone or address of their own, and is told at the counter of Disnaker. */
  reachedAt: v.optional(v.literal('counter')),
  skills: v.array(v.string()),
  experience: v.array(pastJob),
  licences: v.array(v.string()),
  wanted: v.array(v.string()),
  kinds: v.array(v.picklist(workKinds)),
  shift: v.optional(v.boolean()),
  history: v.array(v.object({ ...saidOnce.entries, by: v.optional(v.string()) })),
})
export type ApplicantView = v.InferOutput<typeof applicantView>

const { status: _, ...boardFilters } = applicantFilters.entries

const { match: __, colleague: ___, ...shortRow } = row
/** As the row, with the score alone; mail, phone and name from the short list on. */
const sheetRow = v.object({
  ...shortRow,
  score: v.number(),
  mail: v.optional(v.string()),
  phone: v.optional(v.string()),
  skills: v.array(v.string()),
})
export type SheetRow = v.InferOutput<typeof sheetRow>

const counts = v.record(v.string(), v.number())

const vacancyId = id('vacancy')
const applicationId = id('application')
const version = wholeNumber(1, 1_000_000)

export const applicantContract = {
  /** Who applied, the best suited first. */
  listApplicants: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/applicants/{vacancyId}' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId, ...applicantFilters.entries, order: maybe(v.picklist(orders)), cursor }))
    .output(
      v.object({
        applicants: v.array(applicantRow),
        /** Of all who applied, and of those the filters leave. */
        all: v.number(),
        found: v.number(),
        /** By filter and value: how many that choice would leave. */
        counts: v.object({
          status: counts,
          met: counts,
          kecamatan: counts,
          education: counts,
          has: counts,
          lacks: counts,
          waits: counts,
        }),
        next: v.optional(v.string()),
      }),
    ),

  /** The same, as columns by state: of each the first few. */
  applicantBoard: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/applicants/{vacancyId}/as/board' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId, ...boardFilters, order: maybe(v.picklist(orders)) }))
    .output(
      v.array(
        v.object({ status: v.picklist(applicationStatuses), count: v.number(), applicants: v.array(applicantRow) }),
      ),
    ),

  /** All that the filters leave, for a spreadsheet; of many, part by part. Each is a look. */
  applicantSheet: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/applicants/{vacancyId}/as/sheet' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId, ...applicantFilters.entries, order: maybe(v.picklist(orders)), cursor }))
    .output(v.object({ title: v.string(), applicants: v.array(sheetRow), next: v.optional(v.string()) })),

  /** Of what the filters leave, those that an answer is owed: the first 500, to decide over them at once. */
  openApplicants: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/applicants/{vacancyId}/as/open' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId, ...applicantFilters.entries, order: maybe(v.picklist(orders)) }))
    .output(v.array(v.object({ applicationId, version: v.number() }))),

  readApplicant: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/applicants/{vacancyId}/{applicationId}' })
    .errors(noApplication)
    .input(v.strictObject({ vacancyId, applicationId }))
    .output(applicantView),

  moveApplicant: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/applicants/{vacancyId}/{applicationId}/move' })
    .errors({
      ...noApplication,
      ...ended,
      ...movedOn,
      ...onlyForward,
      ...stillSettling,
    })
    .input(
      v.strictObject({
        vacancyId,
        applicationId,
        version,
        to: v.picklist(['shortlisted', 'interview', 'offered', 'hired']),
      }),
    )
    .output(applicantView),

  /** May be taken back for five minutes; then it holds, and the applicant is mailed. */
  declineApplicant: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/applicants/{vacancyId}/{applicationId}/decline' })
    .errors({ ...noApplication, ...ended, ...movedOn, ...stillSettling, ...onlyForward })
    .input(v.strictObject({ vacancyId, applicationId, version, reason: v.picklist(declineReasons), words: lines(600) }))
    .output(applicantView),
}
