import { importPart } from '../library/import/import-part.ts'
import type { Handler } from '../manifest.ts'
import type { Id } from '../platform/ids.ts'
import { logged } from '../platform/log.ts'
import { importing } from './import-parts.ts'

const deps = importing()

export const handler: Handler<'library-imports'> = logged(
  async ({ Records }) => {
    for (const { body, attributes } of Records) {
      const { importId, from } = JSON.parse(body) as { importId: Id<'import'>; from: number }
      await importPart(deps, importId, from, new Date(Number(attributes.SentTimestamp)).toISOString())
    }
    return { batchItemFailures: [] }
  },
  ({ Records }) => Records[0]?.messageId,
)
