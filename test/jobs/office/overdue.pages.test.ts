import { expect, it } from 'vitest'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, otherOfficer, recruiter } from '../support/jobs.ts'

const late = '2026-11-03T17:00:00.000Z'
const words = 'Mohon dijawab hari ini.'

async function overdueDesk() {
  const city = await openJobs()
  const { vacancyId, applicationId } = await city.applied()
  const site = await openPages(city)
  city.time.now = late
  const chase = async (who: typeof officer) => {
    const answer = await site.post(who, `/meja/disnaker/terlambat/?pilih=${vacancyId}`, {
      act: 'chase',
      vacancyId,
      words,
    })
    return { status: answer.status, html: await answer.text() }
  }
  return { city, vacancyId, applicationId, chase }
}

it('tells the officer who comes second by whom it was asked, and keeps what was typed', async () => {
  const { chase } = await overdueDesk()
  expect((await chase(otherOfficer)).status).toBe(303)
  const { status, html } = await chase(officer)
  expect(status).toBe(409)
  expect(html).toContain(`${otherOfficer.mail} sudah mengingatkannya`)
  expect(html).toContain(words)
})

it('keeps what was typed where everything was answered meanwhile', async () => {
  const { city, chase, vacancyId, applicationId } = await overdueDesk()
  await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
  const { status, html } = await chase(officer)
  expect(status).toBe(409)
  expect(html).toContain('sudah dijawab semua')
  expect(html).toContain(words)
})
