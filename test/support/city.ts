import { ORPCError, safe } from '@orpc/client'
import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { Table } from '../../functions/platform/dynamodb/table.ts'
import { connect } from '../../functions/platform/http/client.ts'
import type { StaffRole } from '../../functions/platform/http/contract.ts'
import { rateLimit } from '../../functions/platform/http/rate-limit.ts'
import { type Caller, serve } from '../../functions/platform/http/serve.ts'
import type { NewId } from '../../functions/platform/ids.ts'

/** Somebody in a test, known by a short name. */
export const person = (name: string, ...roles: StaffRole[]): Caller => ({
  accountId: `account_${name}`,
  mail: `${name}@warga.example`,
  sessionId: `session-${name}`,
  roles,
})

/** A time to turn. */
export const clockAt = (now = '2026-10-24T02:00:00.000Z') => ({ now })

/** Ids one can read: `booth_1`, `booth_2`. */
export function countedIds(): NewId {
  let born = 0
  return (kind) => `${kind}_${++born}`
}

interface Open<C extends AnyContractRouter> {
  contract: C
  router: AnyRouter
  prefix: `/api/${string}`
  table: Table
  time: { now: string }
}

/** A context's API in process, as each caller sees it: no server, no port; the table is a real one. */
export function openApi<C extends AnyContractRouter>({ contract, router, prefix, table, time }: Open<C>) {
  const letThrough = rateLimit(table)

  /** The raw door: what it answers a request, spoken by `caller`. */
  const send = (request: Request, caller?: Caller) =>
    serve({ router, prefix, letThrough, whoIsCalling: async () => caller })(request, new Date(time.now))

  const as = (caller?: Caller, lang = 'id') =>
    connect(contract, `http://city${prefix}`, (request) => {
      request.headers.set('accept-language', lang)
      return send(request, caller)
    })

  return { as, send }
}

/** The refusal a call ended in, or undefined when it went through. */
export const refusalOf = async (call: Promise<unknown>) => {
  const { error } = await safe(call)
  if (error && !(error instanceof ORPCError)) throw error
  return error?.code
}
