import { Stack } from 'aws-cdk-lib'
import { ConfigurationSet, EmailIdentity, EmailSendingEvent, EventDestination, Identity } from 'aws-cdk-lib/aws-ses'
import { FilterOrPolicy, SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { type MailSender, mailTags } from '../../functions/platform/manifest.ts'

/** The name we write under. Whatever becomes of a mail is told to a topic, and from there to whoever sent it. */
export class Mails {
  /** What a right to send is a right on. */
  readonly arns: readonly string[]
  readonly #became: Topic

  constructor(scope: Construct, domain: string) {
    this.#became = new Topic(scope, 'mail-events', { enforceSSL: true })
    const configurationSet = new ConfigurationSet(scope, 'mail-configuration')
    configurationSet.addEventDestination('mail-events', {
      destination: EventDestination.snsTopic(this.#became),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    })
    new EmailIdentity(scope, 'mail', { identity: Identity.domain(domain), configurationSet })
    const arn = (resource: string, resourceName: string) =>
      Stack.of(scope).formatArn({ service: 'ses', resource, resourceName })
    // SES asks for both where an identity has a configuration set of its own.
    this.arns = [arn('identity', domain), arn('configuration-set', configurationSet.configurationSetName)]
  }

  /** Brings a queue what becomes of one sender's mails, as SES says it. */
  tell(queue: Queue, sender: MailSender): void {
    const isTheirs = SubscriptionFilter.stringFilter({ allowlist: [sender] })
    const bySender = FilterOrPolicy.policy({ [mailTags.sender]: FilterOrPolicy.filter(isTheirs) })
    this.#became.addSubscription(
      new SqsSubscription(queue, {
        rawMessageDelivery: true,
        filterPolicyWithMessageBody: { mail: FilterOrPolicy.policy({ tags: bySender }) },
      }),
    )
  }
}
