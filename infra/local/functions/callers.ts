import { createHmac } from 'node:crypto'
import type { FunctionName } from '../../../functions/manifest.ts'
import { type AnyLambda, functionNames, lambdas } from '../../wiring.ts'

/** Who signs a call to one of the city's parts: a function with a key of its own, or the city itself, which may do all. */
export type Caller = FunctionName | 'city'

export interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

/** DynamoDB Local wants keys of letters and digits. */
const accessKeyOf = (caller: Caller) => caller.replaceAll('-', '')

/** The keys of everyone in a city, made from the one secret it was founded with. */
export function callersOf(citySecret: string) {
  const everyone: readonly Caller[] = ['city', ...functionNames]
  const byKey = new Map(everyone.map((caller) => [accessKeyOf(caller), caller]))
  const secretOf = (accessKeyId: string) => createHmac('sha256', citySecret).update(accessKeyId).digest('hex')

  return {
    keysOf: (caller: Caller): Keys => ({
      accessKeyId: accessKeyOf(caller),
      secretAccessKey: secretOf(accessKeyOf(caller)),
    }),
    secretOf: (accessKeyId: string) => (byKey.has(accessKeyId) ? secretOf(accessKeyId) : undefined),
    withKey: (accessKeyId: string) => byKey.get(accessKeyId),
    /** Whose key an `Authorization` header names. Only S3 checks that the signature is theirs as well. */
    named: (authorization = '') => byKey.get(authorization.match(/Credential=(\w+)\//)?.[1] ?? ''),
  }
}

export type Callers = ReturnType<typeof callersOf>

/** Whether the manifest lets a caller: `granted` looks up the right in a function's part of it. */
export const may = (caller: Caller | undefined, granted: (lambda: AnyLambda) => boolean | undefined): boolean =>
  caller === 'city' || (caller !== undefined && granted(lambdas[caller]) === true)
