import { beforeAll, describe, expect, it } from 'vitest'
import { checkPoints } from '../../../functions/jobs/employers/verification/check.ts'
import { renewVerifications } from '../../../functions/jobs/employers/verification/renew-verifications.ts'
import { person } from '../../support/city.ts'
import { openPages } from '../pages/pages.ts'
import { allInOrder, employerForm, employerWords, officer, otherOfficer, recruiter, stranger } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})

const where = (response: Response) => response.headers.get('location') ?? ''
/** What a page says, without its marks. */
const said = async (response: Response) =>
  (await response.text())
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
const desk = '/meja/disnaker/pemberi-kerja/'
const ticked = (but?: (typeof checkPoints)[number]) =>
  Object.fromEntries(checkPoints.map((point) => [`periksa-${point}`, point === but ? 'tidak' : 'ya']))

describe('without script, an officer', () => {
  it('works through the points with the signs beside them; what was typed stays', async () => {
    const form = { ...employerForm(), name: 'CV <b>Untung</b>', contactMail: 'untung@gmail.com', kbli: '86103' }
    const { employerId } = await site.city.as(recruiter).registerEmployer(form)
    const page = `${desk}?pilih=${employerId}`
    const read = await said(await site.get(officer, page))
    expect(read).toContain('Surel gratis, bukan surel usaha : untung@gmail.com')
    expect(read).toContain('KBLI ini biasanya bukan bidang itu : 86103')
    expect(await (await site.get(officer, page)).text()).toContain('CV &lt;b&gt;Untung&lt;/b&gt;')

    const decision = { employerId, version: '1', reason: '' }
    const open = await site.post(officer, page, { ...decision, act: 'verify', ...ticked('mail') })
    expect(open.status).toBe(409)
    expect(await open.text()).not.toContain('Belum dipilih')
    const { 'periksa-letter': _, ...unfinished } = ticked()
    const unchosen = await site.post(officer, page, { ...decision, act: 'verify', ...unfinished })
    expect((await unchosen.text()).match(/Belum dipilih/gu)).toHaveLength(1)
    const wordless = await site.post(officer, page, { ...decision, act: 'return', ...ticked('mail') })
    expect(wordless.status).toBe(409)
    const kept = { ...ticked('mail'), 'perbaiki-mail': 'Pakai surel usaha.' }
    const again = await site.post(officer, page, { ...decision, act: 'verify', ...kept })
    expect(await again.text()).toContain('value="Pakai surel usaha."')
    expect(where(await site.post(officer, page, { ...decision, act: 'return', ...kept }))).toContain('selesai=returned')

    const profile = `/meja/pemberi-kerja/${employerId}/profil/`
    expect(await said(await site.get(recruiter, profile))).toContain('Surel dan telepon : Pakai surel usaha.')
  })

  it('takes a decision back', async () => {
    const { employerId, version } = await site.city.registered()
    const decided = { act: 'verify', employerId, version: String(version), reason: '', ...ticked() }
    expect(where(await site.post(officer, desk, decided))).toContain('selesai=verified')
    expect(where(await site.post(officer, desk, { act: 'undo', employerId }))).toContain('selesai=undone')
    expect((await site.city.as(officer).readEmployer({ employerId })).status).toBe('registered')
  })
})

