import { expect, it } from 'vitest'
import { newAccountItem } from '../../../functions/identity/accounts/account.store.ts'
import type { Account } from '../../../functions/identity/accounts/account.ts'
import { speaker, speakers } from '../../../functions/identity/public.ts'
import { emptyTable } from '../../support/dynamodb.ts'

const now = '2026-10-24T02:00:00.000Z'
const account = (n: number, given: Partial<Account> = {}): Account => ({
  ...{ accountId: `account_${n}`, mail: `w${n}@warga.example`, name: `Warga Nomor ${n}`, lang: 'id', status: 'open' },
  ...{ openedAt: now, roles: [], rolesVersion: 0 },
  ...given,
})

it('many who speak are named in one go, each as alone: the young by their first name, whose account goes not at all', async () => {
  const identity = await emptyTable('identity')
  const all = Array.from({ length: 130 }, (_, n) => account(n))
  all[3] = account(3, { birthYear: 2010 })
  all[4] = account(4, { status: 'erasing' })
  all[5] = account(5, { roles: ['event-staff'] })
  await identity.putMany(all.map((each) => newAccountItem(each, { name: 'account-opened', at: now })))
  const ids = [...all.map(({ accountId }) => accountId), 'account_nobody'] as const
  const found = await speakers(identity, ids, now)
  const alone = await Promise.all(
    ids.map(async (accountId) => [accountId, await speaker(identity, accountId, now)] as const),
  )
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(alone.filter(([, who]) => who)))
  expect(found.size).toBe(129)
  expect(found.get('account_3')?.name).toBe('Warga')
  expect(found.get('account_5')).toEqual({ name: 'Warga Nomor 5', openedAt: now, roles: ['event-staff'] })
})
