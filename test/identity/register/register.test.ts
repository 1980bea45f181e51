import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/identity/keys.ts'
import { personalData } from '../../../functions/identity/public.ts'
import { contexts } from '../../../functions/identity/register/contexts.ts'
import { tables } from '../../../functions/manifest.ts'

describe('the register of personal data', () => {
  /** Numbers, hashes and random words: they say nothing of anybody. `STAFF` is a list of account numbers. */
  const ofNobody = ['ADMINS', 'CHALLENGE', 'STAFF']

  it('names every kind of item that the table may hold of a person', () => {
    const made = Object.values(keys).map((key) =>
      typeof key === 'function' ? (key as (...given: string[]) => { pk: string; sk: string })('a', 'b', 'c') : key,
    )
    const kinds = made.map(({ pk, sk }) => (pk === 'ROLES' ? 'ROLES' : sk.split('#')[0])).filter((kind) => kind !== '')
    const named = new Set([...personalData.map(({ item }) => item), ...ofNobody])
    expect([...new Set(kinds)].filter((kind) => !named.has(kind ?? ''))).toEqual([])
    expect([...named].filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  it('says each thing in both languages', () => {
    for (const { what, purpose, keptFor } of personalData)
      for (const said of [what, purpose, keptFor])
        expect([said.id, said.en].every((text) => text.length > 3)).toBe(true)
  })

  it('knows every context that holds something of people', () => {
    expect(['identity', ...Object.keys(contexts)].toSorted()).toEqual(
      // The log of deeds is a second table of jobs, which registers it.
      Object.keys(tables)
        .filter((name) => name !== 'audit')
        .toSorted(),
    )
  })
})
