import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
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
}

export function alarm(scope: Construct, id: string, heard: ITopic, { metric, from, says }: Worry): void {
  new Alarm(scope, `alarm-${id}`, {
    metric,
    threshold: from,
    alarmDescription: says,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  }).addAlarmAction(new SnsAction(heard))
}

/** A run, and what of its time limit it may take, in milliseconds. */
export interface Lasting {
  name: string
  lasts: IMetric
  limit: number
}

/** CloudWatch takes so many metrics into one alarm, and no more. */
const mostTogether = 10

/** One alarm for ten functions: that one of them takes long is nothing to be called at night for. The alarm's own picture shows which. */
export function slowAlarms(scope: Construct, heard: ITopic, runs: readonly Lasting[]): void {
  for (let from = 0; from < runs.length; from += mostTogether) {
    const those = runs.slice(from, from + mostTogether)
    const shares = those.map(({ limit }, at) => `m${at}/${limit}`)
    const metric = new MathExpression({
      ...inFive,
      expression: `MAX([${shares.join(', ')}])`,
      usingMetrics: Object.fromEntries(those.map(({ lasts }, at) => [`m${at}`, lasts])),
    })
    const names = those.map(({ name }) => name).join(', ')
    const says = `one run in a hundred takes four fifths of its time limit, of one of these: ${names}`
    alarm(scope, `slow-${from / mostTogether + 1}`, heard, { metric, from: 0.8, says })
  }
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
