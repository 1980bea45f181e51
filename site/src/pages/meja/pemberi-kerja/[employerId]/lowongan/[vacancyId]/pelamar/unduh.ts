import type { APIRoute } from 'astro'
import { cityZone } from '../../../../../../../../../functions/jobs/calendar/working-days.ts'
import { dayIn } from '../../../../../../../../../functions/platform/clock.ts'
import type { Id } from '../../../../../../../../../functions/platform/ids.ts'
import { askedIn } from '../../../../../../../features/applicants/applicant-address.ts'
import { csvOf } from '../../../../../../../features/applicants/csv.ts'
import { applicationWords } from '../../../../../../../words/applications.ts'
import { recruitingWords } from '../../../../../../../words/recruiting.ts'
import { vacancyWords } from '../../../../../../../words/vacancies.ts'

export const prerender = false

/** The list as the address narrows it, for a spreadsheet: who somebody is from the short list on, as everywhere. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const { lang, jobs } = locals
  const vacancyId = params.vacancyId as Id<'vacancy'>
  const [t, a, w] = [recruitingWords[lang], applicationWords[lang], vacancyWords[lang]]
  const asked = { vacancyId, ...askedIn(url.searchParams) }
  let { applicants, next } = await jobs.applicantSheet(asked)
  while (next) {
    const more = await jobs.applicantSheet({ ...asked, cursor: next })
    applicants = [...applicants, ...more.applicants]
    next = more.next
  }
  const rows = applicants.map((each) => [
    each.number,
    each.name,
    a.statuses[each.status],
    each.score,
    dayIn(cityZone, each.submittedAt),
    each.dueOn,
    each.kecamatan,
    each.education && w.educations[each.education],
    each.programme,
    each.monthsAlike,
    each.skills.join('; '),
    each.mail,
    each.phone,
  ])
  return new Response(csvOf([t.heads, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="pelamar-${vacancyId.slice('vacancy_'.length, 'vacancy_'.length + 6)}.csv"`,
      'content-language': lang,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
