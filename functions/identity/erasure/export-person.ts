import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'

/** What only machines read: keys, versions, hashes of tokens. */
const inner = new Set(['pk', 'sk', 'domainEvent', 'rolesVersion', 'expiresAt', 'sessionId', 'status', 'passkeyId'])

/** All this context holds of somebody, as it lies there: a new kind of item cannot be forgotten. */
export async function exportPerson(identity: Table, accountId: Id<'account'>): Promise<Record<string, unknown>> {
  const own = await identity.startingWith(keys.allOf(accountId))
  const pointed = own.flatMap(({ sk }) => {
    const [kind = '', ...rest] = sk.split('#')
    return kind === 'SESSION' || kind === 'PASSKEY' ? [{ pk: `${kind}#${rest.join('#')}`, sk: kind }] : []
  })
  const items = [...own.filter(({ sk }) => !/^(SESSION|PASSKEY)#/.test(sk)), ...(await identity.getMany(pointed))]
  const exported: Record<string, Record<string, unknown>[]> = {}
  for (const item of items) {
    const [kind = ''] = item.sk.toLowerCase().split('#')
    const told = Object.entries(item).filter(([name]) => !inner.has(name))
    exported[kind] = [...(exported[kind] ?? []), Object.fromEntries(told)]
  }
  return exported
}
