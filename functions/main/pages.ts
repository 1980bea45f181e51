import { answer } from '#site/render'
import { eventsContract } from '../events/api.ts'
import { identityContract } from '../identity/api.ts'
import { jobsContract } from '../jobs/api.ts'
import { libraryContract } from '../library/api.ts'
import { functions, type Handler } from '../manifest.ts'
import { byAddress } from '../pages/by-address.ts'
import { personalPages } from '../pages/personal-pages.ts'
import { connect } from '../platform/http/client.ts'
import { httpDoor } from '../platform/http/door.ts'
import { sendTo } from '../platform/http/invoke.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { functionNamed, ownLambda } from './function.ts'

const lambda = ownLambda()
const named = functionNamed<'pages'>
const ask = byAddress(functions.pages.calls, (name) => sendTo(lambda, named(name)))

export const handler: Handler<'pages'> = httpDoor(
  personalPages<Pick<App.Locals, 'identity' | 'events' | 'jobs' | 'library'>>({
    render: answer,
    localsFor: (asVisitor) => ({
      identity: connect(identityContract, 'https://city/api/identity', asVisitor(ask)),
      events: connect(eventsContract, 'https://city/api/events', asVisitor(ask)),
      jobs: connect(jobsContract, 'https://city/api/jobs', asVisitor(ask)),
      library: connect(libraryContract, 'https://city/api/library', asVisitor(ask)),
    }),
  }),
  setting(settingNames.siteUrl),
)
