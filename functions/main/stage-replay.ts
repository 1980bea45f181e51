import { randomUUID } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { render } from '#site/render'
import { eventsPages } from '../events/pages.ts'
import { findStage, itemsOn } from '../events/public.ts'
import type { Handler } from '../manifest.ts'
import { largeObjectsIn } from '../platform/s3/large-objects.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { publishAll } from '../publishing/publish.ts'
import { pageCaching } from '../publishing/site.ts'
import { replayPages } from '../stage/pages.ts'
import { onReplayWanted } from '../stage/replay/on-replay-wanted.ts'
import { replayStore } from '../stage/replay/replay.store.ts'
import { shownReplays } from '../stage/replay/shown-replays.ts'
import { stageOf } from '../stage/rooms/room.ts'
import { stageStore } from '../stage/stages/stage.store.ts'
import { bucketNamed } from './bucket.ts'
import { publicSite } from './public-site.ts'
import { table } from './table.ts'

const [s3, stage, events] = [new S3Client(), table('stage'), table('events')]
const [uploads, media, site] = (['uploads', 'media', 'site'] as const).map(bucketNamed) as [string, string, string]
const making = { render, site: publicSite() }
// The pages it makes of an event show no employers.
const around = eventsPages(events, { employersAt: async () => [], replaysOf: shownReplays(stage) })

export const handler: Handler<'stage-replay'> = onReplayWanted({
  replays: replayStore(stage),
  stages: stageStore(stage),
  slices: largeObjectsIn(s3, uploads),
  files: { ...largeObjectsIn(s3, media), remove: objectsIn(s3, media).remove },
  randomName: () => randomUUID().replaceAll('-', ''),
  pageOf: replayPages(stage, {
    findStage: (eventId, stageId) => findStage(events, eventId, stageId),
    itemsOn: (eventId, stageId) => itemsOn(events, eventId, stageId),
  }),
  pagesAround(room) {
    const { eventId, stageId } = stageOf(room)
    return around.ofReplays(eventId, stageId)
  },
  publish: (page, at) => publishAll([page], at, making),
  putCaptions: (path, body) =>
    objectsIn(s3, site).put({ key: path.slice(1), type: 'text/vtt; charset=utf-8', body, caching: pageCaching }),
})
