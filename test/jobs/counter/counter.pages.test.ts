import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { answer } from '#site/render'
import { officer, openJobs, seeker, walkIn } from '../support/jobs.ts'

const { accountId } = walkIn
const code = '7K2M-9QXR-4TBD'
const event = {
  ...{ kind: 'fair', eventId: 'event_bursa-2026', name: 'Bursa Kerja Kota 2026', zone: 'Asia/Jakarta' },
  days: [{ on: '2026-10-24', opensAt: '2026-10-24T01:00:00.000Z', closesAt: '2026-10-24T09:00:00.000Z' }],
}

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

type OwnMail = { masked: string; addedAt: string; until?: string }
let mail: OwnMail | undefined
const taken: unknown[] = []

/** The desk of an officer without script; identity answers as it would for somebody of the counter. */
function ask(path: string, fields?: Record<string, string>) {
  const card = { cardId: 'card_1', printedAt: city.time.now }
  const identity = {
    whoAmI: async () => ({ name: 'Yani' }),
    openAccountForOther: async () => ({ accountId }),
    readCounterAccount: async () => ({
      ...{ accountId, name: 'Mak Iyah', openedAt: city.time.now, isMinor: false },
      ...{ card, mail },
    }),
    takeMailOff: async (given: unknown) => {
      taken.push(given)
      mail = undefined
      return card
    },
    eraseForOther: async (given: unknown) => void taken.push(given),
    printCard: async () => card,
    stopCard: async () => ({ stopped: true }),
    readCard: async () => ({ name: 'Mak Iyah', code, printedAt: city.time.now }),
  }
  const locals = {
    lang: 'id',
    now: city.time.now,
    jobs: city.as(officer),
    identity,
    events: { listEvents: async () => [event] },
  }
  const request = new Request(
    `https://kota.example${path}`,
    fields && { method: 'POST', body: new URLSearchParams(fields) },
  )
  return answer(request, locals as never)
}
const read = async (path: string) => (await ask(path)).text()
const landed = async (response: Promise<Response>) => [
  (await response).status,
  (await response).headers.get('location'),
]
const desk = '/meja/disnaker/loket/'
const person = `${desk}${accountId}/`

