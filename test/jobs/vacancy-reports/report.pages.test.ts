import { expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { openPages } from '../pages/pages.ts'
import { officer, openJobs, otherOfficer, reportForm } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

it('says by what a report was answered when its vacancy was taken down by another report', async () => {
  const city = await openJobs()
  const { vacancyId } = await city.published()
  const one = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
  const other = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm('Saya juga.') })
  const down = { reportId: one.reportId, version: 1, outcome: 'taken-down', answer: 'Dilarang.' } as const
  await city.as(otherOfficer).answerVacancyReport(down)
  const { react } = openReactions(city)
  await react('vacancy-withdrawn', await city.table.get(keys.vacancy(vacancyId)))

  const site = await openPages(city)
  const fields = { act: 'answer', reportId: other.reportId, version: '1', outcome: 'no-fault', answer: 'Kata saya.' }
  const lost = await site.post(officer, '/meja/disnaker/aduan/', fields)
  const html = await lost.text()
  expect(lost.status).toBe(409)
  expect(html).toContain('Keputusan atas lowongannya sudah menjawabnya')
  expect(html).toContain('Kata saya.')
  const read = async (reportId: string) =>
    (await site.get(officer, `/meja/disnaker/aduan/?tinjau=answered&pilih=${reportId}`)).text()
  expect(await read(other.reportId)).toContain('Keputusan atas lowongannya, ')
  expect(await read(one.reportId)).toContain(`${otherOfficer.mail}, `)
})
