import { describe, expect, it } from 'vitest'
import type { SavedSearch } from '../../../functions/jobs/saved/saved-search.shape.ts'
import {
  lookedAt,
  mostSearches,
  renamed,
  searchIdOf,
  without,
  withSearch,
} from '../../../functions/jobs/saved/saved-search.ts'

const [before, now, afterwards] = ['2026-10-20T02:00:00.000Z', '2026-10-24T02:00:00.000Z', '2026-10-25T02:00:00.000Z']
const wanted = (q: string) => ({ searchId: searchIdOf('account_sari', { q }), name: q, filters: { q } })
const kept = (q: string): SavedSearch => ({ ...wanted(q), savedAt: before, seenAt: before })
const given = <T>(result: { ok: true; value: T } | { ok: false }) => (result.ok ? result.value : undefined)

describe('a saved search', () => {
  it('is the same whichever way its words are written, and another one with another filter', () => {
    const id = searchIdOf('account_sari', { q: 'Kasir  Toko', kecamatan: 'Cikole' })
    expect(searchIdOf('account_sari', { kecamatan: 'Cikole', q: ' kasir toko' })).toBe(id)
    expect(searchIdOf('account_sari', { q: 'Kasir  Toko' })).not.toBe(id)
    expect(searchIdOf('account_sari', { q: 'Kasir  Toko', kecamatan: 'Cikole', upah: 3_000_000 })).not.toBe(id)
  })

  it('says nothing of whose it is, and is nobody else’s', () => {
    expect(searchIdOf('account_sari', { q: 'kasir' })).not.toContain('sari')
    expect(searchIdOf('account_bayu', { q: 'kasir' })).not.toBe(searchIdOf('account_sari', { q: 'kasir' }))
  })

  it('stands first, looked at when it was saved', () => {
    expect(given(withSearch([kept('guru')], wanted('kasir'), now))).toEqual([
      { ...wanted('kasir'), savedAt: now, seenAt: now },
      kept('guru'),
    ])
  })

  it('saved twice is one, under its first name and as new as it was', () => {
    expect(given(withSearch([kept('kasir')], { ...wanted('kasir'), name: 'Lain' }, now))).toEqual([kept('kasir')])
  })

  it('is refused as the eleventh, but not where it is one of the ten', () => {
    const ten = Array.from({ length: mostSearches }, (_, n) => kept(`kerja ${n}`))
    expect(withSearch(ten, wanted('kasir'), now)).toEqual({ ok: false, refusal: 'too-many-searches' })
    expect(given(withSearch(ten, wanted('kerja 3'), now))).toEqual(ten)
  })

  it('is looked at, never back in time', () => {
    expect(given(lookedAt([kept('kasir')], wanted('kasir').searchId, now))?.[0]?.seenAt).toBe(now)
    const later = { ...kept('kasir'), seenAt: afterwards }
    expect(given(lookedAt([later], later.searchId, now))?.[0]?.seenAt).toBe(afterwards)
  })

  it('is renamed and removed where it is', () => {
    const { searchId } = wanted('kasir')
    expect(given(renamed([kept('kasir'), kept('guru')], searchId, 'Toko'))).toEqual([
      { ...kept('kasir'), name: 'Toko' },
      kept('guru'),
    ])
    expect(renamed([kept('guru')], searchId, 'Toko')).toEqual({ ok: false, refusal: 'search-not-found' })
    expect(given(without([kept('kasir'), kept('guru')], searchId))).toEqual([kept('guru')])
    expect(given(without([kept('guru')], searchId))).toEqual([kept('guru')])
  })
})
