import { beforeEach, describe, expect, it } from 'vitest'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { savedSearchStore } from '../../../functions/jobs/saved/saved-search.store.ts'
import { withSearch } from '../../../functions/jobs/saved/saved-search.ts'
import { refusalOf } from '../../support/city.ts'
import { openJobs, recruiter, seeker, stranger } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeEach(async () => {
  city = await openJobs()
})
const save = (q: string, who = seeker) => city.as(who).saveSearch({ q, name: q })
/** Tomorrow, and so on. */
const daysOn = (days: number) => {
  city.time.now = new Date(Date.parse(city.time.now) + days * 24 * 3600_000).toISOString()
}

describe('saved searches', () => {
  it('say how many vacancies there are, and how many are new since they were looked at', async () => {
    await city.published(recruiter, { title: 'Operator Mesin' })
    const { searchId } = await save('operator')
    expect(await city.as(seeker).savedSearches()).toMatchObject([{ searchId, name: 'operator', count: 1, fresh: 0 }])

    daysOn(1)
    const { vacancyId } = await city.published(stranger, { title: 'Operator Produksi' })
    await city.published(stranger, { title: 'Guru Ngaji' })
    expect(await city.as(seeker).savedSearches()).toMatchObject([{ count: 2, fresh: 1 }])

    daysOn(1)
    const look = await city.as(seeker).lookAtSearch({ searchId })
    expect(look.search).toMatchObject({ count: 2, fresh: 1 })
    expect(look.vacancies.map(({ title }) => title)).toEqual(['Operator Produksi', 'Operator Mesin'])
    expect(look.vacancies[0]?.vacancyId).toBe(vacancyId)
    expect(await city.as(seeker).savedSearches()).toMatchObject([{ count: 2, fresh: 0 }])
  })

  it('find what the search page finds with the same filters', async () => {
    await city.published(recruiter, { title: 'Operator Mesin', kecamatan: 'Baros' })
    await city.published(stranger, {
      title: 'Operator Mesin',
      kecamatan: 'Cikole',
      wageMin: 4_000_000,
      wageMax: 5_000_000,
    })
    const some = [
      { q: 'oper' },
      { q: 'mesin', kecamatan: 'Cikole' },
      { upah: 4_000_000 },
      { pendidikan: 'smp' },
      {},
    ] as const
    for (const filters of some) {
      const { searchId } = await city.as(seeker).saveSearch({ ...filters, name: 'Pencarian' })
      const [{ count }, { search }] = await Promise.all([
        city.as(seeker).searchVacancies(filters),
        city.as(seeker).lookAtSearch({ searchId }),
      ])
      expect({ filters, count: search.count }).toEqual({ filters, count })
    }
  })

  it('take no more than ten, and an eleventh says what to do', async () => {
    for (let n = 0; n < 10; n++) await save(`kerja ${n}`)
    expect(await refusalOf(save('kasir'))).toBe('too-many-searches')
    const [{ searchId } = { searchId: 'search_x' as const }] = await city.as(seeker).savedSearches()
    await city.as(seeker).removeSearch({ searchId })
    expect(await refusalOf(save('kasir'))).toBeUndefined()
  })

  it('are ten however many phones save at once, and none is lost in the race', async () => {
    for (let n = 0; n < 6; n++) await save(`kerja ${n}`)
    // Straight to the store: counting calls would put those that come by the door in a row.
    const races = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        city.stores.savedSearches.change(seeker.accountId, (all) =>
          withSearch(all, { searchId: `search_${n}`, name: `lomba ${n}`, filters: {} }, city.time.now),
        ),
      ),
    )
    expect(races.filter(({ ok }) => !ok)).toHaveLength(4)
    expect(await city.as(seeker).savedSearches()).toHaveLength(10)
  })

  it('saved twice at once are one', async () => {
    const [one, other] = await Promise.all([save('kasir'), save(' Kasir')])
    expect(one?.searchId).toBe(other?.searchId)
    expect(await city.as(seeker).savedSearches()).toHaveLength(1)
  })

  it('lose a write that was made from an older reading, and ask the rule again with the newer', async () => {
    const seen: number[] = []
    const slow = savedSearchStore({
      ...city.table,
      async get(key) {
        const item = await city.table.get(key)
        // Somebody else is quicker, once.
        if (seen.length === 0) await save('kasir')
        return item
      },
    })
    await slow.change(seeker.accountId, (all) => {
      seen.push(all.length)
      return withSearch(all, { searchId: 'search_a', name: 'a', filters: {} }, city.time.now)
    })
    expect(seen).toEqual([0, 1])
    expect((await city.stores.savedSearches.of(seeker.accountId)).map(({ name }) => name)).toEqual(['a', 'kasir'])
  })

  it('are renamed, and removed without a word where they are gone', async () => {
    const { searchId } = await save('kasir')
    await city.as(seeker).renameSearch({ searchId, name: 'Kasir dekat rumah' })
    expect(await city.as(seeker).savedSearches()).toMatchObject([{ name: 'Kasir dekat rumah' }])
    await city.as(seeker).removeSearch({ searchId })
    await city.as(seeker).removeSearch({ searchId })
    expect(await city.as(seeker).savedSearches()).toEqual([])
    expect(await refusalOf(city.as(seeker).renameSearch({ searchId, name: 'x' }))).toBe('search-not-found')
    expect(await refusalOf(city.as(seeker).lookAtSearch({ searchId }))).toBe('search-not-found')
  })

  it('take the filters of the search page and nothing else', async () => {
    await expect(city.as(seeker).saveSearch({ bidang: 'sihir' as never, name: 'x' })).rejects.toMatchObject({
      status: 422,
    })
    await expect(city.as(seeker).saveSearch({ q: 'x', name: ' ' })).rejects.toMatchObject({ status: 422 })
    await expect(city.as(seeker).saveSearch({ umur: 20, name: 'x' } as never)).rejects.toMatchObject({ status: 422 })
    expect(await city.as(seeker).savedSearches()).toEqual([])
  })

  it('are seen by nobody else', async () => {
    const { searchId } = await save('kasir')
    expect(await city.as(stranger).savedSearches()).toEqual([])
    expect(await refusalOf(city.as(stranger).lookAtSearch({ searchId }))).toBe('search-not-found')
    await city.as(stranger).removeSearch({ searchId })
    expect(await city.as(seeker).savedSearches()).toHaveLength(1)
  })

  it('are exported and erased with the person', async () => {
    await save('kasir')
    expect(await exportPerson(city.table, seeker.accountId)).toMatchObject({ searches: [{ name: 'kasir' }] })
    const nothing = async () => undefined
    const deps = { mail: seeker.mail, now: city.time.now, removeMedia: nothing, removeUpload: nothing }
    await erasePerson(city.table, seeker.accountId, deps)
    expect(await city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: '' })).toEqual([])
  })
})
