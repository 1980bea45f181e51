import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../identity/support/browser.ts'

/** A town of a few pages, and the keeper of those that were read. */
const pages: Record<string, string> = {
  '/': 'Alun-alun',
  '/luring/': 'Tanpa sinyal',
  '/en/luring/': 'No signal',
  '/acara/': 'Acara',
  '/kerja/': 'Kerja',
  '/saya/': 'Rahasia Nadia',
  '/en/saya/data/': 'Nadia’s secret',
}
const html = (title: string) =>
  `<!doctype html><title>x</title><link rel="stylesheet" href="/_astro/city.abc.css"><h1>${title}</h1><script>navigator.serviceWorker.register('/sw.js')</script>`

describe('a phone without a signal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alun-offline-'))
  let server: Server
  let browser: Browser
  let phone: Page
  let origin: string

  beforeAll(async () => {
    const keeper = await readFile('site/public/sw.js')
    server = createServer(({ url = '' }, answer) => {
      const page = pages[url.split('?')[0] ?? '']
      if (url === '/sw.js') answer.writeHead(200, { 'content-type': 'text/javascript' }).end(keeper)
      else if (url === '/_astro/city.abc.css')
        answer.writeHead(200, { 'content-type': 'text/css' }).end('h1{color:red}')
      else answer.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(html(page ?? 'Tidak ada'))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser(folder)
    phone = await (await browser.newContext()).newPage()
    await phone.goto(`${origin}/`)
    await phone.waitForFunction(() => navigator.serviceWorker.controller !== null)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What one reads at each of `paths`. */
  async function read(...paths: string[]) {
    const titles: (string | null)[] = []
    for (const path of paths) {
      await phone.goto(origin + path)
      titles.push(await phone.locator('h1').textContent())
    }
    return titles
  }
  const signal = (there: boolean) => phone.context().setOffline(!there)

  it('reads what was read before as it was, with its styles, and is told of the rest', async () => {
    await read('/acara/?hari=2', '/saya/', '/en/saya/data/')
    await signal(false)
    expect(await read('/acara/', '/kerja/', '/en/x/')).toEqual(['Acara', 'Tanpa sinyal', 'No signal'])
    expect(await phone.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)).toBe(
      'rgb(255, 0, 0)',
    )
  })

  it('keeps nothing that belongs to one person', async () => {
    await signal(false)
    expect(await read('/saya/', '/en/saya/data/')).toEqual(['Tanpa sinyal', 'No signal'])
    const kept = await phone.evaluate(async () => {
      const texts = (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        return Promise.all((await cache.keys()).map(async (each) => (await cache.match(each))?.text()))
      })
      return (await Promise.all(texts)).flat().join()
    })
    expect(kept).toContain('Tanpa sinyal')
    expect(kept).not.toMatch(/Nadia/)
  })

  it('reads the newest again as soon as there is a signal, and forgets what is no longer public', async () => {
    await signal(true)
    pages['/acara/'] = 'Acara baru'
    expect(await read('/acara/')).toEqual(['Acara baru'])
    delete pages['/acara/']
    expect(await read('/acara/')).toEqual(['Tidak ada'])
    await signal(false)
    expect(await read('/acara/')).toEqual(['Tanpa sinyal'])
  })
})
