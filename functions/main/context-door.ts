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
  /** Told of calls that broke. */
  whenBroken?: (at: Date) => Promise<unknown>
}

/** Opens a context to whoever the contract lets in. */
export function contextDoor({ router, prefix, own, whenBroken }: Context) {
  const siteUrl = settingUrl(settingNames.siteUrl)
  const staffSignIn = settingAmong(settingNames.staffSignIn, ['passkey', 'code'])
  const who = whoIsCalling(table('identity'), { siteUrl, staffSignIn })
  const answer = serve({ router, prefix, whoIsCalling: who, letThrough: rateLimit(own) })
  return httpDoor(async (request, at) => {
    const response = await answer(request, at)
    if (response.status >= 500) await whenBroken?.(at)
    return response
  }, siteUrl)
}
