import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parts, rolesOf } from '../../functions/identity/roles/matrix.ts'
import { serve } from '../../functions/platform/http/serve.ts'
import type { Fixtures, Inputs, People } from '../identity/roles/who-may.ts'
import { person } from '../support/city.ts'
import { emptyTable } from '../support/dynamodb.ts'

const folder = join(import.meta.dirname, '../identity/roles/fixtures')
const fixtures: [string, Fixtures<AnyContractRouter>][] = []
for (const file of readdirSync(folder)) {
  const exported: Record<string, Fixtures<AnyContractRouter>> = await import(join(folder, file))
  const found = Object.values(exported).find((each) => typeof each === 'object' && 'contract' in each)
  if (found) fixtures.push([file.replace('.ts', ''), found])
}

const people = Object.fromEntries(
  [...parts, 'stranger' as const]
    .filter((part) => part !== 'visitor')
    .map((part) => [part, person(part, ...(part === 'stranger' ? [] : rolesOf(part)))]),
) as unknown as People
const callers = [undefined, ...Object.values(people)]

/** What people, programs and strangers put where a word was asked for. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\u0000',
    'Batik\u0000',
    '\u202Egnp.exe',
    '<script>alert(1)</script>',
    "'; DROP TABLE x; --",
    '{{7*7}}',
    '../../etc/passwd',
    'booth_#1',
    'vacancy_',
    'null',
    '٣',
    '💥'.repeat(30),
    'x'.repeat(5000),
    '2026-02-30',
    '24:61',
    '-0',
    '1e309',
    '__proto__',
    'constructor',
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [[[]]],
    [null],
    { a: { b: {} } },
    { __proto__x: 1 },
  ),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 5 }),
  fc.anything({ maxDepth: 2 }),
)
const twist = fc.record({
  caller: fc.nat(callers.length - 1),
  fields: fc.array(fc.tuple(fc.nat(30), odd), { minLength: 1, maxLength: 3 }),
  more: fc.option(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), odd), { nil: undefined }),
  gone: fc.option(fc.nat(30), { nil: undefined }),
})

describe.each(fixtures)('%s, given anything at all,', (_, { contract, prefix, table: tableName, open }) => {
  let send: (request: Request, caller: number) => Promise<Response>
  let inputs: Readonly<Record<string, Inputs>>
  beforeAll(async () => {
    for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
    const opened = await open(await emptyTable(tableName), people)
    inputs = opened.inputs
    send = (request, caller) =>
      serve({ router: opened.router, prefix, letThrough: async () => true, whoIsCalling: async () => callers[caller] })(
        request,
        new Date('2026-10-24T02:00:00.000Z'),
      )
  })
  afterAll(() => vi.restoreAllMocks())

  it.each(Object.entries(contract as Record<string, AnyContractProcedure>))(
    '%s never breaks',
    async (name, procedure) => {
      const valid = { ...(inputs[name]?.any ?? inputs[name]?.own ?? {}) } as Record<string, unknown>
      await fc.assert(
        fc.asyncProperty(twist, async ({ caller, fields, more, gone }) => {
          const input = { ...valid }
          const names = Object.keys(valid)
          for (const [n, value] of fields) if (names.length > 0) input[names[n % names.length] ?? ''] = value
          if (more) input[more[0]] = more[1]
          if (gone !== undefined) delete input[names[gone % Math.max(1, names.length)] ?? '']

          const answer = await send(requestFor(prefix, procedure, input), caller)
          if (answer.status < 400) return
          const told = (await answer.json()) as { title?: string; refusal?: string }
          expect({ status: answer.status, input }).toMatchObject({
            status: expect.toSatisfy((status: number) => status < 500),
          })
          expect(answer.headers.get('content-type')).toBe('application/problem+json')
          expect(told.title?.length).toBeGreaterThan(5)
          expect(told.refusal).toMatch(/^[a-z-]+$/)
        }),
        { numRuns: 25, seed: 20261024 },
      )
    },
  )
})

/** As a stranger would write it: names in the address, all else in the query or the body. */
function requestFor(prefix: string, procedure: AnyContractProcedure, input: Record<string, unknown>): Request {
  const { method = 'POST', path = '/' } = procedure['~orpc'].route
  const rest = { ...input }
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name]
    return encodeURIComponent(text(input[name])).replace(/^\.+$/, 'titik') || 'kosong'
  })
  const lang = { 'accept-language': 'id' }
  if (method === 'GET' || method === 'DELETE') {
    const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, text(value)]))
    return new Request(`http://city${prefix}${address}?${query}`, { method, headers: lang })
  }
  const body = JSON.stringify(rest, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  return new Request(`http://city${prefix}${address}`, {
    method,
    body,
    headers: { ...lang, 'content-type': 'application/json' },
  })
}

const text = (value: unknown): string => {
  try {
    return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed().slice(0, 1500)
  } catch {
    return 'aneh'
  }
}
