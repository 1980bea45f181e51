import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { FunctionName } from '../../functions/manifest.ts'
import { type AnyLambda, defaults, followedBy, handingOver, triggersOf } from '../wiring.ts'
import { alarm, deadLettersOf, inFive } from './alarms.ts'

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

    this.deadLetters = leavesDeadLetters(lambda) ? deadLettersOf(this, name, props.alarms) : undefined
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
    const { lambda, alarms } = this.#props
    const seconds = lambda.seconds ?? defaults.seconds
    alarm(this, 'errors', alarms, { metric: this.lambda.metricErrors(inFive), from: 1, says: `${name} broke` })
    alarm(this, 'slow', alarms, {
      metric: this.lambda.metricDuration({ ...inFive, statistic: 'p99' }),
      from: seconds * 800,
      says: `one run of ${name} in a hundred takes four fifths of its time limit`,
    })
    if (followedBy(lambda).length === 0) return
    alarm(this, 'behind', alarms, {
      metric: this.lambda.metric('IteratorAge', { ...inFive, statistic: 'max' }),
      from: 60_000,
      says: `${name} is more than a minute behind`,
    })
  }
}

/** Lambda takes these and answers at once: a failure is known only here. */
const isHandedOver = (lambda: AnyLambda) => triggersOf(lambda).some((on) => 'bucket' in on || 'schedule' in on)

/** A queue keeps its own dead letters, beside itself. */
const leavesDeadLetters = (lambda: AnyLambda) => isHandedOver(lambda) || followedBy(lambda).length > 0
