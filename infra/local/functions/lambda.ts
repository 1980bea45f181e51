import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { asPayload, isTooLarge } from './payload.ts'

export interface LambdaSettings {
  bundle: URL
  settings: Record<string, string>
  seconds: number
  /** Megabytes of heap. No limit, where there is none. */
  memory?: number
  /** Steps back where a processor is wanted by others. In the cloud each function has its own. */
  yields?: boolean
  /** Where what it prints goes. The terminal, where there is none. */
  log?: (line: Buffer) => unknown
}

export type Invoke = (event: unknown) => Promise<unknown>

export interface Failure {
  at: string
  message: string
}

/** A thread with the AWS SDK in it takes some 45 MB. */
const mostCopies = 4

/** So long a new copy may take to get ready; only then does its time begin to count: docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html */
const readyMs = 10_000

/** After so long without an event all copies but one go. */
const restMs = 30_000

/**
 * A function as Lambda runs it: one event at a time per copy, another copy while all are busy, its own settings and no
 * others, and an end to a copy that takes too long. A copy is a thread.
 */
export function localLambda({ bundle, settings, seconds, memory, yields, log }: LambdaSettings) {
  let idle: Worker[] = []
  const running = new Set<Worker>()
  let resting: NodeJS.Timeout | undefined
  let busy = 0
  const queue: (() => void)[] = []
  const counts = { events: 0, failures: 0, lastFailure: undefined as Failure | undefined }

  async function invoke(event: unknown): Promise<unknown> {
    if (busy === mostCopies) await new Promise<void>((go) => queue.push(go))
    else busy += 1
    counts.events += 1
    try {
      return await run(event, idle)
    } catch (error) {
      counts.failures += 1
      counts.lastFailure = { at: new Date().toISOString(), message: String(error) }
      throw error
    } finally {
      // Who waits takes the place over, so that nobody slips in between.
      const next = queue.shift()
      if (next) next()
      else busy -= 1
      if (busy === 0) rest()
    }
  }

  async function run(event: unknown, copies: Worker[]): Promise<unknown> {
    const copy = copies.pop() ?? (await ready(start()))
    const over = new AbortController()
    copy.postMessage({ payload: asPayload(event), endsAt: Date.now() + seconds * 1000 })
    const outcome = await Promise.race([
      once(copy, 'message', { signal: over.signal }),
      once(copy, 'exit', { signal: over.signal }).then(() => 'gone' as const),
      wait(seconds * 1000, undefined, { ref: false, signal: over.signal }),
    ]).finally(() => over.abort())

    if (Array.isArray(outcome) && copies === idle) copies.push(copy)
    else void copy.terminate()
    if (!outcome) throw new Error(`Task timed out after ${seconds} seconds`)
    if (outcome === 'gone') throw new Error('The function ended before it answered')
    const [{ answer, failure }] = outcome
    if (failure) throw new Error(failure)
    if (isTooLarge(answer)) throw new Error('Response payload size exceeded maximum allowed payload size (6 MB)')
    return JSON.parse(answer)
  }

  async function ready(copy: Worker): Promise<Worker> {
    const over = new AbortController()
    const { signal } = over
    const outcome = await Promise.race([
      once(copy, 'message', { signal }),
      once(copy, 'exit', { signal }).then(() => 'gone' as const),
      wait(readyMs, undefined, { ref: false, signal }),
    ]).finally(() => over.abort())
    if (outcome === 'gone') throw new Error('The function ended before it was ready')
    if (outcome) return copy
    void copy.terminate()
    throw new Error(`The function was not ready after ${readyMs / 1000} seconds`)
  }

  function rest(): void {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (busy === 0) for (const copy of idle.splice(1)) void copy.terminate()
    }, restMs).unref()
  }

  /** Events from now on meet the bundle as it lies on disk now. */
  async function renew(): Promise<void> {
    const old = idle
    idle = []
    await Promise.all(old.map((copy) => copy.terminate()))
  }

  /** Ends a copy in the middle of its work, as a machine ends that breaks. False where none works. */
  function endOne(): boolean {
    const copy = [...running].find((each) => !idle.includes(each))
    void copy?.terminate()
    return copy !== undefined
  }

  function start(): Worker {
    const workerData = { bundle: bundle.href, yields }
    const copy = new Worker(new URL('lambda-thread.ts', import.meta.url), {
      workerData,
      env: settings,
      ...(memory && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
      stdout: log !== undefined,
      stderr: log !== undefined,
    })
    running.add(copy)
    copy.once('exit', () => void running.delete(copy))
    if (log) for (const stream of [copy.stdout, copy.stderr]) (stream as Readable).on('data', log)
    return copy
  }

  return { invoke, renew, endOne, counts }
}

export type LocalLambda = ReturnType<typeof localLambda>
