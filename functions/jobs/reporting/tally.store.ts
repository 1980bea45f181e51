import { dayIn, type Instant } from '../../platform/clock.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { cityZone } from '../calendar/working-days.ts'
import { keys } from '../keys.ts'
import { type Cell, type Counted, type Counts, measures } from './measures.ts'

export type TallyStore = ReturnType<typeof tallyStore>

/**
 * Counts, written together with the log of the deed that they count: each exactly once. A year is read for some
 * 60 read units at 5,000 cells of 100 bytes.
 */
export const tallyStore = (table: Table) => ({
  /** The counts of a year, by cell of a month; and by day, of everybody. */
  async year(year: string): Promise<{ cells: Counted[]; days: { day: string; counts: Counts }[] }> {
    const items = await table.startingWith(keys.tally(year))
    const isDay = ({ sk }: Item) => sk.startsWith('DAY#')
    return {
      cells: items.filter((item) => !isDay(item)).map((item) => ({ cell: cellIn(item), counts: countsIn(item) })),
      days: items.filter(isDay).map((item) => ({ day: item.sk.slice('DAY#'.length), counts: countsIn(item) })),
    }
  },

  /** Those of these who have applied for something. */
  async haveApplied(accountIds: readonly Id<'account'>[]): Promise<ReadonlySet<string>> {
    const found = await table.getMany(accountIds.map(keys.firstApplied), { consistent: true })
    return new Set(found.map(({ pk }) => pk.slice('ACCOUNT#'.length)))
  },

  forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.firstApplied(accountId)),
})

export const adding = ({ cell, counts }: Counted, at: Instant): Write[] => {
  const day = dayIn(cityZone, at)
  const { month, field, kecamatan, education } = cell
  const add = Object.fromEntries(Object.entries(counts).filter(([, count]) => count))
  return [
    { change: keys.tallyCell(month, [field, kecamatan, education]), by: { add } },
    { change: keys.tallyDay(day), by: { add } },
  ]
}

/** People are counted once: whoever is counted elsewhere in that moment is asked about again. */
export const firstApplying = (accountId: Id<'account'>, at: Instant): Write => ({
  put: { ...keys.firstApplied(accountId), at },
  while: { pk: absent },
})

/** Whoever is erased is forgotten here, too, by events that come late: of one application they come in their order. */
export const forgettingWhoApplied = (accountId: Id<'account'>): Write => ({ remove: keys.firstApplied(accountId) })

function cellIn({ sk }: Item): Cell {
  const [, month = '', field = '', kecamatan = '', education = ''] = sk.split('#')
  return { month, field, kecamatan, education }
}

const countsIn = (item: Item): Counts =>
  Object.fromEntries(measures.map((measure) => [measure, Number(item[measure] ?? 0)]).filter(([, count]) => count))
