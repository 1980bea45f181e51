import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { cacheControlOf } from './front.ts'

const brotli = promisify(brotliCompress)
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** Where the build lays what changes only with it. */
export const evergreenFolder = 'dist/site/client'

export interface EvergreenFile {
  key: string
  type: string
  caching: string
  encoding?: 'br'
  body: Buffer
}

/** Everything made at build time as it lies in the site's bucket: pages twice, as they are and as `.br`. */
export async function* evergreenFiles(folder = evergreenFolder): AsyncGenerator<EvergreenFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name)
    const key = relative(folder, path).replaceAll('\\', '/')
    const type = types[extname(name)] ?? 'application/octet-stream'
    const file = { key, type, caching: cacheControlOf(`/${key}`), body: await readFile(path) }
    yield file
    if (name.endsWith('.html')) yield { ...file, key: `${key}.br`, encoding: 'br', body: await squeezed(file.body) }
  }
}

const squeezed = (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
