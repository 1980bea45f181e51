import { beforeEach, describe, expect, it } from 'vitest'
import { importStore } from '../../../functions/library/import/import.store.ts'
import { type Import, noTally, partSize } from '../../../functions/library/import/import.ts'
import { beginImport, type Importing, importPart, partAskedFor } from '../../../functions/library/import/import-part.ts'
import { titleStore } from '../../../functions/library/titles/title.store.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { marc, titleRecord } from '../support/marc.ts'
import { later, now } from '../support/titles.ts'

const importId = 'import_1'
const count = partSize + 30
const sound = marc({
  fields: [
    ['001', 'x'],
    ['245', '10', 'aMusik'],
  ],
  kind: 'j',
})
/** A part and a bit: one is refused, one comes twice, one is cut off. */
const file = Buffer.concat([
  ...Array.from({ length: count - 3 }, (_, n) => titleRecord(String(n), `Judul ke-${n}`)),
  sound,
  titleRecord('5', 'Judul ke-5 edisi baru'),
  titleRecord('last', 'Terpotong').subarray(0, 50),
])

let deps: Importing
let asked: number[]
let lying: Uint8Array | undefined
let isDropped: boolean

beforeEach(async () => {
  const table = await emptyTable('library')
  ;[asked, lying, isDropped] = [[], file, false]
  deps = {
    imports: importStore(table),
    titles: titleStore(table),
    read: async () => lying,
    goOn: async (_, from) => void asked.push(from),
    drop: async () => {
      isDropped = true
    },
  }
  const one: Import = {
    importId,
    importedBy: 'account_rini',
    startedAt: now,
    status: 'waiting',
    total: 0,
    done: 0,
    tally: noTally,
  }
  await deps.imports.saveNew(one)
})

/** Works off what was asked for until nothing is left. */
async function workOff() {
  for (let from = asked.shift(); from !== undefined; from = asked.shift()) await importPart(deps, importId, from, later)
}
const state = () => deps.imports.find(importId)
const outcomes = async () => (await deps.imports.rows(importId, {})).rows.map(({ outcome }) => outcome)
const whole = {
  status: 'finished',
  total: count,
  done: count,
  tally: { added: count - 3, updated: 1, unchanged: 0, refused: 2 },
}

