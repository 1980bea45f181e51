import { beginImport } from '../library/import/import-part.ts'
import type { Handler } from '../manifest.ts'
import type { Id } from '../platform/ids.ts'
import { logged } from '../platform/log.ts'
import { keysTold } from '../platform/s3/objects.ts'
import { importing } from './import-parts.ts'

const deps = importing()

export const handler: Handler<'library-uploads'> = logged(
  async (event) => {
    for (const key of keysTold(event))
      await beginImport(deps, key.split('/').at(-1) as Id<'import'>, event.Records[0]?.eventTime ?? '')
  },
  ({ Records }) => Records[0]?.responseElements['x-amz-request-id'],
)
