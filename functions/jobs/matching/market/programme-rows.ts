import type { ReadWork } from '../reading/read.ts'
import type { Taken } from '../sum/match.ts'
import { programmePoints } from '../sum/points.ts'

/**
 * What a programme is worth at every vacancy, on top of the points that a vacancy gives to all. Some hundreds of programmes
 * are asked for; each has its row until a vacancy changes.
 */
export function programmeRows(taken: Taken) {
  const works: { work: ReadWork; base: number; isOpen: boolean }[] = []
  const namedIn = new Map<string, number[]>()
  const rows = new Map<string, Uint8Array>()

  return {
    put(place: number, work: ReadWork, base: number): void {
      works[place] = { work, base, isOpen: work.programmes.size === 0 }
      for (const key of work.programmes) {
        const those = namedIn.get(key)
        if (those) those.push(place)
        else namedIn.set(key, [place])
      }
      rows.clear()
    },

    rowOf(programme: string | undefined): Uint8Array {
      const key = programme ?? ''
      const known = rows.get(key)
      if (known) return known
      if (rows.size >= keptRows) rows.clear()
      const row = reckoned(programme)
      rows.set(key, row)
      return row
    },
  }

  function reckoned(programme: string | undefined): Uint8Array {
    const row = new Uint8Array(works.length)
    for (let place = 0; place < row.length; place++) {
      const { work, base, isOpen } = works[place] as (typeof works)[number]
      const share = programme === undefined ? 0 : taken(programme, work)
      const points = share === 0 ? (isOpen ? anyOne : other) : programmePoints(isOpen ? 'any' : 'others', share)
      row[place] = base + points
    }
    for (const place of namedIn.get(programme ?? '') ?? [])
      row[place] = (works[place] as (typeof works)[number]).base + programmePoints('named', 1)
    return row
  }
}

const anyOne = programmePoints('any', 0)
const other = programmePoints('others', 0)
/** A byte for each vacancy. */
const keptRows = 2000
