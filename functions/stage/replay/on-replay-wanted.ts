import type { Instant } from '../../platform/clock.ts'
import { logged } from '../../platform/log.ts'
import type { QueueHandler } from '../../platform/manifest.ts'
import type { Page } from '../../publishing/publish.ts'
import { webVtt } from '../captions/caption.ts'
import type { StageLocals } from '../pages.ts'
import { isRoom, type Room } from '../rooms/room.ts'
import { type Bringing, bringReplays } from './bring-replays.ts'

interface Wanted extends Bringing {
  pageOf(room: Room): Page<Partial<StageLocals>>
  publish(page: Page, at: Instant): Promise<{ failed: string[] }>
  putCaptions(path: string, vtt: string): Promise<void>
}

/** Puts together what was recorded in a room, and makes its page. A message that comes again finds it done. */
export const onReplayWanted = ({ pageOf, publish, putCaptions, ...bringing }: Wanted): QueueHandler =>
  logged(
    async ({ Records }) => {
      const batchItemFailures: { itemIdentifier: string }[] = []
      for (const { body, attributes } of Records) {
        const { room } = JSON.parse(body) as { room: string }
        if (!isRoom(room)) continue
        await bringReplays(room, bringing)
        const at = new Date(Number(attributes.SentTimestamp)).toISOString()
        const page = pageOf(room)
        const locals = await page.load(at)
        for (const { captions, cues } of locals?.replayPage?.replays.flatMap(({ parts }) => parts) ?? [])
          if (captions) await putCaptions(captions, webVtt(cues))
        const { failed } = await publish({ ...page, load: async () => locals }, at)
        if (failed.length > 0) throw new Error(`the replays of ${room} could not be published`)
      }
      return { batchItemFailures }
    },
    ({ Records }) => Records[0]?.messageId,
  )
