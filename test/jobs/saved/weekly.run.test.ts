import { beforeEach, describe, expect, it } from 'vitest'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { mailingIdOf, mailingToken } from '../../../functions/jobs/saved/weekly/mailing-link.ts'
import { type Sending, sendWeeklyMails } from '../../../functions/jobs/saved/weekly/send-weekly-mails.ts'
import { openVacancies } from '../../../functions/jobs/search/open-vacancies.ts'
import { functions } from '../../../functions/manifest.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { dueBetween } from '../../../infra/local/schedules/due.ts'
import { person } from '../../support/city.ts'
import { applicationForm, filledProfile, openJobs, recruiter, seeker, stranger, testKeyFor } from '../support/jobs.ts'

const monday = '2026-10-25T23:30:00.000Z'
const nextMonday = '2026-11-01T23:30:00.000Z'

let city: Awaited<ReturnType<typeof openJobs>>
let mails: Mail[]
beforeEach(async () => {
  city = await openJobs()
  mails = []
})
const sending = (with_: Partial<Sending> = {}): Sending => ({
  weekly: city.stores.weekly,
  openVacancies: openVacancies(city.stores),
  addressOf: async (accountId) => {
    const name = accountId.replace('account_', '')
    return { mail: `${name}@warga.example`, name, lang: name === 'bayu' ? 'en' : 'id' }
  },
  sendMail: async (mail) => {
    mails.push(mail)
  },
  keyFor: testKeyFor,
  siteUrl: 'https://kota.example',
  breath: async () => undefined,
  ...with_,
})
const run = (dueAt = monday, with_?: Partial<Sending>) => sendWeeklyMails(sending(with_), dueAt)
const subscribe = async (who = seeker, profile: object = filledProfile()) => {
  await city.as(who).saveProfile(profile)
  await city.as(who).beginWeekly({ agree: true })
}
const vacancy = (title: string, more = {}) => city.published(recruiter, { title, ...more })

