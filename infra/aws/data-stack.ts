import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { AttributeType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { type BucketName, buckets, type SecretName, secrets, type TableName, tables } from '../../functions/manifest.ts'
import type * as manifest from '../../functions/platform/manifest.ts'
import { keysOf } from '../wiring.ts'
import { lapsing, privately } from './buckets.ts'

/** Where browsers post to is swept daily and lies with the functions it wakes. */
export const isWithFunctions = (name: BucketName) => 'uploads' in buckets[name]

/** What outlives every deploy. The other stacks may be torn down and made again. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, TableV2>>
  readonly buckets: Readonly<Partial<Record<BucketName, Bucket>>>
  readonly secrets: Readonly<Record<SecretName, Secret>>

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, { ...props, terminationProtection: true })
    this.tables = forEach(keysOf(tables), (name) => this.#table(name, tables[name]))
    this.buckets = forEach(
      keysOf(buckets).filter((name) => !isWithFunctions(name)),
      (name) => this.#bucket(name, buckets[name]),
    )
    this.secrets = forEach(secrets, (name) => this.#secret(name))
  }

  #table(name: TableName, { expiresBy, indexes = {} }: manifest.Table): TableV2 {
    return new TableV2(this, `table-${name}`, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(expiresBy && { timeToLiveAttribute: expiresBy }),
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, { pk, sk }]) => ({
        indexName,
        partitionKey: { name: pk, type: AttributeType.STRING },
        sortKey: { name: sk, type: AttributeType.STRING },
      })),
    })
  }

  #bucket(name: BucketName, { kept, host, lapses }: manifest.Bucket): Bucket {
    const bucket = new Bucket(this, `bucket-${name}`, {
      ...privately,
      versioned: kept,
      removalPolicy: kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [...lapsing(lapses), ...(kept ? [{ noncurrentVersionExpiration: Duration.days(30) }] : [])],
    })
    if (host) bucket.addToResourcePolicy(this.#readableThroughCloudFront(bucket))
    return bucket
  }

  /** Through any distribution of this account: naming ours would make this stack wait for the one that waits for it. */
  #readableThroughCloudFront(bucket: Bucket): PolicyStatement {
    return new PolicyStatement({
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      // Without the list S3 answers 403 for what is not there, and people would read that they may not.
      actions: ['s3:GetObject', 's3:ListBucket'],
      resources: [bucket.bucketArn, bucket.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
    })
  }

  #secret(name: SecretName): Secret {
    return new Secret(this, `secret-${name}`, {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}

export function streamArn({ tableStreamArn, node }: TableV2): string {
  if (tableStreamArn === undefined) throw new Error(`${node.id} has no stream`)
  return tableStreamArn
}

const forEach = <Name extends string, Made>(names: readonly Name[], make: (name: Name) => Made) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Made>
