import { expect, it } from 'vitest'
import { hourMs, later } from '../../../functions/platform/clock.ts'
import { person } from '../../support/city.ts'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, recruiter } from '../support/jobs.ts'

const colleague = person('bela')

async function shared() {
  const city = await openJobs()
  const { vacancyId, applicationId, employerId } = await city.applied()
  await city.as(recruiter).inviteRecruiter({ employerId, mail: colleague.mail, right: 'recruiter' })
  await city.as(colleague).myEmployers()
  const about = { vacancyId, applicationId }
  const inList = async (who = recruiter) => {
    const { applicants } = await city.as(who).listApplicants({ vacancyId })
    const last = applicants[0]?.colleague
    return last && [last.mail, last.did]
  }
  const onPage = async (who = recruiter) => (await city.as(who).readApplicant(about)).colleague?.mail
  return { city, about, employerId, inList, onPage }
}

it('says who opened an application, and from the first decision on who decided', async () => {
  const { city, about, inList, onPage } = await shared()
  expect(await inList()).toBeUndefined()
  await city.as(officer).readApplicant(about)
  expect(await inList()).toBeUndefined()
  await city.as(colleague).readApplicant(about)
  expect(await inList()).toEqual([colleague.mail, 'opened'])
  expect(await onPage(colleague)).toBeUndefined()
  expect(await onPage()).toBe(colleague.mail)
  city.time.now = later(city.time.now, hourMs)
  await city.as(recruiter).readApplicant(about)
  expect(await inList()).toEqual([recruiter.mail, 'opened'])

  await city.as(colleague).declineApplicant({ ...about, version: 1, reason: 'other', words: 'Maaf.' })
  expect(await inList()).toEqual([colleague.mail, 'decided'])
  expect(await onPage()).toBe(colleague.mail)
})

it('says so in the list and on the page, and names nobody who recruits there no more', async () => {
  const { city, about, employerId, inList } = await shared()
  await city.as(colleague).moveApplicant({ ...about, version: 1, to: 'shortlisted' })
  const site = await openPages(city)
  const list = `/meja/pemberi-kerja/${employerId}/lowongan/${about.vacancyId}/pelamar/`
  for (const path of [list, `${list}${about.applicationId}/`])
    expect(await (await site.get(recruiter, path)).text()).toContain(`diputuskan oleh ${colleague.mail}`)
  await city.stores.recruiters.forget(employerId, colleague.accountId)
  expect(await inList()).toBeUndefined()
})
