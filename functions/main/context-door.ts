import type { AnyRouter } from '@orpc/server'
import { whoIsCalling } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { httpDoor } from '../platform/http/door.ts'
import { rateLimit } from '../platform/http/rate-limit.ts'
import { serve } from '../platform/http/serve.ts'
import { settingAmong, settingNames, settingUrl } from '../platform/settings.ts'
import { table } from './table.ts'

interface Context {
  router: AnyRouter
  prefix: `/api/${string}`
  /** Its own table, where it also counts how often somebody calls. */
  own: Table
}

/** Opens a context to whoever the contract lets in. */
export function contextDoor({ router, prefix, own }: Context) {
  const siteUrl = settingUrl(settingNames.siteUrl)
  const staffSignIn = settingAmong(settingNames.staffSignIn, ['passkey', 'code'])
  const who = whoIsCalling(table('identity'), { siteUrl, staffSignIn })
  return httpDoor(serve({ router, prefix, whoIsCalling: who, letThrough: rateLimit(own) }), siteUrl)
}
