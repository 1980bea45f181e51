import { Duration } from 'aws-cdk-lib'
import { BlockPublicAccess, BucketEncryption, type BucketProps, type LifecycleRule } from 'aws-cdk-lib/aws-s3'
import type * as manifest from '../../functions/platform/manifest.ts'

/** No bucket of the city is open to anybody: pages and pictures are read through CloudFront. */
export const privately = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} as const satisfies BucketProps

/** What lies too long goes, and so does what was only half sent. */
export const lapsing = (lapses: manifest.Bucket['lapses'] = []): LifecycleRule[] => [
  { abortIncompleteMultipartUploadAfter: Duration.days(1) },
  ...lapses.map(({ under, days }) => ({ prefix: under, expiration: Duration.days(days) })),
]
