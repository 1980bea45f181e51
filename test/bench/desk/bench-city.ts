import { fork } from 'node:child_process'
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

const ports = { city: 4550, database: 4570, meter: 4571 }

/** Units by table and operation, since it was last emptied. */
export type Metered = Record<string, Units & { calls: number }>
export interface Meter {
  read(): Promise<Metered>
  empty(): Promise<void>
}

export interface OpenCity {
  city: City
  meter: Meter
  vacancies: readonly Id<'vacancy'>[]
}

/** A city of its own with the fair open, for as long as `use` takes. It keeps the functions as they are now, whoever builds meanwhile. */
export async function withCity<Result>(
  say: (more: string) => void,
  use: (open: OpenCity) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'alun-alun-bench-'))
  cpSync('dist/functions', join(folder, 'functions'), { recursive: true, filter: (file) => !file.endsWith('.map') })
  const bundleOf = (name: string) => pathToFileURL(join(folder, 'functions', name, 'index.mjs'))
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  try {
    const database = await startDatabase({ folder: join(folder, 'dynamodb'), port: ports.database })
    ends.push(() => database.stop())
    const meter = fork(fileURLToPath(new URL('metering/meter.ts', import.meta.url)), [
      `${ports.meter}`,
      database.endpoint,
    ])
    ends.push(() => meter.kill())
    const dynamodbEndpoint = `http://127.0.0.1:${ports.meter}`
    await untilItListens(dynamodbEndpoint)
    const city = await startCity({ folder, port: ports.city, bundleOf, dynamodbEndpoint })
    ends.push(() => city.stop().catch(() => undefined))
    return await use({ city, meter: meterAt(dynamodbEndpoint), vacancies: await openTheFair(city, say) })
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

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
