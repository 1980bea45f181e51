import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionName } from '../../../../functions/manifest.ts'
import { defaults, functionNames, lambdas } from '../../../../infra/wiring.ts'
import { prices } from '../../prices.ts'
import type { Metered } from '../bench-city.ts'
import type { Units } from './units.ts'

export interface Used {
  /** Invocations and milliseconds of each function, by its own word. */
  functions: Map<FunctionName, { times: number; ms: number }>
  logBytes: number
  puts: number
}

/** What the functions' logs and the site's journal say was done so far. */
export function usedIn(folder: string): Used {
  const logs = functionNames.map((name) => [name, textOf(join(folder, 'logs', `${name}.log`))] as const)
  const functions = logs.map(([name, text]) => {
    const all = [...text.matchAll(/"message":"COMPLETED".*"ms":(\d+)/g)]
    return [name, { times: all.length, ms: all.reduce((sum, [, ms]) => sum + Number(ms), 0) }] as const
  })
  return {
    functions: new Map(functions),
    logBytes: logs.reduce((sum, [, text]) => sum + text.length, 0),
    puts: (textOf(join(folder, 's3', 'site', 'journal.jsonl')).match(/^\{"put"/gm) ?? []).length,
  }
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

export function usedBetween(before: Used, after: Used): Used {
  const functions = [...after.functions].map(([name, { times, ms }]) => {
    const was = before.functions.get(name) ?? { times: 0, ms: 0 }
    return [name, { times: times - was.times, ms: ms - was.ms }] as const
  })
  return {
    functions: new Map(functions),
    logBytes: after.logBytes - before.logBytes,
    puts: after.puts - before.puts,
  }
}

export const unitsIn = (metered: Metered): Units =>
  Object.values(metered).reduce(
    (sum, { reads, writes }) => ({ reads: sum.reads + reads, writes: sum.writes + writes }),
    { reads: 0, writes: 0 },
  )

/** Line by line, in US dollars. Each request passes the edge and the gateway once; what it weighs is in the edge's first terabyte. */
export function billOf({ functions, logBytes, puts }: Used, units: Units, requests: number, mails: number) {
  const all = [...functions]
  const times = all.reduce((sum, [, each]) => sum + each.times, 0)
  const gigabyteSeconds = all.reduce(
    (sum, [name, { ms }]) => sum + (ms / 1000) * ((lambdas[name].memory ?? defaults.memory) / 1024),
    0,
  )
  return {
    mail: mails * prices.mails,
    database: units.writes * prices.writeUnits + units.reads * prices.readUnits,
    functions: times * prices.invocations + gigabyteSeconds * prices.gigabyteSeconds,
    gateway: requests * (prices.requests + prices.atTheEdge),
    logs: (logBytes / 2 ** 30) * prices.logGigabytes,
    pages: puts * prices.puts,
  }
}
