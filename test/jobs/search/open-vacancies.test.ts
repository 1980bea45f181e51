import { describe, expect, it } from 'vitest'
import { openVacancies } from '../../../functions/jobs/search/open-vacancies.ts'
import { type JobsStores, jobsStores } from '../../../functions/jobs/stores.ts'
import type { Published, VacancyWords } from '../../../functions/jobs/vacancies/vacancy.shape.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { saturday as now } from '../support/jobs.ts'
import { employerId, openVacancy, settleEmployer, standsOpen } from './town.ts'

const [kasir, penjahit, perawat] = [
  openVacancy('vacancy_kasir', { title: 'Kasir' }),
  openVacancy('vacancy_penjahit', { title: 'Penjahit' }),
  openVacancy('vacancy_perawat', { title: 'Perawat' }),
]

/** A copy of a function, and how often it read everything. What `given` says stands in for what a store would have said. */
function copyOf(
  stores: JobsStores,
  given: { allOpen?: JobsStores['vacancies']['allOpen']; last?: JobsStores['changes']['last'] } = {},
) {
  const whole = { readings: 0 }
  const { vacancies, changes } = stores
  const open = openVacancies({
    ...stores,
    vacancies: {
      many: vacancies.many,
      allOpen() {
        whole.readings++
        return (given.allOpen ?? vacancies.allOpen)()
      },
    },
    changes: { ...changes, last: given.last ?? changes.last },
  })
  const titles = async (at = now) => (await open(at)).open.map(({ title }) => title)
  return { open, titles, whole }
}

async function town(...all: readonly Published[]): Promise<{ table: Table; stores: JobsStores }> {
  const table = await emptyTable('jobs')
  const stores = jobsStores(table)
  await settleEmployer(stores)
  await standsOpen(stores, all)
  return { table, stores }
}

const edit = async (stores: JobsStores, vacancy: Published, words: Partial<VacancyWords>, at = now) => {
  const { version } = await stores.vacancies.get(vacancy.vacancyId)
  const next = { ...vacancy, version: version + 1, approved: { ...vacancy.approved, ...words } }
  expect(await stores.vacancies.saveWhileVersion(version, next, { name: 'vacancy-edited', at })).toBe(true)
}
const pause = async (stores: JobsStores, vacancy: Published, at = now) => {
  const { version } = await stores.vacancies.get(vacancy.vacancyId)
  const next = { ...vacancy, version: version + 1, life: 'paused' as const }
  expect(await stores.vacancies.saveWhileVersion(version, next, { name: 'vacancy-paused', at })).toBe(true)
}

describe('a copy that keeps the open vacancies', () => {
  it('reads everything once, and then only what changed', async () => {
    const { stores } = await town(kasir, penjahit)
    const copy = copyOf(stores)
    expect(await copy.titles()).toEqual(['Kasir', 'Penjahit'])
    await edit(stores, kasir, { title: 'Kasir swalayan' })
    expect(await copy.titles()).toEqual(['Kasir swalayan', 'Penjahit'])
    await pause(stores, penjahit)
    expect(await copy.titles()).toEqual(['Kasir swalayan'])
    await edit(stores, penjahit, { title: 'Penjahit kebaya' })
    expect(await copy.titles()).toEqual(['Kasir swalayan', 'Penjahit kebaya'])
    expect(copy.whole.readings).toBe(1)
  })

  it('shows an employer by its new name, and finds it by that', async () => {
    const { stores } = await town(kasir)
    const copy = copyOf(stores)
    const found = async (words: string) => (await copy.open(now)).texts().kept.found(words).size
    expect([await found('kaswari'), await found('mochi')]).toEqual([1, 0])
    const employer = await stores.employers.get(employerId)
    await stores.employers.saveWhileVersion(
      1,
      { ...employer, name: 'Mochi', version: 2 },
      { name: 'employer-corrected', at: now },
    )
    expect([await found('kaswari'), await found('mochi')]).toEqual([0, 1])
    expect((await copy.open(now)).open.map((each) => each.employer)).toEqual(['Mochi'])
    expect(copy.whole.readings).toBe(1)
  })

  it('leaves out what is past its last day when the day turns, before anybody writes it', async () => {
    const { stores } = await town(openVacancy('vacancy_kasir', { title: 'Kasir', closesOn: '2026-10-24' }), penjahit)
    const copy = copyOf(stores)
    expect(await copy.titles('2026-10-24T16:59:59.000Z')).toEqual(['Kasir', 'Penjahit'])
    expect(await copy.titles('2026-10-24T17:00:00.000Z')).toEqual(['Penjahit'])
    expect(copy.whole.readings).toBe(1)
  })

  it('takes many requests at once, and many changes', async () => {
    const { stores } = await town(kasir, penjahit, perawat)
    const copy = copyOf(stores)
    await copy.titles()
    await Promise.all([
      edit(stores, kasir, { title: 'A' }),
      edit(stores, penjahit, { title: 'B' }),
      edit(stores, perawat, { title: 'C' }),
    ])
    const answers = await Promise.all(Array.from({ length: 8 }, () => copy.titles()))
    expect(new Set(answers.map((titles) => titles.join()))).toEqual(new Set(['A,B,C']))
    expect(copy.whole.readings).toBe(1)
  })
})

