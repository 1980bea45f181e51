import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { TallyStore } from '../polls/tally.store.ts'
import type { Entrance } from '../rooms/entrance.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { type QuestionView, questionContract } from './question.contract.ts'
import type { QuestionStore } from './question.store.ts'
import { asked, inOrder, isOfShow, isWaiting, movedTo, type Question } from './question.ts'

export interface QuestionDeps {
  questions: QuestionStore
  tally: TallyStore
  stages: Pick<StageStore, 'find'>
  entrance: Entrance
}

export function questionRoutes({ questions, tally, stages, entrance }: QuestionDeps) {
  const os = implement(questionContract).$context<CallContext>().use(turnAway)

  return os.router({
    askQuestion: os.askQuestion.handler(async ({ input: { room, words, nameless, formKey }, errors, context }) => {
      const speaking = await entrance.speaking(room, signedIn(context), context.now)
      if (!speaking) throw errors['room-not-found']()
      const { accountId } = speaking.author
      const questionId = idFrom('question', room, accountId, formKey)
      const already = await questions.find(room, questionId)
      if (already) return viewOf(already)
      const [theirs, stage] = await Promise.all([questions.ofPerson(accountId), stages.find(room)])
      const waiting = theirs.filter((each) => each.room === room && isWaiting(each, stage, context.now))
      const wanted = { questionId, words, nameless }
      const question = answer(asked(wanted, { ...speaking, open: waiting.length }, context.now), errors)
      await questions.saveNew(question, { name: 'question-asked', at: context.now })
      return viewOf(question)
    }),

    upvoteQuestion: os.upvoteQuestion.handler(async ({ input: { room, questionId, up }, errors, context }) => {
      const speaking = await entrance.speaking(room, signedIn(context), context.now)
      if (!speaking) throw errors['room-not-found']()
      if (speaking.author.isBanned) throw errors.banned()
      const [question, stage] = await Promise.all([questions.find(room, questionId), stages.find(room)])
      if (!question || question.status === 'held' || question.status === 'dismissed')
        throw errors['question-not-found']()
      if (!isOfShow(question, stage)) throw errors['question-elsewhere']()
      const { accountId } = speaking.author
      const before = await tally.voteOf(questionId, accountId)
      const choices = up ? ['choice0'] : []
      const vote = { room, what: questionId, accountId, choices, at: context.now }
      if (before.length !== choices.length) {
        const isCast = await tally.cast(vote, before, 'question-upvoted', questions.whileOpen(question))
        if (!isCast) throw errors['question-elsewhere']()
      }
      return { votes: (await tally.sum(questionId)).people ?? 0, up }
    }),

    listQuestions: os.listQuestions.handler(async ({ input: { room } }) => {
      const [ever, stage] = await Promise.all([questions.ofRoom(room), stages.find(room)])
      const all = ever.filter((each) => isOfShow(each, stage))
      const held = all.filter(({ status }) => status === 'held')
      return [...held, ...inOrder(all)].map(viewOf)
    }),

    moveQuestion: os.moveQuestion.handler(async ({ input: { room, questionId, to }, errors, context }) => {
      const question = await questions.find(room, questionId)
      if (!question) throw errors['question-not-found']()
      const next = answer(movedTo(question, to, context.now), errors)
      if (next === question) return viewOf(question)
      const happened = { name: 'question-moved' as const, at: context.now }
      if (!(await questions.saveWhile(next, question, happened))) throw errors['question-elsewhere']()
      return viewOf(next)
    }),
  })
}

const viewOf = (question: Question): QuestionView => {
  const { questionId, name, words, status, at, answeringAt, answeredAt, votes } = question
  return { questionId, name, words, status, at, answeringAt, answeredAt, votes }
}
