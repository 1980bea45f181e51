import { S3Client } from '@aws-sdk/client-s3'
import { render } from '#site/render'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { publishAll } from '../publishing/publish.ts'
import { siteIn } from '../publishing/site.ts'
import { bucketNamed } from './bucket.ts'
import { cityPages } from './city-pages.ts'
import { table } from './table.ts'

const pages = cityPages({ events: table('events'), jobs: table('jobs'), library: table('library') })
const site = siteIn(new S3Client(), bucketNamed('site'), setting(settingNames.siteUrl))

export const handler: Handler<'republish'> = logged(
  async ({ at }) => publishAll(await pages.all(), at, { render, site }),
  () => undefined,
)
