import { isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import type { Meta } from '../../functions/platform/http/contract.ts'
import { contracts, openApiOf } from '../../infra/openapi.ts'

const contexts = Object.keys(contracts) as (keyof typeof contracts)[]

/** Printed to a file that is committed, so that a change of what others may call shows in review; `vitest -u` prints it anew. */
describe('the public surface of a context', () => {
  it.each(contexts)('%s is as it was committed', async (context) => {
    await expect(`${Object.entries(contracts[context]).map(printed).sort().join('\n')}\n`).toMatchFileSnapshot(
      `../../functions/${context}/surface.txt`,
    )
  })

  it.each(contexts)('%s can be told as OpenAPI 3.1', async (context) => {
    const { openapi, paths = {} } = await openApiOf(context)
    expect(openapi).toMatch(/^3\.1\./)
    const deeds = Object.values(paths).flatMap((path) => Object.values(path ?? {}))
    expect(deeds).toHaveLength(Object.keys(contracts[context]).length)
  })
})

/** `POST /titles/{titleId}/withdraw  withdrawTitle  librarian  (titleId)  title-not-found title-withdrawn` */
function printed([name, procedure]: [string, unknown]): string {
  if (!isContractProcedure(procedure)) throw new Error(`${name} is no endpoint`)
  const { route, meta, errorMap, inputSchema } = procedure['~orpc']
  const { who, own, atMost } = meta as unknown as Meta
  const fields = Object.entries(
    (inputSchema as { entries?: Record<string, { type?: string }> } | undefined)?.entries ?? {},
  )
  return [
    `${route.method} ${route.path}`,
    name,
    [who].flat().join('|') + (own ? ` of own ${own}` : ''),
    ...(atMost ? [`${atMost.times} in ${atMost.seconds} s`] : []),
    `(${fields.map(([field, { type }]) => (type === 'optional' ? `${field}?` : field)).join(' ')})`,
    Object.keys(errorMap).sort().join(' '),
  ].join('  ')
}
