import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { grantsOf } from '../../../functions/stage/media/grants.ts'
import { type Quality, qualities } from '../../../site/src/live/qualities.ts'
import { openBrowser } from '../../identity/support/browser.ts'
import { openLiveKit } from './live-stage.ts'
import type * as speaking from './pages/speak.ts'
import type * as watching from './pages/watch.ts'

export interface Measured {
  quality: Quality
  /** Megabytes an hour that come in and go out, and what the page tells its visitor came in. */
  in: number
  out: number
  said: number
  packetsOfSound: number
}

/** A page's script in one file. What it exports is called `page`. */
export async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'page', target: 'es2023' },
  })
  return outputFiles[0]?.text ?? ''
}

/** Served to a browser from where it believes in a secure origin. */
async function served(entry: string) {
  const script = await scriptOf(entry)
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><title>x</title><script src="/page.js"></script>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What each quality costs whoever watches, on the real server and in real browsers. */
export async function priceOfQualities(seconds: number, wanted: readonly Quality[] = qualities): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'price-'))
  const ending: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  try {
    const live = await openLiveKit()
    ending.push(() => live.end())
    const browser = await openBrowser(folder)
    ending.push(() => browser.close())
    const room = 'show_price'
    await live.rooms.open(room)
    const enter = async (part: 'host' | 'viewer', entry: string) => {
      const page = await served(new URL(`pages/${entry}.ts`, import.meta.url).pathname)
      ending.push(page.end)
      const tab = await (await browser.newContext({ permissions: ['camera', 'microphone'] })).newPage()
      await tab.goto(page.url)
      const token = await live.rooms.token(`account_${part}:abcd1234`, '', grantsOf(part, room))
      return { tab, token }
    }
    const host = await enter('host', 'speak')
    await host.tab.evaluate(
      ({ url, token }) => (globalThis as unknown as { page: typeof speaking }).page.speak(url, token),
      { url: live.url, token: host.token },
    )
    const viewer = await enter('viewer', 'watch')
    type Page = { page: typeof watching }
    await viewer.tab.evaluate(({ url, token }) => (globalThis as unknown as Page).page.watch(url, token, 'radio'), {
      url: live.url,
      token: viewer.token,
    })
    const wire = () => viewer.tab.evaluate(() => (globalThis as unknown as Page).page.wire())
    const measured: Measured[] = []
    for (const quality of wanted) {
      await viewer.tab.evaluate((next) => (globalThis as unknown as Page).page.choose(next), quality)
      await wait(5000)
      const from = await wire()
      await wait(seconds * 1000)
      const to = await wire()
      const perHour = (bytes: number) => (bytes / (to.at - from.at)) * 3.6
      measured.push({
        quality,
        ...{ in: perHour(to.in - from.in), out: perHour(to.out - from.out), said: perHour(to.said - from.said) },
        packetsOfSound: ((to.audioPackets - from.audioPackets) / (to.at - from.at)) * 1000,
      })
    }
    return measured
  } finally {
    for (const end of ending.reverse()) await end()
  }
}
