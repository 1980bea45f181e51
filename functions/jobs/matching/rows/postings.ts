/** Where something stands, and how much it weighs there: six bytes each, for there are millions. */
export interface Postings {
  places: Int32Array
  weights: Uint16Array
  count: number
}

export const nothing: Postings = { places: new Int32Array(), weights: new Uint16Array(), count: 0 }

export function add<Key>(all: Map<Key, Postings>, key: Key, place: number, weight: number): void {
  let found = all.get(key)
  if (!found || found.count === found.places.length) {
    found = larger(found)
    all.set(key, found)
  }
  found.places[found.count] = place
  found.weights[found.count++] = weight
}

function larger(before: Postings = nothing): Postings {
  const room = Math.max(4, 2 * before.count)
  const [places, weights] = [new Int32Array(room), new Uint16Array(room)]
  places.set(before.places)
  weights.set(before.weights)
  return { places, weights, count: before.count }
}
