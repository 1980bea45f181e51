import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { browserOf } from './desk/town.ts'
import type { Bench, Row } from './run.ts'
import { type FullRoom, fullRoom, hourOf } from './stage/chat.ts'
import { percentileOf } from './stage/crowd/delays.ts'
import { type Votes, vote } from './stage/crowd/vote.ts'
import { banMany } from './stage/media/ban.ts'
import { measurePictures, measurePrices } from './stage/media/pictures.ts'
import { ofBans, ofFestival, ofPictures, ofTalk, ofVotes } from './stage/rows.ts'
import { bringVisitors, type OpenStage, type Visitor, withStage } from './stage/stage-city.ts'

const run = promisify(execFile)
type Say = (more: string) => void

export const bench: Bench = {
  about:
    'a stage before 5,000: chat, votes, bans, pictures, what a festival costs; --people 300 --minutes 0.3 for a look',
  async run({ people = 5000, minutes = 1, asBuilt, say }) {
    if (!asBuilt) {
      say('building')
      await run(process.execPath, ['infra/build.ts'], { maxBuffer: 2 ** 26 })
    }
    return withStage(async (open, again) => {
      say(`${people} people sign in`)
      const visitors = await bringVisitors(open.city, people)
      say('they come and talk')
      const full = await fullRoom(open, visitors, minutes)
      tell(full, say)
      say('they vote')
      const votes = await burst(open, visitors)
      say(JSON.stringify(votes))
      const { rows, megabytesAnHour } = await onMedia(open, visitors, say)
      say('some talk once more, and each unit of the database is counted')
      const counted = await fullRoom(await again(), visitors.slice(0, mostCounted), Math.min(minutes, 0.5))
      tell(counted, say)
      say(`an hour: ${JSON.stringify(hourOf(full, counted))}`)
      return [...ofTalk(full, counted), ofVotes(votes), ...rows, ofFestival(full, counted, megabytesAnHour)]
    })
  },
}

const mostBans = 100
/** As many as come to one of the festival's stages on average. */
const mostCounted = 500

/** What needs the media server. Without it, its rows are left out, and that is said. */
async function onMedia(open: OpenStage, visitors: readonly Visitor[], say: Say) {
  const rows: Row[] = []
  if (!open.city.media?.isRunning()) {
    say(`no rows of sound and picture: ${open.city.media?.says()}`)
    return { rows }
  }
  say('speakers are sent off')
  const people = visitors.slice(0, Math.min(mostBans, visitors.length))
  const { bans, said } = await banMany(open, people)
  if (said.length > 0) say(JSON.stringify(said))
  rows.push(...ofBans(bans, people.length))
  say('a host and viewers, with pictures')
  const pictures = await measurePictures(open, say)
  const megabytesAnHour = await measurePrices(say)
  rows.push(...ofPictures(pictures, megabytesAnHour))
  return { rows, megabytesAnHour }
}

async function burst({ city, staff, room, folder }: OpenStage, visitors: readonly Visitor[]): Promise<Votes> {
  const { pollId } = await staff.stage.openPoll({
    ...{ room, formKey: randomUUID(), question: 'Lagu terakhir yang mana?', many: false },
    choices: ['Halo-Halo Bandung', 'Manuk Dadali', 'Tokecang', 'Bubuy Bulan'],
  })
  return vote(folder, {
    ...{ port: Number(new URL(city.url).port), room, pollId, choices: 4, seconds: 60 },
    tokens: visitors.map(({ token }) => token),
    staff: `sesi=${await browserOf(city, staffPeople['event-staff'].mail)}`,
  })
}

function tell(full: FullRoom, say: Say): void {
  const { talk, used, metered, ...told } = full
  const { bySocket, byReader, byFront, byWriter, between, spread, ...counted } = talk
  say(JSON.stringify({ ...told, ...counted }))
  for (const [name, delays] of Object.entries({ bySocket, byReader, byFront, byWriter, between, spread })) {
    const [p50, p95, p99] = [50, 95, 99].map((percent) => percentileOf(delays, percent))
    say(`  ${name}: ${p50} / ${p95} / ${p99} ms, at most ${Math.round(delays.most)}`)
  }
  for (const [name, { times, ms }] of used.functions)
    if (times > 0) say(`  ${name}: ${times} times, ${Math.round(ms / times)} ms`)
  for (const [call, { calls, reads, writes }] of Object.entries(metered))
    say(`  ${call}: ${calls} calls, ${reads} read and ${writes} write units`)
}
