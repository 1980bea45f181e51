import type { Instant } from '../../../platform/clock.ts'
import type { Id } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import type { SendMail } from '../../../platform/mail.ts'
import { applicationLetters } from '../../applications/application.mail.ts'
import { employerLetters } from '../../employers/employer.mail.ts'
import { goodUntil } from '../../employers/verification/renewal.ts'
import type { JobsStores } from '../../stores.ts'
import { vacancyLetters } from '../../vacancies/vacancy.mail.ts'
import { isClosed } from '../../vacancies/vacancy.ts'
import type { Letter } from './letter.store.ts'

interface Sending {
  stores: Pick<JobsStores, 'letters' | 'vacancies' | 'employers'>
  sendMail: SendMail
  siteUrl: string
}

const atOnce = 50

/**
 * Writes to recruiters what was decided, once it can no longer be undone. A decision that was taken back, or answered with new
 * words, is not told. What is sent twice has one id, as with every mail.
 */
export async function sendDecisionLetters(sending: Sending, now: Instant): Promise<{ letters: number }> {
  let letters = 0
  for (;;) {
    const due = await sending.stores.letters.due(now, atOnce)
    for (const letter of due) {
      if (await tell(sending, letter)) letters++
      await sending.stores.letters.sent(letter)
    }
    if (due.length < atOnce) return { letters }
  }
}

const tell = (sending: Sending, letter: Letter) =>
  isVacancy(letter.about) ? tellOfVacancy(sending, letter, letter.about) : tellOfEmployer(sending, letter, letter.about)

const isVacancy = (about: Letter['about']): about is Id<'vacancy'> => about.startsWith('vacancy_')

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
