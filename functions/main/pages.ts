import { LambdaClient } from '@aws-sdk/client-lambda'
import { answer } from '#site/render'
import { eventsContract } from '../events/api.ts'
import { identityContract } from '../identity/api.ts'
import { jobsContract } from '../jobs/api.ts'
import { libraryContract } from '../library/api.ts'
import type { Handler } from '../manifest.ts'
import { personalPages } from '../pages/personal-pages.ts'
import { connect } from '../platform/http/client.ts'
import { httpDoor } from '../platform/http/door.ts'
import { sendTo } from '../platform/http/invoke.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { functionNamed } from './function.ts'

// Sooner than this function's own end, so that there is time to say so; and once, for a context may have done its work.
const requestHandler = { requestTimeout: 8000, throwOnRequestTimeout: true }
const lambda = new LambdaClient({ maxAttempts: 1, requestHandler })
const named = functionNamed<'pages'>
const ask = {
  identity: sendTo(lambda, named('identity-api')),
  events: sendTo(lambda, named('events-api')),
  jobs: sendTo(lambda, named('jobs-api')),
  library: sendTo(lambda, named('library-api')),
}

export const handler: Handler<'pages'> = httpDoor(
  personalPages<Pick<App.Locals, keyof typeof ask>>({
    render: answer,
    localsFor: (asVisitor) => ({
      identity: connect(identityContract, 'https://city/api/identity', asVisitor(ask.identity)),
      events: connect(eventsContract, 'https://city/api/events', asVisitor(ask.events)),
      jobs: connect(jobsContract, 'https://city/api/jobs', asVisitor(ask.jobs)),
      library: connect(libraryContract, 'https://city/api/library', asVisitor(ask.library)),
    }),
  }),
  setting(settingNames.siteUrl),
)