describe('the counter’s pages', () => {
  it('register somebody, fill in their record, and apply with the consent read out', async () => {
    const { vacancyId } = await city.published()
    expect(await read(desk)).toContain('oleh petugas, untuk orang lain')
    const unread = await ask(desk, { formKey: randomUUID(), name: 'Mak Iyah', adult: 'on' })
    expect([unread.status, (await unread.text()).includes('value="Mak Iyah"')]).toEqual([422, true])
    const form = { formKey: randomUUID(), name: 'Mak Iyah', adult: 'on', agree: 'on', ak1: '3272 0145 6789 0012' }
    expect(await landed(ask(desk, form))).toEqual([303, person])
    expect(await read(desk)).toMatch(/Mak Iyah[\s\S]*…0012/)
    expect(await read(person)).toContain('Belum bisa melamar: kecamatan, pendidikan belum diisi.')

    const record = {
      name: 'Mak Iyah',
      kecamatan: 'Baros',
      education: 'smp',
      experience: 'penjahit; 1,5 tahun; rumahan',
    }
    expect(await landed(ask(person, record))).toEqual([303, `${person}?simpan`])
    expect(await read(person)).toMatch(/Siap melamar[\s\S]*penjahit; 18 bulan; rumahan/)
    expect(await read(`${person}?cari=operator`)).toContain(`${person}lamar/${vacancyId}/`)

    const applying = `${person}lamar/${vacancyId}/`
    expect(await read(applying)).toMatch(
      /Dijawab paling lambat[\s\S]*Saya setuju profil dan pesan saya dikirim kepada PT Kaswari/,
    )
    expect((await ask(applying, { formKey: randomUUID() })).status).toBe(422)
    expect(await landed(ask(applying, { formKey: randomUUID(), agree: 'on' }))).toEqual([303, `${person}?lamar`])
    expect(await read(person)).toMatch(/Operator Produksi Makanan[\s\S]*oleh petugas, untuk orang lain/)
  })

  it('open the one who has an AK/1 number already, and make no second account', async () => {
    const again = { formKey: randomUUID(), name: 'Iyah', adult: 'on', agree: 'on', ak1: '3272014567890012' }
    expect(await landed(ask(desk, again))).toEqual([303, person])
    expect((await city.as(officer).counterPeople({})).people).toHaveLength(1)
  })

  it('print a card with its picture, its code and what was applied for', async () => {
    expect(await landed(ask(`${person}kartu/`, { formKey: randomUUID(), deed: 'printed' }))).toEqual([
      303,
      `${person}kartu/`,
    ])
    const card = await read(`${person}kartu/`)
    expect(card).toContain(code)
    expect(card).toMatch(/<svg[^>]*class="kartu-gambar"[\s\S]*<path d="M/)
    expect(card).toMatch(/Lamaran Anda[\s\S]*LM-[\s\S]*Dijawab paling lambat/)
    expect(await landed(ask(`${person}kartu/`, { formKey: randomUUID(), deed: 'stopped' }))).toEqual([
      303,
      `${person}?mati`,
    ])
  })

  it('say of an address that was added when, until when a new card takes it off, and what that means', async () => {
    const addedAt = city.time.now
    mail = { masked: 'c…@w….example', addedAt, until: '2026-11-23T02:00:00.000Z' }
    for (const page of [person, `${person}kartu/`]) expect(await landed(ask(page))).toEqual([303, `${person}surel/`])
    const page = await read(`${person}surel/`)
    expect(page).toMatch(/c…@w….example, ditambahkan Sabtu, 24 Oktober 2026[\s\S]*Sampai Senin, 23 November 2026/)
    expect(page).toContain('empat angka terakhir kartu AK/1-nya 0012')
    expect(page).not.toContain('Operator Produksi')
    const form = { formKey: randomUUID(), addedAt }
    const unchecked = await ask(`${person}surel/`, form)
    expect([unchecked.status, (await unchecked.text()).includes('Belum terkirim'), taken]).toEqual([422, true, []])
    expect(await landed(ask(`${person}surel/`, { ...form, checked: 'on' }))).toEqual([303, `${person}kartu/?lepas`])
    expect(taken).toEqual([{ accountId, ...form, checked: true }])
    expect(await read(`${person}kartu/?lepas`)).toContain('terutama nomor telepon')
    expect(await landed(ask(`${person}surel/`))).toEqual([303, person])
  })

  it('say what to do about an address that stays', async () => {
    mail = { masked: 'c…@w….example', addedAt: city.time.now }
    const page = await read(`${person}surel/`)
    expect(page).toMatch(/tidak bisa dilepas di loket[\s\S]*bantu ia masuk di alun-alun.example\/saya\/masuk\//)
    expect(page).not.toContain('name="checked"')
    mail = undefined
  })

  it('erase an account for who stands there, once their papers were seen; their card alone does not', async () => {
    expect(await read(person)).toContain(`${person}hapus/`)
    const page = await read(`${person}hapus/`)
    expect(page).toMatch(/Hapus akun Mak Iyah\?[\s\S]*empat angka terakhir kartu AK\/1-nya 0012/)
    taken.length = 0
    const unchecked = await ask(`${person}hapus/`, {})
    expect([unchecked.status, taken]).toEqual([422, []])
    expect(await landed(ask(`${person}hapus/`, { checked: 'on' }))).toEqual([303, `${desk}?hapus`])
    expect(taken).toEqual([{ accountId, checked: true }])
    expect(await read(`${desk}?hapus`)).toContain('Akun itu sedang dihapus')

    const asked = async (mail: string) => {
      const locals = { lang: 'id', identity: { whoAmI: async () => ({ name: 'Mak Iyah', mail }) } }
      return (await answer(new Request('https://kota.example/saya/data/hapus/'), locals as never)).text()
    }
    const byCard = await asked('')
    expect([byCard.includes('datanglah ke loket Disnaker dengan KTP'), byCard.includes('name="word"')]).toEqual([
      true,
      false,
    ])
    expect(await asked('iyah@warga.example')).toContain('name="word"')
  })

  it('are an officer’s alone', async () => {
    const identity = { whoAmI: async () => ({ name: 'Sari' }), readCounterAccount: async () => ({ accountId }) }
    const locals = { lang: 'id', jobs: city.as(seeker), identity }
    expect((await answer(new Request(`https://kota.example${person}`), locals as never)).status).toBe(403)
  })
})

describe('the pages of what officers set up', () => {
  const fair = '/meja/disnaker/bursa/'

  it('take a fair’s days, deadline and sessions, a line each, and say how one is written', async () => {
    const form = { version: '0', startsOn: '2026-10-24', endsOn: '2026-10-25', answerWithin: '5' }
    const crooked = await ask(fair, { ...form, sessions: 'Sesi 1; besok; 8; 10' })
    expect([crooked.status, (await crooked.text()).includes('“Sesi 1; besok; 8; 10”. Tulis tiap sesi')]).toEqual([
      422,
      true,
    ])
    const sessions = 'Sesi 2; 2026-10-24; 10.30; 12.00; 500\nSesi 1; 2026-10-24; 8.00; 10.00; 500'
    expect(await landed(ask(fair, { ...form, sessions }))).toEqual([303, `${fair}?simpan`])
    expect(await read(fair)).toMatch(/Sesi 1[\s\S]*08\.00–10\.00[\s\S]*Sesi 2/)
    const outside = await ask(fair, { ...form, version: '1', sessions: 'Sesi 3; 2026-11-24; 8.00; 10.00; 500' })
    expect((await outside.text()).includes('Ada sesi di luar hari bursa')).toBe(true)
  })

  it('give a booth and take it away', async () => {
    const employerId = (await city.as(officer).employerQueue({ status: 'verified' })).employers[0]?.employerId ?? ''
    const row = { eventId: event.eventId, employerId }
    const told = `${fair}?stan=${employerId}`
    expect(await landed(ask(fair, { ...row, number: 'A1', deed: 'place' }))).toEqual([303, `${told}#${employerId}`])
    expect(await read(told)).toMatch(/value="A1"[\s\S]*Tersimpan: stan A1\./)
    // What was typed stays in its row, with what is wrong with it.
    const refused = await (await ask(fair, { ...row, number: 'Aula besar B1', deed: 'place' })).text()
    expect(refused).toMatch(/value="Aula besar B1"[\s\S]*Paling banyak 12 huruf/)
    expect(await landed(ask(fair, { ...row, number: 'A1', deed: 'remove' }))).toEqual([303, `${told}#${employerId}`])
    expect(await read(told)).not.toContain('value="A1"')
  })

  it('word a letter, with the sample beside it', async () => {
    const page = '/meja/disnaker/surat/'
    const form = { letter: 'submitted', version: '0', id: 'Terima kasih, {nama}.', en: '' }
    expect(await landed(ask(page, form))).toEqual([303, `${page}?surat=submitted&simpan`])
    expect(await read(`${page}?surat=submitted`)).toContain('Terima kasih, Ani.')
    const crooked = await ask(page, { ...form, version: '1', id: 'Halo {nma}' })
    expect([crooked.status, (await crooked.text()).includes('Halo {nma}')]).toEqual([422, true])
  })
})
