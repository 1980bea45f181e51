import { ORPCError } from '@orpc/client'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { agreed, phone } from '../../functions/platform/http/fields.ts'
import { isAfter, submitted } from '../../site/src/ui/form.ts'

const boothApplication = v.object({
  formKey: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
  pitch: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(600)),
  mail: v.pipe(v.string(), v.trim(), v.email()),
  category: v.picklist(['craft', 'food']),
})
const filledIn = {
  formKey: '1f0c2d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f',
  name: ' Batik Ani ',
  pitch: 'Batik tulis',
  mail: 'ani@contoh.id',
  category: 'craft',
}
type Options = NonNullable<Parameters<typeof submitted>[3]>
const post = (fields: Record<string, string> | [string, string][]) =>
  new Request('https://kota.example/', { method: 'POST', body: new URLSearchParams(fields) })
const sent = (
  fields: Record<string, string>,
  send: (input: object) => Promise<unknown> = async (input) => input,
  options?: Options,
) => submitted(post(fields), boothApplication, send, options)

describe('a form', () => {
  it('reaches the API as its contract wants it', async () => {
    expect(await sent(filledIn)).toEqual({ done: { ...filledIn, name: 'Batik Ani' } })
  })

  it('comes back with all that was filled in, and a sentence for each mistake', async () => {
    const fields = { ...filledIn, name: ' ', pitch: 'x'.repeat(601), mail: 'ani@', category: '' }
    expect(await sent(fields)).toEqual({
      form: {
        status: 422,
        fields,
        lists: {},
        mistakes: {
          name: 'Isi dulu bagian ini.',
          pitch: 'Paling banyak 600 huruf; sekarang 601.',
          mail: 'Tulis alamat surel lengkap, misalnya ani@contoh.id.',
          category: 'Pilih salah satu.',
        },
      },
    })
    expect(await sent({})).toMatchObject({ form: { mistakes: { name: 'Isi dulu bagian ini.' } } })
  })

  it('speaks the language of its page', async () => {
    const fields = { ...filledIn, name: '', pitch: 'x'.repeat(601), category: 'x' }
    expect(await sent(fields, undefined, { lang: 'en' })).toMatchObject({
      form: {
        mistakes: {
          name: 'Please fill this in.',
          pitch: 'At most 600 letters; now 601.',
          category: 'Please choose one.',
        },
      },
    })
  })

  it('says what a check of the contract’s own is about', async () => {
    const schema = v.object({ phone, agree: agreed })
    const outcome = await submitted(post({ phone: 'x' }), schema, async (input) => input)
    expect(outcome).toMatchObject({
      form: {
        mistakes: {
          phone: 'Tulis nomor lengkap, misalnya 0812-3456-7890.',
          agree: 'Beri tanda centang bila Anda setuju; tanpa itu kami tidak boleh melanjutkan.',
        },
      },
    })
  })

  it('starts from what is there, before anybody writes', async () => {
    const asked = new Request('https://kota.example/')
    const initial = { name: 'Batik Ani' }
    expect(await submitted(asked, boothApplication, async () => 'never', { initial })).toEqual({
      form: { status: 200, fields: initial, lists: {}, mistakes: {} },
    })
  })

  it('reads what was ticked as a list, be it one, many or none', async () => {
    const schema = v.object({ days: v.pipe(v.array(v.picklist(['sat', 'sun'])), v.minLength(1)) })
    const read: NonNullable<Options['read']> = (_, { days = [] }) => ({ days })
    const ticked = (days: string[]) =>
      submitted(post(days.map((day): [string, string] => ['days[]', day])), schema, async (input) => input, { read })
    expect(await ticked(['sat'])).toEqual({ done: { days: ['sat'] } })
    expect(await ticked(['sat', 'sun'])).toEqual({ done: { days: ['sat', 'sun'] } })
    expect(await ticked([])).toMatchObject({ form: { mistakes: { days: 'Pilih paling sedikit 1.' } } })
    expect(await ticked(['sat', 'noon'])).toMatchObject({ form: { mistakes: { days: 'Pilih salah satu.' } } })
  })

  it('makes of texts what the contract takes', async () => {
    const schema = v.object({ age: v.pipe(v.number(), v.integer(), v.minValue(15)) })
    const aged = (age: string) =>
      submitted(post({ age }), schema, async (input) => input, { read: (fields) => ({ age: Number(fields.age) }) })
    expect(await aged('17')).toEqual({ done: { age: 17 } })
    expect(await aged('tujuh')).toMatchObject({ form: { mistakes: { age: 'Tulis dengan angka saja.' } } })
    expect(await aged('12')).toMatchObject({ form: { mistakes: { age: 'Paling kecil 15.' } } })
  })

  it('tells a refusal in its own words, and of what broke only that it did', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const failing = (error: Error) => sent(filledIn, () => Promise.reject(error))
    const refusal = new ORPCError('booth-full', { defined: true, status: 409, message: 'Sudah penuh.' })
    expect(await failing(refusal)).toEqual({
      form: { status: 409, fields: filledIn, lists: {}, mistakes: {}, refusal: 'Sudah penuh.' },
    })
    const broken = {
      form: {
        status: 502,
        fields: filledIn,
        lists: {},
        mistakes: {},
        refusal: expect.stringContaining('coba kirim lagi'),
      },
    }
    expect(await failing(new Error('ECONNRESET 10.0.0.7'))).toEqual(broken)
    expect(await failing(new ORPCError('INTERNAL_SERVER_ERROR'))).toEqual(broken)
  })

  it('says that the last one was saved until another is refused at the same address', () => {
    const url = new URL('https://kota.example/?tersimpan=1')
    expect(isAfter({ request: new Request(url), url }, 'tersimpan')).toBe(true)
    expect(isAfter({ request: new Request(url), url }, 'dibuka')).toBe(false)
    expect(isAfter({ request: new Request(url, { method: 'POST' }), url }, 'tersimpan')).toBe(false)
  })
})