describe('the weekly mail', () => {
  it('brings what suits best with a reason each, in the language of the account', async () => {
    const { vacancyId } = await vacancy('Operator Produksi Makanan')
    await subscribe()
    await subscribe(stranger)
    expect(await run()).toMatchObject({ sent: 2 })
    const [mine, theirs] = ['sari', 'bayu'].map((name) => mails.find(({ to }) => to.startsWith(name)))
    expect(mine?.subject).toBe('Lowongan untuk Anda minggu ini: Operator Produksi Makanan')
    for (const said of [
      'Halo, sari',
      'Paling cocok dengan profil Anda',
      'PT Kaswari Pangan, Kec. Baros · Rp2,8–3,1 juta sebulan',
      'Alasannya: ',
      `https://kota.example/kerja/lowongan/${vacancyId}/`,
    ])
      expect(mine?.text).toContain(said)
    expect(theirs?.text).toContain(`https://kota.example/en/kerja/lowongan/${vacancyId}/`)
    expect(theirs?.text).toContain('Best suited to your profile')
  })

  it('puts behind what does not say that its place has what somebody needs, as their own list does', async () => {
    await vacancy('Operator Produksi Roti', { access: ['sign-language'] })
    // As good otherwise, and newer.
    city.time.now = '2026-10-24T03:00:00.000Z'
    await vacancy('Operator Produksi Makanan')
    await subscribe()
    await subscribe(stranger)
    await city.as(seeker).saveAccess({ needs: ['sign-language'], agree: true })
    await run()
    const firstFor = (name: string) => mails.find(({ to }) => to.startsWith(name))?.subject
    expect([firstFor('sari'), firstFor('bayu')].map((each) => each?.match(/Makanan|Roti/)?.[0])).toEqual([
      'Roti',
      'Makanan',
    ])
    expect(JSON.stringify(mails)).not.toMatch(/isyarat|sign language/i)
  })

  it('brings at most five of each kind, none twice, and says how many more there are', async () => {
    await city.as(seeker).saveSearch({ q: 'operator', name: 'Operator' })
    city.time.now = '2026-10-24T03:00:00.000Z'
    for (let n = 0; n < 13; n++) await vacancy(`Operator Mesin ${n}`)
    await subscribe()
    await run()
    const text = mails[0]?.text ?? ''
    const links = text.match(/\/kerja\/lowongan\/\w+\//g) ?? []
    expect([links.length, new Set(links).size]).toEqual([13, 13])
    expect(text).toContain('Masih ada 3 lagi')
    expect(text.split('Baru di pencarian Anda')[0]?.match(/^https:.*\/kerja\/lowongan\//gm)).toHaveLength(5)
  })

  it('brings each vacancy once, and does not come when nothing is new', async () => {
    await vacancy('Operator Produksi Makanan')
    await subscribe()
    expect(await run()).toMatchObject({ sent: 1 })
    expect(await run(nextMonday)).toMatchObject({ sent: 0, 'nothing-new': 1 })
    city.time.now = '2026-10-29T02:00:00.000Z'
    const { vacancyId } = await vacancy('Operator Pengemasan', { closesOn: '2026-11-20' })
    await run('2026-11-08T23:30:00.000Z')
    expect(mails).toHaveLength(2)
    expect(mails[1]?.text.match(/\/kerja\/lowongan\/\w+\//g)).toEqual([`/kerja/lowongan/${vacancyId}/`])
  })

  it('leaves out what somebody applied for, what closed, and what they looked at in their search', async () => {
    const { vacancyId } = await vacancy('Operator Produksi Makanan')
    await vacancy('Guru Bahasa Sunda', { closesOn: '2026-10-25', education: 's2', kecamatan: 'Cikole' })
    await subscribe()
    await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(await run()).toMatchObject({ sent: 0, 'nothing-new': 1 })
  })

  it('goes to nobody who did not tick it, ended it, or whose account is gone', async () => {
    await vacancy('Operator Produksi Makanan')
    await city.as(stranger).saveProfile(filledProfile())
    await subscribe()
    await city.as(seeker).endWeekly()
    expect(await run()).toEqual({ sent: 0, 'nothing-new': 0, taken: 0, gone: 0, refused: 0, lost: 0 })
    await subscribe()
    expect(await run(nextMonday, { addressOf: async () => undefined })).toMatchObject({ sent: 0 })
  })

  it('is filled by saved searches where the profile is empty, and says so', async () => {
    await city.as(seeker).saveSearch({ kecamatan: 'Baros', name: 'Dekat rumah' })
    city.time.now = '2026-10-24T03:00:00.000Z'
    await vacancy('Operator Produksi Makanan')
    await subscribe(seeker, {})
    await run()
    expect(mails[0]?.text).toContain('Baru di pencarian Anda: Dekat rumah')
    expect(mails[0]?.text).toContain('Profil kerja Anda belum menyebut')
    expect(mails[0]?.text).not.toContain('Paling cocok')
  })

  it('can be ended by its link and by the mail program, and the link works', async () => {
    await vacancy('Operator Produksi Makanan')
    await subscribe()
    await run()
    const token = await mailingToken(testKeyFor, mailingIdOf(seeker.accountId))
    const link = `https://kota.example/saya/surel-mingguan/?kunci=${token}`
    expect(mails[0]?.text).toContain(link)
    expect(mails[0]?.headers).toEqual({
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(await city.as(undefined).endWeeklyByLink({ token })).toEqual({ isOn: false })
    expect(await city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: 'MAILED' })).toEqual([])
    expect(await run(nextMonday)).toMatchObject({ sent: 0, 'nothing-new': 0 })
  })
})

describe('a profile that is only begun', () => {
  it('is measured by what it says: a job looked for is enough', async () => {
    await vacancy('Kasir Toko', { education: 's1', programmes: [], skills: [], kecamatan: 'Cikole', shift: false })
    await vacancy('Dosen Fisika', {
      education: 's2',
      programmes: ['S2 Fisika'],
      skills: ['mengajar'],
      kecamatan: 'Cikole',
    })
    await subscribe(seeker, { wanted: ['Kasir'] })
    await run()
    const best = mails[0]?.text.split('Belum ada yang melamar')[0]
    expect(best).toContain('Kasir Toko')
    expect(best).not.toContain('Dosen Fisika')
  })
})

describe('a week’s mail is sent once', () => {
  beforeEach(async () => {
    await vacancy('Operator Produksi Makanan')
    await subscribe()
  })

  it('when the schedule is tried again', async () => {
    await run()
    expect(await run()).toMatchObject({ sent: 0 })
    expect(mails).toHaveLength(1)
  })

  it('when two copies run at once', async () => {
    // None goes on before all three have read that nothing was mailed yet.
    let arrived = 0
    const [all, goOn] = [3, Promise.withResolvers<void>()]
    const weekly = {
      ...city.stores.weekly,
      async appliedFor(accountId: typeof seeker.accountId) {
        if (++arrived === all) goOn.resolve()
        await goOn.promise
        return city.stores.weekly.appliedFor(accountId)
      },
    }
    const tallies = await Promise.all(Array.from({ length: all }, () => run(monday, { weekly })))
    expect(mails).toHaveLength(1)
    expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
  })

  it('loses on purpose: whoever read before another took the week is refused it', async () => {
    const { subscribers } = await city.stores.weekly.page(10, undefined)
    const [subscriber] = subscribers
    if (!subscriber) throw new Error('Nobody subscribed.')
    const next = { week: '2026-10-26', vacancies: [], last: 0 }
    expect(await city.stores.weekly.claim(subscriber, next, monday)).toBe(true)
    expect(await city.stores.weekly.claim(subscriber, next, monday)).toBe(false)
  })

  it('when it broke off while it was being sent: lost rather than sent again', async () => {
    const broken = async () => {
      throw new Error('socket hang up')
    }
    expect(await run(monday, { sendMail: broken })).toMatchObject({ lost: 1, sent: 0 })
    expect(await run()).toMatchObject({ sent: 0 })
    expect(mails).toEqual([])
  })

  it('and comes with the next try when the sender surely refused it', async () => {
    const refused = async () => {
      throw Object.assign(new Error('sending is paused'), { $fault: 'client' })
    }
    expect(await run(monday, { sendMail: refused })).toMatchObject({ refused: 1, sent: 0 })
    expect(await run()).toMatchObject({ sent: 1 })
    expect(mails[0]?.text).toContain('Operator Produksi Makanan')
  })

  it('and not at all when it is ended between being read and being sent', async () => {
    const weekly = {
      ...city.stores.weekly,
      async appliedFor(accountId: typeof seeker.accountId) {
        await city.as(seeker).endWeekly()
        return city.stores.weekly.appliedFor(accountId)
      },
    }
    expect(await run(monday, { weekly })).toMatchObject({ taken: 1, sent: 0 })
    expect(await city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: 'MAILED' })).toEqual([])
  })

  it('and ended and begun again on the same morning, not a second time', async () => {
    await run()
    await city.as(seeker).endWeekly()
    city.time.now = '2026-10-25T23:31:00.000Z'
    await city.as(seeker).beginWeekly({ agree: true })
    expect(await run()).toMatchObject({ sent: 0 })
  })
})

describe('what nobody applied for', () => {
  it('goes to whom it suits best, though it is not among what suits them', async () => {
    await vacancy('Dosen Fisika', {
      education: 's2',
      kecamatan: 'Cikole',
      programmes: ['S2 Fisika'],
      skills: ['mengajar'],
    })
    await subscribe()
    expect(await run()).toMatchObject({ sent: 1 })
    expect(mails[0]?.text).toContain('Belum ada yang melamar')
    expect(mails[0]?.text).toContain('Dosen Fisika')
  })

  it('is not said of what somebody applied for', async () => {
    const { vacancyId } = await vacancy('Dosen Fisika', {
      education: 's2',
      kecamatan: 'Cikole',
      programmes: ['S2 Fisika'],
      skills: ['mengajar'],
    })
    await city.as(stranger).saveProfile({ ...filledProfile(), education: 's2' })
    await city.as(stranger).submitApplication({ vacancyId, ...applicationForm() })
    await subscribe()
    expect(await run()).toMatchObject({ sent: 0, 'nothing-new': 1 })
  })
})

describe('a run that goes on where one broke off', () => {
  it('shows nobody more of what nobody applied for, so that no mail comes which would not have come', async () => {
    await vacancy('Dosen Fisika', {
      education: 's2',
      kecamatan: 'Cikole',
      programmes: ['S2 Fisika'],
      skills: ['mengajar'],
    })
    for (let n = 0; n < 5; n++) await subscribe(person(`warga${n}`))
    expect(await run()).toMatchObject({ sent: 3, 'nothing-new': 2 })
    expect(await run()).toMatchObject({ sent: 0, 'nothing-new': 2 })
  })
})

describe('many subscribers', () => {
  it('are reached page by page, each once', async () => {
    await vacancy('Operator Produksi Makanan')
    const crowd = Array.from({ length: 230 }, (_, n) => person(`warga${n}`))
    for (let n = 0; n < crowd.length; n += 23) await Promise.all(crowd.slice(n, n + 23).map((who) => subscribe(who)))
    const tallies = await Promise.all([run(), run()])
    expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(230)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(230)
    expect(mails).toHaveLength(230)
  })
})

describe('who wants the weekly mail', () => {
  const ofSeeker = () => city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: '' })

  it('is kept with the words agreed to and the instant, and asked twice the first consent stands', async () => {
    await city.as(seeker).beginWeekly({ agree: true })
    city.time.now = nextMonday
    expect((await city.as(seeker).beginWeekly({ agree: true })).since).toBe('2026-10-24T02:00:00.000Z')
    expect((await city.stores.weekly.find(seeker.accountId))?.consent.wording).toContain(
      'paling sering sekali seminggu',
    )
    await expect(city.as(seeker).beginWeekly({ agree: false as never })).rejects.toMatchObject({ status: 422 })
  })

  it('has no address kept in this context', async () => {
    await city.as(seeker).beginWeekly({ agree: true })
    expect(JSON.stringify(await ofSeeker())).not.toContain(seeker.mail)
  })

  it('is exported and erased with the person', async () => {
    await vacancy('Operator Produksi Makanan')
    await subscribe()
    await run()
    expect(await exportPerson(city.table, seeker.accountId)).toMatchObject({
      weeklyMail: { consent: { at: '2026-10-24T02:00:00.000Z' }, mailed: { week: '2026-10-26' } },
    })
    const nothing = async () => undefined
    const deps = { mail: seeker.mail, now: monday, removeMedia: nothing, removeUpload: nothing }
    await erasePerson(city.table, seeker.accountId, deps)
    expect(await ofSeeker()).toEqual([])
    expect(await run(nextMonday)).toMatchObject({ sent: 0, 'nothing-new': 0 })
  })
})

describe('the schedule', () => {
  it('wakes it each Monday at half past six by the city’s clock, and each week brings its own mail', async () => {
    const due = dueBetween(
      functions['jobs-weekly'].on,
      Date.parse('2026-10-24T02:00:00Z'),
      Date.parse('2026-11-09T02:00:00Z'),
    )
    const instants = due.map((at) => new Date(at).toISOString())
    expect(instants).toEqual([monday, nextMonday, '2026-11-08T23:30:00.000Z'])

    await subscribe()
    for (const [n, dueAt] of instants.entries()) {
      await vacancy(`Operator Mesin ${n}`, { closesOn: '2026-12-01' })
      city.time.now = dueAt
      await run(dueAt)
    }
    expect(mails.map(({ subject }) => subject.split(': ')[1])).toEqual([
      'Operator Mesin 0',
      'Operator Mesin 1',
      'Operator Mesin 2',
    ])
    expect(new Set(mails.map(({ id }) => id)).size).toBe(3)
  })
})
