import { experiencePoints, likenessPoints, skillPoints, skillsBelieved } from '../sum/points.ts'

/**
 * The points of `sum/points.ts` for whatever they can be asked with, reckoned once: to look up is many times as quick,
 * and the truth stays there.
 */
const byPercent = (part: 'occupation' | 'text') =>
  Uint8Array.from({ length: 101 }, (_, percent) => likenessPoints(part, percent))
export const occupationTable = byPercent('occupation')
export const textTable = byPercent('text')

/** By hundredths of a month: what work like this adds to having none. Beyond its end nothing more comes. */
export const experienceTable = kept((years: number) => {
  const none = experiencePoints(years, 0)
  const enough = 1200 * Math.max(2, years)
  return Uint8Array.from({ length: enough + 1 }, (_, hundredths) => experiencePoints(years, hundredths / 100) - none)
})

/** By how many are asked for, times `skillsMost`, and how many of them are there. */
export const skillsMost = 256
const skillTableOf = kept((listed: number) =>
  Uint8Array.from({ length: skillsMost ** 2 }, (_, at) => {
    const asked = Math.floor(at / skillsMost)
    return skillPoints(Math.min(at % skillsMost, asked), asked, listed)
  }),
)
export const skillTable = (listed: number) => skillTableOf(Math.max(skillsBelieved, listed))

function kept(make: (value: number) => Uint8Array) {
  const tables = new Map<number, Uint8Array>()
  return (value: number): Uint8Array => {
    const known = tables.get(value)
    if (known) return known
    if (tables.size >= 256) tables.clear()
    const table = make(value)
    tables.set(value, table)
    return table
  }
}
