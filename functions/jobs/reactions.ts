import { later } from '../platform/clock.ts'
import type { Reaction } from '../platform/dynamodb/domain-events.ts'
import type { Lang } from '../platform/lang.ts'
import type { SendMail } from '../platform/mail.ts'
import { applicationLetters } from './applications/application.mail.ts'
import type { Application } from './applications/application.shape.ts'
import { toApplication } from './applications/application.store.ts'
import { numberOf } from './applications/application.ts'
import { lapseTogether } from './applications/lapse-together.ts'
import { ownLetters } from './applications/own.mail.ts'
import { employerLetters } from './employers/employer.mail.ts'
import { toEmployer } from './employers/employer.store.ts'
import { toInvitation } from './employers/recruiter.store.ts'
import { goodUntil } from './employers/verification/renewal.ts'
import { letterLater } from './office/letters/letter-later.ts'
import { undoMs } from './office/undo.ts'
import type { JobsStores } from './stores.ts'
import { endApplications } from './vacancies/end-applications.ts'
import { holdVacancies, releaseVacancies, takeDownVacancies } from './vacancies/hold-vacancies.ts'
import { vacancyLetters } from './vacancies/vacancy.mail.ts'
import { toVacancy } from './vacancies/vacancy.store.ts'
import { isPublished } from './vacancies/vacancy.ts'
import { answerReports } from './vacancy-reports/answer-reports.ts'
import { firstWords } from './wording/first-words.ts'
import type { WordedLetter } from './wording/wording.ts'

export interface Reacting {
  stores: JobsStores
  sendMail: SendMail
  /** Where people find the city, no slash at the end. */
  siteUrl: string
}
type Reactions<Name extends string> = { [Each in Name]: Reaction<Each> }

const at = (siteUrl: string, lang: Lang, path: string) => `${siteUrl}${lang === 'id' ? '' : `/${lang}`}${path}`

/** Mails about employers: to the person who answers for them, or who is invited. What an officer decided is told once it stands. */
export function employerReactions({
  stores,
  sendMail,
  siteUrl,
}: Reacting): Reactions<
  | 'employer-registered'
  | 'employer-verified'
  | 'employer-returned'
  | 'employer-revoked'
  | 'employer-decision-undone'
  | 'employer-renewal-due'
  | 'employer-lapsed'
  | 'recruiter-invited'
> {
  const { letters } = stores
  return {
    async 'employer-registered'({ id, item }) {
      const { name, contactMail: to, lang, employerId } = toEmployer(item)
      const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/`)
      await sendMail({ id, to, ...employerLetters[lang].registered({ name, url }) })
    },
    async 'employer-verified'({ id, at: decidedAt, by = 'account_erased', item, before }) {
      const employer = toEmployer(item)
      if (before?.revoked) await releaseVacancies(stores, employer.employerId, { at: decidedAt, by })
      await letterLater(letters, { eventId: id, decidedAt }, employer)
    },
    async 'employer-revoked'({ id, at: decidedAt, by = 'account_erased', item }) {
      const employer = toEmployer(item)
      // Verified anew, or undone, while this was on its way: then nothing is held.
      const now = await stores.employers.find(employer.employerId)
      if (now?.revoked?.at === decidedAt) await holdVacancies(stores, employer.employerId, { at: decidedAt, by })
      await letterLater(letters, { eventId: id, decidedAt }, employer)
    },
    async 'employer-decision-undone'({ at: since, by = 'account_erased', item, before }) {
      const { employerId, revoked } = toEmployer(item)
      if (before?.revoked && !revoked) await releaseVacancies(stores, employerId, { at: since, by })
      if (!revoked || before?.revoked) return
      // Verified anew, and that was taken back. Its letter may have passed meanwhile, with nothing to take down.
      await holdVacancies(stores, employerId, { at: since, by })
      if (later(revoked.at, undoMs) <= since) await takeDownVacancies(stores, employerId, { ...revoked, at: since })
    },
    'employer-returned': ({ id, at: decidedAt, item }) =>
      letterLater(letters, { eventId: id, decidedAt }, toEmployer(item)),
    async 'employer-renewal-due'({ id, item }) {
      const employer = toEmployer(item)
      if (employer.status !== 'verified') return
      const { name, contactMail: to, lang, employerId } = employer
      const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/profil/`)
      const until = applicationLetters[lang].day(goodUntil(employer))
      await sendMail({ id, to, ...employerLetters[lang].renewalDue({ name, url, until }) })
    },
    async 'employer-lapsed'({ id, item }) {
      const { name, contactMail: to, lang, employerId } = toEmployer(item)
      const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/profil/`)
      await sendMail({ id, to, ...employerLetters[lang].lapsed({ name, url }) })
    },
    async 'recruiter-invited'({ id, item }) {
      const { mail: to, employerName: name, until, lang, employerId } = toInvitation(item)
      const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/`)
      const day = applicationLetters[lang].day(until.slice(0, 10))
      await sendMail({ id, to, ...employerLetters[lang].invited({ name, url, until: day }) })
    },
  }
}

