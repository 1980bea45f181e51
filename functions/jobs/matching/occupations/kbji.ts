import { groupShares, sharesOf, spreadOut } from './occupation.ts'
import type { Taxonomy } from './taxonomy.ts'

/** A unit group of KBJI 2014 and its share of all that speaks for one, 0–1. */
export interface KbjiShare {
  code: string
  name: string
  share: number
}

/** What a description's words weigh beside the title's; more than so many of its words say no more. */
const ofDescription = 0.25
const readOfDescription = 400
/** Part goes to neighbours, so that a title of other words still lands near. */
const spread = 0.1

/** The unit groups that a title most likely belongs to, the likeliest first; none when no word of it is known. */
export function kbjiOf(taxonomy: Taxonomy, title: string, description = '', count = 5): KbjiShare[] {
  const shares = groupsOf(taxonomy, title)
  if (description)
    for (const [group, share] of groupsOf(taxonomy, description.slice(0, readOfDescription)))
      shares.set(group, (shares.get(group) ?? 0) + ofDescription * share)
  const codeOf = (group: number) => taxonomy.groupCodes[group] ?? ''
  const named = [...shares].filter(([group]) => taxonomy.names.has(codeOf(group)))
  const whole = named.reduce((sum, [, share]) => sum + share, 0) || 1
  return named
    .sort(([one, most], [other, more]) => more - most || one - other)
    .slice(0, count)
    .map(([group, share]) => {
      const code = codeOf(group)
      return { code, name: nameOf(taxonomy, code), share: share / whole }
    })
}

/** The name of a group of one to four digits, Indonesian where KBJI has it, else ISCO's; empty when there is none. */
export const nameOf = (taxonomy: Taxonomy, code: string): string => taxonomy.names.get(code) ?? ''

function groupsOf(taxonomy: Taxonomy, text: string): Map<number, number> {
  const groups = groupShares(taxonomy, spreadOut(taxonomy, sharesOf(taxonomy, text), spread))
  let whole = 0
  for (const share of groups.values()) whole += share
  for (const [group, share] of groups) groups.set(group, share / whole)
  return groups
}
