import type { Change, Key, Write } from './table.ts'

/**
 * Writes that follow one another, as one transaction takes them: each row once. Of several that put a row the last is put, on the
 * first one's condition, for the others' hold by what was written just before them; of several that change it the numbers are
 * added up and the last word stands.
 */
export function asOne(writes: readonly Write[]): Write[] {
  const byRow = new Map<string, Write>()
  for (const write of writes) {
    const row = rowOf(write)
    const before = byRow.get(row)
    byRow.set(row, before ? followedBy(before, write) : write)
  }
  return [...byRow.values()]
}

function rowOf(write: Write): string {
  const { pk, sk }: Key =
    'put' in write ? write.put : 'change' in write ? write.change : 'remove' in write ? write.remove : write.check
  return JSON.stringify(['elsewhere' in write && write.elsewhere, pk, sk])
}

function followedBy(before: Write, write: Write): Write {
  if ('put' in before && 'put' in write) return { ...before, put: write.put }
  if ('change' in before && 'change' in write) return { ...before, by: bothOf(before.by, write.by) }
  throw new Error(`two kinds of writes of ${rowOf(write)}`)
}

function bothOf(one: Change, other: Change): Change {
  const add = { ...one.add }
  for (const [name, more] of Object.entries(other.add ?? {})) add[name] = (add[name] ?? 0) + more
  if (one.remove || other.remove) throw new Error('what is removed is not told in one write with what is set')
  return { set: { ...one.set, ...other.set }, add }
}
