import { randomUUID } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { render } from '#site/render'
import type { Handler } from '../manifest.ts'
import { largeObjectsIn } from '../platform/s3/large-objects.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { publishAll } from '../publishing/publish.ts'
import { replayPages } from '../stage/pages.ts'
import { onReplayWanted } from '../stage/replay/on-replay-wanted.ts'
import { replayStore } from '../stage/replay/replay.store.ts'
import { stageOf } from '../stage/rooms/room.ts'
import { stageStore } from '../stage/stages/stage.store.ts'
import { bucketNamed } from './bucket.ts'
import { programmeIn } from './programme.ts'
import { pagesOfProgramme } from './programme-pages.ts'
import { publicSite } from './public-site.ts'
import { table } from './table.ts'

const [s3, media, stage, events] = [new S3Client(), bucketNamed('media'), table('stage'), table('events')]
const making = { render, site: publicSite() }
const around = pagesOfProgramme(events, stage)

export const handler: Handler<'stage-replay'> = onReplayWanted({
  replays: replayStore(stage),
  stages: stageStore(stage),
  slices: largeObjectsIn(s3, bucketNamed('uploads')),
  files: { ...largeObjectsIn(s3, media), remove: objectsIn(s3, media).remove },
  randomName: () => randomUUID().replaceAll('-', ''),
  pageOf: replayPages(stage, programmeIn(events)),
  pageOfStage: (room) => around.stage(stageOf(room).eventId, stageOf(room).stageId),
  pagesAround: (room) => around.ofReplays(stageOf(room).eventId, stageOf(room).stageId),
  publish: (page, at) => publishAll([page], at, making),
  putCaptions: (path, body) => making.site.putFile({ path: `/${path.slice(1)}`, type: 'text/vtt', body }),
})
