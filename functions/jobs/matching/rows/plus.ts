/** Adds in place. */
export function plus(column: Uint8Array | Int32Array, place: number, more: number): void {
  column[place] = (column[place] as number) + more
}
