import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { isRoom, type Room, stageOf } from '../rooms/room.ts'
import type { Poll } from './poll.ts'
import { choicesIn } from './tally.store.ts'

export type PollStore = ReturnType<typeof pollStore>

export const pollStore = (table: Table) => ({
  async find(room: Room, pollId: Id<'poll'>): Promise<Poll | undefined> {
    const item = await table.get(keys.poll(room, pollId))
    return item && toPoll(item)
  },

  /** Newest first: the ones that are open, and the last that was closed. */
  async showing(room: Room): Promise<Poll[]> {
    const { items } = await table.page(keys.pollsOf(room), { limit: 10, newestFirst: true, consistent: true })
    const polls = items.map(toPoll)
    const lastClosed = polls.find(({ status }) => status === 'closed')
    return polls.filter((poll) => poll.status === 'open' || poll === lastClosed)
  },

  async ofRoom(room: Room): Promise<Poll[]> {
    return (await table.startingWith(keys.pollsOf(room))).map(toPoll)
  },

  /** False when it is there already. */
  saveNew(poll: Poll, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    return table.putNew({ ...keys.poll(poll.room, poll.pollId), ...poll, told: { room: poll.room }, domainEvent })
  },

  /** False when it was closed already. */
  async closeWhile(poll: Poll, at: Instant): Promise<boolean> {
    const domainEvent: Happened<StageDomainEvent> = { name: 'poll-closed', at }
    const set = { status: 'closed', closedAt: at, domainEvent }
    return (await table.change(keys.poll(poll.room, poll.pollId), { set }, { status: 'open' })) !== undefined
  },

  /** A poll as somebody comes to vote, what they chose before, and whether they are banned: one request. */
  async forVoter(room: Room, pollId: Id<'poll'>, accountId: Id<'account'>) {
    const { poll, vote, ban } = await table.getEach({
      poll: keys.poll(room, pollId),
      vote: keys.vote(pollId, accountId),
      ban: keys.ban(stageOf(room).eventId, accountId),
    })
    return { poll: poll && toPoll(poll), before: choicesIn(vote), isBanned: ban !== undefined }
  },
})

const pollItem = v.object({
  pollId: id('poll'),
  room: v.custom<Room>((value) => typeof value === 'string' && isRoom(value)),
  question: v.string(),
  choices: v.array(v.string()),
  many: v.boolean(),
  status: v.picklist(['open', 'closed']),
  openedAt: v.string(),
  closedAt: v.optional(v.string()),
})
const toPoll = (item: Item): Poll => v.parse(pollItem, item)