/** What an approved vacancy teaches is kept; where one is taken down, what was applied for ends. The recruiter who sent it in is told once a decision stands. */
export function vacancyReactions({
  stores: { applications, employers, lessons, letters, vacancyReports },
  sendMail,
  siteUrl,
}: Reacting): Reactions<'vacancy-approved' | 'vacancy-returned' | 'vacancy-withdrawn'> {
  return {
    async 'vacancy-approved'({ id, at: decidedAt, item }) {
      const vacancy = toVacancy(item)
      if (isPublished(vacancy)) await lessons.learn(vacancy)
      await letterLater(letters, { eventId: id, decidedAt }, vacancy)
    },
    'vacancy-returned': ({ id, at: decidedAt, item }) =>
      letterLater(letters, { eventId: id, decidedAt }, toVacancy(item)),
    async 'vacancy-withdrawn'({ id, item, at: since }) {
      const vacancy = toVacancy(item)
      await endApplications(applications, vacancy, since)
      await answerReports(vacancyReports, vacancy, since)
      const { employerId, approved, words, lang, withdrawnAs, withdrawnFor: reason = '', submittedByMail: to } = vacancy
      if (withdrawnAs !== 'officer' || !to) return
      const employer = await employers.nameOf(employerId)
      const url = at(siteUrl, lang, `/meja/pemberi-kerja/${employerId}/lowongan/${vacancy.vacancyId}/`)
      const { title } = approved ?? words
      await sendMail({ id, to, ...vacancyLetters[lang].takenDown({ title, employer, reason, url }) })
    },
  }
}

/**
 * Mails to whoever applies: a receipt, and a word at every change. Who has been erased gets none. What staff chose to begin a letter
 * with is read once. What lies beside an application lapses from its end on when it does.
 */
export function applicationReactions({
  stores,
  sendMail,
  siteUrl,
}: Reacting): Reactions<
  | 'application-submitted'
  | 'application-moved'
  | 'answer-due-moved'
  | 'application-declined'
  | 'application-edited'
  | 'application-withdrawn'
  | 'consent-withdrawn'
  | 'application-ended'
> {
  const about = (item: Parameters<typeof toApplication>[0]) => {
    const application = toApplication(item)
    const { applicationId, title, employer, lang } = application
    const url = at(siteUrl, lang, `/saya/lamaran/${applicationId}/`)
    return {
      application,
      letters: applicationLetters[lang],
      known: { title, employer, number: numberOf(applicationId), url },
    }
  }
  const wordings = new Map<WordedLetter, ReturnType<typeof stores.wordings.find>>()
  /** First words that staff chose for this letter, if they did. */
  async function begins(letter: WordedLetter, { title, employer, lang, sent }: Application) {
    const wording = wordings.get(letter) ?? stores.wordings.find(letter)
    wordings.set(letter, wording)
    return firstWords(await wording, lang, { title, employer, name: sent.name })
  }

  return {
    async 'application-submitted'({ id, item }) {
      const { application, letters, known } = about(item)
      const { mail: to, dueOn = '', consent } = application
      if (!to) return
      const first = await begins('submitted', application)
      await sendMail({
        id,
        to,
        ...letters.submitted({ ...known, first, dueOn: letters.day(dueOn), until: letters.day(consent.until) }),
      })
    },
    async 'application-moved'({ id, item }) {
      const { application, letters, known } = about(item)
      await lapseTogether(stores, application)
      const { mail: recipient, status: to, dueOn } = application
      if (!recipient || to === 'submitted' || to === 'declined' || to === 'withdrawn') return
      const first = await begins(to, application)
      const told = { ...known, first, to, dueOn: dueOn && letters.day(dueOn) }
      await sendMail({ id, to: recipient, ...letters.moved(told) })
    },
    async 'answer-due-moved'({ id, item }) {
      const { application, letters, known } = about(item)
      const { mail: to, dueOn } = application
      if (!to || !dueOn) return
      await sendMail({ id, to, ...letters.dueMoved({ ...known, dueOn: letters.day(dueOn) }) })
    },
    async 'application-declined'({ id, item }) {
      const { application, letters, known } = about(item)
      await lapseTogether(stores, application)
      const { mail: to, history, lang, sent } = application
      if (!to) return
      const words = history.at(-1)?.words ?? ''
      const said = { ...known, words, name: sent.name }
      await sendMail({ id, to, ...letters.declined({ ...said, url: at(siteUrl, lang, '/saya/kerja/') }) })
    },
    async 'application-withdrawn'({ id, item }) {
      const { application, letters, known } = about(item)
      await lapseTogether(stores, application)
      if (!application.mail) return
      const words = application.consent.withdrawnAt ? ownLetters[application.lang].consentWithdrawn : letters.withdrawn
      await sendMail({ id, to: application.mail, ...words(known) })
    },
    async 'consent-withdrawn'({ id, item }) {
      const { application, known } = about(item)
      if (!application.mail) return
      await sendMail({ id, to: application.mail, ...ownLetters[application.lang].consentWithdrawn(known) })
    },
    async 'application-edited'({ id, item }) {
      const { application, letters, known } = about(item)
      const { mail: to, lang, dueOn } = application
      if (!to || !dueOn) return
      await sendMail({ id, to, ...ownLetters[lang].edited({ ...known, dueOn: letters.day(dueOn) }) })
    },
    async 'application-ended'({ id, item }) {
      const { application, known } = about(item)
      await lapseTogether(stores, application)
      const { mail: to, history, lang } = application
      if (!to) return
      const reason = history.at(-1)?.words ?? ''
      const url = at(siteUrl, lang, '/saya/kerja/')
      await sendMail({ id, to, ...vacancyLetters[lang].withdrawn({ ...known, reason, url }) })
    },
  }
}
