import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** How often the city looks at how it is doing. */
export const inFive = { period: Duration.minutes(5) } as const

export interface Worry {
  metric: IMetric
  /** From here on somebody is called. */
  from: number
  says: string
  /** Only where there are enough of them to say what one in a hundred does. */
  ofMany?: true
}

export function alarm(scope: Construct, id: string, heard: ITopic, { metric, from, says, ofMany }: Worry): void {
  new Alarm(scope, `alarm-${id}`, {
    metric,
    threshold: from,
    alarmDescription: says,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    ...(ofMany && { evaluateLowSampleCountPercentile: 'ignore' }),
  }).addAlarmAction(new SnsAction(heard))
}

/** Only over TLS, and encrypted where it lies with a key that costs nothing. */
export const encrypted = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED } as const

/** Where what could not be dealt with lies for two weeks, and somebody is called to look at it. */
export function deadLettersOf(scope: Construct, whose: string, heard: ITopic, id = 'dead-letters'): Queue {
  const queue = new Queue(scope, id, { ...encrypted, retentionPeriod: Duration.days(14) })
  const metric = queue.metricApproximateNumberOfMessagesVisible(inFive)
  alarm(scope, id, heard, {
    metric,
    from: 1,
    says: `something that ${whose} could not deal with waits to be looked at`,
  })
  return queue
}
