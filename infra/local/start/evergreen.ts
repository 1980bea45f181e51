import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { cacheControlOf } from '../../front.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import type { Objects } from '../s3/objects.ts'

const brotli = promisify(brotliCompress)
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/**
 * Puts what was made at build time into the site's bucket, pages with their brotli twins; takes away what the build before
 * had and this one has not. What Astro named by content stays: a page that is still on its way may ask for it.
 */
export async function publishEvergreen(site: Objects, from: string, listFile: string): Promise<number> {
  if (!existsSync(from)) return 0
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const keys = (await Promise.all(files.map((file) => publish(file)))).flat()
  const gone = readJson<string[]>(listFile, []).filter((key) => !keys.includes(key) && !key.startsWith('_astro/'))
  await Promise.all(gone.map((key) => site.remove(key)))
  writeJson(listFile, keys)
  return files.length

  async function publish(file: string): Promise<string[]> {
    const key = file.slice(join(from, '/').length)
    const headers = {
      'content-type': types[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': cacheControlOf(`/${key}`),
    }
    const body = await readFile(file)
    await site.put(key, body, headers)
    if (!key.endsWith('.html')) return [key]
    const small = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    await site.put(`${key}.br`, small, { ...headers, 'content-encoding': 'br' })
    return [key, `${key}.br`]
  }
}
