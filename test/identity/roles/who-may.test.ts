import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ORPCError, safe } from '@orpc/client'
import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { eventsContract } from '../../../functions/events/api.ts'
import { identityContract, passkeysContract } from '../../../functions/identity/api.ts'
import { may, type Part, parts, rolesOf } from '../../../functions/identity/roles/matrix.ts'
import { jobsContract } from '../../../functions/jobs/api.ts'
import { libraryContract } from '../../../functions/library/api.ts'
import { type Meta, staffRoles } from '../../../functions/platform/http/contract.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { clockAt, openApi, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import type { Fixtures, Inputs, People } from './who-may.ts'

const contracts: Readonly<Record<string, AnyContractRouter>> = {
  identity: identityContract,
  passkeys: passkeysContract,
  events: eventsContract,
  jobs: jobsContract,
  library: libraryContract,
}

/** Each context brings its own file, and exports one `Fixtures`. */
const folder = join(import.meta.dirname, 'fixtures')
const fixtures: Record<string, Fixtures<AnyContractRouter>> = {}
for (const file of readdirSync(folder)) {
  const exported: Record<string, Fixtures<AnyContractRouter>> = await import(join(folder, file))
  const [found] = Object.values(exported).filter((each) => typeof each === 'object' && 'contract' in each)
  if (found) fixtures[file.replace('.ts', '')] = found
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
  it.concurrent.each(endpointsOf(contract))('lets %s be done by whom the matrix says', async (name, meta) => {
    const table = await emptyTable(tableName)
    const { router, inputs } = await open(table, people)
    const api = openApi({ contract, router, prefix, table, time: clockAt() })
    const given = (inputs as Readonly<Record<string, Inputs | undefined>>)[name]
    if (!given) throw new Error(`fixtures/${context}.ts has no input for ${name}`)

    const outcomeOf = async (part: Part, input: unknown): Promise<string> => {
      const call = api.as(callerOf(part)) as unknown as Record<string, (input: unknown) => Promise<unknown>>
      const { error } = await safe(call[name]?.(input) ?? Promise.reject(new Error(`no ${name}`)))
      if (!error) return 'done'
      const { code, status } = error as unknown as ORPCError<string, unknown>
      if (code === undefined) throw error
      if (code === 'signed-out' || code === 'not-allowed') return code
      return status === 403 || status === 404
        ? 'not theirs'
        : status < 500 && code !== 'invalid-input'
          ? 'refused'
          : code
    }

    const owner = given.by ?? owners[meta.own ?? 'account']
    const ownersFirst = [...parts].sort((one, other) => Number(other === owner) - Number(one === owner))
    for (const part of ownersFirst) {
      const said = `${part} ${name}`
      const allowed = may(part, meta)
      for (const input of [given.any, given.own, given.other].filter((each) => each !== undefined)) {
        const outcome = await outcomeOf(part, input)
        if (allowed === 'no') expect(outcome, said).toBe(part === 'visitor' ? 'signed-out' : 'not-allowed')
        else if (input === given.any || allowed === 'yes') expect(outcome, said).toMatch(/^(done|refused|not theirs)$/)
        else if (part === owner && input === given.own) expect(outcome, said).toMatch(/^(done|refused)$/)
        else if (rolesOf(part).length === 0)
          expect(outcome, `${said} of somebody else`).toMatch(/^(not theirs|not-allowed)$/)
      }
    }
  })
})
