import type { ErasePerson, ExportPerson } from '../identity/public.ts'
import type { Id } from '../platform/ids.ts'
import type { Application } from './applications/application.shape.ts'
import { isEnded } from './applications/application.ts'
import type { Employer } from './employers/employer.shape.ts'
import type { Recruiter } from './employers/recruiter.store.ts'
import { reachesTo } from './employers/rights.ts'
import { inParts } from './pipeline/at-once.ts'
import { type JobsStores, jobsStores } from './stores.ts'
import { endApplications } from './vacancies/end-applications.ts'
import { isClosed } from './vacancies/vacancy.ts'

/** All this context holds of somebody. */
export const exportPerson: ExportPerson = async (table, accountId) => {
  const stores = jobsStores(table)
  const {
    profiles,
    access,
    cvs,
    savedSearches,
    bookmarks,
    weekly,
    applications,
    recruiters,
    employers,
    vacancyReports,
  } = stores
  const [profile, needs, cv, searches, kept, mail, mailed, sent, ids, reports] = await Promise.all([
    profiles.find(accountId),
    access.find(accountId),
    cvs.held(accountId),
    savedSearches.of(accountId),
    bookmarks.of(accountId),
    weekly.find(accountId),
    weekly.mailedTo(accountId),
    applications.ofAccount(accountId),
    recruiters.employersOf(accountId),
    vacancyReports.ofAccount(accountId),
  ])
  const [atCounter, places] = await Promise.all([
    stores.counter.find(accountId),
    stores.fairPlaces.ofAccount(accountId),
  ])
  const [noted, looked] = await Promise.all([
    aboutThem(stores, sent),
    Promise.all([stores.looks.ofAccount(accountId), ...sent.map(stores.looks.at)]),
  ])
  return {
    profile,
    ...(needs && { access: needs }),
    ...(atCounter && { counter: { registeredAt: atCounter.registeredAt, ak1LastFour: atCounter.ak1?.lastFour } }),
    ...(cv && { cv }),
    ...(places.length > 0 && { fairPlaces: places.map(({ accountId: _, ...place }) => place) }),
    ...(searches.length > 0 && { searches }),
    ...(kept.length > 0 && { bookmarks: kept }),
    ...(looked.flat().length > 0 && { looks: looked.flat() }),
    ...(mail && { weeklyMail: { consent: mail.consent, mailed } }),
    // What is not settled yet is not told yet.
    applications: sent.map(({ accountId: _, formKey: __, version: ___, settling: ____, ...told }) => told),
    ...(noted.length > 0 && { assessments: noted }),
    ...(reports.length > 0 && {
      reports: reports.map(({ answeredBy: _, answeredByMail: __, accountId: ___, version: ____, ...told }) => told),
    }),
    recruitsFor: [...(await employers.many(ids)).values()].map(({ name, employerId }) => ({ name, employerId })),
  }
}

/** What recruiters noted and scored (UU PDP art. 7: one may read what is held of one), without who of them it was. */
async function aboutThem({ assessments }: JobsStores, sent: readonly Application[]) {
  const all = await Promise.all(
    sent.map(async ({ vacancyId, applicationId, title, employer }) => {
      const [set, notes, scores] = await Promise.all([
        assessments.criteria(vacancyId),
        assessments.notes(vacancyId, applicationId),
        assessments.scores(vacancyId, applicationId),
      ])
      const nameOf = (wanted: string) => set?.criteria.find(({ criterionId }) => criterionId === wanted)?.name ?? wanted
      const named = (given: Readonly<Record<string, number>>) =>
        Object.entries(given).map(([criterionId, score]) => ({ criterion: nameOf(criterionId), score }))
      return {
        ...{ applicationId, title, employer },
        notes: notes.map(({ at, text }) => ({ at, text })),
        scores: scores.map(({ at, scores: given, words }) => ({ at, words, scores: named(given) })),
      }
    }),
  )
  return all.filter(({ notes, scores }) => notes.length + scores.length > 0)
}

/**
 * The profile goes; applications lose the person and keep what reports count. An employer that nobody speaks for any more
 * goes with its last recruiter, after its vacancies were taken down and whoever waited was told. Each step may be done again.
 */
export const erasePerson: ErasePerson = async (table, accountId, { mail, now }) => {
  const stores = jobsStores(table)
  for (const application of await stores.applications.ofAccount(accountId))
    await forgetApplicant(stores, application, accountId, now)
  await stores.profiles.forget(accountId)
  await stores.counter.forget(accountId)
  await stores.fairPlaces.forget(accountId, { at: now, as: 'seeker' })
  await stores.tallies.forget(accountId)
  await stores.access.forget(accountId)
  await stores.cvs.forget(accountId)
  await stores.savedSearches.forget(accountId)
  await stores.bookmarks.forget(accountId)
  await stores.looks.forgetAccount(accountId)
  await stores.weekly.end(accountId)

  for (const employerId of await stores.recruiters.employersOf(accountId)) {
    const others = (await stores.recruiters.of(employerId)).filter((each) => each.accountId !== accountId)
    if (others.length === 0) await forgetEmployer(stores, employerId, now)
    else {
      await forgetRecruiter(stores, employerId, { accountId, mail })
      await keepAnOwner(stores, others, now)
    }
    await stores.recruiters.forget(employerId, accountId)
  }
  await stores.recruiters.forgetInvitationsTo(mail)
  await stores.vacancyReports.forgetReporter(mail, accountId)
  await stores.claims.forget(accountId)
  await stores.chases.forgetOfficer(accountId)
  await stores.unsent.forget(mail, now)
  await forgetOfficer(stores, accountId)
}

