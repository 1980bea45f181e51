import { idFrom } from '../../platform/ids.ts'
import type { LargeObjects } from '../../platform/s3/large-objects.ts'
import type { Written } from '../broadcast/on-egress-ended.ts'
import type { Room } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isUnderWay } from '../stages/stage.ts'
import { putTogether } from './put-together.ts'
import { type Kind, kinds, sliceNumber, slicesOf, type Take } from './recording.ts'
import { type ReplayStore, replayIdOf } from './replay.store.ts'
import { type Part, type Replay, recordedAt, seenAt } from './replay.ts'

export interface Bringing {
  replays: ReplayStore
  stages: StageStore
  /** What browsers sent. */
  slices: Pick<LargeObjects, 'sizes' | 'readRange'>
  /** Where people watch it from. */
  files: Pick<LargeObjects, 'readRange' | 'putLarge'> & { remove(key: string): Promise<void> }
  randomName(): string
}

/**
 * Under a new name each time it is made: what is cut out is nowhere. One that is taken down is gone from the edge within ten
 * seconds; whoever asks again meanwhile is told that nothing changed.
 */
const caching = 'public, max-age=60, s-maxage=10'

/** Brings the replays of a room to where its takes, cuts and withdrawals say they should be. Done again, it does nothing. */
export async function bringReplays(room: Room, deps: Bringing): Promise<void> {
  const [stage, takes, written] = await Promise.all([
    deps.stages.find(room),
    deps.replays.takes(room),
    deps.replays.written(room),
  ])
  for (const [mediaRoom, sources] of Map.groupBy([...takes, ...written], (each) => each.mediaRoom))
    if (stage.mediaRoom !== mediaRoom || !isUnderWay(stage)) await bring(room, mediaRoom, sources, deps)
}

async function bring(
  room: Room,
  mediaRoom: string,
  sources: readonly (Take | Written)[],
  deps: Bringing,
): Promise<void> {
  const replayId = replayIdOf(mediaRoom)
  const before = await deps.replays.find(room, replayId)
  const fresh: Replay = { replayId, room, mediaRoom, state: 'shown', parts: [], cuts: [], version: 0 }
  const base = before ?? (await withObjections(fresh, sources, deps))
  const parts =
    base.state === 'withdrawn'
      ? []
      : await Promise.all(sources.map((each) => ('takeId' in each ? partOf(each, base, deps) : asWritten(each, base))))
  // A film may come after its show was taken down.
  if (base.state === 'withdrawn') for (const key of filmsIn(sources)) await deps.files.remove(key)
  const there = parts.flatMap((part) => part ?? [])
  if (there.every((part) => base.parts.includes(part)) && there.length === base.parts.length) return
  const saved = await deps.replays.saveWhile(before, { ...base, parts: there, version: base.version + 1 })
  // Whoever was first wins: what is not pointed to by it goes, the message comes again for what changed meanwhile.
  const [kept, left] = saved ? [there, base.parts] : [base.parts, there]
  const stays = new Set(filesOf(kept))
  for (const key of filesOf(left)) if (!stays.has(key)) await deps.files.remove(key)
  if (!saved) throw new Error('a replay moved on while it was put together')
}

/**
 * A browser's recorder leaves out whoever takes their consent back; egress does not. Such a replay is out of sight from the
 * beginning, until staff have taken it down.
 */
async function withObjections(replay: Replay, sources: readonly (Take | Written)[], { replays }: Bringing) {
  if (sources.every((each) => 'takeId' in each)) return replay
  const consents = await replays.consents(replay.room, replay.mediaRoom)
  const asked = consents.flatMap(({ accountId: by, name, takenBackAt: at }) =>
    at ? [{ by, name, words: '', at }] : [],
  )
  return asked.length > 0 ? { ...replay, state: 'asked' as const, asked } : replay
}

/** What egress wrote is a whole film already. */
function asWritten({ egressId, key, bytes, beganAt, milliseconds }: Written, replay: Replay): Part {
  const takeId = idFrom('take', egressId)
  const made = replay.parts.find((part) => part.takeId === takeId)
  const files = [{ kind: 'picture' as const, key, bytes, slices: 0 }]
  return made ?? { takeId, beganAt, milliseconds, leftOut: [], cuts: 0, files }
}

const filmsIn = (sources: readonly (Take | Written)[]) => sources.flatMap((each) => ('key' in each ? each.key : []))
const filesOf = (parts: readonly Part[]) => parts.flatMap(({ files }) => files.map(({ key }) => key))

/** As it is, where nothing is new about it. */
async function partOf(take: Take, replay: Replay, deps: Bringing): Promise<Part | undefined> {
  const made = replay.parts.find(({ takeId }) => takeId === take.takeId)
  const cuts = replay.cuts.filter(({ takeId }) => takeId === take.takeId)
  const [picture, sound] = await Promise.all(kinds.map((kind) => fileOf(kind, take, made, cuts, deps)))
  const main = picture ?? sound
  if (!main) return undefined
  const files = [picture, sound].flatMap((each) => each?.file ?? [])
  if (made && files.every((file) => made.files.includes(file)) && files.length === made.files.length) return made
  const { milliseconds, leftOut } = main
  return { takeId: take.takeId, beganAt: take.beganAt, milliseconds, leftOut, cuts: cuts.length, files }
}

async function fileOf(
  kind: Kind,
  { takeId, shutAt }: Take,
  made: Part | undefined,
  cuts: Replay['cuts'],
  { slices, files, randomName }: Bringing,
) {
  const there = made?.files.find((each) => each.kind === kind)
  const sent = (await slices.sizes(slicesOf(takeId, kind)))
    .filter(({ at }) => !shutAt || at <= shutAt)
    .map((each) => ({ ...each, number: sliceNumber(each.key) }))
  const isNew = sent.length > (there?.slices ?? 0)
  if (made && there && !isNew && cuts.length === made.cuts)
    return { file: there, milliseconds: made.milliseconds, leftOut: made.leftOut }

  // Slices lapse after a day: a later cut is made in what was put together then.
  const fromFile = made && there && sent.length < there.slices
  const source = fromFile
    ? { objects: [{ key: there.key, size: there.bytes, number: 0 }], read: files.readRange }
    : { objects: sent, read: slices.readRange }
  const wanted = fromFile ? cuts.slice(made.cuts).map((each) => seenCut(made, each)) : cuts
  const result = source.objects.length > 0 ? await putTogether(source, wanted) : undefined
  if (!result || result.milliseconds === 0) return undefined
  const key = `siaran/${randomName()}.webm`
  const type = kind === 'picture' ? 'video/webm' : 'audio/webm'
  await files.putLarge({ key, type, caching }, result.chunks())
  const leftOut = fromFile
    ? [
        ...made.leftOut,
        ...result.leftOut.map(({ from, to }) => ({ from: recordedAt(made, from), to: recordedAt(made, to) })),
      ]
    : result.leftOut
  const file = { kind, key, bytes: result.bytes, slices: fromFile ? there.slices : sent.length }
  return { file, milliseconds: result.milliseconds, leftOut }
}

const seenCut = (part: Part, { from, to }: { from: number; to: number }) => ({
  from: seenAt(part, from) ?? 0,
  to: seenAt(part, to) ?? part.milliseconds,
})
