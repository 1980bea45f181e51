import { mkdir, writeFile } from 'node:fs/promises'
import type { AnyContractRouter } from '@orpc/contract'
import { type ConditionalSchemaConverter, OpenAPIGenerator } from '@orpc/openapi'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { eventsContract } from '../functions/events/api.ts'
import { identityContract } from '../functions/identity/api.ts'
import { jobsContract } from '../functions/jobs/api.ts'
import { libraryContract } from '../functions/library/api.ts'
import { stageContract } from '../functions/stage/api.ts'

export const contracts = {
  identity: identityContract,
  events: eventsContract,
  jobs: jobsContract,
  library: libraryContract,
  stage: stageContract,
} as const satisfies Record<string, AnyContractRouter>

const valibot: ConditionalSchemaConverter = {
  condition: (schema) => schema?.['~standard'].vendor === 'valibot',
  convert: (schema, { strategy }) => {
    const given = schema as unknown as v.GenericSchema
    return [false, toJsonSchema(given, { errorMode: 'ignore', typeMode: strategy, target: 'draft-2020-12' }) as never]
  },
}

/** A context's API as OpenAPI 3.1, for whoever speaks to it without our client. */
export const openApiOf = (context: keyof typeof contracts) =>
  new OpenAPIGenerator({ schemaConverters: [valibot] }).generate(contracts[context], {
    info: { title: `Alun-Alun: ${context}`, version: '1' },
    servers: [{ url: `/api/${context}` }],
  })

/** Part of the build: `dist/openapi/<context>.json`. */
export async function writeOpenApi(): Promise<void> {
  await mkdir('dist/openapi', { recursive: true })
  for (const context of Object.keys(contracts) as (keyof typeof contracts)[])
    await writeFile(`dist/openapi/${context}.json`, JSON.stringify(await openApiOf(context)))
}
