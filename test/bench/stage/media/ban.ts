import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { staffPeople } from '../../../../infra/local/demo/sign-ins.ts'
import { browserOf } from '../../desk/town.ts'
import type { OpenStage, Visitor } from '../stage-city.ts'

/** Samples a second, of speakers and of who listens. */
export const rate = 48_000

/** Where a speaker is sent, and with which token. */
export interface Sent {
  url: string
  pass: string
}

export interface BansAsked {
  port: number
  room: string
  staff: string
  /** LiveKit's, to ask it who is there. */
  secret: string
  people: readonly Pick<Visitor, 'token' | 'accountId'>[]
}

/** One person who spoke, was sent off, and came back with the token they still held. Milliseconds. */
export interface Ban {
  /** From the moderator's tap until nothing of them was heard any longer, and until they were out. */
  silent: number
  out: number
  /** From their second coming until they were out again. */
  again: number
  /** How long after their second coming something of them was still heard; zero where nothing was. */
  heardAgain: number
}
export interface Bans {
  bans: Ban[]
  /** Tries that did not go as they should, and why. */
  said: string[]
}

const run = promisify(execFile)

/** Speakers are sent off one after the other, on the real media server. Its webhook comes by the city's front, as on AWS. */
export async function banMany({ city, staff, room, folder }: OpenStage, people: readonly Visitor[]): Promise<Bans> {
  for (const { mail } of people) await staff.stage.nameCast({ room, mail, name: 'Pembicara', part: 'speaker' })
  const asked: BansAsked = {
    ...{ port: Number(new URL(city.url).port), room, people, secret: city.secrets['livekit-keys'] },
    staff: await browserOf(city, staffPeople['event-staff'].mail),
  }
  const [asking, told] = [join(folder, 'bans.json'), join(folder, 'bans-told.json')]
  writeFileSync(asking, JSON.stringify(asked))
  await run(process.execPath, [fileURLToPath(new URL('ban-crowd.ts', import.meta.url)), asking, told], {
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(readFileSync(told, 'utf8')) as Bans
}
