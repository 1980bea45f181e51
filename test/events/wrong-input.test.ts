import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ani, boothWords, fest, openFest, sri } from './fest.ts'

describe('wrong input', () => {
  let city: Awaited<ReturnType<typeof openFest>>
  beforeAll(async () => {
    city = await openFest()
    await city.open()
  })

  const post = async (path: string, body: string, { who = ani, type = 'application/json', lang = 'id' } = {}) => {
    const headers = { 'content-type': type, 'accept-language': lang }
    const answer = await city.send(new Request(`http://city/api/events${path}`, { method: 'POST', headers, body }), who)
    return {
      status: answer.status,
      ...((await answer.json()) as {
        refusal?: string
        title?: string
        mistakes?: { field: string; sentence: string }[]
      }),
    }
  }
  const apply = (change: object) =>
    post(`/events/${fest}/booths`, JSON.stringify({ formKey: randomUUID(), ...boothWords, ...change }))

  it.each([
    ['a field there is not', { admin: true }, 'admin', 'Isian ini tidak dikenal.'],
    [
      'letters that cannot be seen',
      { name: 'Batik\u0000' },
      'name',
      'Ada huruf yang tidak terlihat di sini. Ketik ulang bagian ini.',
    ],
    [
      'letters that turn the reading direction',
      { story: 'a\u202Eb' },
      'story',
      'Ada huruf yang tidak terlihat di sini. Ketik ulang bagian ini.',
    ],
    ['a name that is too long', { name: 'x'.repeat(81) }, 'name', 'Paling banyak 80 huruf; sekarang 81.'],
    ['a name of two lines', { name: 'a\nb' }, 'name', 'Tulis dalam satu baris.'],
    ['no name', { name: '  ' }, 'name', 'Isi dulu bagian ini.'],
    ['a number that is none', { whatsapp: '12' }, 'whatsapp', 'Tulis nomor lengkap, misalnya 0812-3456-7890.'],
    ['a kind there is not', { category: 'cars' }, 'category', 'Pilih salah satu.'],
    ['nine goods', { goods: Array.from({ length: 9 }, () => ({ name: 'x' })) }, 'goods', undefined],
    ['a price below nothing', { goods: [{ name: 'x', price: -1 }] }, 'goods.0.price', undefined],
  ])('%s gets its own sentence', async (_, change, field, sentence) => {
    const { status, refusal, mistakes } = await apply(change)
    expect([status, refusal]).toEqual([422, 'invalid-input'])
    const mistake = mistakes?.find((each) => each.field === field)
    expect(mistake, JSON.stringify(mistakes)).toBeDefined()
    if (sentence) expect(mistake?.sentence).toBe(sentence)
  })

  it('that is no JSON, or not sent as JSON, is told apart', async () => {
    expect(await post(`/events/${fest}/booths`, '{"name":')).toMatchObject({ status: 400, refusal: 'crooked-body' })
    const form = await post(`/events/${fest}/booths`, 'name=x', { type: 'application/x-www-form-urlencoded' })
    expect(form).toMatchObject({ status: 415, refusal: 'wrong-content-type' })
  })

  it('of an id that is none, or of nobody, is answered as what is not there', async () => {
    const get = async (path: string, who = ani) =>
      (await city.send(new Request(`http://city/api/events${path}`), who)).status
    expect(await get('/events/event_none')).toBe(404)
    expect(await get('/events/booth_x')).toBe(422)
    expect(await get('/mine/booths/booth_none')).toBe(404)
    expect(await get('/mine/booths/booth_x%23y')).toBe(422)
    expect(await get(`/events/${fest}/booths?status=applied&cursor=x.y`, sri)).toBe(400)
    expect(await get(`/events/${fest}/booths?status=other`, sri)).toBe(422)
  })

  it('in a report leaves no way to another site', async () => {
    const report = { formKey: randomUUID(), kind: 'other', words: 'x' }
    for (const page of [
      '//jahat.example/',
      'https://jahat.example/',
      'javascript:alert(1)',
      '/a b',
      '/\\jahat.example',
      '/"><script>',
    ])
      expect((await post('/reports', JSON.stringify({ ...report, page }))).status, page).toBe(422)
  })

  it('leaves nothing half-done', async () => {
    expect(await city.table.startingWith({ pk: fest, sk: 'BOOTH#' })).toEqual([])
    expect(await city.table.startingWith({ pk: ani.accountId, sk: '' })).toEqual([])
  })

  it('is answered in English to whoever asks so', async () => {
    const { title } = await post(
      '/events/event_none/booths',
      JSON.stringify({ formKey: randomUUID(), ...boothWords }),
      { lang: 'en' },
    )
    expect(title).toBe('There is no such event.')
  })
})
