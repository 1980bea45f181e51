import { hourMs, type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Account } from '../accounts/account.ts'

/**
 * A printed card: whoever holds it signs in as the one person it was made for. Only for people whom an officer registered and
 * who have no address a code could go to: nobody else's account can be opened by a card, not by any officer.
 */
export interface Card {
  cardId: Id<'card'>
  accountId: Id<'account'>
  /** Keyed, of the code alone: the card is found by it. */
  codeHash: string
  printedBy: Id<'account'>
  printedAt: Instant
  /** When its person added an address: it signs nobody in any more, and only says what became of it. */
  endedAt?: Instant | undefined
}

/** Crockford's 32: no I, L, O, U, so that print and handwriting are read right. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLetters = 12

/** Sixty bits of a hash: with 300,000 cards about, one guess in four million million hits one. */
export const codeFrom = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, codeLetters)].map((byte) => letters[byte % 32]).join('')

/** `7K2M-9QXR-4TBD`, as it stands on the card. */
export const printed = (code: string) => code.match(/.{4}/g)?.join('-') ?? code

/** As people type it: small, with spaces, an O for a nought. */
export const typed = (given: string) =>
  given.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

export const isCode = (code: string) => code.length === codeLetters && [...code].every((each) => letters.includes(each))

/** Who prints it may look at it again for so long: a printer jams. After that it can only be printed anew. */
export const readableMs = 30 * minuteMs

export const mayReadCode = ({ printedBy, printedAt }: Card, by: Id<'account'>, now: Instant) =>
  printedBy === by && now < later(printedAt, readableMs)

/** Whether an account is one of the counter's: registered by an officer, with an address of its own or without, not staff. */
export function mayBeSeen(account: Account | undefined) {
  return account?.status === 'open' && isFromCounter(account) ? ok(account) : refuse('not-of-the-counter')
}

/** Whether a card may be made for an account: the counter's, and without an address. */
export function mayHaveCard(account: Account | undefined) {
  const seen = mayBeSeen(account)
  return seen.ok && seen.value.mail !== '' ? refuse('mail-added') : seen
}

const isFromCounter = ({ openedBy, roles }: Pick<Account, 'openedBy' | 'roles'>) =>
  openedBy !== undefined && roles.length === 0

export const isOfCounter = (account: Pick<Account, 'openedBy' | 'mail' | 'roles'>) =>
  isFromCounter(account) && account.mail === ''

/** Somebody else's telephone, or the library's computer: such sessions are short. */
export const cardSession = { idleMs: hourMs, absoluteMs: 12 * hourMs, seenEveryMs: 15 * minuteMs } as const
