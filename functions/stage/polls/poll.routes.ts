import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { Entrance } from '../rooms/entrance.ts'
import { type PollView, pollContract } from './poll.contract.ts'
import type { PollStore } from './poll.store.ts'
import { chosen, type Poll, resultsOf } from './poll.ts'
import type { TallyStore } from './tally.store.ts'

export interface PollDeps {
  polls: PollStore
  tally: TallyStore
  entrance: Entrance
}

export function pollRoutes({ polls, tally, entrance }: PollDeps) {
  const os = implement(pollContract).$context<CallContext>().use(turnAway)
  const viewed = async (poll: Poll) => viewOf(poll, await tally.sum(poll.pollId))

  return os.router({
    openPoll: os.openPoll.handler(async ({ input: { room, formKey, ...words }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      const poll: Poll = {
        ...words,
        pollId: pollIdOf(context.now, formKey),
        ...{ room, status: 'open', openedAt: context.now },
      }
      const earlier = (await polls.ofRoom(room)).find(({ pollId }) => pollId.endsWith(tailOf(formKey)))
      if (earlier) return viewed(earlier)
      await polls.saveNew(poll, { name: 'poll-opened', at: context.now })
      return viewed(poll)
    }),

    closePoll: os.closePoll.handler(async ({ input: { room, pollId }, errors, context }) => {
      const poll = await polls.find(room, pollId)
      if (!poll) throw errors['poll-not-found']()
      await polls.closeWhile(poll, context.now)
      await tally.close(pollId)
      return viewed({ ...poll, status: 'closed' })
    }),

    castVote: os.castVote.handler(async ({ input: { room, pollId, choices }, errors, context }) => {
      const { accountId } = signedIn(context)
      const { poll, before, isBanned } = await polls.forVoter(room, pollId, accountId)
      if (isBanned) throw errors.banned()
      if (!poll) throw (await entrance.settings(room)) ? errors['poll-not-found']() : errors['room-not-found']()
      const wanted = answer(chosen(poll, choices), errors)
      const vote = { room, what: pollId, accountId, choices: wanted, at: context.now }
      const isSame = before.join() === wanted.join()
      if (!isSame && !(await tally.cast(vote, before, 'vote-cast'))) {
        const now = await polls.find(room, pollId)
        throw now?.status === 'open' ? errors['voted-meanwhile']() : errors['poll-closed']()
      }
      return { pollId, mine: wanted.map((choice) => Number(choice.slice('choice'.length))) }
    }),
  })
}

/** Sorts by when it was opened, and is the same for a form sent twice in one go. */
const pollIdOf = (at: string, formKey: string): Id<'poll'> =>
  `poll_${Date.parse(at).toString(36).padStart(9, '0')}${tailOf(formKey)}`
const tailOf = (formKey: string) => formKey.replaceAll('-', '')

const viewOf = (poll: Poll, sums: Readonly<Record<string, number>>): PollView => ({
  pollId: poll.pollId,
  ...{ question: poll.question, many: poll.many, isOpen: poll.status === 'open', people: sums.people ?? 0 },
  results: resultsOf(poll, sums),
})
