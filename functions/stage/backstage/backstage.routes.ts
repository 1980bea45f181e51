import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { NewId } from '../../platform/ids.ts'
import { accountOf } from '../media/identity.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import { withMedia } from '../media/with-media.ts'
import { castIdOf } from '../people/people.store.ts'
import type { Room } from '../rooms/room.ts'
import { type ComersDeps, comers, type Here } from '../stages/here.ts'
import { mayShow } from '../stages/parts.ts'
import { isUnderWay, type Stage } from '../stages/stage.ts'
import { backstageContract } from './backstage.contract.ts'
import { inOrder, movedInLine } from './line-up.ts'
import type { StandbyStore } from './standby.store.ts'
import { says } from './standby.ts'
import { viewOf } from './view.ts'

export interface BackstageDeps extends ComersDeps {
  standby: StandbyStore
  newId: NewId
  live(): Promise<{ rooms: LiveRooms } | undefined>
}

export function backstageRoutes(deps: BackstageDeps) {
  const { stages, standby, newId, live } = deps
  const os = implement(backstageContract).$context<CallContext>().use(turnAway)
  const { here, hosting, standing } = comers(deps)

  type BehindErrors = { 'room-not-found': () => Error; 'backstage-only': () => Error }
  async function behind(room: Room, context: CallContext, errors: BehindErrors): Promise<Here> {
    const found = await here(room, context)
    if (!found) throw errors['room-not-found']()
    if (!mayShow(found.part)) throw errors['backstage-only']()
    return found
  }

  /** Somebody's own row of the show that is on. */
  async function own(room: Room, { stage, part }: Here, context: CallContext, errors: { 'stage-not-on': () => Error }) {
    if (!stage.mediaRoom || !isUnderWay(stage)) throw errors['stage-not-on']()
    return standing(await standby.find(room, signedIn(context).accountId), stage.mediaRoom, part, context)
  }

  /** Those who make a stage, in their order. Captioners have no turn. */
  async function inLine(room: Room) {
    const [cast, lineUp] = await Promise.all([stages.cast(room), stages.lineUp(room)])
    const named = cast.filter(({ part }) => mayShow(part))
    return {
      lineUp,
      cast: inOrder(
        named.map((each) => ({ ...each, castId: castIdOf(each.mail) })),
        lineUp,
      ),
    }
  }

  /** Whose accounts are connected. Nothing, where LiveKit does not say. */
  async function connected({ mediaRoom }: Stage) {
    const media = mediaRoom ? await live() : undefined
    const present = media && mediaRoom && (await withMedia(async () => (await media.rooms.present(mediaRoom)) ?? []))
    return present ? new Set(present.map(({ identity }) => accountOf(identity))) : undefined
  }

  return os.router({
    readBackstage: os.readBackstage.handler(async ({ input: { room }, errors, context }) => {
      const { stage, part } = await behind(room, context, errors)
      const show = isUnderWay(stage) ? stage.mediaRoom : undefined
      const [line, there, cues, accounts] = await Promise.all([
        inLine(room),
        show ? standby.ofShow(room, show) : [],
        show ? standby.cues(room, show) : [],
        show && connected(stage),
      ])
      const { accountId, mail } = signedIn(context)
      const reader = { accountId, castId: castIdOf(mail), isHost: part === 'host' }
      return viewOf({ ...line, there, cues, connected: accounts || undefined }, reader)
    }),

    sayReady: os.sayReady.handler(async ({ input: { room, isReady, ...tried }, errors, context }) => {
      const found = await behind(room, context, errors)
      const said = answer(says(await own(room, found, context, errors), isReady, tried, context.now), errors)
      await standby.save(room, said, context.now)
    }),

    readCues: os.readCues.handler(async ({ input: { room }, errors, context }) => {
      const found = await behind(room, context, errors)
      const reader = await own(room, found, context, errors)
      await standby.save(room, { ...reader, readCuesAt: context.now }, context.now)
    }),

    moveInLine: os.moveInLine.handler(async ({ input: { room, ...move }, errors, context }) => {
      await hosting(room, context, errors)
      const { cast, lineUp } = await inLine(room)
      const moved = answer(movedInLine(cast, lineUp, move), errors)
      if (moved === lineUp) return
      if (!(await stages.saveLineUpWhile(room, lineUp.version, moved, context.now))) throw errors['line-up-moved-on']()
    }),

    giveCue: os.giveCue.handler(async ({ input: { room, to, words }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      const { mediaRoom } = stage
      if (!mediaRoom || !isUnderWay(stage)) throw errors['stage-not-on']()
      if (to !== 'all' && !(await inLine(room)).cast.some(({ castId }) => castId === to))
        throw errors['speaker-not-found']()
      await standby.give(room, { cueId: newId('cue'), to, words, at: context.now, mediaRoom })
    }),
  })
}
