import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { wasThere } from '../heads/was-there.ts'
import { whoIsBehind } from '../heads/who-is-behind.ts'
import { accountOf } from '../media/identity.ts'
import { inShow } from '../media/in-show.ts'
import { inTheRoom } from '../media/present.ts'
import { withMedia } from '../media/with-media.ts'
import { endRecording } from '../replay/end-recording.ts'
import { stageOf } from '../rooms/room.ts'
import { takeDownAllOf } from '../rooms/take-down.ts'
import { actsNoted } from '../stages/acts.ts'
import type { StagesDeps } from '../stages/deps.ts'
import { comers } from '../stages/here.ts'
import { maySpeak } from '../stages/parts.ts'
import type { Stage } from '../stages/stage.ts'
import { isStaff } from './cast.ts'
import { peopleContract } from './people.contract.ts'
import { castIdOf } from './people.store.ts'

/** Who is at a stage, who is sent away from it, and whom staff name to make its show. */
export function peopleRoutes(deps: StagesDeps) {
  const { stages, standby, replays, keeping, entrance, live, speaker, speakers } = deps
  const os = implement(peopleContract).$context<CallContext>().use(turnAway)
  const { hosting } = comers(deps)
  const { become, mute, remove } = inShow(live)
  const note = actsNoted(deps)

  /** Behind the stage no more; and what they were recording ends here. */
  async function noLongerHost({ room, mediaRoom }: Stage, accountId: Id<'account'>, now: string): Promise<void> {
    await endRecording(room, accountId, mediaRoom, now, { standby, replays })
    await standby.stepDown(room, accountId)
  }

  /** Nobody among those who make the show any more: they may go on watching it, once there is something to watch. */
  async function backAmongViewers(stage: Stage, accountId: Id<'account'>, now: string): Promise<void> {
    await noLongerHost(stage, accountId, now)
    await become(stage, accountId, 'viewer')
  }

  return os.router({
    listPresent: os.listPresent.handler(async ({ input: { room }, errors, context }) => {
      const { mediaRoom } = await hosting(room, context, errors)
      if (!mediaRoom) throw errors['stage-not-on']()
      const media = await live()
      const present = await withMedia(async () => media?.rooms.present(mediaRoom))
      if (!present) throw errors['media-not-running']()
      const accounts = Map.groupBy(present, ({ identity }) => accountOf(identity))
      const [partOf, hands, named] = await Promise.all([
        whoIsBehind(room, mediaRoom, { stages, standby }),
        stages.hands(room, mediaRoom),
        speakers(
          [...accounts.keys()].filter((accountId) => accountId !== undefined),
          context.now,
        ),
      ])
      const people = [...named].map(([accountId, { name }]) => {
        const connections = accounts.get(accountId) ?? []
        const isPublishing = connections.some((each) => each.isPublishing)
        const mayPublish = connections.some((each) => each.mayPublish)
        const part = partOf(accountId)
        // LiveKit lets them speak still, or again.
        return { accountId, name, part: mayPublish && !maySpeak(part) ? 'called' : part, isPublishing } as const
      })
      const line = hands.map(({ accountId }) => accountId)
      return { count: present.length, people: inTheRoom(people, line) }
    }),

    silenceSpeaker: os.silenceSpeaker.handler(async ({ input: { room, accountId }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      if (!stage.mediaRoom) throw errors['stage-not-on']()
      if (!(await mute(stage, accountId))) throw errors['media-not-running']()
      await note(room, 'speaker-silenced', context, { about: accountId })
    }),

    sendOff: os.sendOff.handler(async ({ input: { room, accountId, reason }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      const { mediaRoom } = stage
      if (!mediaRoom) throw errors['stage-not-on']()
      const who = await speaker(accountId, context.now)
      if (accountId === signedIn(context).accountId || (who && isStaff(who))) throw errors['not-to-be-sent-off']()
      // Written first: whoever comes back meanwhile meets it at the door.
      await stages.sendOff(room, accountId, mediaRoom, context.now)
      // Gone first, and put down meanwhile: everybody waits for the silence, nobody for the log.
      await Promise.all([
        remove(stage, accountId),
        stages.lowerHand(room, accountId),
        note(room, 'person-sent-off', context, { about: accountId, reason }),
        noLongerHost(stage, accountId, context.now),
      ])
    }),

    banPerson: os.banPerson.handler(async ({ input: { room, accountId, reason }, errors, context }) => {
      const stage = await hosting(room, context, errors)
      const who = await speaker(accountId, context.now)
      if (!who) throw errors['person-not-found']()
      const { accountId: by } = signedIn(context)
      if (accountId === by || isStaff(who)) throw errors['not-to-be-banned']()
      if (!(await wasThere(stage, accountId, deps))) throw errors['person-not-here']()
      const ban = { accountId, name: who.name, reason, by, at: context.now }
      await keeping.ban(room, ban, { name: 'person-banned', at: context.now })
      // Out of the other shows of the event by whoever follows the table; here at once.
      await Promise.all([
        remove(stage, accountId),
        stages.lowerHand(room, accountId),
        note(room, 'person-banned', context, { about: accountId, reason }),
        noLongerHost(stage, accountId, context.now),
        takeDownAllOf(accountId, stageOf(room).eventId, context.now, deps),
      ])
    }),

    listCast: os.listCast.handler(async ({ input: { room }, errors, context }) => {
      await hosting(room, context, errors)
      return stages.cast(room)
    }),

    nameCast: os.nameCast.handler(async ({ input: { room, ...member }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await stages.name(room, { ...member, namedAt: context.now })
    }),

    strikeCast: os.strikeCast.handler(async ({ input: { room, mail }, errors, context }) => {
      if (!(await entrance.settings(room))) throw errors['room-not-found']()
      await stages.strike(room, mail)
      const stage = await stages.find(room)
      const there = stage.mediaRoom ? await standby.ofShow(room, stage.mediaRoom) : []
      for (const { accountId, castId } of there)
        if (castId === castIdOf(mail)) await backAmongViewers(stage, accountId, context.now)
    }),
  })
}
