import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, ticked, wholeNumber } from '../../platform/http/fields.ts'
import { unheard } from '../chat/line.contract.ts'
import { room, spoken } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'

export const pollView = v.object({
  pollId: id('poll'),
  question: v.string(),
  many: v.boolean(),
  isOpen: v.boolean(),
  results: v.array(v.object({ words: v.string(), count: v.number(), percent: v.number() })),
  people: v.number(),
})
export type PollView = v.InferOutput<typeof pollView>

export const newPoll = v.strictObject({
  formKey,
  question: spoken(200),
  choices: v.pipe(v.array(spoken(80)), v.minLength(2), v.maxLength(8)),
  many: ticked,
})
export const vote = v.strictObject({ choices: v.pipe(v.array(wholeNumber(0, 7)), v.maxLength(8)) })

const noPoll = { 'poll-not-found': refusal(404, 'Jajak pendapat ini tidak ada.', 'There is no such poll.') }
const closed = { 'poll-closed': refusal(409, 'Jajak pendapat ini sudah ditutup.', 'This poll has been closed.') }

export const pollContract = {
  openPoll: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/rooms/{room}/polls', successStatus: 201 })
    .errors(noRoom)
    .input(v.strictObject({ room, ...newPoll.entries }))
    .output(pollView),

  closePoll: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/rooms/{room}/polls/{pollId}/close' })
    .errors(noPoll)
    .input(v.strictObject({ room, pollId: id('poll') }))
    .output(pollView),

  /**
   * One vote a person; another one takes its place while the poll is open, an empty one takes it back. Answers with which
   * choices it now is, by their places; how the poll stands, the room tells everybody within a second.
   */
  castVote: endpoint
    .meta({ who: 'member', atMost: { times: 20, seconds: 60 } })
    .route({ method: 'POST', path: '/rooms/{room}/polls/{pollId}/vote' })
    .errors({
      ...noPoll,
      ...closed,
      banned: unheard.banned,
      ...noRoom,
      'no-such-choice': refusal(422, 'Pilih salah satu jawaban yang ada.', 'Choose one of the answers there are.'),
      'one-choice-only': refusal(422, 'Pilih satu jawaban saja.', 'Choose one answer only.'),
      'voted-meanwhile': refusal(
        409,
        'Suara Anda yang lain sedang dihitung. Coba lagi.',
        'Another vote of yours is being counted. Try again.',
      ),
    })
    .input(v.strictObject({ room, pollId: id('poll'), ...vote.entries }))
    .output(v.object({ pollId: id('poll'), mine: v.array(v.number()) })),
}
