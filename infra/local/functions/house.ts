import { appendFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FunctionName } from '../../../functions/manifest.ts'
import { type AnyLambda, defaults, functionNames, handingOver, lambdas, triggersOf } from '../../wiring.ts'
import type { DeadLetters } from '../dead-letters.ts'
import { type Invoke, type LocalLambda, localLambda } from './lambda.ts'

export interface House {
  logFolder: string
  bundleOf(name: FunctionName): URL
  settingsOf(name: FunctionName): Record<string, string>
  deadLetters: DeadLetters
}

const longestLog = 5_000_000

/** All functions of the city. A copy of one is started when its first event comes. */
export function functionsOf({ logFolder, bundleOf, settingsOf, deadLetters }: House) {
  mkdirSync(logFolder, { recursive: true })
  const made = new Map<FunctionName, LocalLambda>(functionNames.map((name) => [name, make(name)]))
  const posts = new Set<Promise<void>>()

  function make(name: FunctionName): LocalLambda {
    const file = join(logFolder, `${name}.log`)
    if (existsSync(file) && statSync(file).size > longestLog) writeFileSync(file, '')
    return localLambda({
      bundle: bundleOf(name),
      seconds: lambdas[name].seconds ?? defaults.seconds,
      memory: lambdas[name].memory ?? defaults.memory,
      yields: nobodyWaitsFor(lambdas[name]),
      settings: settingsOf(name),
      // What a copy says with its last breath, when the city's folder is gone already, nobody can read.
      log: (line) => existsSync(logFolder) && appendFileSync(file, line),
    })
  }

  const invokerOf = (name: FunctionName): Invoke => (made.get(name) as LocalLambda).invoke

  /** Hands over what nobody waits for: tried again after a failure, then a dead letter. */
  function post(name: FunctionName, from: string, event: unknown): Promise<void> {
    const posted = handOver(name, from, event).finally(() => posts.delete(posted))
    posts.add(posted)
    return posted
  }

  async function handOver(name: FunctionName, from: string, event: unknown, tried = 0): Promise<void> {
    try {
      await invokerOf(name)(event)
    } catch (error) {
      if (tried === handingOver.retries) return deadLetters.add({ function: name, from, reason: String(error), event })
      await wait(500 * 2 ** tried, undefined, { ref: false })
      await handOver(name, from, event, tried + 1)
    }
  }

  return {
    invokerOf,
    post,
    counts: () => new Map([...made].map(([name, { counts }]) => [name, counts])),
    /** What was posted and is not yet handed over. */
    posts: (): ReadonlySet<Promise<void>> => posts,
    /** Ends a copy in the middle of its work, as a machine ends that breaks. False where none works. */
    endOne: (name: FunctionName) => (made.get(name) as LocalLambda).endOne(),
    renew: () => Promise.all([...made.values()].map(({ renew }) => renew())),
  }
}

/** What a table's writes wake works behind a request, not for it; but who posts to sockets does so for people who look on. */
const nobodyWaitsFor = (lambda: AnyLambda) =>
  !lambda.sockets && triggersOf(lambda).every((on) => !('http' in on || 'socket' in on))

export type Functions = ReturnType<typeof functionsOf>
