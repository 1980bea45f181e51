import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import type { Room } from '../rooms/room.ts'
import { type Reaction, type ReactionCounts, reactions } from './reaction.ts'

export type ReactionStore = ReturnType<typeof reactionStore>

/** A hall that claps at once writes more than one row takes. */
const shards = 10

export const reactionStore = (table: Table) => ({
  /** `seat`: a number that spreads people over the rows. */
  async add(room: Room, reaction: Reaction, seat: number, at: Instant): Promise<void> {
    const domainEvent: Happened<StageDomainEvent> = { name: 'reacted', at }
    const by = { add: { [reaction]: 1 }, set: { told: { room }, domainEvent } }
    await table.change(keys.reactions(room, seat % shards), by)
  },

  async sum(room: Room): Promise<ReactionCounts> {
    const rows = await table.startingWith(keys.reactionsOf(room))
    const total = (reaction: Reaction) => rows.reduce((sum, row) => sum + Number(row[reaction] ?? 0), 0)
    return Object.fromEntries(reactions.map((reaction) => [reaction, total(reaction)])) as ReactionCounts
  },
})
