import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import { mailTags } from '../../platform/manifest.ts'
import type { UnsentStore } from './unsent.store.ts'
import { type CameBack, returned } from './unsent.ts'

/**
 * What SES says of a mail, as far as it is read here (its "event publishing"): that it went out, that it came back, that whoever
 * got it called it spam. All else it may say is passed over.
 */
export const mailEvent = v.object({
  eventType: v.string(),
  mail: v.object({
    timestamp: v.string(),
    destination: v.pipe(v.array(v.string()), v.minLength(1)),
    commonHeaders: v.optional(v.object({ subject: v.optional(v.string(), '') }), { subject: '' }),
    tags: v.object({ [mailTags.id]: v.pipe(v.array(v.string()), v.minLength(1)) }),
  }),
  bounce: v.optional(v.object({ bounceType: v.string(), bounceSubType: v.string(), timestamp: v.string() })),
  complaint: v.optional(v.object({ timestamp: v.string(), complaintSubType: v.nullish(v.string()) })),
})
export type MailEvent = v.InferOutput<typeof mailEvent>

/** Writes down those that are out, many at once; then those that came back. What SES brings twice lies there once. */
export async function onMailEvents(unsent: UnsentStore, events: readonly MailEvent[], now: Instant): Promise<void> {
  // What came back was out, whichever is heard of first.
  const out = events.filter(({ eventType }) => ['Send', 'Bounce', 'Complaint'].includes(eventType)).map(whom)
  if (out.length > 0) await unsent.out(out, now)
  for (const event of events) {
    const why = whyBack(event)
    const at = event.bounce?.timestamp ?? event.complaint?.timestamp ?? event.mail.timestamp
    if (why) await unsent.cameBack(returned({ ...whom(event), subject: event.mail.commonHeaders.subject }, why, at))
  }
}

/** We write to one address at a time. */
const whom = ({ mail: { destination, tags } }: MailEvent) => ({
  id: tags[mailTags.id][0] ?? '',
  to: destination[0] ?? '',
})

/** SES's own words: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types */
const transient: Readonly<Record<string, CameBack>> = {
  MailboxFull: 'mailbox-full',
  MessageTooLarge: 'refused-there',
  ContentRejected: 'refused-there',
  AttachmentRejected: 'refused-there',
}

/** On the list of those that SES sends nothing to any more. */
const listed = ['Suppressed', 'OnAccountSuppressionList']

function whyBack({ eventType, bounce, complaint }: MailEvent): CameBack | undefined {
  const sub = bounce?.bounceSubType ?? complaint?.complaintSubType ?? ''
  if (listed.includes(sub)) return 'blocked'
  if (eventType === 'Complaint') return 'called-spam'
  if (eventType !== 'Bounce' || !bounce) return undefined
  // Transient and general is what a reply of somebody on holiday is called, too.
  return bounce.bounceType === 'Permanent' ? 'no-such-mailbox' : transient[sub]
}
