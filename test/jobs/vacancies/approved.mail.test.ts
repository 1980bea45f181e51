import { expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { officer, openJobs, recruiter, vacancyForm } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

it.each([
  ['id', 'Tiap pelamar menunggu jawaban; hari terakhirnya tertulis di lamaran masing-masing.'],
  ['en', 'Everybody who applies waits for an answer; each application says by which day.'],
] as const)('an approval in %s promises no number of days, for a fair may have promised fewer', async (lang, told) => {
  const city = await openJobs()
  const { react, mails, settle } = openReactions(city)
  const { employerId } = await city.verified()
  const fair = { startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: 2, sessions: [] }
  await city.as(officer).setUpFair({ eventId: 'event_bursa', version: 0, ...fair })
  await city.as(officer).placeEmployer({ eventId: 'event_bursa', employerId, number: 'B2' })
  const { vacancyId } = await city.as(recruiter, lang).draftVacancy({ employerId, ...vacancyForm() })
  await city.as(recruiter).submitVacancy({ vacancyId, version: 1 })
  await city.as(officer).approveVacancy({ vacancyId, version: 2 })
  await react('vacancy-approved', await city.table.get(keys.vacancy(vacancyId)))
  await settle(6)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain(told)
  expect(mails[0]?.text).not.toMatch(/tujuh|seven/)
})
