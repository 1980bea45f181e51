import { Agent, type IncomingMessage, type RequestListener, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { TableName } from '../../../functions/manifest.ts'
import type { TableRight } from '../../../functions/platform/manifest.ts'
import { type Callers, may } from '../functions/callers.ts'
import { heldRows } from './held-rows.ts'

/**
 * What each right lets do; `grants` in infra/aws says the same in IAM's words. Whatever is not here is for the city alone.
 * Whoever may write may append; a transaction needs the rights of its parts.
 */
const rightFor: Readonly<Record<string, TableRight>> = {
  GetItem: 'read',
  BatchGetItem: 'read',
  Query: 'read',
  TransactGetItems: 'read',
  PutItem: 'append',
  UpdateItem: 'write',
  DeleteItem: 'write',
  BatchWriteItem: 'write',
  TransactWriteItems: 'write',
}

export interface Door {
  /** The database behind it. */
  endpoint: string
  callers: Callers
  /** The name in the manifest of a table, by its name in the database. */
  tableOf(name: string): TableName | undefined
  onWrite(table: string): void
  /** Whether a transaction turns away whoever wants one of its rows meanwhile, as in the cloud. */
  conflicts?: boolean
}

/**
 * Stands before DynamoDB Local, which asks nobody for rights: lets a function do what the manifest grants it, and sees
 * every write pass by. Behind it everybody is one user, for without `-sharedDb` each key has tables of its own.
 */
export function dynamodbDoor({ endpoint, callers, tableOf, onWrite, conflicts }: Door): RequestListener {
  const database = new URL(endpoint)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const asOne = callers.keysOf('city').accessKeyId
  const rows = conflicts ? heldRows() : undefined

  return async (request, response) => {
    const body = await buffer(request)
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
    const right = rightFor[operation]
    const needs = right ? rightsNeeded(body, right) : []
    const tables = [...new Set(needs.map(({ table }) => table))]
    const caller = callers.named(request.headers.authorization)
    const mayDo = ({ tables: granted = {} }: { tables?: { [Name in TableName]?: readonly TableRight[] } }) =>
      right !== undefined &&
      needs.every(({ table, right }) => {
        const rights = granted[tableOf(table) as TableName]
        return rights?.includes(right) || (right === 'append' && rights?.includes('write'))
      })

    const refuse = (refusal: object) =>
      void response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(refusal))
    if (!may(caller, mayDo)) {
      const message = `${caller} may not ${operation} on ${tables.join(', ')}: see its manifest`
      return refuse({ __type: 'com.amazonaws.dynamodb.v20120810#AccessDeniedException', message })
    }
    const holding = rows?.hold(operation, JSON.parse(body.toString() || '{}'))
    if (holding && 'refusal' in holding) return refuse(holding.refusal)
    response.once('close', () => holding?.letGo())

    const authorization = request.headers.authorization?.replace(/Credential=\w+\//, `Credential=${asOne}/`) ?? ''
    const headers = { ...request.headers, host: database.host, authorization }
    passOn()

    /** A connection kept open may have been closed by the other end just now: then once more, on a new one. */
    function passOn(): void {
      const passedOn = send(database, { method: request.method, path: request.url, headers, agent }, answer)
      passedOn.on('error', () => (passedOn.reusedSocket ? passOn() : response.writeHead(503).end()))
      passedOn.end(body)
    }

    function answer(given: IncomingMessage) {
      if (right !== 'read') for (const name of tables) onWrite(name)
      response.writeHead(given.statusCode ?? 500, given.headers)
      given.pipe(response)
    }
  }
}

/** Every table a request speaks of, and what it wants of it. */
function rightsNeeded(body: Buffer, right: TableRight): { table: string; right: TableRight }[] {
  const said = JSON.parse(body.toString() || '{}')
  const parts = (said.TransactItems ?? []).flatMap((item: object) =>
    Object.entries(item).map(([deed, { TableName: table }]) => ({ table, right: deed === 'Put' ? 'append' : right })),
  )
  const named = [said.TableName, ...Object.keys(said.RequestItems ?? {})].filter((name) => name !== undefined)
  return [...parts, ...named.map((table) => ({ table, right }))]
}
