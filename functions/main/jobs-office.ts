import { accountMail, isOfCounter } from '../identity/public.ts'
import { officersRoutes, recordRoutes } from '../jobs/routes.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import type { Id } from '../platform/ids.ts'
import { contextDoor } from './context-door.ts'
import { countBroken } from './count-broken.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const [jobs, audit, identity] = [table('jobs'), table('audit'), table('identity')]
const keyFor = keysOf('identity-keys')
const given = {
  ...{ table: jobs, cursors: cursors(keyFor), keyFor },
  isOfCounter: (accountId: Id<'account'>) => isOfCounter(identity, accountId),
}
const router = {
  ...officersRoutes(given),
  ...recordRoutes({
    ...given,
    audit,
    keyFor,
    mailOf: async (accountId) => (await accountMail(identity, accountId))?.mail,
  }),
}

export const handler: Handler<'jobs-office'> = contextDoor({
  router,
  prefix: '/api/jobs',
  own: jobs,
  whenBroken: countBroken(jobs),
})
