import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, ticked } from '../../platform/http/fields.ts'
import { unheard } from '../chat/line.contract.ts'
import { room, spoken } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'

export const questionView = v.object({
  questionId: id('question'),
  name: v.string(),
  words: v.string(),
  status: v.picklist(['held', 'open', 'answering', 'answered', 'dismissed']),
  at: v.string(),
  answeringAt: v.optional(v.string()),
  answeredAt: v.optional(v.string()),
  votes: v.number(),
})
export type QuestionView = v.InferOutput<typeof questionView>

export const newQuestion = v.strictObject({ formKey, words: spoken(280), nameless: ticked })

const noQuestion = {
  'question-not-found': refusal(404, 'Pertanyaan ini tidak ada lagi.', 'This question is no longer there.'),
}

export const questionContract = {
  askQuestion: endpoint
    .meta({ who: 'member', atMost: { times: 6, seconds: 300 } })
    .route({ method: 'POST', path: '/rooms/{room}/questions', successStatus: 201 })
    .errors({
      ...noRoom,
      ...unheard,
      'enough-asked': refusal(
        409,
        'Tiga pertanyaan Anda masih menunggu. Tunggu sampai salah satu dijawab.',
        'Three questions of yours are still waiting. Wait until one of them has been answered.',
      ),
    })
    .input(v.strictObject({ room, ...newQuestion.entries }))
    .output(questionView),

  /** One vote a person, taken back with `up: false`. */
  upvoteQuestion: endpoint
    .meta({ who: 'member', atMost: { times: 60, seconds: 60 } })
    .route({ method: 'POST', path: '/rooms/{room}/questions/{questionId}/vote' })
    .errors({
      ...noRoom,
      ...noQuestion,
      banned: unheard.banned,
      'question-elsewhere': refusal(
        409,
        'Pertanyaan ini sudah tidak menunggu jawaban.',
        'This question is no longer waiting for an answer.',
      ),
    })
    .input(v.strictObject({ room, questionId: id('question'), up: ticked }))
    .output(v.object({ votes: v.number(), up: v.boolean() })),

  /** All of a room's show, held ones too. */
  listQuestions: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/rooms/{room}/questions' })
    .input(v.strictObject({ room }))
    .output(v.array(questionView)),

  moveQuestion: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/rooms/{room}/questions/{questionId}/move' })
    .errors({
      ...noQuestion,
      'question-elsewhere': refusal(
        409,
        'Pertanyaan ini sudah di tempat lain. Muat ulang halaman ini.',
        'This question is elsewhere by now. Load this page again.',
      ),
    })
    .input(
      v.strictObject({
        room,
        questionId: id('question'),
        to: v.picklist(['open', 'answering', 'answered', 'dismissed']),
      }),
    )
    .output(questionView),
}
