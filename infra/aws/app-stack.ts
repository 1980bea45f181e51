import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  CfnPermission,
  type Code,
  EventSourceMapping,
  FilterCriteria,
  Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Bucket, type CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import {
  type BucketName,
  buckets,
  type FunctionName,
  type QueueName,
  queues,
  tables,
} from '../../functions/manifest.ts'
import type * as manifest from '../../functions/platform/manifest.ts'
import {
  type AnyLambda,
  defaults,
  fetching,
  functionNames,
  handingOver,
  keysOf,
  lambdas,
  reading,
  settingsOf,
  streamPattern,
  triggersOf,
} from '../wiring.ts'
import { alarm, deadLettersOf, encrypted, inFive } from './alarms.ts'
import { lapsing, privately } from './buckets.ts'
import { CityFunction } from './city-function.ts'
import { type DataStack, isWithFunctions, streamArn } from './data-stack.ts'
import { Gateway } from './gateway.ts'
import { rightsOf } from './grants.ts'
import { Mails } from './mails.ts'
import type { Place } from './place.ts'
import { Sockets } from './sockets.ts'

interface AppProps extends StackProps {
  data: DataStack
  place: Place
  codeOf(name: FunctionName): Code
}

/** Four fifths of what most functions have. */
const longestWaitMs = defaults.seconds * 800

/** What a deploy may replace at will: the functions, what wakes them, and the addresses they answer at. */
export class AppStack extends Stack {
  readonly gateway = new Gateway(this)
  readonly sockets = new Sockets(this)
  readonly #alarms = new Topic(this, 'alarms', { enforceSSL: true })
  /** One heap for all of them: each letter in it says whose it is. */
  readonly #deadLetters = deadLettersOf(this, 'a function', this.#alarms)
  readonly #props: AppProps
  readonly #mails: Mails
  readonly #queues = new Map<QueueName, Queue>()
  readonly #made = new Map<FunctionName, CityFunction>()
  /** Wakes all that is scheduled. One role for all of them: a stack holds 500 things. */
  #clock: Role | undefined

