/** A document as its terms and their weights. */
export type Weighted = readonly (readonly [term: number, weight: number])[]

/**
 * Latent semantic analysis: a direction per term, by subspace iteration on the term-document matrix (Halko, Martinsson, Tropp 2011),
 * each singular vector weighed by the root of its value. Made the same from the same documents.
 */
export function termDirections(
  documents: readonly Weighted[],
  terms: number,
  size: number,
  rounds = 3,
): Float64Array[] {
  const width = size + 10
  const byDocument = grid(documents.length, width)
  const byTerm = grid(terms, width)
  scatter(byDocument)
  let values: number[] = []
  for (let round = 0; round < rounds; round++) {
    orthonormal(byDocument)
    for (const column of byTerm) column.fill(0)
    documents.forEach((document, at) => {
      for (const [term, weight] of document)
        for (const [j, column] of byTerm.entries()) column[term] = read(column, term) + weight * read(byDocument[j], at)
    })
    orthonormal(byTerm)
    documents.forEach((document, at) => {
      for (const [j, column] of byDocument.entries())
        column[at] = document.reduce((sum, [term, weight]) => sum + weight * read(byTerm[j], term), 0)
    })
    values = byDocument.map((column) => Math.sqrt(dot(column, column)))
  }
  return Array.from({ length: terms }, (_, term) =>
    Float64Array.from({ length: size }, (_x, j) => read(byTerm[j], term) * Math.sqrt(values[j] ?? 0)),
  )
}

const read = (column: Float64Array | undefined, row: number) => column?.[row] ?? 0
const grid = (length: number, width: number) => Array.from({ length: width }, () => new Float64Array(length))
const dot = (one: Float64Array, other: Float64Array) => {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}

/** Numbers that look random and are the same each time: a linear congruential generator (Numerical Recipes). */
function scatter(columns: Float64Array[]): void {
  let seed = 7
  for (const column of columns)
    for (let at = 0; at < column.length; at++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0
      column[at] = seed / 2 ** 31
    }
}

/** Gram and Schmidt, twice over for the sake of rounding. */
function orthonormal(columns: Float64Array[]): void {
  columns.forEach((column, at) => {
    for (let again = 0; again < 2; again++)
      for (const before of columns.slice(0, at)) {
        const share = dot(column, before)
        for (let row = 0; row < column.length; row++)
          column[row] = (column[row] as number) - share * (before[row] as number)
      }
    const length = Math.sqrt(dot(column, column)) || 1
    for (let row = 0; row < column.length; row++) column[row] = (column[row] as number) / length
  })
}
