import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureEncoding, segmentSeconds, soundEncoding } from '../../../functions/stage/broadcast/encoding.ts'
import { besideSound, broadcastMegabytesAnHour } from '../../../site/src/live/qualities.ts'
import { openBrowser } from '../../identity/support/browser.ts'
import { scriptOf } from '../media/price-of-qualities.ts'
import { hasFfmpeg } from './ffmpeg.ts'
import type * as page from './page.ts'

const noise = ['-f', 'lavfi', '-i', 'anoisesrc=c=pink:r=48000:a=0.3']
const screen = ['-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=15']
const quiet = ['-hide_banner', '-loglevel', 'error', '-y']
const fragments = (name: string, seconds: number) => [
  ...['-f', 'hls', '-hls_time', String(seconds), '-hls_list_size', '5', '-hls_segment_type', 'fmp4'],
  ...['-hls_fmp4_init_filename', `${name}-awal.mp4`, '-hls_segment_filename', `${name}-%05d.m4s`, `${name}.m3u8`],
]

describe.skipIf(!hasFfmpeg)('a large audience’s browser', { timeout: 90_000 }, () => {
  const folder = hasFfmpeg ? mkdtempSync(join(tmpdir(), 'broadcast-')) : ''
  let encoder: ChildProcess
  let browser: Browser
  let url: string
  const asked: string[] = []
  const types: Record<string, string> = { m3u8: 'application/vnd.apple.mpegurl', m4s: 'video/mp4', mp4: 'video/mp4' }
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const file = path.match(/^\/siaran-langsung\/abc\/([a-z0-9-]+\.(\w+))$/)
    if (path === '/page.js') return response.setHeader('content-type', 'text/javascript').end(await script)
    if (!file) return response.setHeader('content-type', 'text/html').end('<body><script src="/page.js"></script>')
    asked.push(file[1] ?? '')
    const body = await readFile(join(folder, file[1] ?? '')).catch(() => undefined)
    response.statusCode = body ? 200 : 404
    return response.setHeader('content-type', types[file[2] ?? ''] ?? 'text/plain').end(body)
  })
  const script = scriptOf(new URL('page.ts', import.meta.url).pathname)

  beforeAll(async () => {
    // This Chromium has no H.264: VP9 and Opus in fragments of MP4 instead, written as time passes, like a show.
    const picture = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '300k', '-g', '15']
    const sound = ['-c:a', 'libopus', '-b:a', '24k']
    encoder = spawn(
      'ffmpeg',
      [
        ...[...quiet, '-re', ...screen, '-re', ...noise],
        ...['-map', '0:v', '-map', '1:a', ...picture, ...sound, ...fragments('gambar', 1)],
        ...['-map', '1:a', ...sound, ...fragments('suara', 1)],
      ],
      { cwd: folder, stdio: 'ignore' },
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await openBrowser(folder)
    const segments = async () => (await readdir(folder)).filter((each) => each.endsWith('.m4s')).length
    while ((await segments()) < 7) await wait(500)
  }, 60_000)
  afterAll(async () => {
    if (!hasFfmpeg) return
    encoder?.kill('SIGKILL')
    await browser?.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  type World = { page: typeof page }
  /** A tab that plays the show; `native` says whether the browser may say that it plays playlists itself. */
  async function tabWith(native: boolean): Promise<Page> {
    const tab = await browser.newPage()
    if (!native)
      await tab.addInitScript(() => {
        HTMLMediaElement.prototype.canPlayType = () => ''
      })
    await tab.goto(url)
    return tab
  }
  const watch = (tab: Page, quality: 'radio' | 'medium') =>
    tab.evaluate(
      (chosen) =>
        (globalThis as unknown as World).page.watch(
          { picture: '/siaran-langsung/abc/gambar.m3u8', sound: '/siaran-langsung/abc/suara.m3u8' },
          chosen,
        ),
      quality,
    )
  const state = (tab: Page) => tab.evaluate(() => (globalThis as unknown as World).page.state())
  const choose = (tab: Page, quality: 'radio' | 'medium') =>
    tab.evaluate((chosen) => (globalThis as unknown as World).page.choose(chosen), quality)
  /** That time passes in it. */
  async function plays(tab: Page): Promise<void> {
    const { at } = await state(tab)
    await expect.poll(async () => (await state(tab)).at, { timeout: 20_000 }).toBeGreaterThan(at + 1)
  }

  it('plays what ffmpeg writes, goes over to sound alone and back, and counts what came', async () => {
    const tab = await tabWith(false)
    await watch(tab, 'medium')
    await plays(tab)
    expect(await state(tab)).toMatchObject({ width: 640, isShown: true, isNative: false, isHeld: false, ended: '' })

    await choose(tab, 'radio')
    await expect.poll(async () => (await state(tab)).isShown).toBe(false)
    await plays(tab)
    const from = asked.length
    await plays(tab)
    await plays(tab)
    expect(asked.slice(from).filter((each) => each.startsWith('gambar'))).toEqual([])
    expect(asked.slice(from).filter((each) => each.startsWith('suara-')).length).toBeGreaterThan(0)
    expect((await state(tab)).bytes).toBeGreaterThan(20_000)

    await choose(tab, 'medium')
    await plays(tab)
    expect(await state(tab)).toMatchObject({ width: 640, isShown: true })
    await tab.evaluate(() => (globalThis as unknown as World).page.leave())
    expect(await state(tab)).toMatchObject({ ended: 'left' })
    await tab.close()
  })

  it('does not open where the playlist is not there yet, and leaves nothing behind: it is tried again', async () => {
    const tab = await tabWith(false)
    const nowhere = { picture: '/siaran-langsung/abc/tidak-ada.m3u8', sound: '/siaran-langsung/abc/tidak-ada.m3u8' }
    const opening = tab.evaluate((there) => (globalThis as unknown as World).page.watch(there, 'medium'), nowhere)
    await expect(opening).rejects.toThrow('It broke while it opened.')
    expect(await tab.locator('figure, video').count()).toBe(0)
    expect(await state(tab)).toMatchObject({ ended: '' })
    await watch(tab, 'medium')
    await plays(tab)
    await tab.close()
  })

  it('is told when what it plays is gone', async () => {
    const tab = await tabWith(false)
    await watch(tab, 'medium')
    await plays(tab)
    await tab.route('**/siaran-langsung/**', (route) => route.fulfill({ status: 404 }))
    await expect.poll(async () => (await state(tab)).ended, { timeout: 40_000 }).toBe('lost')
    expect(await tab.locator('figure, video').count()).toBe(0)
    await tab.close()
  })

  it('pays what the page says, at the bitrates that egress is asked for', async () => {
    const seconds = 12
    const bytesOf = (name: string) =>
      [0, 1, 2].reduce((sum, n) => sum + statSync(join(folder, `${name}-${n}.ts`)).size, 0)
    const written = (name: string, from: string[], codecs: string[]) => {
      const to = ['-f', 'hls', '-hls_time', String(segmentSeconds), '-hls_list_size', '0']
      const files = ['-hls_segment_filename', `${name}-%d.ts`, `${name}.m3u8`]
      const { status } = spawnSync('ffmpeg', [...quiet, ...from, '-t', String(seconds), ...codecs, ...to, ...files], {
        cwd: folder,
      })
      expect(status).toBe(0)
      // A playlist with its headers comes once a segment.
      return ((bytesOf(name) + (seconds / segmentSeconds) * 900) / seconds) * 0.0036
    }
    const { videoBitrate, audioBitrate, framerate } = pictureEncoding
    const aac = (kilo: number, hertz: number) => ['-c:a', 'aac', '-b:a', `${kilo}k`, '-ar', String(hertz), '-ac', '1']
    const radio = written('radio-ts', noise, aac(soundEncoding.audioBitrate, soundEncoding.audioFrequency))
    const h264 = [
      ...['-vf', 'noise=alls=40:allf=t', '-r', String(framerate), '-c:v', 'libx264', '-preset', 'ultrafast'],
      ...['-b:v', `${videoBitrate}k`, '-maxrate', `${videoBitrate}k`, '-bufsize', `${videoBitrate * 2}k`],
      ...['-g', String(framerate * segmentSeconds), ...aac(audioBitrate, 48_000)],
    ]
    const picture = written('gambar-ts', [...screen, ...noise], h264)
    console.log(`Megabytes an hour as a transport stream: sound ${radio.toFixed(1)}, picture ${picture.toFixed(1)}`)
    expect(radio + besideSound.stills + besideSound.chat).toBeLessThanOrEqual(broadcastMegabytesAnHour.radio)
    expect(picture + besideSound.chat).toBeLessThanOrEqual(broadcastMegabytesAnHour.medium)
    expect(radio).toBeGreaterThan(10)
  })
})
