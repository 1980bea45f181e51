import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Id } from '../../../functions/platform/ids.ts'
import { type City, startCity } from '../../../infra/local/city.ts'
import { startDatabase } from '../../../infra/local/dynamodb/server.ts'
import type { Units } from './metering/units.ts'
import { openTheFair } from './town.ts'

/** Its own ports, and those of its database and the meter before that. */
export interface Place {
  city: number
  database: number
  meter: number
  /** Whether stages have sound and picture. */
  media?: boolean
}
const ofTheFair: Place = { city: 4550, database: 4570, meter: 4571 }

/** Units by table and operation, since it was last emptied. */
export type Metered = Record<string, Units & { calls: number }>
export interface Meter {
  read(): Promise<Metered>
  empty(): Promise<void>
}

export interface MeteredCity {
  city: City
  meter: Meter
  /** For as long as the city stands. */
  folder: string
}
export interface OpenCity extends MeteredCity {
  vacancies: readonly Id<'vacancy'>[]
}

/**
 * A city of its own with the fair open, for as long as `use` takes. `again` begins the same city anew with each unit of its
 * database counted.
 */
export const withCity = <Result>(
  say: (more: string) => void,
  use: (open: OpenCity, again: () => Promise<OpenCity>) => Promise<Result>,
): Promise<Result> =>
  withCities(ofTheFair, async (begin) => {
    const begun = await begin({ isMetered: false })
    const vacancies = await openTheFair(begun.city, say)
    return use({ ...begun, vacancies }, async () => ({ ...(await begin({ isMetered: true })), vacancies }))
  })

/**
 * A city that may be begun again, all it knows kept. It has the functions as they are now, whoever builds meanwhile. The meter
 * takes a tenth of this computer while it counts, so what is timed may go without.
 */
export async function withCities<Result>(
  { media = false, ...ports }: Place,
  use: (begin: (how: { isMetered: boolean }) => Promise<MeteredCity>) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'alun-alun-bench-'))
  cpSync('dist/functions', join(folder, 'functions'), { recursive: true, filter: (file) => !file.endsWith('.map') })
  const bundleOf = (name: string) => pathToFileURL(join(folder, 'functions', name, 'index.mjs'))
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  let city: City | undefined
  let counting: ChildProcess | undefined
  try {
    const database = await startDatabase({ folder: join(folder, 'dynamodb'), port: ports.database })
    ends.push(() => database.stop())
    ends.push(() => counting?.kill())
    ends.push(() => city?.stop().catch(() => undefined))
    return await use(async ({ isMetered }) => {
      await city?.stop()
      if (isMetered) counting ??= await openMeter(ports.meter, database.endpoint)
      const metered = `http://127.0.0.1:${ports.meter}`
      const dynamodbEndpoint = isMetered ? metered : database.endpoint
      city = await startCity({ folder, port: ports.city, bundleOf, dynamodbEndpoint, media })
      return { city, meter: isMetered ? meterAt(metered) : noMeter, folder }
    })
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

async function openMeter(port: number, database: string): Promise<ChildProcess> {
  const meter = fork(fileURLToPath(new URL('metering/meter.ts', import.meta.url)), [`${port}`, database])
  await untilItListens(`http://127.0.0.1:${port}`)
  return meter
}

const noMeter: Meter = { read: async () => ({}), empty: async () => undefined }
const meterAt = (address: string): Meter => ({
  read: async () => (await (await fetch(address)).json()) as Metered,
  empty: async () => void (await fetch(address, { method: 'DELETE' })),
})

async function untilItListens(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++, await wait(100))
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
  throw new Error('the meter did not start')
}
