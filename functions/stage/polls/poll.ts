import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Room } from '../rooms/room.ts'

/** A question with answers to choose from, put to a room while it is open. */
export interface Poll {
  pollId: Id<'poll'>
  room: Room
  question: string
  /** What can be chosen, in order; chosen by place: `choice0`. */
  choices: readonly string[]
  /** Whether several may be chosen. */
  many: boolean
  status: 'open' | 'closed'
  openedAt: Instant
  closedAt?: Instant | undefined
}

/** What is chosen, in the poll's own order, each once. Nothing chosen takes a vote back. */
export function chosen(poll: Poll, choices: readonly number[]) {
  if (poll.status !== 'open') return refuse('poll-closed')
  const places = [...new Set(choices)].sort((a, b) => a - b)
  if (places.some((place) => place >= poll.choices.length)) return refuse('no-such-choice')
  if (places.length > 1 && !poll.many) return refuse('one-choice-only')
  return ok(places.map((place) => `choice${place}`))
}

export interface Result {
  words: string
  count: number
  /** Of those who voted, in whole percent. With many choices they add up to more than a hundred. */
  percent: number
}

export function resultsOf({ choices }: Pick<Poll, 'choices'>, sums: Readonly<Record<string, number>>): Result[] {
  const people = sums.people ?? 0
  return choices.map((words, place) => {
    const count = sums[`choice${place}`] ?? 0
    return { words, count, percent: people === 0 ? 0 : Math.round((100 * count) / people) }
  })
}

/** What everybody in the room gets to see of it. */
export const toldPoll = (poll: Poll, sums: Readonly<Record<string, number>>) => ({
  type: 'poll',
  id: poll.pollId,
  ...{ question: poll.question, many: poll.many, isOpen: poll.status === 'open' },
  results: resultsOf(poll, sums),
  people: sums.people ?? 0,
})
