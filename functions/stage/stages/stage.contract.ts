import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { wholeNumber } from '../../platform/http/fields.ts'
import { handView } from '../hands/hand.contract.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'
import { parts } from './parts.ts'
import { anyone, consentFirst, host, movedOn, noMedia, notOn, sentOff } from './refusals.ts'
import { stageDeeds, stageStates } from './stage.ts'

const version = wholeNumber(0, 1_000_000)

export const stageView = v.object({
  room: v.string(),
  state: v.picklist(stageStates),
  since: v.string(),
  startedAt: v.optional(v.string()),
  version: v.number(),
  /** What whoever asks is to this stage. */
  part: v.picklist(parts),
  /** That egress writes it for many, and whether viewers are sent there. */
  broadcast: v.optional(v.object({ isOpen: v.boolean() })),
  /** Their own hand, raised at this show. */
  hand: v.optional(handView),
})
export type StageView = v.InferOutput<typeof stageView>

export const stagesContract = {
  readStage: anyone.route({ method: 'GET', path: '/media/{room}' }).input(v.strictObject({ room })).output(stageView),

  /** What a browser enters the show's room with: ten minutes to connect, and no more than its holder's part lets it. */
  enterStage: endpoint
    .meta({ who: 'anyone', atMost: { times: 120, seconds: 600 } })
    .errors({
      ...{ ...noRoom, ...notOn, ...noMedia, ...sentOff, ...consentFirst },
      'stage-crowded': refusal(
        409,
        'Penonton sudah sangat banyak. Siaran diputar lewat jalur untuk penonton banyak.',
        'There is a large audience. The show plays by the way for large audiences.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/enter' })
    .input(v.strictObject({ room, device: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/)) }))
    .output(v.object({ url: v.string(), token: v.string(), identity: v.string(), part: v.picklist(parts) })),

  moveStage: host
    .errors({ ...movedOn, ...noMedia })
    .route({ method: 'POST', path: '/media/{room}/move' })
    .input(v.strictObject({ room, deed: v.picklist(stageDeeds), version }))
    .output(stageView),

  /** Viewers are sent to what egress writes, or back into the room. */
  openBroadcast: host
    .errors({
      ...movedOn,
      'no-broadcast': refusal(
        409,
        'Siaran untuk penonton banyak tidak berjalan di panggung ini.',
        'There is no broadcast for large audiences on this stage.',
      ),
    })
    .route({ method: 'POST', path: '/media/{room}/broadcast' })
    .input(v.strictObject({ room, isOpen: v.boolean(), version }))
    .output(stageView),
}
