import { describe, expect, it } from 'vitest'
import { type BucketName, buckets, type FunctionName, secrets, tables } from '../../functions/manifest.ts'
import { defaults, followedBy, functionNames, keysOf, lambdas, triggersOf } from '../../infra/wiring.ts'
import {
  cloudFunction,
  functionId,
  type Properties,
  plainName,
  resources,
  stacks,
  statementsOf,
  templates,
} from './cloud.ts'

const functionOf = (name: FunctionName): Properties =>
  templates.functions.findResources('AWS::Lambda::Function')[functionId(name)]?.Properties

describe('the stack that is kept', () => {
  it('cannot be torn down by a slip', () => {
    expect(stacks.data.terminationProtection).toBe(true)
  })

  it.each(keysOf(tables))('table %s is paid by use, can be turned back in time, and outlives its stack', (name) => {
    const all = templates.data.findResources('AWS::DynamoDB::GlobalTable')
    const table = Object.entries(all).find(([id]) => plainName({ Ref: id }) === `table ${name}`)?.[1]
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    })
  })

  it('holds every table, every bucket that is kept, every secret, and nothing else that people made', () => {
    expect(resources('data', 'DynamoDB::GlobalTable').length).toBe(keysOf(tables).length)
    expect(resources('data', 'SecretsManager::Secret').length).toBe(secrets.length)
    const kept = keysOf(buckets).filter((name) => buckets[name].kept)
    const retained = Object.entries(templates.data.findResources('AWS::S3::Bucket'))
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([id]) => plainName({ Ref: id }))
    expect(retained.sort()).toEqual(kept.map((name) => `bucket ${name}`).sort())
  })

  it('keeps each secret: a new one would sign everybody out', () => {
    for (const secret of Object.values(templates.data.findResources('AWS::SecretsManager::Secret')))
      expect(secret).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
  })

  it('lies in the country', () => {
    expect(stacks.data.region).toBe('ap-southeast-3')
    expect(stacks.functions.region).toBe('ap-southeast-3')
  })
})

describe('a bucket', () => {
  const all = [...resources('data', 'S3::Bucket'), ...resources('functions', 'S3::Bucket')]
  const policies = [...resources('data', 'S3::BucketPolicy'), ...resources('functions', 'S3::BucketPolicy')]
  const named = (name: BucketName) =>
    all.find(({ id, properties }) =>
      [plainName({ Ref: id }), plainName(properties.BucketName ?? '')].includes(`bucket ${name}`),
    )

  it.each(keysOf(buckets))('%s is closed to the public and encrypted', (name) => {
    expect(named(name)?.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    })
  })

  it.each(keysOf(buckets))(
    '%s speaks TLS 1.2 only, and is read by CloudFront of this account or not at all',
    (name) => {
      const id = named(name)?.id
      const statements = policies
        .filter(({ properties }) => properties.Bucket.Ref === id)
        .flatMap(({ properties }) => properties.PolicyDocument.Statement as Properties[])
      const denied = statements.filter(({ Effect }) => Effect === 'Deny').map(({ Condition }) => Condition)
      expect(denied).toEqual([
        { Bool: { 'aws:SecureTransport': 'false' } },
        { NumericLessThan: { 's3:TlsVersion': 1.2 } },
      ])
      const allowed = statements.filter(({ Effect }) => Effect === 'Allow')
      const throughCloudFront = {
        Action: ['s3:GetObject', 's3:ListBucket'],
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }
      expect(allowed.length).toBe('host' in buckets[name] ? 1 : 0)
      for (const each of allowed) expect(each).toMatchObject(throughCloudFront)
    },
  )

  it.each(keysOf(buckets).filter((name) => buckets[name].kept))(
    '%s remembers what was overwritten, for thirty days',
    (name) => {
      expect(named(name)?.properties).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } })
      expect(named(name)?.properties.LifecycleConfiguration.Rules).toContainEqual({
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        Status: 'Enabled',
      })
    },
  )
})

