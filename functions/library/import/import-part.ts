import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { TitleStore } from '../titles/title.store.ts'
import type { ImportStore } from './import.store.ts'
import { type Import, type ImportRow, partSize, takeIn } from './import.ts'
import { catalogue, type RecordInFile, recordsOf } from './records.ts'

export interface Importing {
  imports: ImportStore
  titles: TitleStore
  /** The file an import brought. */
  read(importId: Id<'import'>): Promise<Uint8Array>
  /** Asks for the next part. */
  goOn(importId: Id<'import'>, from: number): Promise<void>
  drop(importId: Id<'import'>): Promise<void>
}

/** Records worked on side by side. */
const lanes = 8

/** A file has come: how much is in it, and the first part is asked for. Told twice, it begins once. */
export async function beginImport(
  { imports, read, goOn, drop }: Importing,
  importId: Id<'import'>,
  now: Instant,
): Promise<void> {
  const one = await imports.find(importId)
  if (one?.status !== 'waiting') return
  const records = recordsOf(await read(importId))
  if (!records.ok) {
    await imports.saveWhile(one, { ...one, status: 'failed', failure: records.refusal, finishedAt: now })
    return drop(importId)
  }
  const running: Import = { ...one, status: 'running', total: records.value.length }
  if (await imports.saveWhile(one, running, { name: 'import-started', at: now })) await goOn(importId, 0)
}

/** Takes the records from `from` on into the catalogue. Done twice, the second time changes nothing and tells the same. */
export async function importPart(deps: Importing, importId: Id<'import'>, from: number, now: Instant): Promise<void> {
  const { imports, read, goOn, drop } = deps
  const one = await imports.find(importId)
  if (one?.status !== 'running' || one.done !== from) return
  const records = recordsOf(await read(importId))
  if (!records.ok) throw new Error(`${importId} can no longer be read: ${records.refusal}`)

  const tally = { ...one.tally }
  const part = records.value.slice(from, from + partSize)
  const left = [...part.entries()]
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { outcome } = await importRecord(deps, importId, from + next[0] + 1, next[1], now)
      tally[outcome] += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const done = from + part.length
  const isLast = done >= one.total
  const next: Import = { ...one, done, tally, ...(isLast && { status: 'finished', finishedAt: now }) }
  const saved = await imports.saveWhile(one, next, isLast ? { name: 'import-finished', at: now } : undefined)
  if (!saved) return
  if (isLast) await drop(importId)
  else await goOn(importId, done)
}

async function importRecord(
  { imports, titles }: Importing,
  importId: Id<'import'>,
  number: number,
  given: RecordInFile,
  now: Instant,
): Promise<ImportRow> {
  // A part that broke in the middle comes again: what was told of a record stays told.
  const told = await imports.row(importId, number)
  if (told) return told
  const row = { number, ...(await outcomeOf(titles, given, now)) }
  await imports.saveRow(importId, row, now)
  return row
}

async function outcomeOf(titles: TitleStore, given: RecordInFile, now: Instant): Promise<Omit<ImportRow, 'number'>> {
  const read = catalogue(given)
  if ('reason' in read) return { outcome: 'refused', label: read.label, reason: read.reason }
  const { titleId, facts } = read
  const about = { label: facts.title.slice(0, 120), titleId }
  // A file may hold a record twice, and a librarian may be at the same title: who loses looks again, once.
  for (const _ of [1, 2]) {
    const before = await titles.find(titleId)
    const title = takeIn(before, titleId, facts, now)
    if (!title) return { outcome: 'unchanged', ...about }
    const saved = await titles.save(title, before, { name: before ? 'title-edited' : 'title-catalogued', at: now })
    if (saved) return { outcome: before ? 'updated' : 'added', ...about }
  }
  return { outcome: 'refused', reason: 'changed-meanwhile', ...about }
}
