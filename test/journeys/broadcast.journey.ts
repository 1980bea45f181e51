import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { dynamoTable } from '../../functions/platform/dynamodb/table.ts'
import { broadcastFolder } from '../../functions/stage/broadcast/broadcast.ts'
import { stageStore } from '../../functions/stage/stages/stage.store.ts'
import { broadcastMegabytesAnHour } from '../../site/src/live/qualities.ts'
import { hasFfmpeg } from '../stage/broadcast/ffmpeg.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { lookOver } from './support/look-over.ts'
import { isAt, type Square, signIn } from './support/square.ts'
import { festivalStage } from './support/stage.ts'

const types: Readonly<Record<string, string>> = {
  m3u8: 'application/vnd.apple.mpegurl',
  m4s: 'video/mp4',
  mp4: 'video/mp4',
}

/** Forty seconds of a show as ffmpeg writes them, in a codec that this Chromium has. */
function written(folder: string): string[] {
  const playlist = (name: string) => [
    ...['-f', 'hls', '-hls_time', '2', '-hls_list_size', '0', '-hls_segment_type', 'fmp4'],
    ...['-hls_fmp4_init_filename', `${name}-awal.mp4`, '-hls_segment_filename', `${name}-%05d.m4s`, `${name}.m3u8`],
  ]
  const from = ['-f', 'lavfi', '-i', 'testsrc2=size=640x360:rate=10', '-f', 'lavfi', '-i', 'sine=frequency=330']
  const picture = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '200k', '-g', '20']
  const sound = ['-map', '1:a', '-c:a', 'libopus', '-b:a', '24k', '-t', '40']
  const all = ['-map', '0:v', ...picture, ...sound, ...playlist('gambar'), ...sound, ...playlist('suara')]
  const { status } = spawnSync('ffmpeg', ['-loglevel', 'error', ...from, ...all], { cwd: folder })
  expect(status).toBe(0)
  return readdirSync(folder)
}

/** Whether the picture moves. */
const moves = (page: Page) =>
  page.evaluate(async () => {
    const video = document.querySelector<HTMLVideoElement>('[data-pictures] video')
    const from = video?.currentTime ?? 0
    await new Promise((later) => setTimeout(later, 700))
    return (video?.currentTime ?? 0) > from
  })

export const broadcastJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit || !hasFfmpeg)(
    'plays to a large audience from the edge, at its own prices, and lets who is called up into the room',
    async () => {
      const { city, open } = square()
      const { staff, room, page: path } = await festivalStage(square(), -1)
      const site = city.objects.get('site')
      const name = randomUUID().replaceAll('-', '')
      const folder = mkdtempSync(join(tmpdir(), 'broadcast-'))
      for (const file of written(folder))
        await site?.put(`${broadcastFolder(name)}/${file}`, readFileSync(join(folder, file)), {
          'content-type': types[file.split('.').at(-1) ?? ''] ?? '',
        })
      rmSync(folder, { recursive: true })

      // What a city with an egress would have written down when the show began.
      const { version } = await staff.moveStage({
        room,
        deed: 'open',
        version: (await staff.readStage({ room })).version,
      })
      await staff.moveStage({ room, deed: 'start', version })
      const documents = DynamoDBDocumentClient.from(city.dynamodb, { marshallOptions: { removeUndefinedValues: true } })
      const store = stageStore(dynamoTable(documents, city.names.table('stage')))
      const on = await store.find(room)
      const broadcast = { name, egressIds: ['EG_1'], keeps: false, isOpen: false }
      const at = new Date(Date.parse(on.since) + 1).toISOString()
      await store.saveWhile(on.version, { ...on, broadcast, version: on.version + 1 }, { name: 'stage-moved', at })

      const viewer = await open({ media: true })
      const scripts: string[] = []
      viewer.on('request', (request) => scripts.push(new URL(request.url()).pathname))
      await viewer.goto(`/saya/masuk/?ke=${encodeURIComponent(path)}`)
      await signIn(square(), viewer, 'wulan.panggung@warga.example', 'Wulan')
      await isAt(viewer, path)
      await viewer.getByRole('button', { name: 'Putar siaran' }).waitFor()
      await staff.openBroadcast({ room, isOpen: true, version: on.version + 1 })
      await viewer.waitForTimeout(2500)
      expect(scripts.filter((each) => /hls|show\./.test(each))).toEqual([])
      await viewer.getByRole('button', { name: 'Putar siaran' }).click()
      await expect.poll(() => moves(viewer), { timeout: 20_000 }).toBe(true)
      expect(scripts.filter((each) => /\/show\./.test(each))).toEqual([])
      expect(scripts.filter((each) => each.endsWith('gambar.m3u8')).length).toBeGreaterThan(0)
      const prices = viewer.locator('[data-price-now]:visible')
      expect(await prices.allTextContents()).toEqual(
        [broadcastMegabytesAnHour.radio, broadcastMegabytesAnHour.medium].map((mb) => `± ${mb} MB/jam`),
      )
      expect(await lookOver(viewer, 'id')).toEqual([])

      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()
      await expect.poll(() => scripts.filter((each) => each.endsWith('suara.m3u8')).length).toBeGreaterThan(0)
      await expect.poll(() => moves(viewer), { timeout: 20_000 }).toBe(true)
      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()

      // Called up, one enters the room to speak; done, one watches on.
      await viewer.getByRole('button', { name: 'Angkat tangan' }).click()
      await viewer.getByText('Tangan Anda terangkat').waitFor()
      // Whoever comes back finds their hand as it was, though they are not in the room.
      await viewer.reload()
      await viewer.getByRole('button', { name: 'Putar siaran' }).click()
      await viewer.getByText('Tangan Anda terangkat').waitFor()
      const [hand] = await staff.listHands({ room })
      await staff.callHand({ room, accountId: hand?.accountId ?? 'account_x' })
      await viewer.getByRole('button', { name: 'Naik dan nyalakan mikrofon' }).click()
      await viewer.getByText('Anda sedang bicara').waitFor()
      await viewer.getByRole('button', { name: 'Matikan mikrofon' }).waitFor({ timeout: 20_000 })
      expect((await staff.listPresent({ room })).people).toMatchObject([{ name: 'Wulan', isPublishing: true }])
      await viewer.getByRole('button', { name: 'Selesai bicara' }).click()
      await expect.poll(() => moves(viewer), { timeout: 20_000 }).toBe(true)
      const last = (await staff.readStage({ room })).version
      await staff.moveStage({ room, deed: 'end', version: last })
      await viewer.getByText('Siaran ini sudah selesai').waitFor()
    },
    240_000,
  )
