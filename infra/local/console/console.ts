import type { RequestListener } from 'node:http'
import type { BucketName } from '../../../functions/manifest.ts'
import type { CityClock } from '../clock.ts'
import type { DeadLetters } from '../dead-letters.ts'
import type { Functions } from '../functions/house.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import type { Objects } from '../s3/objects.ts'

export interface Console {
  clock: CityClock
  mailbox: Mailbox
  deadLetters: DeadLetters
  functions: Functions
  siteUrl: string
  objects: ReadonlyMap<BucketName, Objects>
}

export const consolePages =
  (_console: Console): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end('Segera.')
