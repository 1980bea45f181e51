import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openMedia } from '../../../infra/local/media/livekit.ts'
import { findLiveKit } from '../../../infra/local/media/livekit-program.ts'
import { freePorts } from './trial-city.ts'

const folder = mkdtempSync(join(tmpdir(), 'livekit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const isThere = findLiveKit() !== undefined

// Where it is not, the city builds it at its first start; CI has to have it.
describe.skipIf(!isThere && process.env.CI !== 'true')('the media server', () => {
  it('runs on this computer alone, dies at once, and comes back', { timeout: 30_000 }, async () => {
    const port = await freePorts()
    const media = openMedia({
      folder,
      port: port + 5,
      udpPort: port + 6,
      key: 'alun-alun',
      secret: 'a'.repeat(48),
      webhook: `http://127.0.0.1:${port}/api/stage/webhook`,
    })
    const answers = () =>
      fetch(`http://127.0.0.1:${port + 5}/`).then(
        async (response) => response.text(),
        () => 'nobody',
      )
    expect(await media.started).toBe(true)
    expect(media.isRunning()).toBe(true)
    expect(await answers()).toBe('OK')
    await media.kill()
    expect(await answers()).toBe('nobody')
    expect(media.isRunning()).toBe(false)
    expect(await media.again()).toBe(true)
    expect(await answers()).toBe('OK')
    await media.stop()
    expect(await answers()).toBe('nobody')
    expect(media.says()).toBe('LiveKit sudah berhenti.')
  })

  it('makes room for itself where a city was killed, and for nobody else', { timeout: 30_000 }, async () => {
    const port = await freePorts()
    const settings = {
      folder: join(folder, 'killed'),
      port: port + 5,
      udpPort: port + 6,
      key: 'alun-alun',
      secret: 'b'.repeat(48),
      webhook: `http://127.0.0.1:${port}/api/stage/webhook`,
    }
    const first = openMedia(settings)
    expect(await first.started).toBe(true)
    const elsewhere = openMedia({ ...settings, folder: join(folder, 'another') })
    expect(await elsewhere.started).toBe(false)
    expect(elsewhere.says()).toContain('dipakai program lain')
    expect(first.isRunning()).toBe(true)

    // As if the first had been another process, killed: nobody told its server.
    const next = openMedia(settings)
    expect(await next.started).toBe(true)
    expect(first.isRunning()).toBe(false)
    await next.stop()
  })
})
