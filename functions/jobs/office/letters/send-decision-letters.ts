import { dayMs, type Instant, later } from '../../../platform/clock.ts'
import type { ItemPage } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import { logError } from '../../../platform/log.ts'
import type { SendMail } from '../../../platform/mail.ts'
import { applicationLetters } from '../../applications/application.mail.ts'
import { employerLetters } from '../../employers/employer.mail.ts'
import { goodUntil } from '../../employers/verification/renewal.ts'
import type { JobsStores } from '../../stores.ts'
import { takeDownVacancies } from '../../vacancies/hold-vacancies.ts'
import { vacancyLetters } from '../../vacancies/vacancy.mail.ts'
import { isClosed } from '../../vacancies/vacancy.ts'
import { tellReporter } from '../../vacancy-reports/report-reactions.ts'
import { undoMs } from '../undo.ts'
import type { Letter } from './letter.store.ts'

interface Sending {
  stores: Pick<JobsStores, 'letters' | 'vacancies' | 'employers' | 'applications' | 'vacancyReports'>
  sendMail: SendMail
  siteUrl: string
}

const atOnce = 50
/** An undo that came in time may be under way as long as a function runs: what cannot be undone any more waits for it. */
const underWayMs = 30_000
/** So long a letter that does not go out is tried again, each minute. */
const triedForMs = dayMs

/**
 * Writes to recruiters what was decided, once it can no longer be undone. A decision that was taken back, or answered with new
 * words, is not told. What is sent twice has one id, as with every mail. One that fails (an address that no mail goes to) holds up
 * no other.
 */
export async function sendDecisionLetters(
  sending: Sending,
  now: Instant,
): Promise<{ letters: number; failed: number }> {
  const outcomes = { sent: 0, failed: 0, 'not to be told': 0 }
  let after: ItemPage['next']
  do {
    const { letters, next } = await sending.stores.letters.due(later(now, -underWayMs), atOnce, after)
    for (const letter of letters) {
      const outcome = await tried(sending, letter)
      outcomes[outcome]++
      if (outcome !== 'failed' || later(letter.dueAt, triedForMs) < now) await sending.stores.letters.sent(letter)
    }
    after = next
  } while (after)
  return { letters: outcomes.sent, failed: outcomes.failed }
}

async function tried(sending: Sending, letter: Letter) {
  try {
    return (await tell(sending, letter)) ? 'sent' : 'not to be told'
  } catch (error) {
    logError('a letter about a decision did not go out', error, { eventId: letter.eventId, dueAt: letter.dueAt })
    return 'failed'
  }
}

function tell(sending: Sending, letter: Letter): Promise<boolean> {
  const { about } = letter
  if (is('vacancy', about)) return tellOfVacancy(sending, letter, about)
  return is('report', about) ? tellOfReport(sending, letter, about) : tellOfEmployer(sending, letter, about)
}

const is = <Kind extends 'vacancy' | 'report'>(kind: Kind, about: string): about is Id<Kind> =>
  about.startsWith(`${kind}_`)

async function tellOfReport({ stores, ...sending }: Sending, letter: Letter, reportId: Id<'report'>) {
  const report = await stores.vacancyReports.find(reportId)
  // Taken back, or answered anew since, which has a letter of its own.
  if (report?.answeredAt === undefined || later(report.answeredAt, undoMs) !== letter.dueAt) return false
  return tellReporter(report, { id: letter.eventId, ...sending })
}

const at = (siteUrl: string, lang: Lang, path: string) => `${siteUrl}${lang === 'id' ? '' : `/${lang}`}${path}`

async function tellOfVacancy({ stores, sendMail, siteUrl }: Sending, letter: Letter, vacancyId: Id<'vacancy'>) {
  const vacancy = await stores.vacancies.find(vacancyId)
  if (!vacancy?.submittedByMail || vacancy.decidedVersion !== letter.decidedVersion || isClosed(vacancy)) return false
  const { review, lang, words, employerId, reason = '', submittedByMail: to } = vacancy
  const about = { title: words.title, employer: await stores.employers.nameOf(employerId) }
  const desk = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/`)
  const page = at(siteUrl, lang, `/kerja/lowongan/${vacancyId}/`)
  if (review === 'approved')
    await sendMail({ id: letter.eventId, to, ...vacancyLetters[lang].approved({ ...about, url: page }) })
  else if (review === 'returned')
    await sendMail({ id: letter.eventId, to, ...vacancyLetters[lang].returned({ ...about, url: desk, reason }) })
  return review === 'approved' || review === 'returned'
}

async function tellOfEmployer({ stores, sendMail, siteUrl }: Sending, letter: Letter, employerId: Id<'employer'>) {
  const employer = await stores.employers.find(employerId)
  // Mended and sent in again meanwhile, it is taken down all the same: only an officer's word puts it back.
  if (employer?.revoked && later(employer.revoked.at, undoMs) === letter.dueAt) {
    const { name, lang, contactMail: to, revoked } = employer
    await takeDownVacancies(stores, employerId, { ...revoked, at: letter.dueAt })
    const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/profil/`)
    await sendMail({ id: letter.eventId, to, ...employerLetters[lang].revoked({ name, url, reason: revoked.reason }) })
    return true
  }
  if (!employer || employer.status === 'registered' || employer.decidedVersion !== letter.decidedVersion) return false
  const { name, lang, contactMail: to, reason, checks = [] } = employer
  const desk = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/`)
  if (employer.status === 'verified' && reason === undefined) {
    const until = applicationLetters[lang].day(goodUntil(employer))
    await sendMail({ id: letter.eventId, to, ...employerLetters[lang].verified({ name, url: desk, until }) })
  } else
    await sendMail({
      id: letter.eventId,
      to,
      ...employerLetters[lang].returned({ name, url: `${desk}profil/`, reason: reason ?? '', checks }),
    })
  return true
}
