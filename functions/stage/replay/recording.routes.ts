import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom, type NewId } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import type { Room } from '../rooms/room.ts'
import { type ComersDeps, comers } from '../stages/here.ts'
import { maySpeak } from '../stages/parts.ts'
import { isOnAir, isPaused, isUnderWay } from '../stages/stage.ts'
import { recordingContract } from './recording.contract.ts'
import { formsAtOnce, isRecording, mostSliceBytes, mostSlices, sliceKey, sliceSeconds, type Take } from './recording.ts'
import type { ReplayStore } from './replay.store.ts'
import { cut, type Replay, removalAsked, shownAgain, withdrawn } from './replay.ts'

export interface RecordingDeps extends ComersDeps {
  replays: ReplayStore
  keeping: KeepingStore
  newId: NewId
  uploadTo: UploadTo
}

export function recordingRoutes({ replays, newId, uploadTo, ...deps }: RecordingDeps) {
  const { stages, keeping, speaker } = deps
  const os = implement(recordingContract).$context<CallContext>().use(turnAway)
  const { here } = comers(deps)

  type Errors = { 'room-not-found': () => Error; 'not-on-stage': () => Error }
  /** The stage, for whoever stands on it. */
  async function onStage(room: Room, context: CallContext, errors: Errors) {
    const found = await here(room, context)
    if (!found) throw errors['room-not-found']()
    // Whoever is called up is asked before they come.
    if (!maySpeak(found.part) && found.hand?.state !== 'called') throw errors['not-on-stage']()
    return { ...found, caller: signedIn(context) }
  }

  async function takeOf(room: Room, takeId: Id<'take'>, context: CallContext, missing: () => Error): Promise<Take> {
    const take = await replays.take(room, takeId)
    if (take?.by !== signedIn(context).accountId) throw missing()
    return take
  }

  async function change(
    before: Replay,
    after: Replay,
    act: 'replay-cut' | 'replay-shown' | 'replay-withdrawn',
    context: CallContext,
    errors: { 'replay-moved-on': () => Error },
  ) {
    const { accountId: by } = signedIn(context)
    if (!(await replays.saveWhile(before, after, { name: act, at: context.now }))) throw errors['replay-moved-on']()
    await keeping.note({ actId: newId('act'), room: after.room, act, by, at: context.now })
  }

  return os.router({
    readRecording: os.readRecording.handler(async ({ input: { room }, errors, context }) => {
      const { caller, stage } = await onStage(room, context, errors)
      const { mediaRoom } = stage
      if (!mediaRoom)
        return { isOn: false, hasStopped: false, isOver: true, isPaused: false, agreed: false, people: [] }
      const [consents, takes] = await Promise.all([replays.consents(room, mediaRoom), replays.takes(room)])
      const people = consents.filter(({ takenBackAt }) => !takenBackAt)
      const ofShow = takes.filter((take) => take.mediaRoom === mediaRoom)
      const isOn = isUnderWay(stage) && ofShow.some((take) => isRecording(take, context.now))
      return {
        ...{ isOn, hasStopped: isOnAir(stage) && ofShow.length > 0 && !isOn },
        ...{ isOver: !isUnderWay(stage), isPaused: isPaused(stage) },
        agreed: people.some(({ accountId }) => accountId === caller.accountId),
        people: people.map(({ accountId, name }) => ({ accountId, name })),
      }
    }),

    agreeToRecording: os.agreeToRecording.handler(async ({ input: { room, agrees }, errors, context }) => {
      const { accountId } = signedIn(context)
      // A no is everybody's who said yes, also once they are on the stage no longer.
      const { stage } = agrees ? await onStage(room, context, errors) : { stage: await stages.find(room) }
      const { mediaRoom } = stage
      if (!mediaRoom || !isUnderWay(stage)) throw errors['stage-not-on']()
      if (!agrees) return void (await replays.takeBack({ accountId, room, mediaRoom }, context.now))
      const name = (await speaker(accountId, context.now))?.name ?? ''
      await replays.agree({ accountId, name, room, mediaRoom, agreedAt: context.now })
    }),

    beginTake: os.beginTake.handler(async ({ input: { room, formKey }, errors, context }) => {
      const { caller, stage, part } = await onStage(room, context, errors)
      if (part !== 'host') throw errors['not-on-stage']()
      const { mediaRoom } = stage
      if (!mediaRoom || !isOnAir(stage)) throw errors['stage-not-on']()
      const consent = await replays.consent(room, mediaRoom, caller.accountId)
      if (!consent || consent.takenBackAt) throw errors['consent-first']()
      // Of a browser that died nobody said that its recording ended.
      for (const take of await replays.takes(room))
        if (take.mediaRoom === mediaRoom && !take.endedAt && !isRecording(take, context.now))
          await replays.endTake(take, take.heardAt ?? take.beganAt)
      const takeId = idFrom('take', caller.accountId, mediaRoom, formKey)
      await replays.beginTake({ takeId, room, mediaRoom, by: caller.accountId, beganAt: context.now })
      return { takeId, sliceSeconds }
    }),

    sliceForms: os.sliceForms.handler(async ({ input: { room, takeId, from }, errors, context }) => {
      const take = await takeOf(room, takeId, context, errors['take-not-found'])
      // Whoever was put out meanwhile adds nothing to what everybody will see again.
      if ((await onStage(room, context, errors)).part !== 'host' || take.shutAt) throw errors['not-on-stage']()
      await replays.hear(take, context.now)
      const numbers = Array.from({ length: Math.min(formsAtOnce, mostSlices - from) }, (_, n) => from + n)
      const at = new Date(context.now)
      const form = (kind: 'picture' | 'sound', number: number) =>
        uploadTo({ key: sliceKey(takeId, kind, number), mostBytes: mostSliceBytes, thenTo: '' }, at)
      const slices = await Promise.all(
        numbers.map(async (number) => {
          const [picture, sound] = await Promise.all([form('picture', number), form('sound', number)])
          return { url: picture.url, number, picture: picture.fields, sound: sound.fields }
        }),
      )
      return { url: slices[0]?.url ?? '', slices: slices.map(({ url: _, ...slice }) => slice) }
    }),

    endTake: os.endTake.handler(async ({ input: { room, takeId }, errors, context }) => {
      await replays.endTake(await takeOf(room, takeId, context, errors['take-not-found']), context.now)
    }),

    listReplays: os.listReplays.handler(async ({ input: { room }, context }) => {
      const isStaff = maySpeakAs(context.caller, ['event-staff'])
      return (await replays.ofRoom(room))
        .filter(({ state }) => state === 'shown' || isStaff)
        .map((replay) => viewOf(replay, isStaff))
    }),

    askRemoval: os.askRemoval.handler(async ({ input: { room, replayId, words }, errors, context }) => {
      const { accountId: by } = signedIn(context)
      for (let attempt = 0; attempt < mostAtOnce; attempt++) {
        const replay = await replays.find(room, replayId)
        if (!replay) throw errors['replay-not-found']()
        const consent = await replays.consent(room, replay.mediaRoom, by)
        if (!consent) throw errors['not-in-it']()
        const asked = answer(removalAsked(replay, { by, name: consent.name, words, at: context.now }), errors)
        if (asked === replay) return
        if (await replays.saveWhile(replay, asked, { name: 'replay-asked', at: context.now })) return
      }
      throw new Error('a replay was changed by too many at once')
    }),

    cutReplay: os.cutReplay.handler(
      async ({ input: { room, replayId, takeId, from, to, version }, errors, context }) => {
        const replay = await replays.find(room, replayId)
        if (!replay) throw errors['replay-not-found']()
        const next = answer(cut(replay, takeId, { from, to }, version), errors)
        await change(replay, next, 'replay-cut', context, errors)
      },
    ),

    showReplay: os.showReplay.handler(async ({ input: { room, replayId, settled, version }, errors, context }) => {
      const replay = await replays.find(room, replayId)
      if (!replay) throw errors['replay-not-found']()
      await change(replay, answer(shownAgain(replay, settled, version), errors), 'replay-shown', context, errors)
    }),

    withdrawReplay: os.withdrawReplay.handler(async ({ input: { room, replayId, version }, errors, context }) => {
      const replay = await replays.find(room, replayId)
      if (!replay) throw errors['replay-not-found']()
      await change(replay, answer(withdrawn(replay, version), errors), 'replay-withdrawn', context, errors)
    }),
  })
}

function viewOf({ replayId, state, version, parts, asked }: Replay, isStaff: boolean) {
  return {
    ...{ replayId, state, version },
    parts: parts.map(({ takeId, beganAt, milliseconds, files }) => ({
      ...{ takeId, beganAt, seconds: Math.round(milliseconds / 1000) },
      files: files.map(({ kind, key, bytes }) => ({ kind, path: `/${key}`, bytes })),
    })),
    ...(isStaff && asked && { asked: asked.map(({ by: accountId, ...said }) => ({ accountId, ...said })) }),
  }
}

/** Whoever asks waits for nobody: of so many who ask in one moment, each is kept. */
const mostAtOnce = 12
