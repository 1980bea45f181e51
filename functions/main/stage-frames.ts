import { S3Client } from '@aws-sdk/client-s3'
import type { Handler } from '../manifest.ts'
import { onceASecond } from '../platform/live/once-a-second.ts'
import { snapshotsIn } from '../platform/live/snapshot-file.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { stageFrames } from '../stage/frames.ts'
import { bucketNamed } from './bucket.ts'
import { ownLiveKit } from './live-kit.ts'
import { ownSockets } from './sockets.ts'
import { table } from './table.ts'

export const handler: Handler<'stage-frames'> = onceASecond(
  stageFrames(table('stage'), {
    sockets: ownSockets(),
    live: ownLiveKit(),
    putSnapshot: snapshotsIn(objectsIn(new S3Client(), bucketNamed('site'))),
  }),
)
