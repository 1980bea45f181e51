import { implement } from '@orpc/server'
import * as v from 'valibot'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { endpoint, refusal } from '../../functions/platform/http/contract.ts'
import { id, line } from '../../functions/platform/http/fields.ts'
import { type CallContext, turnAway } from '../../functions/platform/http/serve.ts'
import { openApi, person } from '../support/city.ts'
import { emptyTable } from '../support/dynamodb.ts'

const contract = {
  write: endpoint
    .meta({ who: 'member', atMost: { times: 3, seconds: 60 } })
    .route({ method: 'POST', path: '/notes', successStatus: 201 })
    .errors({ 'note-full': refusal(409, 'Buku catatan sudah penuh.', 'The notebook is full.') })
    .input(v.strictObject({ text: line(20) }))
    .output(v.object({ text: v.string() })),
  decide: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'POST', path: '/notes/{noteId}/decide' })
    .input(v.strictObject({ noteId: id('note') }))
    .output(v.object({ by: v.string() })),
  break: endpoint.meta({ who: 'anyone' }).route({ method: 'GET', path: '/broken' }).output(v.object({})),
}
const os = implement(contract).$context<CallContext>().use(turnAway)
const router = os.router({
  write: os.write.handler(async ({ input, errors }) => {
    if (input.text === 'penuh') throw errors['note-full']()
    return input
  }),
  decide: os.decide.handler(async ({ context }) => ({ by: context.caller?.mail ?? '' })),
  break: os.break.handler(async () => {
    throw new Error('ECONNREFUSED 10.0.0.7 for ani@contoh.id')
  }),
})

describe('the door of a context', () => {
  let api: ReturnType<typeof openApi<typeof contract>>
  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const time = { now: '2026-10-24T02:00:00.000Z' }
    api = openApi({ contract, router, prefix: '/api/notes', table: await emptyTable('events'), time })
  })
  const post = async (
    path: string,
    body: BodyInit | null,
    headers: Record<string, string> = {},
    caller = person('ani'),
  ) => {
    const type = { 'content-type': 'application/json', ...headers }
    const answer = await api.send(
      new Request(`http://city/api/notes${path}`, { method: 'POST', body, headers: type }),
      caller,
    )
    return {
      status: answer.status,
      kind: answer.headers.get('content-type'),
      ...((await answer.json()) as Record<string, unknown>),
    }
  }

  it('answers with problem details, in the language asked for', async () => {
    expect(await post('/notes', '{"text":"penuh"}', { 'accept-language': 'en' }, person('budi'))).toEqual({
      status: 409,
      kind: 'application/problem+json',
      type: 'about:blank',
      title: 'The notebook is full.',
      refusal: 'note-full',
    })
  })

  it.each([
    ['JSON that ends too soon', '{"text":', {}, 400, 'crooked-body'],
    ['a form', 'text=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
    ['a field nobody knows', '{"text":"x","role":"admin"}', {}, 422, 'invalid-input'],
    ['too much', `{"text":"${'x'.repeat(21)}"}`, {}, 422, 'invalid-input'],
    ['a list', '[1,2]', {}, 422, 'invalid-input'],
    ['nothing', '', {}, 422, 'invalid-input'],
  ])('refuses %s by name', async (_, body, headers, status, name) => {
    expect(await post('/notes', body, headers, person(`p${status}${body.length}`))).toMatchObject({
      status,
      refusal: name,
    })
  })

  it('names each mistake by its field', async () => {
    const { mistakes } = (await post('/notes', '{"text":""}', {}, person('citra'))) as { mistakes?: unknown }
    expect(mistakes).toEqual([{ field: 'text', sentence: 'Isi dulu bagian ini.' }])
  })

  it('lets nobody in whom the contract does not name', async () => {
    const decide = (caller?: ReturnType<typeof person>) =>
      api.send(new Request('http://city/api/notes/notes/note_1/decide', { method: 'POST' }), caller)
    expect((await decide()).status).toBe(401)
    expect((await decide(person('ani'))).status).toBe(403)
    expect((await decide(person('lia', 'librarian'))).status).toBe(403)
    expect((await decide(person('yani', 'officer'))).status).toBe(200)
    expect((await decide(person('ratna', 'admin'))).status).toBe(200)
  })

  it('has had enough after so many', async () => {
    const statuses: unknown[] = []
    for (let n = 0; n < 4; n++) statuses.push((await post('/notes', '{"text":"x"}', {}, person('often'))).status)
    expect(statuses).toEqual([201, 201, 201, 429])
  })

  it('tells of what broke only that it did', async () => {
    const answer = await api.send(new Request('http://city/api/notes/broken'))
    expect(answer.status).toBe(502)
    expect(await answer.text()).not.toMatch(/ECONN|10\.0|ani@/)
  })
})
