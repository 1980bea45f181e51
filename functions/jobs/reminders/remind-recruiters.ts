import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { SendMail } from '../../platform/mail.ts'
import { applicationLetters } from '../applications/application.mail.ts'
import type { Application } from '../applications/application.shape.ts'
import { afterWorkingDays, cityZone, isWorkingDay } from '../calendar/working-days.ts'
import { reachesTo } from '../employers/rights.ts'
import type { JobsStores } from '../stores.ts'
import { type Owed, reminderLetters } from './reminder.mail.ts'

export interface Reminding {
  stores: JobsStores
  sendMail: SendMail
  siteUrl: string
}

/** So many working days before an answer is due its recruiters are reminded. */
export const remindedBefore = 2

/** Who owes what on a day: by employer and vacancy. An employer with nothing due today or soon is left in peace. */
export function owedOn(waiting: readonly Application[], today: Day, soonOn: Day) {
  const byEmployer = Map.groupBy(waiting, ({ employerId }) => employerId)
  return [...byEmployer].flatMap(([employerId, theirs]) => {
    const vacancies = [...Map.groupBy(theirs, ({ vacancyId }) => vacancyId)].map(([vacancyId, some]) => {
      const count = (isSo: (dueOn: Day) => boolean) => some.filter(({ dueOn }) => dueOn && isSo(dueOn)).length
      return {
        vacancyId,
        title: some[0]?.title ?? '',
        overdue: count((dueOn) => dueOn < today),
        today: count((dueOn) => dueOn === today),
        soon: count((dueOn) => dueOn === soonOn),
      }
    })
    const owed = vacancies.filter((each) => each.overdue + each.today + each.soon > 0)
    const isPressing = owed.some((each) => each.today + each.soon > 0)
    return isPressing ? [{ employerId, employer: theirs[0]?.employer ?? '', owed }] : []
  })
}

/** On working mornings: one mail to each recruiter of an employer that owes answers today or two working days from now. */
export async function remindRecruiters({ stores, sendMail, siteUrl }: Reminding, now: Instant) {
  const today = dayIn(cityZone, now)
  const holidays = await stores.holidays.days()
  if (!isWorkingDay(today, holidays)) return { employers: 0, mails: 0 }
  const soonOn = afterWorkingDays(today, remindedBefore, holidays)
  const owing = owedOn(await dueBy(stores, soonOn), today, soonOn)
  let mails = 0
  for (const { employerId, employer, owed } of owing) {
    if (!(await stores.reminders.take(employerId, today, now))) continue
    const vacancies = owed.map(
      ({ vacancyId, ...each }): Owed => ({ ...each, url: `${siteUrl}${listOf(employerId, vacancyId)}` }),
    )
    for (const { mail: to, accountId, right } of await stores.recruiters.of(employerId)) {
      if (!reachesTo(right, 'recruiter')) continue
      const letter = reminderLetters.id({ employer, vacancies, soonOn: applicationLetters.id.day(soonOn) })
      await sendMail({ id: `reminder-${employerId}-${accountId}-${today}`, to, ...letter })
      mails++
    }
  }
  return { employers: owing.length, mails }
}

const listOf = (employerId: Id<'employer'>, vacancyId: Id<'vacancy'>) =>
  `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/?tunggu=unanswered&urut=arrival`

/** Everything due until a day; the list is in that order, so it ends early. */
async function dueBy({ applications }: JobsStores, last: Day): Promise<Application[]> {
  const all: Application[] = []
  for (let after: Awaited<ReturnType<typeof applications.due>>['next']; ; ) {
    const page = await applications.due({ ...(after && { after }) })
    const due = page.applications.filter(({ dueOn }) => dueOn && dueOn <= last)
    all.push(...due)
    after = page.next
    if (!after || due.length < page.applications.length) return all
  }
}
