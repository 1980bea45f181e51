import type { Instant } from '../../platform/clock.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { StageStore } from '../stages/stage.store.ts'

/** A file that egress wrote. */
export interface Written {
  egressId: string
  /** The show's room at LiveKit. */
  mediaRoom: string
  /** Where it lies in the bucket `media`. */
  key: string
  bytes: number
  beganAt: Instant
  milliseconds: number
}

/** LiveKit's own words for it, as far as we read them. Instants and lengths are nanoseconds. */
export interface ToldEgress {
  egressId: string
  roomName: string
  fileResults: readonly { filename: string; size: bigint; startedAt: bigint; duration: bigint }[]
}

/** Nothing, where there is no file, or none of ours: playlists end without one. */
export function writtenBy({ egressId, roomName, fileResults: [file] }: ToldEgress): Written | undefined {
  if (!file || file.size <= 0n || !/^siaran\/[0-9a-f]+\.mp4$/.test(file.filename)) return undefined
  return {
    ...{ egressId, mediaRoom: roomName, key: file.filename, bytes: Number(file.size) },
    beganAt: new Date(Number(file.startedAt / 1_000_000n)).toISOString(),
    milliseconds: Number(file.duration / 1_000_000n),
  }
}

/** Its replay is made by whoever follows. Told twice, it is one. */
export async function onEgressEnded(
  told: ToldEgress,
  at: Instant,
  { stages, replays }: { stages: StageStore; replays: ReplayStore },
): Promise<void> {
  const written = writtenBy(told)
  const room = written && (await stages.ofShow(written.mediaRoom))
  if (room) await replays.keepWritten(room, written, at)
}
