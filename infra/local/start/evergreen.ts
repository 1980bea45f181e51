import { existsSync } from 'node:fs'
import { evergreenFiles } from '../../evergreen.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import type { Objects } from '../s3/objects.ts'

/**
 * Puts what was made at build time into the site's bucket, pages with their brotli twins; takes away what the build before
 * had and this one has not. What Astro named by content stays: a page that is still on its way may ask for it.
 */
export async function publishEvergreen(site: Objects, from: string, listFile: string): Promise<number> {
  if (!existsSync(from)) return 0
  const keys: string[] = []
  for await (const { key, type, caching, encoding, body } of evergreenFiles(from)) {
    keys.push(key)
    await site.put(key, body, {
      'content-type': type,
      'cache-control': caching,
      ...(encoding && { 'content-encoding': encoding }),
    })
  }
  const gone = readJson<string[]>(listFile, []).filter((key) => !keys.includes(key) && !key.startsWith('_astro/'))
  await Promise.all(gone.map((key) => site.remove(key)))
  writeJson(listFile, keys)
  return keys.length
}
