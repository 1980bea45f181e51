import { beforeAll, describe, expect, it } from 'vitest'
import { decideTogether } from '../../../functions/jobs/pipeline/decide-together.ts'
import { idFrom } from '../../../functions/platform/ids.ts'
import { csvOf } from '../../../site/src/features/applicants/csv.ts'
import { person } from '../../support/city.ts'
import { openPages } from '../pages/pages.ts'
import { applicationForm, filledProfile, recruiter, seeker } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})

async function desk(others = 2) {
  const { vacancyId, applicationId, employerId } = await site.city.applied()
  for (let n = 0; n < others; n++) {
    const other = person(`lain${n}`)
    await site.city.as(other).saveProfile({ ...filledProfile(), name: `=HYPERLINK("x") ${n}` })
    await site.city.as(other).submitApplication({ vacancyId, ...applicationForm() })
  }
  return { vacancyId, applicationId, at: `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/` }
}
const htmlOf = async (path: string) => (await site.get(recruiter, path)).text()
const ticksIn = (html: string) => [...html.matchAll(/name="pick\[\]" value="([^"]+)"/g)].map(([, tick = '']) => tick)
const fieldIn = (html: string, name: string) => html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ''
const follow = async (answer: Response) => {
  expect(answer.status).toBe(303)
  return htmlOf(answer.headers.get('location')?.replace('https://kota.example', '') ?? '')
}

