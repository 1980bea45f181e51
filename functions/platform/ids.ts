import { createHash, randomUUIDv7 } from 'node:crypto'

/** A string that says what it names: a `poll` id cannot be passed where a `stage` id is wanted. */
export type Id<Kind extends string> = `${Kind}_${string}`

/** The same id whenever it is made from the same parts. Does not sort by time, and tells nothing of what it was made from. */
export const idFrom = <Kind extends string>(kind: Kind, ...parts: readonly string[]): Id<Kind> =>
  `${kind}_${createHash('sha256').update(parts.join('\n')).digest('base64url').replace(/[-_]/g, '').slice(0, 22)}`

/** Makes ids that sort by time of birth. Passed in, so that tests choose their ids. */
export type NewId = <Kind extends string>(kind: Kind) => Id<Kind>

export const newId: NewId = (kind) => `${kind}_${randomUUIDv7().replaceAll('-', '')}`
