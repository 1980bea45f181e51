import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Seeker } from './town.ts'

export interface CrowdAsked {
  url: string
  seed: number
  minutes: number
  people: readonly { token: string; vacancies: readonly string[]; byForm: boolean }[]
}

/** One person's one application, as their browser saw it. */
export interface Sent {
  token: string
  vacancyId: string
  /** Each time the form was sent: when after the beginning, how long until the answer was there, and which. */
  posts: { at: number; ms: number; status: number }[]
  /** By the form's page and with a look at the receipt: three requests. */
  byForm: boolean
  /** The application that the receipt is about. */
  confirmed: string | undefined
  /** What went wrong on the way. */
  said: string[]
}

const run = promisify(execFile)
export const perPerson = 3
/**
 * One in so many fills in the form itself. Two pages and a form cost two cores a third of a second, city, database and all,
 * so that no more than six a second could be tried here; the call behind the form is what all of them have to pass.
 */
const oneByFormIn = 50

/** Which three somebody applies for. In each of three passes three others. */
export const wantedBy = (n: number, pass: number, vacancies: readonly string[]): string[] =>
  Array.from(
    { length: perPerson },
    (_, k) => vacancies[(perPerson * n + k + pass * Math.floor(vacancies.length / 3)) % vacancies.length] ?? '',
  )

/** Lets everybody apply, from a process of their own, and answers with what became of each application as they saw it. */
export async function sendCrowd(
  { url, folder }: { url: string; folder: string },
  seekers: readonly Seeker[],
  vacancies: readonly string[],
  { pass, minutes }: { pass: number; minutes: number },
): Promise<Sent[]> {
  const [asked, told] = [join(folder, `crowd-${pass}.json`), join(folder, `crowd-${pass}-told.json`)]
  const people = seekers.map(({ token }, n) => ({
    token,
    vacancies: wantedBy(n, pass, vacancies),
    byForm: n % oneByFormIn === 0,
  }))
  writeFileSync(asked, JSON.stringify({ url, seed: 20261122 + pass, minutes, people } satisfies CrowdAsked))
  await run(process.execPath, [fileURLToPath(new URL('crowd.ts', import.meta.url)), asked, told])
  return JSON.parse(readFileSync(told, 'utf8')) as Sent[]
}
