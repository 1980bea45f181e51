import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Handler } from '../manifest.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { wakeReplays } from '../stage/replay/wake-replays.ts'

const sqs = new SQSClient()
const QueueUrl = setting(settingNames.queue('replays'))

export const handler: Handler<'stage-reactions'> = wakeReplays(async (room, DelaySeconds) => {
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ room }), DelaySeconds }))
})
