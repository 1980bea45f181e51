import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { FunctionName } from '../../functions/manifest.ts'
import { type AnyLambda, defaults, followedBy, handingOver, triggersOf } from '../wiring.ts'
import { alarm, inFive } from './alarms.ts'
import { allow } from './grants.ts'

interface CityFunctionProps {
  lambda: AnyLambda
  code: Code
  rights: readonly PolicyStatement[]
  settings: Record<string, string>
  alarms: ITopic
  /** The city's one heap of what could not be dealt with. */
  deadLetters: Queue
}

/** A function of the manifest with all that a function of ours always has: its own role, log and alarms. */
export class CityFunction extends Construct {
  readonly lambda: LambdaFunction
  /** Where it leaves what it could not deal with. Who waits for an answer hears of a failure at once. */
  readonly deadLetters: Queue | undefined
  readonly #props: CityFunctionProps

  constructor(stack: Stack, name: FunctionName, props: CityFunctionProps) {
    super(stack, name)
    this.#props = props
    const { lambda, code, settings } = props
    const log = new LogGroup(this, 'log', { retention: RetentionDays.TWO_WEEKS, removalPolicy: RemovalPolicy.DESTROY })
    this.deadLetters = leavesDeadLetters(lambda) ? props.deadLetters : undefined
    const statements = [
      ...props.rights,
      allow(['logs:CreateLogStream', 'logs:PutLogEvents'], log.logGroupArn),
      ...(this.deadLetters ? [allow(['sqs:SendMessage'], this.deadLetters.queueArn)] : []),
    ]
    // Within the role, for a policy beside it would be one thing more of the 500 that a stack holds. CDK adds nothing to it.
    const role = new Role(this, 'role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { rights: new PolicyDocument({ statements }) },
    }).withoutPolicyUpdates()

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
      // Unlike Lambda's own dead letters, these say whose they are.
      ...(isHandedOver(lambda) && this.deadLetters
        ? { onFailure: new SqsDestination(this.deadLetters), retryAttempts: handingOver.retries }
        : {}),
    })
    this.#watch(name)
  }

  #watch(name: FunctionName): void {
    const { lambda, alarms } = this.#props
    alarm(this, 'errors', alarms, { metric: this.lambda.metricErrors(inFive), from: 1, says: `${name} broke` })
    // How long people wait, the gateway knows of all of them together.
    if (isAsked(lambda)) return
    const seconds = lambda.seconds ?? defaults.seconds
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

/** Whoever asks hears of a failure at once: a visitor, or the deploy. */
const isAsked = (lambda: AnyLambda) => triggersOf(lambda).every((on) => 'http' in on || 'socket' in on || 'after' in on)

/** A queue keeps its own dead letters, beside itself. */
const leavesDeadLetters = (lambda: AnyLambda) => isHandedOver(lambda) || followedBy(lambda).length > 0