describe('a stack', () => {
  const most = 500
  /** Room for some ten functions more: whoever adds the one that fails here reads the README before CloudFormation refuses it. */
  const margin = 80
  const counted = Object.entries(templates).map(
    ([name, template]) => [name, Object.keys(template.toJSON().Resources).length] as const,
  )

  it('holds no more things than CloudFormation takes, with room for those to come', () => {
    console.log(`Things in each stack, of ${most}: ${counted.map((each) => each.join(' ')).join(', ')}`)
    for (const [name, things] of counted) expect(things, name).toBeLessThanOrEqual(most - margin)
  })

  it('fits into one template, and says no more than CloudFormation passes on', () => {
    for (const [name, template] of Object.entries(templates)) {
      expect(JSON.stringify(template.toJSON()).length, name).toBeLessThan(1_000_000)
      expect(Object.keys(template.toJSON().Outputs ?? {}).length, name).toBeLessThanOrEqual(200)
    }
  })

  it('gives no role more words than IAM takes', () => {
    for (const { id } of resources('functions', 'IAM::Role'))
      expect(JSON.stringify(statementsOf(id)).length, id).toBeLessThan(10_240)
  })
})

describe('a function', () => {
  it.each(functionNames)('%s runs on Node 24, on arm64, with the memory and time the manifest gives it', (name) => {
    expect(functionOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: lambdas[name].memory ?? defaults.memory,
      Timeout: lambdas[name].seconds ?? defaults.seconds,
      LoggingConfig: { LogFormat: 'JSON' },
    })
  })

  it('is in the manifest: there is none besides, not even one of CDK', () => {
    expect(resources('functions', 'Lambda::Function').length).toBe(functionNames.length)
    expect(resources('data', 'Lambda::Function')).toEqual([])
    expect(resources('edge', 'Lambda::Function')).toEqual([])
  })

  it('is heard for two weeks, as are the gateways', () => {
    const logs = resources('functions', 'Logs::LogGroup')
    expect(logs.length).toBe(functionNames.length + 2)
    for (const { properties } of logs) expect(properties.RetentionInDays).toBe(14)
  })

  it.each(functionNames.filter((name) => !isAskedDirectly(name)))(
    '%s leaves what it cannot deal with where it can be looked at',
    (name) => {
      const { wokenBy } = cloudFunction(name)
      for (const on of wokenBy)
        if ('reads' in on) expect(deadLettersOf(on.reads)).toBeDefined()
        else expect(on).toMatchObject({ deadLetters: true })
    },
  )

  it('keeps dead letters for two weeks, encrypted', () => {
    const queues = resources('functions', 'SQS::Queue')
    const dead = queues.filter(({ id }) => plainName({ Ref: id }) === 'dead letters')
    expect(dead.length).toBeGreaterThan(0)
    for (const { properties } of dead) expect(properties.MessageRetentionPeriod).toBe(14 * 24 * 60 * 60)
    for (const { properties } of queues) expect(properties.SqsManagedSseEnabled).toBe(true)
  })

  it.each(functionNames)('%s has its alarms, and somebody hears them', (name) => {
    const alarms = resources('functions', 'CloudWatch::Alarm').filter(({ properties }) =>
      ((properties.Dimensions ?? []) as Properties[]).some(({ Value }) => Value.Ref === functionId(name)),
    )
    const watched = alarms.map(({ properties }) => properties.MetricName).sort()
    const follows = followedBy(lambdas[name]).length > 0
    const isSlow = isAskedDirectly(name) ? [] : ['Duration']
    expect(watched).toEqual([...isSlow, 'Errors', ...(follows ? ['IteratorAge'] : [])])
    for (const { properties } of alarms) expect(properties.AlarmActions.length).toBe(1)
  })

  it('is not turned away for want of room without somebody hearing of it: one alarm for all', () => {
    const turnedAway = resources('functions', 'CloudWatch::Alarm').filter(
      ({ properties }) => properties.MetricName === 'Throttles',
    )
    expect(turnedAway.map(({ properties }) => [properties.Dimensions, properties.AlarmActions.length])).toEqual([
      [undefined, 1],
    ])
  })

  it('has an alarm on each heap of dead letters', () => {
    const dead = resources('functions', 'SQS::Queue').filter(({ id }) => plainName({ Ref: id }) === 'dead letters')
    const watched = resources('functions', 'CloudWatch::Alarm')
      .filter(({ properties }) => properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(({ properties }) => properties.Dimensions[0].Value['Fn::GetAtt'][0])
    expect(watched.sort()).toEqual(dead.map(({ id }) => id).sort())
  })
})