describe('an import', () => {
  it('takes a file in part by part and tells of each record', async () => {
    await beginImport(deps, importId, now)
    expect(await state()).toMatchObject({ status: 'running', total: count, done: 0 })
    await workOff()
    expect(await state()).toMatchObject({ ...whole, finishedAt: later })
    expect(isDropped).toBe(true)
    expect(await deps.titles.count()).toBe(count - 3)
    const { rows } = await deps.imports.rows(importId, {})
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, n) => n + 1))
    expect(rows.slice(-3)).toMatchObject([
      { outcome: 'refused', reason: 'not-text', label: 'Musik' },
      { outcome: 'updated', label: 'Judul ke-5 edisi baru' },
      { outcome: 'refused', reason: 'cut-off' },
    ])
  })

  it('brought again changes nothing', async () => {
    await beginImport(deps, importId, now)
    await workOff()
    const second: Import = {
      importId: 'import_2',
      importedBy: 'account_rini',
      startedAt: later,
      status: 'waiting',
      total: 0,
      done: 0,
      tally: noTally,
    }
    await deps.imports.saveNew(second)
    lying = file.subarray(0, titleRecord('0', 'Judul ke-0').length * 5)
    await beginImport(deps, 'import_2', later)
    asked = []
    await importPart(deps, 'import_2', 0, later)
    expect((await deps.imports.find('import_2'))?.tally).toEqual({ added: 0, updated: 0, unchanged: 5, refused: 0 })
    expect(await deps.titles.count()).toBe(count - 3)
  })

  it('told of twice begins once', async () => {
    await Promise.all([beginImport(deps, importId, now), beginImport(deps, importId, now)])
    await workOff()
    await beginImport(deps, importId, later)
    expect(asked).toEqual([])
    expect(await state()).toMatchObject(whole)
  })

  it('whose parts are worked on twice, side by side, doubles nothing', async () => {
    await beginImport(deps, importId, now)
    for (let from = asked.shift(); from !== undefined; from = asked.shift()) {
      const part = from
      await Promise.all([importPart(deps, importId, part, later), importPart(deps, importId, part, later)])
    }
    expect(await state()).toMatchObject(whole)
    expect((await outcomes()).filter((outcome) => outcome === 'added')).toHaveLength(count - 3)
  })

  it.each([1, 60])('that crashes after %i records goes on, and the report is whole', async (good) => {
    await beginImport(deps, importId, now)
    asked = []
    let left = good
    const crashing: Importing = {
      ...deps,
      titles: {
        ...deps.titles,
        async save(...write) {
          if (left-- <= 0) throw new Error('the machine is gone')
          return deps.titles.save(...write)
        },
      },
    }
    await expect(importPart(crashing, importId, 0, now)).rejects.toThrow('the machine is gone')
    expect(await state()).toMatchObject({ status: 'running', done: 0 })
    asked = [0]
    await workOff()
    expect(await state()).toMatchObject(whole)
    expect(await outcomes()).toHaveLength(count)
  })

  it('that crashes before it can ask for more asks again', async () => {
    const mute: Importing = { ...deps, goOn: () => Promise.reject(new Error('no queue')) }
    await expect(beginImport(mute, importId, now)).rejects.toThrow('no queue')
    await beginImport(deps, importId, now)
    expect(asked).toEqual([0])
    await expect(importPart(mute, importId, 0, now)).rejects.toThrow('no queue')
    await importPart(deps, importId, 0, now)
    expect(asked).toEqual([0, partSize])
    asked.shift()
    await workOff()
    expect(await state()).toMatchObject(whole)
  })

  it('is not moved by a part that is not its turn', async () => {
    await beginImport(deps, importId, now)
    await importPart(deps, importId, partSize, now)
    expect(await state()).toMatchObject({ status: 'running', done: 0 })
    await importPart(deps, 'import_none', 0, now)
  })

  it('of a file that is none fails, and says why', async () => {
    lying = Buffer.from('halo')
    await beginImport(deps, importId, now)
    expect(await state()).toMatchObject({ status: 'failed', failure: 'neither-marc-nor-xml', finishedAt: now })
    expect(isDropped).toBe(true)
  })

  it('whose file has gone meanwhile fails, and says so', async () => {
    await beginImport(deps, importId, now)
    lying = undefined
    await workOff()
    expect(await state()).toMatchObject({ status: 'failed', failure: 'file-gone' })
  })

  it('whose file is not there yet waits', async () => {
    lying = undefined
    await beginImport(deps, importId, now)
    expect(await state()).toMatchObject({ status: 'waiting' })
  })

  it('gives the last of several records of one title the last word, wherever they stand in a part', async () => {
    lying = Buffer.concat(['satu', 'dua', 'tiga', 'empat'].map((word) => titleRecord('9', word)))
    await beginImport(deps, importId, now)
    await workOff()
    expect(await outcomes()).toEqual(['added', 'updated', 'updated', 'updated'])
    const { titleIds } = await deps.titles.page({})
    expect(await deps.titles.many(titleIds)).toMatchObject([{ title: 'empat', version: 4 }])
  })

  it('forgets who brought it while it runs, and goes on', async () => {
    await beginImport(deps, importId, now)
    const [one] = await deps.imports.broughtBy('account_rini')
    if (!one) throw new Error('no import')
    await deps.imports.makeNameless(one)
    await deps.imports.makeNameless(one)
    await workOff()
    expect(await state()).toMatchObject({ ...whole, importedBy: 'account_erased' })
    expect(await deps.imports.broughtBy('account_rini')).toEqual([])
  })
})

describe('a message that asks for a part', () => {
  it('is read', () => {
    expect(partAskedFor('{"importId":"import_1","from":100}')).toEqual({ importId: 'import_1', from: 100 })
  })
  it.each([
    '',
    'halo',
    '{}',
    '[]',
    'null',
    '{"importId":"title_1","from":0}',
    '{"importId":"import_1","from":-1}',
    '{"importId":"import_1","from":1.5}',
    '{"importId":"import_1","from":0,"more":1}',
  ])('is none: %s', (body) => {
    expect(partAskedFor(body)).toBeUndefined()
  })
})
