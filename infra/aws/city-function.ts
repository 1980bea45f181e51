import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { FunctionName } from '../../functions/manifest.ts'
import { type AnyLambda, defaults, followedBy, handingOver, triggersOf } from '../wiring.ts'

interface CityFunctionProps {
  lambda: AnyLambda
  code: Code
  rights: readonly PolicyStatement[]
  settings: Record<string, string>
  alarms: ITopic
}

/** A function of the manifest with all that a function of ours always has: its own role, log, dead letters and alarms. */
export class CityFunction extends Construct {
  readonly lambda: LambdaFunction
  /** Where what could not be dealt with lies for two weeks. Who waits for an answer hears of a failure at once. */
  readonly deadLetters: Queue | undefined
  readonly #props: CityFunctionProps

  constructor(stack: Stack, name: FunctionName, props: CityFunctionProps) {
    super(stack, name)
    this.#props = props
    const { lambda, code, settings } = props
    const log = new LogGroup(this, 'log', { retention: RetentionDays.TWO_WEEKS, removalPolicy: RemovalPolicy.DESTROY })
    const role = new Role(this, 'role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    for (const right of props.rights) role.addToPolicy(right)
    log.grantWrite(role)

    this.deadLetters = leavesDeadLetters(lambda) ? deadLetterQueue(this) : undefined
    this.lambda = new LambdaFunction(this, 'function', {
      role,
      code,
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      memorySize: lambda.memory ?? defaults.memory,
      timeout: Duration.seconds(lambda.seconds ?? defaults.seconds),
      environment: settings,
      ...(isHandedOver(lambda) && this.deadLetters
        ? { deadLetterQueue: this.deadLetters, retryAttempts: handingOver.retries }
        : {}),
    })
    this.#watch(name)
  }

  #watch(name: FunctionName): void {
    const { lambda } = this.#props
    const seconds = lambda.seconds ?? defaults.seconds
    const inFive = { period: Duration.minutes(5) }
    this.#alarm('errors', this.lambda.metricErrors(inFive), 1, `${name} broke`)
    this.#alarm('throttles', this.lambda.metricThrottles(inFive), 1, `${name} was turned away for want of room`)
    this.#alarm(
      'slow',
      this.lambda.metricDuration({ ...inFive, statistic: 'p99' }),
      seconds * 800,
      `one run of ${name} in a hundred takes four fifths of its time limit`,
    )
    if (this.deadLetters)
      this.#alarm(
        'dead',
        this.deadLetters.metricApproximateNumberOfMessagesVisible(inFive),
        1,
        `something that ${name} could not deal with waits to be looked at`,
      )
    if (followedBy(lambda).length > 0)
      this.#alarm(
        'behind',
        this.lambda.metric('IteratorAge', { ...inFive, statistic: 'max' }),
        60_000,
        `${name} is more than a minute behind`,
      )
  }

  #alarm(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    const alarm = new Alarm(this, `alarm-${id}`, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.#props.alarms))
  }
}

/** Only over TLS, and encrypted where it lies with a key that costs nothing. */
export const encrypted = { enforceSSL: true, encryption: QueueEncryption.SQS_MANAGED } as const

export const deadLetterQueue = (scope: Construct, id = 'dead-letters') =>
  new Queue(scope, id, { ...encrypted, retentionPeriod: Duration.days(14) })

/** Lambda takes these and answers at once: a failure is known only here. */
const isHandedOver = (lambda: AnyLambda) => triggersOf(lambda).some((on) => 'bucket' in on || 'schedule' in on)

/** A queue keeps its own dead letters, beside itself. */
const leavesDeadLetters = (lambda: AnyLambda) => isHandedOver(lambda) || followedBy(lambda).length > 0
