import { S3Client } from '@aws-sdk/client-s3'
import { render } from '#site/render'
import type { Handler } from '../manifest.ts'
import { later, minuteMs } from '../platform/clock.ts'
import { logged } from '../platform/log.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { publishAll } from '../publishing/publish.ts'
import { siteIn } from '../publishing/site.ts'
import { bucketNamed } from './bucket.ts'
import { cityPages } from './city-pages.ts'
import { table } from './table.ts'

const pages = cityPages({ events: table('events'), jobs: table('jobs'), library: table('library') })
const site = siteIn(new S3Client(), bucketNamed('site'), setting(settingNames.siteUrl))

/** As often as the manifest's schedule wakes it. */
const every = 5 * minuteMs

export const handler: Handler<'publish-by-clock'> = logged(
  async ({ dueAt }) => {
    const { failed } = await publishAll(await pages.withTheClock(later(dueAt, -every), dueAt), dueAt, { render, site })
    if (failed.length > 0) throw new Error(`${failed.length} pages could not be made`)
  },
  ({ dueAt }) => dueAt,
)
