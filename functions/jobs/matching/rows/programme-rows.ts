import type { ReadWork } from '../reading/read.ts'
import type { Taken } from '../sum/match.ts'
import { programmePoints } from '../sum/points.ts'

interface Row {
  points: Uint8Array
  /** How many places are reckoned. */
  reckoned: number
}

/**
 * What a programme is worth at every vacancy, on top of the points that a vacancy gives to all. Some hundreds of
 * programmes are asked for; each has its row, which grows as vacancies come: what was learnt of the others has not
 * changed.
 */
export function programmeRows(taken: Taken) {
  const works: { work: ReadWork; base: number; isOpen: boolean }[] = []
  const rows = new Map<string, Row>()

  return {
    put(place: number, work: ReadWork, base: number): void {
      works[place] = { work, base, isOpen: work.programmes.size === 0 }
    },

    rowOf(programme: string | undefined): Uint8Array {
      const key = programme ?? ''
      if (rows.size >= keptRows && !rows.has(key)) rows.clear()
      const row = rows.get(key) ?? { points: new Uint8Array(), reckoned: 0 }
      rows.set(key, row)
      if (row.points.length < works.length) row.points = grown(row.points, works.length)
      for (; row.reckoned < works.length; row.reckoned++) row.points[row.reckoned] = pointsAt(row.reckoned, programme)
      return row.points
    },

    /** More was learnt of what such work takes. */
    relearn: (): void => rows.clear(),
  }

  function pointsAt(place: number, programme: string | undefined): number {
    const { work, base, isOpen } = works[place] as (typeof works)[number]
    if (programme === undefined) return base + (isOpen ? anyOne : other)
    if (work.programmes.has(programme)) return base + programmePoints('named', 1)
    const share = taken(programme, work)
    if (share === 0) return base + (isOpen ? anyOne : other)
    return base + programmePoints(isOpen ? 'any' : 'others', share)
  }
}

function grown(points: Uint8Array, size: number): Uint8Array {
  const larger = new Uint8Array(size + (points.length === 0 ? 0 : size / 8))
  larger.set(points)
  return larger
}

const anyOne = programmePoints('any', 0)
const other = programmePoints('others', 0)
/** A byte for each vacancy. */
const keptRows = 2000