  constructor(scope: Construct, id: string, props: AppProps) {
    super(scope, id, props)
    this.#props = props
    const { domain, alarms } = props.place
    this.#mails = new Mails(this, domain)
    if (alarms) this.#alarms.addSubscription(new EmailSubscription(alarms))
    // One for all of them: a stack holds 500 things, and the functions share the account's room anyway.
    alarm(this, 'throttles', this.#alarms, {
      metric: LambdaFunction.metricAllThrottles(inFive),
      from: 1,
      says: 'a function was turned away for want of room',
    })
    alarm(this, 'unanswered', this.#alarms, {
      metric: this.gateway.api.metricServerError(inFive),
      from: 1,
      says: 'somebody was answered that something broke on our side',
    })
    alarm(this, 'waiting', this.#alarms, {
      metric: this.gateway.api.metricLatency({ ...inFive, statistic: 'p99' }),
      from: longestWaitMs,
      says: 'one answer in a hundred takes eight seconds or longer',
      ofMany: true,
    })
    for (const name of keysOf(queues)) this.#queues.set(name, this.#queue(name, queues[name]))
    for (const name of functionNames) this.#wake(name)
    for (const name of keysOf(buckets).filter(isWithFunctions)) this.#uploads(name, buckets[name])
    this.#say('gateway', this.gateway.api.apiId)
    this.#say('sockets', this.sockets.api.apiId)
    for (const [name, { lambda }] of this.#made) this.#say(`function-${name}`, lambda.functionName)
    for (const name of keysOf(buckets)) this.#say(`bucket-${name}`, this.#bucketName(name))
    for (const name of keysOf(tables)) this.#say(`table-${name}`, props.data.tables[name].tableName)
  }

  /** For the deploy, which reads it as `nameOf(what)`. */
  #say(what: string, value: string): void {
    new CfnOutput(this, outputFor(what), { value })
  }

  /** Where a browser posts a form with a file to. */
  get uploadsUrl(): string {
    const [name] = keysOf(buckets).filter(isWithFunctions)
    if (!name) throw new Error('No bucket takes uploads')
    return `https://${this.#bucketName(name)}.s3.${this.region}.${this.urlSuffix}`
  }

  #bucketName(name: BucketName): string {
    const made = this.#props.data.buckets[name]
    // Known beforehand, for such a bucket waits for the functions it wakes, and those are told its name.
    return made ? made.bucketName : Fn.sub(`alun-alun-${name}-\${AWS::AccountId}-\${AWS::Region}`)
  }

  #bucketArn(name: BucketName): string {
    return this.formatArn({ service: 's3', region: '', account: '', resource: this.#bucketName(name) })
  }

  #queueNamed(name: QueueName): Queue {
    const queue = this.#queues.get(name)
    if (!queue) throw new Error(`There is no queue ${name}`)
    return queue
  }

  /** Made at its first mention: a function that calls others waits for them. */
  #function(name: FunctionName): CityFunction {
    const made = this.#made.get(name) ?? this.#make(name, lambdas[name])
    this.#made.set(name, made)
    return made
  }

  #make(name: FunctionName, lambda: AnyLambda): CityFunction {
    const { data, place, codeOf } = this.#props
    const made = new CityFunction(this, name, {
      lambda,
      code: codeOf(name),
      alarms: this.#alarms,
      deadLetters: this.#deadLetters,
      rights: rightsOf(lambda, {
        table: (table) => data.tables[table].tableArn,
        stream: (table) => streamArn(data.tables[table]),
        bucket: (bucket) => this.#bucketArn(bucket),
        queue: (queue) => this.#queueNamed(queue).queueArn,
        secret: (secret) => data.secrets[secret].secretArn,
        function: (called) => this.#function(called).lambda.functionArn,
        sockets: this.sockets.arn,
        mail: this.#mails.arns,
      }),
      settings: settingsOf(lambda, {
        table: (table) => data.tables[table].tableName,
        bucket: (bucket) => this.#bucketName(bucket),
        queue: (queue) => this.#queueNamed(queue).queueUrl,
        function: (called) => this.#function(called).lambda.functionName,
        secret: (secret) => data.secrets[secret].secretArn,
        socketsUrl: this.sockets.url,
        liveKitUrl: place.liveKit ?? '-',
        liveKitEgress: place.egress ? 'on' : '-',
        mailFrom: `alun-alun@${place.domain}`,
        siteUrl: `https://${place.domain}`,
        mediaUrl: `https://media.${place.domain}`,
        booksUrl: `https://books.${place.domain}`,
        uploadsUrl: this.uploadsUrl,
        staffSignIn: place.staff,
      }),
    })
    return made
  }

  #wake(name: FunctionName): void {
    const made = this.#function(name)
    for (const on of triggersOf(lambdas[name])) {
      if ('http' in on) this.gateway.open(name, on.http, made.lambda)
      else if ('table' in on) this.#follow(name, on, made)
      else if ('queue' in on) this.#fetch(name, on, made)
      else if ('socket' in on) this.sockets.open(made.lambda)
      else if ('schedule' in on) this.#schedule(name, on, made)
      // A bucket says whom it wakes, below; and what follows a deploy is called by the deploy.
    }
  }

  #follow(name: FunctionName, on: manifest.TableTrigger<Record<string, string>>, made: CityFunction): void {
    new EventSourceMapping(this, `${name}-follows-${on.table}`, {
      target: made.lambda,
      eventSourceArn: streamArn(this.#props.data.tables[on.table as keyof DataStack['tables']]),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: on.batchSize ?? reading.batchSize,
      parallelizationFactor: on.batchesAtOnce ?? reading.batchesAtOnce,
      maxBatchingWindow: Duration.seconds(on.gatherSeconds ?? 0),
      retryAttempts: reading.retries,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      filters: [FilterCriteria.filter(streamPattern(on.domainEvents))],
      ...(made.deadLetters && { onFailure: new SqsDlq(made.deadLetters) }),
    })
  }

  #fetch(name: FunctionName, on: manifest.QueueTrigger<QueueName>, { lambda }: CityFunction): void {
    new EventSourceMapping(this, `${name}-reads-${on.queue}`, {
      target: lambda,
      eventSourceArn: this.#queueNamed(on.queue).queueArn,
      batchSize: on.batchSize ?? fetching.batchSize,
      maxBatchingWindow: Duration.seconds(on.gatherSeconds ?? 0),
      reportBatchItemFailures: true,
    })
  }

  #schedule(
    name: FunctionName,
    { schedule, zone }: manifest.ScheduleTrigger,
    { lambda, deadLetters }: CityFunction,
  ): void {
    this.#clock ??= new Role(this, 'clock', { assumedBy: this.#ofThisAccount('scheduler.amazonaws.com') })
    const role = this.#clock
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }))
    deadLetters?.grantSendMessages(role)
    new CfnSchedule(this, `${name}-schedule`, {
      scheduleExpression: schedule,
      scheduleExpressionTimezone: zone ?? 'UTC',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ dueAt: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumRetryAttempts: handingOver.retries },
        ...(deadLetters && { deadLetterConfig: { arn: deadLetters.queueArn } }),
      },
    }).node.addDependency(role)
  }

  #ofThisAccount(service: string) {
    return new ServicePrincipal(service, { conditions: { StringEquals: { 'aws:SourceAccount': this.account } } })
  }

  #queue(name: QueueName, { visibleAgainAfter, tries, mailsOf }: manifest.Queue): Queue {
    const queue = new Queue(this, `queue-${name}`, {
      ...encrypted,
      visibilityTimeout: Duration.seconds(visibleAgainAfter),
      deadLetterQueue: {
        queue: deadLettersOf(this, `whoever reads ${name}`, this.#alarms, `queue-${name}-dead-letters`),
        maxReceiveCount: tries,
      },
    })
    if (mailsOf) this.#mails.tell(queue, mailsOf)
    return queue
  }

  /**
   * The bucket says itself whom an arrival wakes. CDK's own way would bring a function of CDK's, in a language of its own and
   * with rights over every bucket.
   */
  #uploads(name: BucketName, { lapses }: manifest.Bucket): void {
    const woken = functionNames.flatMap((each) =>
      triggersOf(lambdas[each]).flatMap((on) =>
        'bucket' in on && on.bucket === name ? [{ lambda: this.#function(each).lambda, under: on.under }] : [],
      ),
    )
    const bucket = new Bucket(this, `bucket-${name}`, {
      ...privately,
      bucketName: this.#bucketName(name),
      removalPolicy: RemovalPolicy.DESTROY,
      lifecycleRules: lapsing(lapses),
      cors: [
        {
          allowedOrigins: [`https://${this.#props.place.domain}`],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ['*'],
        },
      ],
    })
    const lambdaConfigurations = woken.map(({ lambda, under }) => ({
      event: 's3:ObjectCreated:*',
      function: lambda.functionArn,
      filter: { s3Key: { rules: [{ name: 'prefix', value: under }] } },
    }))
    const { defaultChild } = bucket.node
    ;(defaultChild as CfnBucket).notificationConfiguration = { lambdaConfigurations }
    for (const { lambda } of woken) {
      const permission = new CfnPermission(lambda, `woken-by-${name}`, {
        action: 'lambda:InvokeFunction',
        functionName: lambda.functionArn,
        principal: 's3.amazonaws.com',
        sourceAccount: this.account,
        sourceArn: this.#bucketArn(name),
      })
      bucket.node.addDependency(permission)
    }
  }
}

/** CloudFormation takes letters and digits only. */
export const outputFor = (what: string) => `at${what.replaceAll('-', '')}`
