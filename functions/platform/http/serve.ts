import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { type AnyRouter, isProcedure, ORPCError, onError, os, ValidationError } from '@orpc/server'
import type * as v from 'valibot'
import type { Instant } from '../clock.ts'
import type { Id } from '../ids.ts'
import { type Lang, langAskedFor } from '../lang.ts'
import { logError } from '../log.ts'
import { doorRefusals, type Meta, type Refusal, type StaffRole } from './contract.ts'
import { type Mistake, mistakesIn } from './mistakes.ts'
import { problem } from './problem.ts'
import type { LetThrough } from './rate-limit.ts'

export interface Caller {
  accountId: Id<'account'>
  roles: readonly StaffRole[]
  /** The session that is spoken in. */
  sessionId: string
  mail: string
}
export interface CallContext {
  caller: Caller | undefined
  /** When the request arrived. One instant for everything it writes. */
  now: Instant
  lang: Lang
  /** Where it comes from, to count by. Never stored. */
  network: string
  letThrough: LetThrough
  request: Request
  /** What the answer carries besides. */
  answerHeaders: Headers
}

export const maySpeakAs = (caller: Caller | undefined, roles: readonly StaffRole[]): caller is Caller =>
  caller?.roles.some((role) => role === 'admin' || roles.includes(role)) ?? false

/** Runs before every handler: the contract says who may call and how often, and nobody else gets past here. */
export const turnAway = os.$context<CallContext>().middleware(async ({ context, procedure, path, next }) => {
  const { who, atMost } = procedure['~orpc'].meta as Meta
  const { caller, now } = context
  if (who !== 'anyone' && !caller) throw doorError('signed-out')
  if (Array.isArray(who) && !maySpeakAs(caller, who)) throw doorError('not-allowed')
  if (atMost && !(await context.letThrough(countedFor(path, context), atMost, now))) throw doorError('too-many-tries')
  return next()
})

/** By what calls of an endpoint are counted: the account, or where somebody unknown calls from. */
export const countedFor = (path: readonly string[], { caller, network }: CallContext) =>
  `${path.join('.')} ${caller?.accountId ?? network}`

/** The caller of an endpoint that only signed-in people reach. */
export function signedIn({ caller }: CallContext): Caller {
  if (!caller) throw doorError('signed-out')
  return caller
}

export const doorError = (code: keyof typeof doorRefusals) => {
  const { status, message } = doorRefusals[code]
  return new ORPCError(code, { defined: true, status, message })
}

export interface Serving {
  router: AnyRouter
  prefix: `/${string}`
  whoIsCalling(request: Request, at: Date): Promise<Caller | undefined>
  letThrough: LetThrough
}

/** Answers requests; refusals and errors become RFC 9457 problem details in the language asked for. */
export function serve({ router, prefix, whoIsCalling, letThrough }: Serving) {
  const declared = refusalsOf(router)
  const handler = new OpenAPIHandler<CallContext>(router, {
    interceptors: [onError(logWhatBroke)],
    customErrorResponseBodyEncoder: encode,
  })

  return async (request: Request, at: Date): Promise<Response> => {
    const lang = langAskedFor(request.headers.get('accept-language'))
    if (hasForeignBody(request)) return problem('wrong-content-type', doorRefusals['wrong-content-type'], lang)

    const answerHeaders = new Headers()
    const context: CallContext = {
      caller: await whoIsCalling(request, at),
      now: at.toISOString(),
      lang,
      network: networkOf(request),
      letThrough,
      request,
      answerHeaders,
    }
    const { response } = await handler.handle(request, { prefix, context })
    if (!response) return problem('no-such-address', doorRefusals['no-such-address'], lang)
    const answer = response.status < 400 ? plain(response) : told(await response.json().catch(() => undefined), lang)
    // Cookies stand side by side; whatever else a handler says takes the place of what is usual.
    for (const [name, value] of answerHeaders)
      name === 'set-cookie' ? answer.headers.append(name, value) : answer.headers.set(name, value)
    return answer
  }

  function told(error: Encoded | undefined, lang: Lang): Response {
    const mistakes = error?.issues && mistakesIn(error.issues, lang)
    if (mistakes) return problem('invalid-input', doorRefusals['invalid-input'], lang, mistakes)
    if (error?.code === 'BAD_REQUEST') return problem('crooked-body', doorRefusals['crooked-body'], lang)
    const refusal = error && declared.get(`${error.code}\n${error.message}`)
    return refusal && error
      ? problem(error.code, refusal, lang, error.mistakes)
      : problem('broken', doorRefusals.broken, lang)
  }
}

/** The edge's own word for where a visitor is; what a visitor says of it is written over there. */
const networkOf = ({ headers }: Request) => headers.get('x-visitor-address') ?? headers.get('x-source-ip') ?? ''

const plain = (response: Response) => {
  const headers = new Headers(response.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}

interface Encoded {
  code: string
  message: string
  issues?: readonly v.BaseIssue<unknown>[]
  mistakes?: readonly Mistake[]
}

/** Taken apart again in `told`, which knows the language. */
function encode({ code, message, data, cause }: ORPCError<string, unknown>): Encoded {
  const issues = code === 'BAD_REQUEST' && cause instanceof ValidationError ? cause.issues : undefined
  const mistakes = (data as { mistakes?: readonly Mistake[] } | undefined)?.mistakes
  return {
    code,
    message,
    ...(issues && { issues: issues.map(withoutInput) as unknown as v.BaseIssue<unknown>[] }),
    ...(mistakes && { mistakes }),
  }
}

/** What is left of an issue goes through JSON: no regular expressions, no functions, and only the length of what was written. */
const withoutInput = (issue: unknown): object => {
  const { kind, type, message, requirement, received, input, path, issues } = issue as v.BaseIssue<unknown>
  return {
    kind,
    type,
    message,
    received,
    ...(typeof requirement === 'number' && { requirement }),
    ...(typeof input === 'string' && { input: input === '' ? '' : '·'.repeat(Math.min(input.length, 100_000)) }),
    ...(Array.isArray(input) && { input: [] }),
    ...(path && { path: path.map(({ type: of, key }) => ({ type: of, key })) }),
    ...(issues && { issues: issues.map(withoutInput) }),
  }
}

/** Every refusal the contracts below declare, by its name and Indonesian sentence. */
function refusalsOf(router: AnyRouter): Map<string, Refusal> {
  const all = new Map(Object.entries(doorRefusals).map(([code, each]) => [`${code}\n${each.message}`, each as Refusal]))
  const visit = (node: unknown): void => {
    if (isProcedure(node)) {
      const errors = node['~orpc'].errorMap as Record<string, Partial<Refusal> | undefined>
      for (const [code, each] of Object.entries(errors))
        if (each?.message && each.en) all.set(`${code}\n${each.message}`, each as Refusal)
    } else if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) visit(child)
  }
  visit(router)
  return all
}

/** A body that is no JSON cannot come from our client, and a plain form could come from anywhere. */
const hasForeignBody = ({ method, headers, body }: Request) =>
  method !== 'GET' &&
  body !== null &&
  !/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? 'application/json')

/** A refusal is an answer; anything else would vanish behind "Internal server error". */
function logWhatBroke(error: unknown): void {
  if (!(error instanceof ORPCError) || (error.status >= 500 && !error.defined)) logError('a call broke', error)
}
