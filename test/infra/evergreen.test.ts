import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EvergreenFile, evergreenFiles } from '../../infra/evergreen.ts'

let folder: string
const found = new Map<string, EvergreenFile>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evergreen-'))
  await mkdir(join(folder, 'bantuan'))
  await mkdir(join(folder, '_astro'))
  await writeFile(join(folder, 'bantuan/index.html'), '<p>Bantuan</p>')
  await writeFile(join(folder, '_astro/a.B1.css'), 'p { color: red }')
  await writeFile(join(folder, 'ikon.svg'), '<svg/>')
  for await (const file of evergreenFiles(folder)) found.set(file.key, file)
})
afterAll(() => rm(folder, { recursive: true }))

describe('what the build made', () => {
  it('lies in the bucket under its own address, a page twice', () => {
    expect([...found.keys()].sort()).toEqual([
      '_astro/a.B1.css',
      'bantuan/index.html',
      'bantuan/index.html.br',
      'ikon.svg',
    ])
  })

  it('is the same page in brotli', () => {
    const twin = found.get('bantuan/index.html.br')
    expect(twin).toMatchObject({ encoding: 'br', type: 'text/html; charset=utf-8' })
    expect(brotliDecompressSync(twin?.body ?? '').toString()).toBe('<p>Bantuan</p>')
  })

  it('is kept for a year when its name changes with it, and for seconds when it does not', () => {
    expect(found.get('_astro/a.B1.css')?.caching).toBe('public, max-age=31536000, immutable')
    expect(found.get('bantuan/index.html')?.caching).toBe('s-maxage=2, max-age=0')
    expect(found.get('ikon.svg')).toMatchObject({ type: 'image/svg+xml', caching: 's-maxage=2, max-age=0' })
  })
})
