import { queues } from '../../../functions/manifest.ts'
import { mailTags, type Queue } from '../../../functions/platform/manifest.ts'
import { keysOf } from '../../wiring.ts'
import type { LocalQueues } from '../queues/sqs-api.ts'
import type { Letter } from './mailbox.ts'

export type Tags = Readonly<Record<string, string>>
export type TellOfMail = (letter: Letter, tags: Tags) => void

/**
 * SES's mailbox simulator: mails to these go out and come back, there as here. What stands behind a plus is passed over.
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 */
const simulated = /^(bounce|complaint)(?:\+[^@]*)?@simulator\.amazonses\.com$/

/** Tells the queue of whoever sent a mail what became of it, in the words of SES's event publishing. */
export const tellOfMails =
  (waiting: LocalQueues, now: () => Date): TellOfMail =>
  (letter, tags) => {
    const sender = tags[mailTags.sender]
    if (sender === undefined) return
    const told = keysOf(queues).filter((name) => (queues[name] as Queue).mailsOf === sender)
    const says = (event: object) => {
      for (const name of told) waiting.get(name)?.send(JSON.stringify({ ...event, mail: mailOf(letter, tags) }))
    }
    const timestamp = now().toISOString()
    says({ eventType: 'Send', send: {} })
    const [, happens] = letter.to.map((address) => simulated.exec(address)).find((found) => found) ?? []
    if (happens === 'bounce')
      says({ eventType: 'Bounce', bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp } })
    if (happens === 'complaint') says({ eventType: 'Complaint', complaint: { timestamp } })
  }

const mailOf = ({ id, at, from, to, subject }: Letter, tags: Tags) => ({
  ...{ timestamp: at, messageId: id, source: from, destination: to, commonHeaders: { from: [from], to, subject } },
  tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
})
