import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type While, type Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys, ofPerson, person } from '../keys.ts'
import type { Room } from '../rooms/room.ts'

export type TallyStore = ReturnType<typeof tallyStore>

/** One row takes some hundred writes a second, and two transactions on it disturb each other: ten rows are summed. */
const shards = 10

export interface Vote {
  room: Room
  /** The poll or question that is voted on. */
  what: string
  accountId: Id<'account'>
  choices: readonly string[]
  at: Instant
}

/** Votes, one a person, and their sum: exact at any instant, for a vote and its count are written together or not at all. */
export const tallyStore = (table: Table) => ({
  async voteOf(what: string, accountId: Id<'account'>): Promise<readonly string[]> {
    return choicesIn(await table.get(keys.vote(what, accountId)))
  },

  /**
   * Puts a vote in the place of the one before. `open`: what has to hold for it to count, besides that the tally was not closed. False
   * when it no longer does, or when the same person voted meanwhile.
   */
  async cast(
    { room, what, accountId, choices, at }: Vote,
    before: readonly string[],
    name: 'vote-cast' | 'question-upvoted',
    open?: Write,
  ): Promise<boolean> {
    const domainEvent: Happened<StageDomainEvent> = { name, at }
    const key = keys.vote(what, accountId)
    const mark = choices.join(' ')
    const still: While = before.length > 0 ? { mark: before.join(' ') } : { mark: absent }
    const vote = { ...key, ...ofPerson(accountId, `VOTE#${what}`), room, what, choices, at, ...(mark && { mark }) }
    return table.together([
      { put: vote, while: still },
      {
        change: keys.shard(what, shardOf(accountId)),
        by: { add: difference(before, choices), set: { what, told: { room }, domainEvent } },
        while: { closed: absent },
      },
      ...(open ? [open] : []),
    ])
  },

  /** From when this ends on, no vote counts any more: each row says so itself, for one that all votes look at would hold them up. */
  async close(what: string): Promise<void> {
    const rows = Array.from({ length: shards }, (_, shard) => keys.shard(what, shard))
    await Promise.all(rows.map((row) => table.change(row, { set: { closed: true } })))
  },

  /** How often each was chosen, by how many people. */
  async sum(what: string): Promise<Record<string, number>> {
    const rows = await table.startingWith(keys.shardsOf(what))
    const sums: Record<string, number> = {}
    for (const row of rows)
      for (const [name, count] of Object.entries(row))
        if (/^(choice\d+|people)$/.test(name)) sums[name] = (sums[name] ?? 0) + Number(count)
    return sums
  },

  /** It stays counted. */
  async forget(what: string, accountId: Id<'account'>): Promise<void> {
    await table.remove(keys.vote(what, accountId))
  },

  /** What somebody voted, by what it was about. */
  async votesOf(accountId: Id<'account'>): Promise<{ what: string; choices: readonly string[]; at: string }[]> {
    return (await table.startingWith(person(accountId, 'VOTE#'), 'person')).map((item) => v.parse(voteItem, item))
  },
})

/** The same for somebody's every vote, so that taking one back meets the count it went into. */
const shardOf = (accountId: string) => (createHash('sha256').update(accountId).digest()[0] ?? 0) % shards

/** By how much each count moves. */
function difference(before: readonly string[], after: readonly string[]): Record<string, number> {
  const by: Record<string, number> = { people: Math.sign(after.length) - Math.sign(before.length) }
  for (const choice of before) by[choice] = (by[choice] ?? 0) - 1
  for (const choice of after) by[choice] = (by[choice] ?? 0) + 1
  return by
}

/** What somebody chose, by the row of their vote; nothing where there is none. */
export const choicesIn = (item: Item | undefined): readonly string[] => (item ? v.parse(voteItem, item).choices : [])
const voteItem = v.object({ what: v.string(), choices: v.array(v.string()), at: v.string() })