describe('the gateway', () => {
  const [stage] = resources('functions', 'ApiGatewayV2::Stage')

  it('answers nobody with a failure of ours, nor a hundredth of many late, without somebody hearing of it', () => {
    const alarms = resources('functions', 'CloudWatch::Alarm').filter(
      ({ properties }) => properties.Namespace === 'AWS/ApiGateway',
    )
    expect(
      alarms.map(({ properties: { MetricName, Threshold, AlarmActions } }) => [
        MetricName,
        Threshold,
        AlarmActions.length,
      ]),
    ).toEqual([
      ['5xx', 1, 1],
      ['Latency', 8000, 1],
    ])
  })

  it('lets only so much through, and less where there is nothing', () => {
    expect(stage?.properties).toMatchObject({
      DefaultRouteSettings: { ThrottlingBurstLimit: 1000, ThrottlingRateLimit: 500 },
      RouteSettings: { $default: { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 } },
    })
  })

  it('writes down how it went, and nothing about who asked for what', () => {
    const format: string = stage?.properties.AccessLogSettings.Format
    const said = [...format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name)
    const harmless = ['requestTimeEpoch', 'requestId', 'routeKey', 'status', 'responseLength', 'responseLatency']
    expect(said.sort()).toEqual([...harmless, 'integrationErrorMessage'].sort())
  })
})

describe('mail', () => {
  it('leaves from the city’s own domain', () => {
    expect(resources('functions', 'SES::EmailIdentity').map(({ properties }) => properties.EmailIdentity)).toEqual([
      'alun-alun.example',
    ])
  })

  it('is told of to whoever sent it: that it is out, that it came back, that it is called spam', () => {
    const [destination] = resources('functions', 'SES::ConfigurationSetEventDestination')
    const { MatchingEventTypes, SnsDestination } = destination?.properties.EventDestination ?? {}
    expect(MatchingEventTypes).toEqual(['send', 'bounce', 'complaint'])
    const [identity] = resources('functions', 'SES::EmailIdentity')
    expect(identity?.properties.ConfigurationSetAttributes.ConfigurationSetName).toEqual(
      destination?.properties.ConfigurationSetName,
    )
    const subscriptions = resources('functions', 'SNS::Subscription').filter(
      ({ properties }) => JSON.stringify(properties.TopicArn) === JSON.stringify(SnsDestination.TopicARN),
    )
    expect(subscriptions.map(({ properties }) => properties)).toMatchObject([
      {
        Protocol: 'sqs',
        RawMessageDelivery: true,
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: { mail: { tags: { sender: ['jobs'] } } },
      },
    ])
  })
})

/** Whoever asks hears of a failure at once: a visitor, or the deploy. */
function isAskedDirectly(name: FunctionName): boolean {
  return triggersOf(lambdas[name]).every((on) => 'http' in on || 'socket' in on || 'after' in on)
}

const deadLettersOf = (queue: string) =>
  resources('functions', 'SQS::Queue').find(({ id }) => plainName({ Ref: id }) === queue)?.properties.RedrivePolicy
    .deadLetterTargetArn
