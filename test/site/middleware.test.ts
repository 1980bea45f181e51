import { ORPCError } from '@orpc/client'
import { describe, expect, it, vi } from 'vitest'
import { onRequest } from '../../site/src/middleware.ts'
import { sorry } from '../../site/src/words/sorry.ts'

/** A page at `path` that fails with `error`, and where its visitor ends up. */
async function visit(path: string, error: Error, lang?: 'id' | 'en') {
  const locals: Partial<App.Locals> = lang ? { lang } : {}
  const context = {
    url: new URL(path, 'https://kota.example'),
    request: new Request(new URL(path, 'https://kota.example')),
    locals,
    redirect: (location: string, status: number) => new Response(null, { status, headers: { location } }),
    rewrite: ({ url }: Request) => new Response(new URL(url).pathname),
  }
  const answer = (await onRequest(context as never, () => Promise.reject(error))) as Response
  return { locals, to: answer.headers.get('location') ?? (await answer.text()), status: answer.status }
}
const refused = (code: string, status: number) => new ORPCError(code, { defined: true, status, message: 'Tidak bisa.' })

describe('a personal page', () => {
  it('sends who is signed out to sign in, and back again', async () => {
    const { status, to } = await visit('/saya/event_x/daftar-stan/?a=1&b=2', refused('signed-out', 401))
    expect([status, to]).toEqual([303, '/saya/masuk/?ke=%2Fsaya%2Fevent_x%2Fdaftar-stan%2F%3Fa%3D1%26b%3D2'])
  })

  it('keeps the language, however it was told', async () => {
    expect((await visit('/saya/', refused('signed-out', 401), 'en')).to).toBe('/en/saya/masuk/?ke=%2Fen%2Fsaya%2F')
    expect((await visit('/en/bantuan/', refused('x', 404))).locals.lang).toBe('en')
  })

  it('says why, where it was refused', async () => {
    const { locals, to } = await visit('/saya/', refused('not-yours', 404))
    expect(to).toBe('/saya/maaf/')
    expect(sorry(locals.refusal, 'id')).toEqual({ status: 404, sentence: 'Tidak bisa.', why: undefined })
  })

  it('says of what broke only that it did', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { locals } = await visit('/saya/', new Error('ECONNRESET 10.0.0.7'))
    expect(sorry(locals.refusal, 'en')).toMatchObject({ status: 502, sentence: expect.stringContaining('our side') })
    expect(said).toHaveBeenCalledOnce()
  })

  it('takes an address it could not read for no address', async () => {
    const unread = new ORPCError('BAD_REQUEST', { status: 400, message: 'Input validation failed' })
    for (const refusal of [unread, refused('invalid-input', 422)]) {
      const { locals } = await visit('/saya/x/', refusal)
      expect(sorry(locals.refusal, 'id')).toMatchObject({ status: 404, sentence: 'Halaman ini tidak ada.' })
    }
  })
})
