import { createHash } from 'node:crypto'
import type { StaffRole } from '../platform/http/contract.ts'
import type { Id } from '../platform/ids.ts'
import { idFrom } from '../platform/ids.ts'

type AccountId = Id<'account'>

/**
 * Every key in the identity table, and the question it answers. What browsers hold (session tokens, the secret of a
 * browser that asked for a code) and what people are reached by (mail addresses) is hashed before it becomes a key:
 * keys travel further than items, into logs and dead letters.
 *
 * | pk                   | sk                       | answers                                                       |
 * |----------------------|--------------------------|---------------------------------------------------------------|
 * | ACCOUNT#<account>    | ACCOUNT                  | who this is: name, address, roles, guardian                   |
 * | ACCOUNT#<account>    | SESSION#<session>        | where somebody is signed in                                   |
 * | ACCOUNT#<account>    | PASSKEY#<passkey>        | which passkeys somebody has                                   |
 * | ACCOUNT#<account>    | CONSENT#<kind>#<instant> | what somebody agreed to or withdrew, oldest first             |
 * | MAIL#<mail>          | MAIL                     | whose address this is                                         |
 * | MAIL#<mail>          | CODE#<browser>           | which browsers asked for codes to this address                |
 * | CODE#<browser>       | CODE                     | the code a browser asked for                                  |
 * | ACCOUNT#<account>    | CARD                     | the printed card somebody has                                 |
 * | CARD#<code>          | CARD                     | whose card this code stands on                                |
 * | SESSION#<session>    | SESSION                  | who speaks in this session                                    |
 * | PASSKEY#<passkey>    | PASSKEY                  | whose passkey this is, and its public key                     |
 * | CHALLENGE#<challenge>| CHALLENGE                | a question put to an authenticator that is still open         |
 * | STAFF                | ADMINS                   | how many admins there are                                     |
 * | STAFF                | STAFF#<account>          | who works for the city                                        |
 * | STAFF                | INVITED#<mail>#<role>    | who is invited to, by address                                 |
 * | STAFF                | RECOVERY#<account>       | who lost a passkey, and which admin vouches so far            |
 * | ROLES                | <instant>#<account>#…    | every change of a role, append-only                           |
 * | ERASURE#<account>    | ERASURE                  | an erasure that is under way                                  |
 * | RATE#<hash>          | RATE                     | how often something was tried (platform/http/rate-limit.ts)   |
 * | DEALT#… LOG#…        |                          | reactions (platform/dynamodb/reacting-to.ts)                  |
 */
export const keys = {
  account: (accountId: AccountId) => ({ pk: `ACCOUNT#${accountId}`, sk: 'ACCOUNT' }),
  allOf: (accountId: AccountId) => ({ pk: `ACCOUNT#${accountId}`, sk: '' }),

  mail: (mail: string) => ({ pk: `MAIL#${mailKey(mail)}`, sk: 'MAIL' }),

  codeTo: (mail: string, browser: string) => ({ pk: `MAIL#${mailKey(mail)}`, sk: `CODE#${browser}` }),
  codesTo: (mail: string) => ({ pk: `MAIL#${mailKey(mail)}`, sk: 'CODE#' }),
  code: (browser: string) => ({ pk: `CODE#${browser}`, sk: 'CODE' }),

  session: (sessionId: string) => ({ pk: `SESSION#${sessionId}`, sk: 'SESSION' }),
  sessionOf: (accountId: AccountId, sessionId: string) => ({ pk: `ACCOUNT#${accountId}`, sk: `SESSION#${sessionId}` }),
  sessionsOf: (accountId: AccountId) => ({ pk: `ACCOUNT#${accountId}`, sk: 'SESSION#' }),

  cardOf: (accountId: AccountId) => ({ pk: `ACCOUNT#${accountId}`, sk: 'CARD' }),
  card: (codeHash: string) => ({ pk: `CARD#${codeHash}`, sk: 'CARD' }),

  passkey: (passkeyId: string) => ({ pk: `PASSKEY#${passkeyId}`, sk: 'PASSKEY' }),
  passkeyOf: (accountId: AccountId, passkeyId: string) => ({ pk: `ACCOUNT#${accountId}`, sk: `PASSKEY#${passkeyId}` }),
  passkeysOf: (accountId: AccountId) => ({ pk: `ACCOUNT#${accountId}`, sk: 'PASSKEY#' }),
  challenge: (challenge: string) => ({ pk: `CHALLENGE#${hashed(challenge)}`, sk: 'CHALLENGE' }),

  consent: (accountId: AccountId, kind: string, at: string) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `CONSENT#${kind}#${at}`,
  }),
  consentsOf: (accountId: AccountId, kind?: string) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: kind ? `CONSENT#${kind}#` : 'CONSENT#',
  }),

  admins: { pk: 'STAFF', sk: 'ADMINS' },
  staff: (accountId: AccountId) => ({ pk: 'STAFF', sk: `STAFF#${accountId}` }),
  allStaff: { pk: 'STAFF', sk: 'STAFF#' },
  invited: (mail: string, role: StaffRole) => ({ pk: 'STAFF', sk: `INVITED#${mailKey(mail)}#${role}` }),
  invitedAs: (mail: string) => ({ pk: 'STAFF', sk: `INVITED#${mailKey(mail)}#` }),
  allInvited: { pk: 'STAFF', sk: 'INVITED#' },
  recovery: (accountId: AccountId) => ({ pk: 'STAFF', sk: `RECOVERY#${accountId}` }),
  allRecoveries: { pk: 'STAFF', sk: 'RECOVERY#' },
  roleChange: (at: string, accountId: AccountId, what: string) => ({ pk: 'ROLES', sk: `${at}#${accountId}#${what}` }),
  roleChanges: { pk: 'ROLES', sk: '' },

  erasure: (accountId: AccountId) => ({ pk: `ERASURE#${accountId}`, sk: 'ERASURE' }),
}

export const hashed = (secret: string) => createHash('sha256').update(secret).digest('base64url')

const mailKey = (mail: string) => idFrom('mail', mail)
