import { answer } from '#site/render'
import { eventsContract } from '../events/api.ts'
import { identityContract } from '../identity/api.ts'
import { jobsContract } from '../jobs/api.ts'
import { libraryContract } from '../library/api.ts'
import { functions } from '../manifest.ts'
import { byAddress } from '../pages/by-address.ts'
import type { functions as pagesFunctions } from '../pages/manifest.ts'
import { personalPages } from '../pages/personal-pages.ts'
import { connect } from '../platform/http/client.ts'
import { httpDoor } from '../platform/http/door.ts'
import { sendTo } from '../platform/http/invoke.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { stageContract } from '../stage/api.ts'
import { functionNamed, ownLambda } from './function.ts'

/** The door of a function that makes pages: it asks the contexts' functions in its visitor's name. */
export function pagesDoor(name: keyof typeof pagesFunctions) {
  const lambda = ownLambda()
  const ask = byAddress(functions[name].calls, (called) =>
    sendTo(lambda, functionNamed<keyof typeof pagesFunctions>(called)),
  )
  return httpDoor(
    personalPages<Pick<App.Locals, 'identity' | 'events' | 'jobs' | 'library' | 'stage'>>({
      render: answer,
      localsFor: (asVisitor) => ({
        identity: connect(identityContract, 'https://city/api/identity', asVisitor(ask)),
        events: connect(eventsContract, 'https://city/api/events', asVisitor(ask)),
        jobs: connect(jobsContract, 'https://city/api/jobs', asVisitor(ask)),
        library: connect(libraryContract, 'https://city/api/library', asVisitor(ask)),
        stage: connect(stageContract, 'https://city/api/stage', asVisitor(ask)),
      }),
    }),
    setting(settingNames.siteUrl),
    sorry,
  )
}

/** The page that says that something broke, in the language of the one that was asked for. */
async function sorry({ url }: Request): Promise<Response> {
  const prefix = new URL(url).pathname.startsWith('/en/') ? '/en' : ''
  const page = await answer(new Request(new URL(`${prefix}/saya/maaf/`, url)), {})
  page.headers.set('cache-control', 'private, no-cache')
  return page
}
