import { createORPCClient, ORPCError } from '@orpc/client'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { Problem } from './problem.ts'

/** Speaks a contract: typed calls, typed refusals. The site and the tests use the same one. */
export const connect = <C extends AnyContractRouter>(
  contract: C,
  url: string,
  send: (request: Request) => Promise<Response> = fetch,
): ContractRouterClient<C> =>
  createORPCClient(
    new OpenAPILink(contract, {
      url,
      fetch: async (request) => readable(await send(request)),
      customErrorResponseBodyDecoder: (body) =>
        isProblem(body)
          ? new ORPCError(body.refusal, {
              defined: true,
              status: body.status,
              message: body.title,
              data: { mistakes: body.mistakes ?? [] },
            })
          : undefined,
    }),
  )

/** The link reads JSON only where it is called by its plain name. */
function readable(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, headers })
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'refusal' in body && 'title' in body