describe('the mark of having been checked', () => {
  it('goes from public pages when its year is over, and an owner asks for another', async () => {
    const { employerId, vacancyId } = await site.city.published()
    const pages = [`/kerja/pemberi-kerja/${employerId}/`, `/kerja/lowongan/${vacancyId}/`]
    const marked = async (path: string) => (await site.published(path))?.includes('· diperiksa Disnaker')
    for (const path of pages) expect(await marked(path)).toBe(true)
    expect(await site.published('/kerja/')).toContain(pages[0])
    await renewVerifications(site.city.stores, '2027-10-25T00:15:00.000Z')
    const item = await site.city.table.get({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' })
    expect((await site.touchedBy('employer-lapsed', item ?? {})).sort()).toEqual([...pages, '/kerja/'].sort())
    for (const path of pages) expect(await marked(path)).toBe(false)
    expect(await site.published('/kerja/')).not.toContain(pages[0])

    site.city.time.now = '2027-10-26T02:00:00.000Z'
    const profile = `/meja/pemberi-kerja/${employerId}/profil/`
    expect(await said(await site.get(recruiter, profile))).toContain('sudah dilepas')
    const { version } = await site.city.as(recruiter).readEmployer({ employerId })
    expect((await site.post(recruiter, profile, { act: 'renew', version: String(version) })).status).toBe(303)
    expect(await said(await site.get(recruiter, profile))).toContain('Menunggu diperiksa lagi')
    expect(await said(await site.get(officer, `${desk}?tinjau=renewal`))).toContain('PT Kaswari Pangan')
    const asked = await site.city.as(officer).readEmployer({ employerId })
    await site.city.as(officer).verifyEmployer({ employerId, version: asked.version, checks: allInOrder })
    expect(await marked(pages[0] ?? '')).toBe(true)
  })
})

describe('a new address of a verified employer', () => {
  it('is told to be looked at: to the owner before and after, and to the officer who looks', async () => {
    const { employerId, version } = await site.city.verified()
    const profile = `/meja/pemberi-kerja/${employerId}/profil/`
    expect(await said(await site.get(recruiter, profile))).toContain(
      'boleh diubah, lalu petugas Disnaker melihatnya lagi',
    )
    const { formKey: _, people, ...words } = employerForm()
    const fields = { ...words, people: `${people}`, act: 'save', version: `${version}`, address: 'Jalan Baru 1' }
    expect((await site.post(recruiter, profile, fields)).status).toBe(303)
    const after = await said(await site.get(recruiter, profile))
    expect(after).toContain('Yang sudah diperiksa berubah, jadi petugas melihatnya lagi')
    const queue = await said(await site.get(officer, `${desk}?tinjau=renewal&pilih=${employerId}`))
    expect(queue).toContain('Diubah sesudah diperiksa: Alamat')
  })

  it('that an officer sees through costs the verification at once, without being returned first', async () => {
    const { employerId, version } = await site.city.verified()
    const moved = { ...employerWords, contactMail: 'untung@gmail.com' }
    await site.city.as(recruiter).correctEmployer({ employerId, version, ...moved })
    const page = `${desk}?tinjau=renewal&pilih=${employerId}`
    const html = await (await site.get(officer, page)).text()
    expect(html).toContain('value="verify"')
    expect(html).toContain('value="revoke"')

    const asked = { act: 'revoke', employerId, version: String(version + 1) }
    const missing = await site.post(officer, page, { ...asked, why: ' ' })
    const again = await missing.text()
    // What is missing is said there, and not under the checklist's own note.
    expect([missing.status, /<details class="bagian" open/.test(again)]).toEqual([422, true])
    expect(again.match(/aria-invalid="true"/g)).toHaveLength(1)
    const to = where(await site.post(officer, page, { ...asked, why: 'Menyamar sebagai usaha lain.' }))
    expect(await said(await site.get(officer, to))).toContain('Verifikasi PT Kaswari Pangan dicabut')
    const { status, revoked } = await site.city.as(recruiter).readEmployer({ employerId })
    expect([status, revoked?.reason]).toEqual(['returned', 'Menyamar sebagai usaha lain.'])
    expect(await site.published(`/kerja/pemberi-kerja/${employerId}/`)).toBeUndefined()

    const back = where(await site.post(officer, page, { act: 'undo', employerId }))
    expect(await said(await site.get(officer, back))).toContain('kembali ke antrean')
    expect(await said(await site.get(officer, page))).toContain('Diubah sesudah diperiksa')
  })

  it('that an officer accepts is not taken away by who read it before: it reads who was first, and keeps the reason', async () => {
    const { employerId, version } = await site.city.verified()
    await site.city.as(recruiter).correctEmployer({ employerId, version, ...employerWords, address: 'Jalan Baru 1' })
    await site.city.as(otherOfficer).verifyEmployer({ employerId, version: version + 1, checks: allInOrder })
    const asked = { act: 'revoke', employerId, version: String(version + 1), why: 'Alamatnya kosong.' }
    const late = await site.post(officer, `${desk}?tinjau=renewal`, asked)
    const html = await said(late)
    expect(late.status).toBe(409)
    expect(html).toContain(otherOfficer.mail)
    expect(html).toContain('Alamatnya kosong.')
    expect((await site.city.as(officer).readEmployer({ employerId })).status).toBe('verified')
  })
})

describe('colleagues', () => {
  it('are invited, changed and let go by an owner; a viewer is shown no button', async () => {
    const { employerId } = await site.city.verified()
    const page = `/meja/pemberi-kerja/${employerId}/rekan/`
    const bela = person('bela')
    const invited = await site.post(recruiter, page, { mail: bela.mail, right: 'viewer' })
    expect(where(invited)).toContain('selesai=invited')
    const seen = await (await site.get(bela, page)).text()
    expect(seen).not.toContain('value="changed"')
    expect(seen).toContain('value="removed"')
    expect(await (await site.get(bela, `/meja/pemberi-kerja/${employerId}/`)).text()).not.toContain('lowongan/baru/')
    const refused = await site.post(bela, page, { act: 'changed', mail: bela.mail, right: 'owner' })
    expect(refused.status).toBe(403)
    const changed = await site.post(recruiter, page, { act: 'changed', mail: bela.mail, right: 'recruiter' })
    expect(where(changed)).toContain('selesai=changed')
    const alone = await site.post(recruiter, page, { act: 'removed', mail: recruiter.mail })
    expect(await said(alone)).toContain('Pemberi kerja harus punya pemilik')
    // Who goes has nothing more to see there.
    expect(where(await site.post(bela, page, { act: 'removed', mail: bela.mail }))).toBe('/saya/pemberi-kerja/')
    expect((await site.get(stranger, page)).status).toBe(404)
  })
})

describe('who registers an employer', () => {
  it('may write its site as people say it, and is told what an NIB looks like', async () => {
    const { people, ...form } = employerForm()
    const typed = { ...form, people: String(people), website: 'rotihangat.example', nib: '1234 5678' }
    const page = '/saya/pemberi-kerja/daftar/'
    const refused = await said(await site.post(stranger, page, typed))
    expect(refused).toContain('NIB: Tulis 13 angka.')
    expect(refused).not.toContain('https://')
    const sent = await site.post(stranger, page, { ...typed, nib: form.nib })
    const employerId = where(sent).split('/').at(-2) as `employer_${string}`
    expect((await site.city.as(stranger).readEmployer({ employerId })).website).toBe('https://rotihangat.example')
  })
})

describe('an official letter', () => {
  it('is asked for until it is there: nobody is verified without', async () => {
    const { employerId } = await site.city.registered()
    const pages = [`/meja/pemberi-kerja/${employerId}/`, `/meja/pemberi-kerja/${employerId}/profil/`]
    const asks = () =>
      Promise.all(pages.map(async (at) => (await said(await site.get(recruiter, at))).includes('belum diunggah')))
    expect(await asks()).toEqual([true, true])
    await site.city.stores.employerLetters.savePicture(employerId, 'upload_1', Buffer.from('RIFF'), site.city.time.now)
    expect(await asks()).toEqual([false, false])
  })

  it('has a page with the form that sends it, and one that waits until it is there', async () => {
    const { employerId } = await site.city.registered()
    const page = `/meja/pemberi-kerja/${employerId}/surat/`
    expect(await (await site.get(recruiter, page)).text()).toContain('enctype="multipart/form-data"')
    expect(await (await site.get(recruiter, `${page}?kiriman=upload_1`)).text()).toContain('http-equiv="refresh"')
    expect((await site.get(officer, `/meja/disnaker/surat/${employerId}/`)).status).toBe(404)
    await site.city.stores.employerLetters.savePicture(employerId, 'upload_1', Buffer.from('RIFF'), site.city.time.now)
    expect(await said(await site.get(recruiter, `${page}?kiriman=upload_1`))).toContain('Surat sudah ada')
    const picture = await site.get(officer, `/meja/disnaker/surat/${employerId}/`)
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual(['image/webp', 'RIFF'])
  })
})
