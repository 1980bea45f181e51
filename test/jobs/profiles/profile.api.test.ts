import { beforeAll, describe, expect, it } from 'vitest'
import { openJobs, seeker } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('a profile', () => {
  it('is empty before the first answer, and every question is open', async () => {
    expect(await city.as(seeker).readProfile()).toMatchObject({
      answered: [],
      missingToApply: ['kecamatan', 'education', 'contact'],
    })
  })

  it('keeps up to three jobs that are looked for', async () => {
    const wanted = ['Barista', 'Kasir', 'Pramusaji']
    expect(await city.as(seeker).saveProfile({ wanted })).toMatchObject({ wanted, answered: ['wanted'] })
    const four = city.as(seeker).saveProfile({ wanted: [...wanted, 'Satpam'] })
    await expect(four).rejects.toMatchObject({ status: 422 })
  })

  it('keeps where and until when somebody worked, where they say so', async () => {
    const experience = [
      { title: 'Kasir', months: 18, employer: 'Toko Sinar', until: 2024 },
      { title: 'Magang', months: 3 },
    ]
    expect((await city.as(seeker).saveProfile({ experience })).experience).toEqual(experience)
  })
})
