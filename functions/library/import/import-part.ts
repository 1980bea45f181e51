import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { TitleStore } from '../titles/title.store.ts'
import type { ImportStore } from './import.store.ts'
import { type ImportRow, partSize, takeIn } from './import.ts'
import { type Catalogued, catalogue, recordsOf } from './records.ts'

export interface Importing {
  imports: ImportStore
  titles: TitleStore
  /** The file an import brought; nothing, where it lies there no more. */
  read(importId: Id<'import'>): Promise<Uint8Array | undefined>
  /** Asks for the next part. */
  goOn(importId: Id<'import'>, from: number): Promise<void>
  drop(importId: Id<'import'>): Promise<void>
}

/** What a message asks for; nothing, where it is none of ours. */
export function partAskedFor(body: string): { importId: Id<'import'>; from: number } | undefined {
  try {
    return v.parse(asked, JSON.parse(body))
  } catch {
    return undefined
  }
}
const asked = v.strictObject({ importId: id('import'), from: v.pipe(v.number(), v.integer(), v.minValue(0)) })

/** Titles worked on side by side. */
const lanes = 8

/** A file has come: how much is in it, and the first part is asked for. Told twice, it begins once. */
export async function beginImport(
  { imports, read, goOn, drop }: Importing,
  importId: Id<'import'>,
  now: Instant,
): Promise<void> {
  const one = await imports.find(importId)
  // It had begun, and broke before it could ask for its first part.
  if (one?.status === 'running' && one.done === 0) return goOn(importId, 0)
  const file = one?.status === 'waiting' && (await read(importId))
  if (!one || !file) return
  const records = recordsOf(file)
  if (!records.ok) {
    await imports.advanceWhile(one, { status: 'failed', failure: records.refusal, finishedAt: now })
    return drop(importId)
  }
  const running = { status: 'running', total: records.value.count } as const
  if (await imports.advanceWhile(one, running, { name: 'import-started', at: now })) await goOn(importId, 0)
}

/** Takes the records from `from` on into the catalogue. Done twice, the second time changes nothing and tells the same. */
export async function importPart(deps: Importing, importId: Id<'import'>, from: number, now: Instant): Promise<void> {
  const { imports, read, goOn, drop } = deps
  const one = await imports.find(importId)
  if (one?.status !== 'running' || one.done < from) return
  // This part was done, and it broke before it could ask for the next one.
  if (one.done > from) return goOn(importId, one.done)
  const file = await read(importId)
  const records = file && recordsOf(file)
  if (!records?.ok) {
    await imports.advanceWhile(one, { status: 'failed', failure: 'file-gone', finishedAt: now })
    return
  }

  const { count, at } = records.value
  const done = Math.min(from + partSize, count)
  const part = Array.from({ length: done - from }, (_, n) => ({
    number: from + n + 1,
    read: catalogue(at(from + n)),
  }))
  const tally = { ...one.tally }
  const left = [...byTitle(part).values()]
  const lane = async () => {
    for (let records = left.shift(); records; records = left.shift())
      for (const { number, read } of records) tally[await importRecord(deps, importId, number, read, now)] += 1
  }
  await Promise.all(Array.from({ length: lanes }, lane))

  const isLast = done >= count
  const saved = isLast
    ? await imports.advanceWhile(
        one,
        { done, tally, status: 'finished', finishedAt: now },
        { name: 'import-finished', at: now },
      )
    : await imports.advanceWhile(one, { done, tally })
  if (!saved) return
  if (isLast) await drop(importId)
  else await goOn(importId, done)
}

/** Records of one title stay in their order: the later one in a file is the truer one. */
function byTitle<Each extends { number: number; read: Catalogued }>(part: readonly Each[]): Map<string, Each[]> {
  return Map.groupBy(part, ({ number, read }) => ('titleId' in read ? read.titleId : String(number)))
}

/** As often as the same title can be changed by others meanwhile. */
const tries = 8

/** What became of a record is written with what it made, once: a part that broke in the middle finds it there. */
async function importRecord(
  { imports, titles }: Importing,
  importId: Id<'import'>,
  number: number,
  read: Catalogued,
  now: Instant,
): Promise<ImportRow['outcome']> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const told = await imports.row(importId, number)
    if (told) return told.outcome
    if ('reason' in read) {
      const row = { number, outcome: 'refused', label: read.label, reason: read.reason } as const
      if (await imports.saveRow(importId, row, now)) return row.outcome
      continue
    }
    const { titleId, facts, note } = read
    const before = await titles.find(titleId)
    const title = takeIn(before, titleId, facts, now)
    const outcome = !title ? 'unchanged' : before ? 'updated' : 'added'
    const row = { number, outcome, label: facts.title.slice(0, 120).toWellFormed(), titleId, note } as const
    const event = { name: before ? 'title-edited' : 'title-catalogued', at: now } as const
    const saved = title
      ? await titles.save(title, before, event, [imports.rowWrite(importId, row, now)])
      : await imports.saveRow(importId, row, now)
    if (saved) return outcome
  }
  await imports.saveRow(importId, { number, outcome: 'refused', reason: 'changed-meanwhile' }, now)
  return 'refused'
}
