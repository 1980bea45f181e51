import type { City } from '../../../infra/local/city.ts'
import type { Meter } from './bench-city.ts'
import { unitsIn } from './metering/bill.ts'

export interface Look {
  status: number
  /** Median of several. */
  ms: number
  bytes: number
  /** Read units of one look. */
  reads: number
}

/** Somebody looks at a page again and again: once beforehand, so that no function has to start. */
export async function looking(city: City, meter: Meter, token: string, path: string, times = 5): Promise<Look> {
  const look = async () => {
    const began = performance.now()
    const answer = await fetch(city.url + path, { headers: { cookie: `sesi=${token}` }, redirect: 'manual' })
    const bytes = (await answer.arrayBuffer()).byteLength
    return { status: answer.status, ms: performance.now() - began, bytes }
  }
  await look()
  await meter.empty()
  const looks = []
  for (let n = 0; n < times; n++) looks.push(await look())
  const { reads } = unitsIn(await meter.read())
  const ms = looks.map((each) => each.ms).sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
  const { status, bytes } = looks[0] ?? { status: 0, bytes: 0 }
  return { status, ms: Math.round(ms), bytes, reads: Math.round(reads / times) }
}
