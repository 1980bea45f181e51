import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'
import { reactions } from './reaction.ts'

export const newReaction = v.strictObject({ reaction: v.picklist(reactions) })

const own = v.object({ words: v.string(), at: v.string() })

export const reactionContract = {
  react: endpoint
    .meta({ who: 'anyone', atMost: { times: 20, seconds: 20 } })
    .route({ method: 'POST', path: '/rooms/{room}/reactions', successStatus: 204 })
    .errors(noRoom)
    .input(v.strictObject({ room, ...newReaction.entries }))
    .output(v.undefined()),

  /**
   * What somebody voted in this room, what of theirs still waits for a moderator, and what nobody looked at in time: of the
   * last days.
   */
  mineInRoom: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/rooms/{room}/mine' })
    .input(v.strictObject({ room }))
    .output(
      v.object({
        polls: v.record(v.string(), v.array(v.number())),
        upvoted: v.array(id('question')),
        waiting: v.array(own),
        unread: v.array(own),
      }),
    ),
}
