import { importPart, partAskedFor } from '../library/import/import-part.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { importing } from './import-parts.ts'

const deps = importing()

export const handler: Handler<'library-imports'> = logged(
  async ({ Records }) => {
    const batchItemFailures = []
    for (const { body, attributes, messageId } of Records) {
      const part = partAskedFor(body)
      if (part)
        await importPart(deps, part.importId, part.from, new Date(Number(attributes.SentTimestamp)).toISOString())
      else {
        log('ERROR', 'A message asks for no part of an import.', { messageId })
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  },
  ({ Records }) => Records[0]?.messageId,
)