describe('the list of applicants, without script', () => {
  it('declines those ticked: a letter to look at first, a receipt, and a button that takes it all back', async () => {
    const { at, vacancyId } = await desk()
    const list = await htmlOf(at)
    const ticks = ticksIn(list)
    expect(ticks).toHaveLength(3)
    const opened = await site.post(recruiter, `${at}tolak/`, { act: 'decide', 'pick[]': ticks.slice(0, 2) })
    expect(await opened.text()).toContain('Tolak 2 pelamar')

    const form = { 'pick[]': ticks.slice(0, 2), reason: 'filled', words: '' }
    const looked = await (await site.post(recruiter, `${at}tolak/`, { ...form, step: 'preview' })).text()
    expect(looked).toContain('Jawaban untuk lamaran Anda: Operator Produksi Makanan')
    expect(looked).toMatch(/<textarea[^>]*>Terima kasih sudah melamar dan sudah menunggu/)
    expect((await site.post(recruiter, `${at}tolak/`, form)).status).toBe(422)

    const words = 'Terima kasih, <b>tempatnya</b> sudah terisi.'
    const formKey = fieldIn(looked, 'formKey')
    const receipt = await follow(await site.post(recruiter, `${at}tolak/`, { ...form, words, formKey }))
    expect(receipt).toContain('2 pelamar: Tidak diterima')
    expect(receipt).toContain('bisa dibatalkan sampai pukul')
    expect((await site.city.stores.applications.forVacancy(vacancyId)).filter(({ settling }) => settling)).toHaveLength(
      2,
    )
    const undone = await site.post(recruiter, at, { act: 'undo', decisionId: fieldIn(receipt, 'decisionId') })
    expect(await follow(undone)).toContain('Dibatalkan. Pelamar tidak tahu')
    expect((await site.city.stores.applications.forVacancy(vacancyId)).filter(({ settling }) => settling)).toEqual([])
  })

  it('takes all that the filters leave, and says so where nobody is ticked', async () => {
    const { at } = await desk()
    const formKey = fieldIn(await htmlOf(at), 'formKey')
    const none = await follow(await site.post(recruiter, at, { act: 'decide', formKey, to: 'shortlisted' }))
    expect(none).toContain('Belum ada pelamar yang dicentang.')
    const all = await site.post(recruiter, `${at}?urut=arrival`, {
      act: 'decide',
      formKey,
      to: 'shortlisted',
      all: 'on',
    })
    expect(all.headers.get('location')).toContain('urut=arrival')
    expect(await follow(all)).toContain('3 pelamar: Daftar pendek')
  })

  it('goes on where it broke off when all are sent again, with nobody twice and nobody who came since', async () => {
    const { at, vacancyId, applicationId } = await desk()
    const { applications, decisions } = site.city.stores
    const formKey = fieldIn(await htmlOf(at), 'formKey')
    const decisionId = idFrom('decision', recruiter.accountId, vacancyId, formKey)
    const all = await site.city.as(recruiter).openApplicants({ vacancyId })
    const decision = { vacancyId, decisionId, to: 'shortlisted', applications: all, at: site.city.time.now } as const
    await decisions.save(decision)
    const first = all.filter((each) => each.applicationId === applicationId)
    await decideTogether(applications, { ...decision, applications: first }, recruiter.accountId, site.city.time.now)
    const since = person('sesudahnya')
    await site.city.as(since).saveProfile(filledProfile())
    const late = await site.city.as(since).submitApplication({ vacancyId, ...applicationForm() })

    const form = { act: 'decide', formKey, to: 'shortlisted', all: 'on' }
    const receipt = await site.post(recruiter, at, form)
    expect(await follow(receipt)).toContain('3 pelamar: Daftar pendek')
    const again = await site.post(recruiter, `${at}?urut=arrival`, form)
    expect(await follow(again)).toContain('3 pelamar: Daftar pendek')
    const versions = new Map(
      (await applications.forVacancy(vacancyId)).map((each) => [each.applicationId, each.version] as const),
    )
    expect(all.map((each) => versions.get(each.applicationId))).toEqual([2, 2, 2])
    expect(versions.get(late.applicationId)).toBe(1)
    expect((await site.post(recruiter, at, { ...form, to: 'interview' })).status).toBe(409)
  })

  it('says plainly that nobody waits where all are meant and none is left', async () => {
    const { at } = await desk(0)
    const send = async () => {
      const formKey = fieldIn(await htmlOf(at), 'formKey')
      return site.post(recruiter, at, { act: 'decide', formKey, to: 'shortlisted', all: 'on' })
    }
    expect((await send()).status).toBe(303)
    const none = await send()
    expect([none.status, (await none.text()).includes('Tidak ada pelamar yang masih menunggu jawaban')]).toEqual([
      409,
      true,
    ])
  })

  it('comes back as narrowed as it was after some of it were declined', async () => {
    const { at } = await desk()
    const narrowed = `${at}tolak/?tahap=submitted&urut=arrival`
    const ticks = ticksIn(await htmlOf(`${at}?tahap=submitted&urut=arrival`))
    const opened = await (await site.post(recruiter, narrowed, { act: 'decide', 'pick[]': ticks.slice(0, 1) })).text()
    expect(opened).toContain('/pelamar/?tahap=submitted&amp;urut=arrival"')
    const formKey = fieldIn(opened, 'formKey')
    const form = { formKey, step: 'send', 'pick[]': ticks.slice(0, 1), reason: 'filled', words: 'Terima kasih.' }
    const sent = await site.post(recruiter, narrowed, form)
    expect(sent.headers.get('location')).toMatch(/\?tahap=submitted&urut=arrival&tindakan=decision_\w+$/)
  })

  it('keeps no scores of which none was chosen, and says where it stands what was saved', async () => {
    const { at, vacancyId, applicationId } = await desk(0)
    const { criteria } = await site.city.as(recruiter).setCriteria({ vacancyId, version: 0, names: ['Ketelitian'] })
    const none = await site.post(recruiter, `${at}${applicationId}/`, { act: 'score', words: ' ' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Belum ada nilai yang dipilih')
    const about = { vacancyId, applicationId }
    expect((await site.city.as(recruiter).readAssessment(about)).scores).toEqual([])
    const score = { act: 'score', [`skor-${criteria[0]?.criterionId}`]: '3', words: '' }
    const saved = await site.post(recruiter, `${at}${applicationId}/`, score)
    expect(saved.headers.get('location')).toMatch(/\?dicatat=nilai#nilai$/)
    expect(await follow(saved)).toContain('Ubah nilai saya')
    expect((await site.city.as(recruiter).readAssessment(about)).scores).toMatchObject([
      { scores: { [criteria[0]?.criterionId ?? '']: 3 } },
    ])
  })

  it('says on the board, too, that nobody has applied yet', async () => {
    const { employerId, vacancyId } = await site.city.published()
    const at = `/meja/pemberi-kerja/${employerId}/lowongan/${vacancyId}/pelamar/`
    for (const view of ['', '?tampilan=papan']) expect(await htmlOf(`${at}${view}`)).toContain('Belum ada pelamar')
  })

  it('is a board too, whose cards go on by a button', async () => {
    const { at, applicationId } = await desk()
    const board = await htmlOf(`${at}?tampilan=papan`)
    expect(board).toContain('aria-label="Terkirim: 3"')
    const move = { act: 'move', applicationId, version: '1', to: 'shortlisted' }
    const moved = await follow(await site.post(recruiter, `${at}?tampilan=papan`, move))
    expect(moved).toContain('aria-label="Daftar pendek: 1"')
    expect(moved).toContain('Sari')
  })

  it('compares two at an address one can keep', async () => {
    const { at } = await desk()
    const [one = '', two = ''] = ticksIn(await htmlOf(at))
    const query = new URLSearchParams([
      ['pick[]', one],
      ['pick[]', two],
    ])
    const answer = await site.get(recruiter, `${at}banding/?${query}`)
    expect(answer.headers.get('location')).toMatch(/\?banding=application_\w+,application_\w+$/)
    expect((await follow(answer)).match(/class="bagan"/g)).toHaveLength(2)
  })

  it('becomes a sheet in which no cell is a formula and nobody is named before the short list', async () => {
    const { at, vacancyId } = await desk()
    expect(await htmlOf(`${at}unduh/`)).not.toMatch(/Sari|HYPERLINK|@warga/)
    for (const { applicationId } of await site.city.stores.applications.forVacancy(vacancyId))
      await site.city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'shortlisted' })
    const sheet = await htmlOf(`${at}unduh/`)
    expect(sheet).toContain('Sari')
    expect(sheet).toContain(`"'=HYPERLINK(""x"") 0"`)
    expect(csvOf([['=1', ' +1', '-1', '@a', '\t=1', 'a=1', 'a"b', 7]])).toBe(
      `\ufeff"'=1","' +1","'-1","'@a","'\t=1",a=1,"a""b",7\r\n`,
    )
  })

  it('says in the sheet on which day of the city somebody applied', async () => {
    const { time } = site.city
    const before = time.now
    time.now = `${before.slice(0, 10)}T18:30:00.000Z`
    const { at } = await desk(0)
    const morrow = new Date(Date.parse(before.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)
    expect(await htmlOf(`${at}unduh/`)).toContain(`,${morrow},`)
    time.now = before
  })
})

describe('closing', () => {
  it('answers everybody in one act, with words that stand there already', async () => {
    const { at, vacancyId } = await desk()
    const page = await htmlOf(`${at}tutup/`)
    expect(page).toContain('3 pelamar masih menunggu jawaban')
    const form = { formKey: fieldIn(page, 'formKey'), words: 'Sudah terisi. Terima kasih.' }
    expect(await follow(await site.post(recruiter, `${at}tutup/`, form))).toContain('3 pelamar: Tidak diterima')
    expect((await site.city.as(recruiter).readVacancy({ vacancyId })).life).toBe('filled')
    expect(await htmlOf(`${at}tutup/`)).toContain('semua pelamarnya sudah dijawab')
  })
})

describe('the page of one applicant', () => {
  it('keeps scores and notes, declines with a letter to look at, and takes it back', async () => {
    const { at, applicationId } = await desk(0)
    const one = `${at}${applicationId}/`
    await follow(await site.post(recruiter, `${at}kriteria/`, { version: '0', names: 'Ketelitian\nKebersihan' }))
    const criterion = (await htmlOf(one)).match(/name="(skor-[^"]+)"/)?.[1] ?? ''
    const scored = await follow(await site.post(recruiter, one, { act: 'score', [criterion]: '3', words: 'Rapi.' }))
    expect(scored).toContain('Rapi.')
    const note = { act: 'note', formKey: crypto.randomUUID(), text: 'Telepon <i>sore</i>.' }
    expect(await follow(await site.post(recruiter, one, note))).toContain('Telepon &lt;i&gt;sore&lt;/i&gt;.')
    const long = await site.post(recruiter, one, {
      ...note,
      formKey: crypto.randomUUID(),
      text: 'panjang '.repeat(150),
    })
    expect(long.status).toBe(422)
    expect(await long.text()).toMatch(/<textarea id="text"[^>]*>panjang panjang/)

    const decline = { act: 'decline', version: '1', reason: 'skills', words: 'Belum cocok.' }
    const looked = await (await site.post(recruiter, one, { ...decline, step: 'preview' })).text()
    expect(looked).toContain('Kata mereka:')
    const declined = await follow(await site.post(recruiter, one, decline))
    expect(declined).toContain('Keputusan ini masih bisa dibatalkan')
    const mine = await (await site.get(seeker, `/saya/lamaran/${applicationId}/`)).text()
    expect(mine).not.toContain('Belum cocok.')
    const undone = await site.post(recruiter, one, { act: 'undo', decisionId: fieldIn(declined, 'decisionId') })
    expect(await follow(undone)).toContain('Tolak dengan alasan')
  })
})
