import { implement } from '@orpc/server'
import { dayMs, later } from '../../platform/clock.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { LineStore } from '../chat/line.store.ts'
import { isInTime } from '../chat/line.ts'
import type { TallyStore } from '../polls/tally.store.ts'
import type { QuestionStore } from '../questions/question.store.ts'
import { isWaiting } from '../questions/question.ts'
import type { Entrance } from '../rooms/entrance.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { reactionContract } from './reaction.contract.ts'
import type { ReactionStore } from './reaction.store.ts'

export interface ReactionDeps {
  reactions: ReactionStore
  tally: TallyStore
  lines: LineStore
  questions: QuestionStore
  stages: Pick<StageStore, 'find'>
  entrance: Entrance
}

/** For so long somebody is told that nobody got to what they wrote. */
const saidMs = 7 * dayMs

export function reactionRoutes({ reactions, tally, lines, questions, stages, entrance }: ReactionDeps) {
  const os = implement(reactionContract).$context<CallContext>().use(turnAway)

  return os.router({
    react: os.react.handler(async ({ input: { room, reaction }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await reactions.add(room, reaction, Date.parse(context.now), context.now)
    }),

    mineInRoom: os.mineInRoom.handler(async ({ input: { room }, context }) => {
      const { accountId } = signedIn(context)
      const [votes, written, asked, stage] = await Promise.all([
        tally.votesOf(accountId),
        lines.ofPerson(accountId),
        questions.ofPerson(accountId),
        stages.find(room),
      ])
      const cast = votes.filter(({ choices }) => choices.length > 0)
      const held = [...written, ...asked].filter((each) => each.room === room && each.status === 'held')
      const isLooked = (each: (typeof held)[number]) =>
        'questionId' in each ? isWaiting(each, stage, context.now) : isInTime(each, context.now)
      const own = ({ words, at }: (typeof held)[number]) => ({ words, at })
      const isFresh = ({ at }: (typeof held)[number]) => later(at, saidMs) > context.now
      return {
        polls: Object.fromEntries(
          cast
            .filter(({ what }) => what.startsWith('poll_'))
            .map(({ what, choices }) => [what, choices.map((choice) => Number(choice.slice('choice'.length)))]),
        ),
        upvoted: cast.filter(({ what }) => what.startsWith('question_')).map(({ what }) => what as Id<'question'>),
        waiting: held.filter(isLooked).map(own),
        unread: held.filter((each) => !isLooked(each) && isFresh(each)).map(own),
      }
    }),
  })
}