describe('a race', () => {
  it('with an index that lags: what changed a moment ago is read from the table itself', async () => {
    const { stores } = await town(kasir, penjahit)
    const before = await stores.vacancies.allOpen()
    await edit(stores, kasir, { title: 'Kasir swalayan' })
    await pause(stores, penjahit)
    const copy = copyOf(stores, { allOpen: async () => before })
    expect(await copy.titles()).toEqual(['Kasir swalayan'])
    expect(await copy.titles()).toEqual(['Kasir swalayan'])
  })

  it('of two writers: a request that came first and wrote last is not missed', async () => {
    const { stores } = await town(kasir, penjahit)
    const copy = copyOf(stores)
    await copy.titles()
    await edit(stores, kasir, { title: 'Kasir swalayan' }, later(now, 20_000))
    await copy.titles(later(now, 20_000))
    await edit(stores, penjahit, { title: 'Penjahit kebaya' }, now)
    expect(await copy.titles(later(now, 21_000))).toEqual(['Kasir swalayan', 'Penjahit kebaya'])
    expect(copy.whole.readings).toBe(1)
  })

  it('between the count and the list: a change written there is taken, and counted once', async () => {
    const { stores } = await town(kasir, penjahit)
    let between = async () => {}
    const last = async () => {
      const counted = await stores.changes.last()
      await between()
      return counted
    }
    const copy = copyOf(stores, { last })
    await copy.titles()
    await edit(stores, kasir, { title: 'Kasir swalayan' })
    between = async () => {
      between = async () => {}
      await edit(stores, penjahit, { title: 'Penjahit kebaya' })
    }
    expect(await copy.titles()).toEqual(['Kasir swalayan', 'Penjahit kebaya'])
    await edit(stores, kasir, { title: 'Kasir malam' })
    expect(await copy.titles()).toEqual(['Kasir malam', 'Penjahit kebaya'])
    expect(copy.whole.readings).toBe(1)
  })

  it('with a request that took its list, waited, and lays it out after a change', async () => {
    const { stores } = await town(kasir, penjahit)
    const copy = copyOf(stores)
    const taken = await copy.open(now)
    await edit(stores, kasir, { title: 'Bendahara' })
    await copy.open(now)
    taken.texts()
    expect((await copy.open(now)).texts().kept.found('bendahara').size).toBe(1)
    expect(copy.whole.readings).toBe(1)
  })

  it('with whoever always writes while everything is read: it is right each time, and kept when they stop', async () => {
    const { stores } = await town(kasir, penjahit)
    let written = 0
    const last = async () => {
      if (written < 7) await edit(stores, kasir, { title: `Kasir ${++written}` })
      return stores.changes.last()
    }
    const copy = copyOf(stores, { last })
    expect((await copy.titles()).at(0)).toBe('Kasir 7')
    await copy.titles()
    await edit(stores, kasir, { title: 'Kasir' })
    expect(await copy.titles()).toEqual(['Kasir', 'Penjahit'])
    expect(copy.whole.readings).toBe(2)
  })

  it('with the list itself: where it says less than was counted, everything is read', async () => {
    const { stores, table } = await town(kasir)
    const copy = copyOf(stores)
    await copy.titles()
    await edit(stores, kasir, { title: 'Kasir swalayan' })
    for (const { sk } of await stores.changes.from('2026-10-01T00:00:00.000Z'))
      await table.remove({ pk: 'PUBLISHED', sk })
    expect(await copy.titles()).toEqual(['Kasir swalayan'])
    expect(copy.whole.readings).toBe(2)
  })
})
