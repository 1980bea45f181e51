import { S3Client } from '@aws-sdk/client-s3'
import { render } from '#site/render'
import type { Follows, Handler } from '../manifest.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { publishing } from '../publishing/publish.ts'
import { siteIn } from '../publishing/site.ts'
import { bucketNamed } from './bucket.ts'
import { cityPages } from './city-pages.ts'
import { table } from './table.ts'

const pages = cityPages({ events: table('events'), jobs: table('jobs'), library: table('library') })

export const handler: Handler<'publisher'> = publishing<Follows<'publisher'>>({
  pagesTouchedBy: async (event) => pages.touchedBy(event),
  render,
  site: siteIn(new S3Client(), bucketNamed('site'), setting(settingNames.siteUrl)),
})
