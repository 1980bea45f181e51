import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * One JSON line a thing worth telling. Fields are ids, names and counts: never what a person wrote. What slips into an
 * error's own words is scrubbed of addresses and long numbers.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

const invocation = new AsyncLocalStorage<{ correlationId: string; functionName: string }>()

export function log(level: 'INFO' | 'WARN' | 'ERROR', message: string, fields: LogFields = {}): void {
  const line = { level, message, ...invocation.getStore(), ...fields }
  console[level === 'ERROR' ? 'error' : level === 'WARN' ? 'warn' : 'info'](JSON.stringify(line))
}

export const logError = (message: string, error: unknown, fields: LogFields = {}) =>
  log('ERROR', message, { ...fields, ...describe(error) })

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: scrubbed(String(error)) }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: `${error.name}: ${scrubbed(error.message)}`, stack: frames.slice(0, 12).join('\n') }
}

/** Mail addresses, and numbers as long as a phone's or a NIK. */
export const scrubbed = (text: string) =>
  text
    .replace(/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g, '‹surel›')
    .replace(/\+?\d[\d\s.-]{7,}\d/g, '‹nomor›')
    .slice(0, 600)

/** The id that a request goes by in every function's log. */
export const correlationId = () => invocation.getStore()?.correlationId

/** Every invocation says when it starts and how it ended. */
export const logged =
  <Event, Answer, Context>(
    handler: (event: Event, context?: Context) => Promise<Answer>,
    correlationOf: (event: Event) => string | undefined,
  ) =>
  (event: Event, context?: Context): Promise<Answer> =>
    invocation.run(
      {
        correlationId: correlationOf(event) ?? crypto.randomUUID(),
        functionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local',
      },
      async () => {
        const began = performance.now()
        log('INFO', 'STARTED')
        try {
          const answer = await handler(event, context)
          log('INFO', 'COMPLETED', { ok: true, ms: Math.round(performance.now() - began) })
          return answer
        } catch (error) {
          logError('COMPLETED', error, { ok: false, ms: Math.round(performance.now() - began) })
          throw error
        }
      },
    )
