import * as v from 'valibot'
import { jobsStores } from '../jobs/stores.ts'
import { mailEvent, onMailEvents } from '../jobs/unsent/mail-events.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { table } from './table.ts'

const { unsent } = jobsStores(table('jobs'))

export const handler: Handler<'jobs-mails'> = logged(
  async ({ Records }) => {
    const read = Records.map(({ body, messageId }) => ({ messageId, event: eventIn(body) }))
    const unread = read.flatMap(({ messageId, event }) => (event ? [] : [messageId]))
    for (const messageId of unread) log('ERROR', 'A message says nothing of a mail.', { messageId })
    const events = read.flatMap(({ event }) => event ?? [])
    await onMailEvents(unsent, events, new Date().toISOString())
    return { batchItemFailures: unread.map((itemIdentifier) => ({ itemIdentifier })) }
  },
  ({ Records }) => Records[0]?.messageId,
)

function eventIn(body: string) {
  try {
    const { success, output } = v.safeParse(mailEvent, JSON.parse(body))
    return success ? output : undefined
  } catch {
    return undefined
  }
}
