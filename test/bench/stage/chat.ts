import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { FunctionName } from '../../../functions/manifest.ts'
import { snapshotPath } from '../../../functions/platform/live/snapshot-file.ts'
import { defaults, lambdas } from '../../../infra/wiring.ts'
import type { Metered } from '../desk/bench-city.ts'
import { type Used, unitsIn, usedBetween, usedIn } from '../desk/metering/bill.ts'
import type { TalkHour } from './bill/festival-bill.ts'
import { type Talk, talk } from './crowd/talk.ts'
import type { OpenStage, Visitor } from './stage-city.ts'

export interface FullRoom {
  talk: Talk
  used: Used
  metered: Metered
  /** Since the first came until the last line was everywhere. */
  seconds: number
  /** Snapshots of the room that were written, and how many of them in the busiest second. */
  snapshots: number
  snapshotsInASecond: number
  load: number
}

const joinsASecond = 100
/** One line a second of each hundred people. */
const linesOfHundred = 1
const readersAtFront = 500

/** A room fills and talks for a while. */
export async function fullRoom(open: OpenStage, visitors: readonly Visitor[], minutes: number): Promise<FullRoom> {
  const { city, meter, folder, room } = open
  await city.settled(120)
  await meter.empty()
  const [before, puts, began] = [usedIn(city.folder), snapshotsOf(open).length, performance.now()]
  const { port } = new URL(city.url)
  const heard = await talk(folder, {
    ...{ port: Number(port), room, tokens: visitors.map(({ token }) => token) },
    ...{ joinsASecond, seconds: minutes * 60, linesOfHundred, readersAtFront },
  })
  const seconds = (performance.now() - began) / 1000
  const load = loadavg()[0] ?? 0
  const metered = await meter.read()
  // What an overrun city still has before it is done, too.
  await city.settled(900)
  const written = snapshotsOf(open).slice(puts)
  return {
    ...{ talk: heard, seconds, load, metered },
    used: usedBetween(before, usedIn(city.folder)),
    snapshots: written.length,
    snapshotsInASecond: busiest(written),
  }
}

/** When each of a room's snapshots was written, as the bucket's journal says. */
function snapshotsOf({ city, room }: OpenStage): number[] {
  const journal = readFileSync(join(city.folder, 's3', 'site', 'journal.jsonl'), 'utf8')
  const key = snapshotPath(room).slice(1)
  return journal.split('\n').flatMap((line) => {
    if (!line.includes(key)) return []
    const { put } = JSON.parse(line) as { put?: { storedAt: string } }
    return put ? [Date.parse(put.storedAt)] : []
  })
}

/** The most there were within any second, however it is laid. */
export function busiest(instants: readonly number[]): number {
  let [most, from] = [0, 0]
  for (const [to, at] of instants.entries()) {
    while (at - (instants[from] ?? at) >= 1000) from += 1
    most = Math.max(most, to - from + 1)
  }
  return most
}

/**
 * What the runs counted, as an hour of one person and of one room: time and messages of the full room, units of the database
 * of the one that was metered.
 */
export function hourOf({ talk, used, seconds, snapshots }: FullRoom, counted: FullRoom): TalkHour {
  const personHours = personHoursOf(talk)
  const [socketHours, readerHours] = [talk.socketSeconds / 3600, Math.max(talk.readerSeconds, 1) / 3600]
  const { reads, writes } = unitsIn(counted.metered)
  const all = [...used.functions]
  const [ofRoom, ofPeople] = [all.filter(([name]) => name === frames), all.filter(([name]) => name !== frames)]
  const perRoom = 3600 / seconds
  return {
    person: {
      ...{ reads: reads / personHoursOf(counted.talk), writes: writes / personHoursOf(counted.talk) },
      requests: talk.posts / personHours,
      invocations: timesOf(ofPeople) / personHours,
      gigabyteSeconds: gigabyteSecondsOf(ofPeople) / personHours,
      logGigabytes: used.logBytes / 2 ** 30 / personHours,
    },
    room: {
      invocations: timesOf(ofRoom) * perRoom,
      // Each is held for a second, which its own word does not count.
      gigabyteSeconds: Math.max(gigabyteSecondsOf(ofRoom), (timesOf(ofRoom) * memoryOf(frames)) / 1024) * perRoom,
      puts: snapshots * perRoom,
    },
    // An opening counts as one too, and so does the word that keeps a socket from falling idle, each four minutes.
    socketMessages: (talk.messages + talk.openings) / socketHours + 15,
    looks: talk.looks / readerHours,
    lookGigabytes: talk.lookBytes / 1e9 / readerHours,
  }
}

export const personHoursOf = ({ socketSeconds, readerSeconds }: Talk) => (socketSeconds + readerSeconds) / 3600
const frames: FunctionName = 'stage-frames'
type Counted = readonly (readonly [FunctionName, { times: number; ms: number }])[]
const timesOf = (all: Counted) => all.reduce((sum, [, { times }]) => sum + times, 0)
const gigabyteSecondsOf = (all: Counted) =>
  all.reduce((sum, [name, { ms }]) => sum + (ms / 1000) * (memoryOf(name) / 1024), 0)
const memoryOf = (name: FunctionName) => lambdas[name].memory ?? defaults.memory
