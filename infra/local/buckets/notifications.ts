import type { S3Event } from 'aws-lambda'
import type { Arrival } from '../s3/call.ts'
import type { StoredObject } from '../s3/objects.ts'

/** What S3 tells a function of a new object. The key comes as in a query: encoded, with `+` for a space. */
export const s3Event = (bucket: string, object: StoredObject, how: Arrival): S3Event => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'local',
      eventTime: object.storedAt,
      eventName: `ObjectCreated:${how}`,
      userIdentity: { principalId: 'local' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': object.file, 'x-amz-id-2': object.file },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'local',
        bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
        object: {
          key: encodeURIComponent(object.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
          size: object.size,
          eTag: object.etag.replaceAll('"', ''),
          sequencer: object.storedAt.replaceAll(/\D/g, ''),
        },
      },
    },
  ],
})
