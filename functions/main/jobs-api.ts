import { cvForms } from '../jobs/cv/cv-upload.ts'
import { seekerRoutes } from '../jobs/routes.ts'
import type { Handler } from '../manifest.ts'
import { cursors } from '../platform/http/cursor.ts'
import { newId } from '../platform/ids.ts'
import { contextDoor } from './context-door.ts'
import { countBroken } from './count-broken.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const jobs = table('jobs')
const keyFor = keysOf('identity-keys')
const forms = cvForms({ uploadTo: uploadsSigned(), newId })
const router = seekerRoutes({ table: jobs, cursors: cursors(keyFor), keyFor, cvForms: forms })

export const handler: Handler<'jobs-api'> = contextDoor({
  router,
  prefix: '/api/jobs',
  own: jobs,
  whenBroken: countBroken(jobs),
})