async function forgetApplicant(
  { applications, seen, looks, assessments }: JobsStores,
  application: Application,
  accountId: Id<'account'>,
  now: string,
) {
  const { accountId: _, mail: __, dueOn: ___, settling: ____, ...rest } = application
  const nameless: Application = {
    ...rest,
    message: '',
    formKey: '',
    // What reports count by; both are told with counts below five hidden.
    sent: { kecamatan: application.sent.kecamatan, education: application.sent.education },
    consent: { ...application.consent, wording: '' },
    status: isEnded(application) ? application.status : 'withdrawn',
    history: application.history.map(({ status, at }) => ({ status, at, by: 'account_erased' })),
    version: application.version + 1,
  }
  const saved = await applications.saveWhileVersion(application.version, nameless, {
    name: 'person-erased',
    at: now,
    as: 'seeker',
  })
  if (!saved) throw new Error('an application changed while its sender was erased')
  await seen.forget(application.vacancyId, application.applicationId)
  await looks.forget(application.vacancyId, application.applicationId)
  await assessments.forgetApplicant(application.vacancyId, application.applicationId)
  await applications.forgetPointer(accountId, application.applicationId)
}

/** Said to everybody who applied, in both languages: nobody is left to choose one. */
const closing = 'Pemberi kerja ini menutup akunnya. / This employer closed its account.'

async function forgetEmployer(
  { employers, vacancies, applications, answering, employerLetters, vacancyImports }: JobsStores,
  employerId: Id<'employer'>,
  now: string,
) {
  for (const vacancy of await vacancies.ofEmployer(employerId)) {
    const { submittedByMail: _, replaced: __, approved, ...rest } = vacancy
    const bare = {
      ...rest,
      words: { ...rest.words, contact: '' },
      ...(approved && { approved: { ...approved, contact: '' } }),
    }
    const withdrawn = {
      ...bare,
      life: 'withdrawn' as const,
      withdrawnFor: closing,
      closedAt: now,
      version: vacancy.version + 1,
    }
    const next = isClosed(vacancy) ? { ...bare, version: vacancy.version + 1 } : withdrawn
    const name = isClosed(vacancy) ? 'person-erased' : 'vacancy-withdrawn'
    if (!(await vacancies.saveWhileVersion(vacancy.version, next, { name, at: now, as: 'recruiter' })))
      throw new Error('a vacancy changed while its employer was erased')
    // One that was closed before may still owe answers, and nobody is left to give them.
    if (isClosed(vacancy) && vacancy.life !== 'withdrawn')
      await endApplications(applications, { ...bare, withdrawnFor: closing }, now)
  }
  await vacancyImports.forgetOf(employerId)
  const employer = await employers.find(employerId)
  await answering.forget(employerId)
  await employerLetters.forget(employerId)
  if (employer) await employers.forgetNib(employerId, employer.nib)
  if (employer) await employers.forget(bareEmployer(employer), { name: 'employer-withdrawn', at: now, as: 'recruiter' })
}

const bareEmployer = (employer: Employer): Employer => ({
  ...employer,
  ...{ nib: '', address: '', about: '', contactName: '', contactMail: '', contactPhone: '', website: undefined },
  registeredBy: 'account_erased',
  version: employer.version + 1,
})

/** Where the only owner goes, whoever may most and has been there longest is owner from now on. */
async function keepAnOwner({ recruiters }: JobsStores, others: readonly Recruiter[], now: string) {
  const order = (one: Recruiter, other: Recruiter) =>
    Number(reachesTo(other.right, 'recruiter')) - Number(reachesTo(one.right, 'recruiter')) ||
    (one.since < other.since ? -1 : 1)
  const [next] = [...others].sort(order)
  if (next && !others.some(({ right }) => right === 'owner'))
    await recruiters.saveRightWhile(next, 'owner', undefined, { at: now, as: 'city' })
}

/** Others go on recruiting: what this one signed with their own address loses it. */
async function forgetRecruiter(
  { vacancies, employers, assessments }: JobsStores,
  employerId: Id<'employer'>,
  { accountId, mail }: { accountId: Id<'account'>; mail: string },
) {
  for (const vacancy of await vacancies.ofEmployer(employerId)) {
    if (vacancy.submittedByMail === mail) await vacancies.forgetSender(vacancy)
    await assessments.forgetRecruiter(vacancy.vacancyId, accountId)
  }
  const employer = await employers.find(employerId)
  if (employer?.contactMail === mail) await employers.forgetContact(employer)
}

/** What an officer decided stays decided; their address goes. */
async function forgetOfficer({ employers, vacancies }: JobsStores, accountId: Id<'account'>) {
  for (const employer of await employers.all())
    if (decidersOf(employer).includes(accountId)) await employers.forgetOfficer(employer, accountId)
  // All there ever were: their employer may be gone.
  const ids = (await vacancies.cards()).map(({ vacancyId }) => vacancyId)
  for (const part of inParts(ids, 100))
    for (const vacancy of (await vacancies.many(part)).values()) await vacancies.forgetOfficer(vacancy, accountId)
}

function decidersOf(employer: Employer): (Id<'account'> | undefined)[] {
  const { decidedBy, replaced } = { decidedBy: undefined, replaced: undefined, ...employer }
  const before = replaced && ('revoked' in replaced ? replaced.revoked.by : replaced.decidedBy)
  return [decidedBy, before, employer.revoked?.by]
}
