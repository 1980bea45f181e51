import type { Standing } from './for-me.ts'

/**
 * Every vacancy gets seen by somebody: one place of a first page goes to one that few have applied to, drawn by lot
 * from those whose requirements this seeker meets. The lot is of the seeker and the day: the same all day, another
 * tomorrow, another for the neighbour, and no other vacancy that comes or goes changes it.
 */
export function rarelySeen(
  all: readonly Standing[],
  lot: string,
  mayBe: (each: Standing) => boolean,
): Standing | undefined {
  // Few: no more than the quarter that has fewest.
  const counts = Int32Array.from(all, ({ applicants }) => applicants).sort()
  const few = counts[Math.floor(counts.length / 4)] ?? 0
  const begun = hashOf(lot, offset)
  let [drawn, least] = [undefined as Standing | undefined, Number.POSITIVE_INFINITY]
  for (const each of all) {
    if (each.applicants > few) continue
    const number = mixed(hashOf(each.vacancy.vacancyId, begun))
    if (number < least && mayBe(each)) [drawn, least] = [each, number]
  }
  return drawn
}

/** FNV-1a, 32 bits, of the end of a text: ids differ there. */
const offset = 2_166_136_261
function hashOf(text: string, from: number): number {
  let hash = from
  for (let at = Math.max(0, text.length - 24); at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash
}

/** The end of MurmurHash3: ids that differ in their last letter only lie far apart. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  bits = Math.imul(bits ^ (bits >>> 13), 3_266_489_909)
  return (bits ^ (bits >>> 16)) >>> 0
}
