import { NoSuchKey } from '@aws-sdk/client-s3'

/** Nothing, for an object that is not there; any other failure stays one. */
export function ifThere(error: unknown): undefined {
  if (!(error instanceof NoSuchKey)) throw error
}
