import * as v from 'valibot'
import { endpoint, refusal, staffRoles } from '../../platform/http/contract.ts'
import { id, line } from '../../platform/http/fields.ts'

const role = v.picklist(staffRoles)

const me = v.object({
  accountId: id('account'),
  name: v.string(),
  mail: v.string(),
  /** What they may act as in this session. */
  roles: v.array(role),
  /** What they work as; acting as it may still need a passkey. */
  worksAs: v.array(role),
  /** Works for the city, and has to sign in with a passkey before the desks open. */
  needsPasskey: v.boolean(),
  hasPasskey: v.boolean(),
  isMinor: v.boolean(),
  guardian: v.picklist(['not-needed', 'to-ask', 'asked', 'confirmed']),
  invitedAs: v.array(role),
  openedAt: v.string(),
})
export type Me = v.InferOutput<typeof me>

const sessionId = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

const session = v.object({
  sessionId: v.string(),
  device: v.string(),
  raisedBy: v.picklist(['code', 'passkey', 'card']),
  startedAt: v.string(),
  seenAt: v.string(),
  isThis: v.boolean(),
})
export type SessionView = v.InferOutput<typeof session>

export const rename = v.strictObject({ name: line(80) })
export const endSession = v.strictObject({ sessionId })

export const sessionContract = {
  /** Who is signed in here. Keeps the session awake. */
  whoAmI: endpoint.meta({ who: 'member', own: 'account' }).route({ method: 'GET', path: '/me' }).output(me),

  rename: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'PUT', path: '/me/name' })
    .input(rename)
    .output(v.object({ name: v.string() })),

  listSessions: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/me/sessions' })
    .output(v.object({ sessions: v.array(session) })),

  endSession: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/me/sessions/{sessionId}' })
    .errors({
      'session-not-found': refusal(
        404,
        'Perangkat ini sudah tidak masuk lagi.',
        'This device is not signed in any more.',
      ),
    })
    .input(endSession)
    .output(v.object({ ended: v.literal(true) })),

  /** Everywhere but here. */
  endOtherSessions: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/me/sessions/end-others' })
    .output(v.object({ ended: v.literal(true) })),

  /** Anyone: to sign out twice is no mistake. */
  signOut: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'POST', path: '/sign-out' })
    .output(v.object({ ended: v.literal(true) })),
}
