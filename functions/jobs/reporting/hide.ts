/** Counts of people from one to this are not told: one could be found out. */
export const fewest = 5

/** A table of counts with its totals, as it may be shown. Nothing where a count is hidden. */
export interface Shown {
  cells: (number | undefined)[][]
  rowTotals: (number | undefined)[]
  columnTotals: (number | undefined)[]
  total: number | undefined
}

/**
 * Hides counts under five, and as many others as it takes that none of those can be reckoned from what is shown: neither by
 * taking what is shown from a total, nor by putting rows and columns together.
 *
 * With its totals a table is a set of sums, one for each row and column. Draw a line between a row and a column for each hidden
 * count: a count can be reckoned exactly when its line is the only way between the two, a bridge (Gusfield 1988, "A graph
 * theoretic approach to statistical data security"). So counts are hidden until no line is one. And what is hidden of a row is
 * together a count, too, which anybody can reckon: it is at least five.
 *
 * `totals`: the same totals as another table shows them, for what it hides is to stay hidden, and what it shows is known.
 */
export function hideSmall(counts: readonly (readonly number[])[], totals?: Pick<Shown, 'rowTotals' | 'total'>): Shown {
  const table = withTotals(counts)
  const [height, width] = [table.length, table[0]?.length ?? 1]
  const hidden = table.map((row) => row.map((count) => count > 0 && count < fewest))
  if (totals)
    for (const [r, total] of [...totals.rowTotals, totals.total].entries())
      (hidden[r] as boolean[])[width - 1] = total === undefined
  for (;;) {
    const more = closingBridge(table, hidden) ?? growingSum(table, hidden)
    if (!more) break
    for (const [row, column] of more) (hidden[row] as boolean[])[column] = true
  }
  const shown = table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? undefined : count)))
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row[width - 1]),
    columnTotals: (shown[height - 1] ?? []).slice(0, -1),
    total: shown[height - 1]?.[width - 1],
  }
}

type Counts = readonly (readonly number[])[]
type Hidden = readonly (readonly boolean[])[]
type Place = readonly [row: number, column: number]

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

function withTotals(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, sum(row)])
  const width = rows[0]?.length ?? 1
  return [...rows, Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] ?? 0)))]
}

/** Three counts that with a bridge make a way round it: the smallest that are there, totals last, and nought only where nothing else is. */
function closingBridge(table: Counts, hidden: Hidden): Place[] | undefined {
  const bridge = placesIn(hidden).find((place) => isBridge(hidden, place))
  if (!bridge) return undefined
  const [row, column] = bridge
  let best: { price: number; places: Place[] } | undefined
  for (const r of table.keys())
    for (const c of (table[0] ?? []).keys()) {
      if (r === row || c === column) continue
      const places: Place[] = [
        [row, c],
        [r, column],
        [r, c],
      ]
      const price = sum(places.map((place) => priceOf(table, hidden, place)))
      if (!best || price < best.price) best = { price, places }
    }
  return best?.places
}

/** One more of a row or column whose hidden counts are together under five, though their sum can be reckoned. */
function growingSum(table: Counts, hidden: Hidden): Place[] | undefined {
  const [height, width] = [table.length, table[0]?.length ?? 1]
  const lines: Place[][] = [
    ...Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => Array.from({ length: height }, (_, r) => [r, c] as const)),
  ]
  const isHidden = ([r, c]: Place) => hidden[r]?.[c] === true
  for (const line of lines) {
    const total = line.at(-1)
    const inside = line.slice(0, -1)
    const covered = inside.filter(isHidden)
    if (covered.length === 0 || !total || isHidden(total)) continue
    if (sum(covered.map(([r, c]) => table[r]?.[c] ?? 0)) >= fewest) continue
    const [next] = line
      .filter((place) => !isHidden(place))
      .sort((one, other) => priceOf(table, hidden, one) - priceOf(table, hidden, other))
    if (next) return [next]
  }
  return undefined
}

function priceOf(table: Counts, hidden: Hidden, [row, column]: Place): number {
  if (hidden[row]?.[column]) return 0
  const count = table[row]?.[column] ?? 0
  const isTotal = row === table.length - 1 || column === (table[0]?.length ?? 1) - 1
  return (count === 0 ? 1e6 : 0) + (isTotal ? 1e9 : 0) + count + 1
}

const placesIn = (hidden: Hidden): Place[] =>
  hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))

/** Without this line, is there no other way from its row to its column? */
function isBridge(hidden: Hidden, [row, column]: Place): boolean {
  const rows = new Set([row])
  const columns = new Set<number>()
  const ways: ({ row: number } | { column: number })[] = [{ row }]
  for (let way = ways.pop(); way; way = ways.pop()) {
    const found = 'row' in way ? columnsOf(hidden, way.row) : rowsOf(hidden, way.column)
    for (const each of found) {
      if ('row' in way && way.row === row && each === column) continue
      const seen = 'row' in way ? columns : rows
      if (seen.has(each)) continue
      seen.add(each)
      ways.push('row' in way ? { column: each } : { row: each })
    }
  }
  return !columns.has(column)
}

const columnsOf = (hidden: Hidden, row: number) => (hidden[row] ?? []).flatMap((is, column) => (is ? [column] : []))
const rowsOf = (hidden: Hidden, column: number) => hidden.flatMap((cells, row) => (cells[column] ? [row] : []))
