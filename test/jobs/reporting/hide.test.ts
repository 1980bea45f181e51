import { describe, expect, it } from 'vitest'
import { fewest, hideSmall } from '../../../functions/jobs/reporting/hide.ts'

describe('a table of counts', () => {
  it('shows all where none is small', () => {
    expect(
      hideSmall([
        [5, 0],
        [7, 9],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [7, 9],
      ],
      rowTotals: [5, 16],
      columnTotals: [12, 9],
      total: 21,
    })
  })

  it('hides a small one, and three others, so that no total gives it away', () => {
    const { cells, rowTotals } = hideSmall([
      [3, 20, 30],
      [40, 8, 60],
      [70, 80, 90],
    ])
    expect(cells).toEqual([
      [undefined, undefined, 30],
      [undefined, undefined, 60],
      [70, 80, 90],
    ])
    expect(rowTotals).toEqual([53, 108, 240])
  })

  it('hides more where what is hidden of a row is together under five', () => {
    const { cells } = hideSmall([
      [1, 2, 30, 40],
      [2, 1, 50, 60],
    ])
    expect(cells[0]?.filter((count) => count === undefined)).toHaveLength(3)
  })

  it('hides its total where that is small', () => {
    expect(hideSmall([[2]])).toEqual({
      cells: [[undefined]],
      rowTotals: [undefined],
      columnTotals: [undefined],
      total: undefined,
    })
  })

  it('lets nobody reckon a hidden count, by whatever sums of rows and columns', () => {
    const random = seeded(7)
    let hiddenInAll = 0
    for (let round = 0; round < 400; round++) {
      const [height, width] = [1 + Math.floor(random() * 9), 1 + Math.floor(random() * 8)]
      const counts = Array.from({ length: height }, () =>
        Array.from({ length: width }, () => (random() < 0.3 ? 0 : Math.floor(random() ** 3 * 40))),
      )
      const { cells, rowTotals, columnTotals, total } = hideSmall(counts)
      const shown = [...cells.map((row, r) => [...row, rowTotals[r]]), [...columnTotals, total]]
      const places = shown.flatMap((row, r) => row.flatMap((count, c) => (count === undefined ? [`${r},${c}`] : [])))
      hiddenInAll += places.length
      expect(determined(shown, places), JSON.stringify(counts)).toEqual([])
      for (const [r, row] of counts.entries())
        for (const [c, count] of row.entries()) if (count > 0 && count < fewest) expect(cells[r]?.[c]).toBeUndefined()
    }
    expect(hiddenInAll).toBeGreaterThan(1000)
  })

  it('is a table one can read: it hides one count in six more than the small ones', () => {
    const random = seeded(3)
    let [small, hidden, all] = [0, 0, 0]
    for (let round = 0; round < 50; round++) {
      const counts = Array.from({ length: 12 }, () => Array.from({ length: 8 }, () => Math.floor(random() ** 2 * 120)))
      small += counts.flat().filter((count) => count > 0 && count < fewest).length
      hidden += hideSmall(counts)
        .cells.flat()
        .filter((count) => count === undefined).length
      all += counts.flat().length
    }
    expect((hidden - small) / all).toBeLessThan(1 / 6)
  })
})

/** By elimination over the sums of rows and columns: which of the unknown have one value only. Knows nothing of how they were chosen. */
function determined(shown: readonly (readonly (number | undefined)[])[], unknown: readonly string[]): string[] {
  const [height, width] = [shown.length, shown[0]?.length ?? 0]
  const sums: number[][] = [
    ...Array.from({ length: height }, (_, r) =>
      unknown.map((at) => (at.startsWith(`${r},`) ? sign(at, width - 1, 1) : 0)),
    ),
    ...Array.from({ length: width }, (_, c) =>
      unknown.map((at) => (at.endsWith(`,${c}`) ? sign(at, height - 1, 0) : 0)),
    ),
  ]
  const pivots: number[] = []
  let rank = 0
  for (let column = 0; column < unknown.length && rank < sums.length; column++) {
    const found = sums.findIndex((row, n) => n >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (found < 0) continue
    const row = sums[found] as number[]
    sums[found] = sums[rank] as number[]
    sums[rank] = row.map((value) => value / (row[column] as number))
    for (let other = 0; other < sums.length; other++) {
      const by = sums[other]?.[column] ?? 0
      if (other !== rank && by !== 0)
        sums[other] = (sums[other] as number[]).map((value, n) => value - by * (sums[rank]?.[n] ?? 0))
    }
    pivots.push(column)
    rank += 1
  }
  return pivots.flatMap((column, row) => {
    const others = (sums[row] as number[]).filter((value, n) => n !== column && Math.abs(value) > 1e-9)
    return others.length === 0 ? [unknown[column] as string] : []
  })
}

/** A total stands on the other side of its sum. */
const sign = (at: string, last: number, part: 0 | 1) => (Number(at.split(',')[part]) === last ? -1 : 1)

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
