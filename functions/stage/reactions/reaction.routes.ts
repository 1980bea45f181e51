import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { LineStore } from '../chat/line.store.ts'
import type { TallyStore } from '../polls/tally.store.ts'
import type { QuestionStore } from '../questions/question.store.ts'
import type { Entrance } from '../rooms/entrance.ts'
import { reactionContract } from './reaction.contract.ts'
import type { ReactionStore } from './reaction.store.ts'

export interface ReactionDeps {
  reactions: ReactionStore
  tally: TallyStore
  lines: LineStore
  questions: QuestionStore
  entrance: Entrance
}

export function reactionRoutes({ reactions, tally, lines, questions, entrance }: ReactionDeps) {
  const os = implement(reactionContract).$context<CallContext>().use(turnAway)

  return os.router({
    react: os.react.handler(async ({ input: { room, reaction }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await reactions.add(room, reaction, Date.parse(context.now), context.now)
    }),

    mineInRoom: os.mineInRoom.handler(async ({ input: { room }, context }) => {
      const { accountId } = signedIn(context)
      const [votes, written, asked] = await Promise.all([
        tally.votesOf(accountId),
        lines.ofPerson(accountId),
        questions.ofPerson(accountId),
      ])
      const cast = votes.filter(({ choices }) => choices.length > 0)
      const held = [...written, ...asked].filter((each) => each.room === room && each.status === 'held')
      return {
        polls: Object.fromEntries(
          cast
            .filter(({ what }) => what.startsWith('poll_'))
            .map(({ what, choices }) => [what, choices.map((choice) => Number(choice.slice('choice'.length)))]),
        ),
        upvoted: cast.filter(({ what }) => what.startsWith('question_')).map(({ what }) => what as Id<'question'>),
        waiting: held.map(({ words, at }) => ({ words, at })),
      }
    }),
  })
}
