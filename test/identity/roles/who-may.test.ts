import { ORPCError, safe } from '@orpc/client'
import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { eventsContract } from '../../../functions/events/api.ts'
import { identityContract, passkeysContract } from '../../../functions/identity/api.ts'
import { may, type Part, parts, rolesOf } from '../../../functions/identity/roles/matrix.ts'
import { jobsContract } from '../../../functions/jobs/api.ts'
import { libraryContract } from '../../../functions/library/api.ts'
import { type Meta, staffRoles } from '../../../functions/platform/http/contract.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { stageContract } from '../../../functions/stage/api.ts'
import { clockAt, openApi, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { eventsFixtures } from './fixtures/events.ts'
import { identityFixtures } from './fixtures/identity.ts'
import { jobsFixtures } from './fixtures/jobs.ts'
import { libraryFixtures } from './fixtures/library.ts'
import { passkeysFixtures } from './fixtures/passkeys.ts'
import { stageFixtures } from './fixtures/stage.ts'
import type { Fixtures, Inputs, People } from './who-may.ts'

const contracts: Readonly<Record<string, AnyContractRouter>> = {
  identity: identityContract,
  passkeys: passkeysContract,
  events: eventsContract,
  jobs: jobsContract,
  library: libraryContract,
  stage: stageContract,
}

/** Each context brings its own file. */
const fixtures: Readonly<Record<string, Fixtures<AnyContractRouter>>> = {
  identity: identityFixtures,
  passkeys: passkeysFixtures,
  events: eventsFixtures,
  jobs: jobsFixtures,
  library: libraryFixtures,
  stage: stageFixtures,
}

const people = Object.fromEntries(
  [...parts, 'stranger' as const]
    .filter((part) => part !== 'visitor')
    .map((part) => [part, person(part, ...(part === 'stranger' ? [] : rolesOf(part)))]),
) as unknown as People
const callerOf = (part: Part): Caller | undefined => (part === 'visitor' ? undefined : people[part])

const endpointsOf = (contract: AnyContractRouter): [string, Meta, AnyContractProcedure][] =>
  Object.entries(contract as Record<string, AnyContractProcedure>).map(([name, procedure]) => [
    name,
    procedure['~orpc'].meta as Meta,
    procedure,
  ])

const owners = {
  booth: 'exhibitor',
  employer: 'recruiter',
  vacancy: 'recruiter',
  application: 'member',
  account: 'member',
} as const

describe('the roles', () => {
  it('are all in the matrix', () => {
    expect(parts.flatMap(rolesOf).toSorted()).toEqual([...staffRoles].toSorted())
  })

  it('may what the contracts say, deed by deed', async () => {
    const rows = Object.entries(contracts).flatMap(([context, contract]) =>
      endpointsOf(contract).map(([name, meta]) => {
        const whose = meta.own ? ` (${meta.own})` : ''
        return `| ${context} | ${name}${whose} | ${parts.map((part) => ({ yes: 'yes', own: 'own', no: '–' })[may(part, meta)]).join(' | ')} |`
      }),
    )
    const heads = [`| context | deed | ${parts.join(' | ')} |`, `|---|---|${parts.map(() => '---').join('|')}|`]
    const text = `# Who may do what\n\nPrinted from the contracts by \`test/identity/roles/who-may.test.ts\`. \`own\`: only what is theirs.\n\n${[...heads, ...rows].join('\n')}\n`
    await expect(text).toMatchFileSnapshot('../../../functions/identity/roles/MATRIX.md')
  })

  it.each(Object.keys(contracts))('are tried out on every deed of %s', (context) => {
    const named = fixtures[context]
    expect(named, `test/identity/roles/fixtures/${context}.ts is missing`).toBeDefined()
    expect(named?.contract).toBe(contracts[context])
  })
})

describe.each(Object.entries(fixtures))('%s', (context, { contract, prefix, table: tableName, open }) => {
  /** One city for the whole context: whoever is turned away changes nothing in it, so that comes first. */
  let ask: (name: string, part: Part, input: unknown) => Promise<string>
  let inputs: Readonly<Record<string, Inputs | undefined>>
  beforeAll(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const table = await emptyTable(tableName)
    const opened = await open(table, people)
    inputs = opened.inputs
    const api = openApi({ contract, router: opened.router, prefix, table, time: clockAt() })
    ask = async (name, part, input) => outcomeOf(await safe(callOf(api.as(callerOf(part)), name)(input)))
  })

  const givenFor = (name: string) => {
    const given = inputs[name]
    if (!given) throw new Error(`fixtures/${context}.ts has no input for ${name}`)
    return { given, all: [given.any, given.own, given.other].filter((each) => each !== undefined) }
  }
  const ownerOf = ({ by }: Inputs, { own }: Meta): Part => by ?? owners[own ?? 'account']

  it.each(endpointsOf(contract))('lets nobody do %s who may not, nor with what is another’s', async (name, meta) => {
    const { given, all } = givenFor(name)
    for (const part of parts) {
      if (may(part, meta) === 'no')
        for (const input of all)
          expect(await ask(name, part, input), `${part} ${name}`).toBe(
            part === 'visitor' ? 'signed-out' : 'not-allowed',
          )
      // Staff may look at what is anybody's, where the handler says so.
      if (may(part, meta) !== 'own' || rolesOf(part).length > 0) continue
      const another = part === ownerOf(given, meta) ? [given.other] : [given.own, given.other]
      for (const input of another.filter((each) => each !== undefined))
        expect(await ask(name, part, input), `${part} ${name} of somebody else`).toBe('not theirs')
    }
  })

  it.each(endpointsOf(contract))('lets everybody do %s who may', async (name, meta) => {
    const { given, all } = givenFor(name)
    const owner = ownerOf(given, meta)
    if (given.own !== undefined)
      expect(await ask(name, owner, given.own), `${owner} ${name}`).toMatch(/^(done|refused)$/)
    for (const part of parts)
      for (const input of may(part, meta) === 'yes' ? all : may(part, meta) === 'own' && given.any ? [given.any] : [])
        expect(await ask(name, part, input), `${part} ${name}`).toMatch(/^(done|refused|not theirs)$/)
  })
})

const callOf = (api: unknown, name: string) =>
  (api as Record<string, (input: unknown) => Promise<unknown>>)[name] ?? missing
const missing = () => Promise.reject(new Error('there is no such deed'))

/** What came of a call: done, turned away at the door, not theirs, refused by a rule, or a code that no caller should get. */
function outcomeOf({ error }: { error: unknown }): string {
  if (!error) return 'done'
  if (!(error instanceof ORPCError)) throw error
  if (error.code === 'signed-out' || error.code === 'not-allowed') return error.code
  if (error.status === 403 || error.status === 404) return 'not theirs'
  return error.status < 500 && error.code !== 'invalid-input' ? 'refused' : error.code
}
