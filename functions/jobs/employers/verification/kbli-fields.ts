import type { Field } from '../../lists/work.ts'

/**
 * Divisions of KBLI 2020 (BPS 2/2020), its first two figures, and the city's fields they can mean. Trade (46, 47) sells of every
 * field, and what is not listed speaks against none.
 */
const divisions: readonly (readonly [from: number, to: number, fields: readonly Field[]])[] = [
  [1, 3, ['bumi', 'pangan']],
  [5, 9, ['bumi', 'teknik']],
  [10, 12, ['pangan']],
  [13, 15, ['sandang']],
  [16, 17, ['teknik', 'sandang']],
  [18, 18, ['digital', 'teknik']],
  [19, 20, ['teknik', 'kesehatan']],
  [21, 21, ['kesehatan', 'teknik']],
  [22, 30, ['teknik']],
  [31, 32, ['teknik', 'sandang', 'kesehatan']],
  [33, 35, ['teknik']],
  [36, 39, ['bumi', 'teknik']],
  [41, 43, ['teknik']],
  [45, 45, ['teknik', 'niaga']],
  [49, 53, ['teknik', 'niaga', 'tamu']],
  [55, 55, ['tamu']],
  [56, 56, ['pangan', 'tamu']],
  [58, 63, ['digital']],
  [64, 70, ['niaga']],
  [71, 71, ['teknik']],
  [73, 74, ['digital', 'niaga', 'sandang']],
  [75, 75, ['kesehatan', 'bumi']],
  [78, 78, ['niaga']],
  [79, 79, ['tamu']],
  [85, 85, ['pendidikan', 'digital']],
  [86, 86, ['kesehatan']],
  [87, 88, ['kesehatan', 'pendidikan']],
]

/** Whether a KBLI says that this is another trade. */
export function kbliSpeaksAgainst(kbli: string, field: Field): boolean {
  const division = Number(kbli.slice(0, 2))
  const meant = divisions.find(([from, to]) => division >= from && division <= to)?.[2]
  return meant !== undefined && !meant.includes(field)
}
