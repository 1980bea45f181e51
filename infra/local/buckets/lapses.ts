import type { Bucket } from '../../../functions/platform/manifest.ts'
import type { Objects } from '../s3/objects.ts'

const day = 86_400_000

/** S3's lifecycle: what has lain long enough goes, at the first midnight (UTC) after its days are over. */
export async function removeLapsed(objects: Objects, lapses: Bucket['lapses'] = [], now: Date): Promise<number> {
  const gone = lapses.flatMap(({ under, days }) =>
    objects
      .startingWith(under)
      .filter(({ storedAt }) => Math.ceil((Date.parse(storedAt) + days * day) / day) * day <= now.getTime()),
  )
  for (const { key } of gone) await objects.remove(key)
  return gone.length
}
