import { describe, expect, it } from 'vitest'
import { endpoint, type Meta, staffRoles } from '../../functions/platform/http/contract.ts'
import { ours } from './files.ts'

interface Endpoint {
  '~orpc': {
    meta: Meta
    errorMap: Record<string, { status?: number; message?: string; en?: string }>
    route: { method?: string; path?: string }
  }
}

const apis = ours('functions/*/api.ts')
const contracts = await Promise.all(apis.map((path) => import(/* @vite-ignore */ `../../${path}`)))
const endpoints: (readonly [string, Endpoint])[] = contracts.flatMap(
  (api: Record<string, Record<string, Endpoint>>, at) =>
    Object.values(api).flatMap((contract) =>
      Object.entries(contract).map(([name, each]) => [`${apis[at]?.split('/')[1]}: ${name}`, each] as const),
    ),
)
/** What an endpoint that says nothing would have. */
const unsaid = (endpoint as unknown as Endpoint)['~orpc'].meta

describe('an endpoint', () => {
  it('is looked at wherever a context declares one', () => {
    expect(apis.length).toBeGreaterThanOrEqual(4)
    expect(endpoints.length).toBeGreaterThan(40)
    const declared = ours('functions/*/*/*.contract.ts')
    expect(declared.length).toBeGreaterThan(15)
  })

  it.each(endpoints)('%s says who may call it', (_, { '~orpc': { meta } }) => {
    expect(meta).not.toBe(unsaid)
    const known = meta.who === 'anyone' || meta.who === 'member' || meta.who.every((role) => staffRoles.includes(role))
    expect(known).toBe(true)
    expect(meta.who.length).toBeGreaterThan(0)
  })

  it.each(endpoints)('%s has an address of its own', (name, { '~orpc': { route } }) => {
    expect(route.method).toBeDefined()
    expect(route.path).toMatch(/^\//)
    const context = name.split(':')[0]
    const same = endpoints.filter(
      ([other, { '~orpc': each }]) =>
        other.split(':')[0] === context && each.route.method === route.method && each.route.path === route.path,
    )
    // Passkeys answer at an address of their own, beside the rest of identity.
    expect(new Set(same.map(([other]) => other)).size).toBe(1)
  })

  it.each(endpoints)('%s refuses in both languages, in whole sentences', (_, { '~orpc': { errorMap } }) => {
    for (const [refusal, { status = 0, message = '', en = '' }] of Object.entries(errorMap)) {
      expect(refusal).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      for (const sentence of [message, en]) expect(sentence).toMatch(/^\p{Lu}.*[.!?]$/su)
      expect(message).not.toBe(en)
    }
  })
})
