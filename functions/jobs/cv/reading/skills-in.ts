import { plainly } from '../../lists/nearest.ts'
import { type SkillName, skillNames } from '../../lists/skill-names.ts'
import type { Found } from './person-in.ts'
import type { Line, Section } from './sections.ts'

/**
 * As many as a person can look over, and more than anybody lists who chose: a CV that names everything is cut to these.
 */
export const mostSkills = 15
/** Who lists more than so many chose none of them: then only what was done at work says something. */
const listsEverything = 25
/**
 * Where something is said, by how much it says: what was done counts most, and a school's or an employer's own name
 * nothing.
 */
const weight: Readonly<Record<Section, number>> = {
  experience: 3,
  skills: 2,
  licences: 2,
  other: 1,
  wanted: 0,
  top: 1,
  education: 0,
  references: 0,
}

export interface SkillsFound {
  skills: Found<string>[]
  /** How many the CV names in all, where that is more than are proposed. */
  named: number
}

/**
 * The skills of our list that a CV speaks of, those with the best evidence first. A word repeated says it once a line,
 * and three lines at most.
 */
export function skillsIn(lines: readonly Line[]): SkillsFound {
  const found = new Map<string, { score: number; lines: number; quote: string; best: number }>()
  for (const { text, section } of lines) {
    const counts = weight[section]
    for (const skill of counts > 0 ? mentioned(text) : []) {
      const before = found.get(skill) ?? { score: 0, lines: 0, quote: text, best: 0 }
      found.set(skill, {
        score: before.score + (before.lines < 3 ? counts : 0),
        lines: before.lines + 1,
        quote: counts > before.best ? text : before.quote,
        best: Math.max(before.best, counts),
      })
    }
  }
  const ranked = [...found].sort(([, a], [, b]) => b.score - a.score)
  const atWork = ranked.filter(([, { best }]) => best === weight.experience)
  const chosen = ranked.length - atWork.length > listsEverything && atWork.length > 0 ? atWork : ranked
  const skills = chosen.slice(0, mostSkills).map(([value, { quote }]) => ({ value, quote: quote.slice(0, 120) }))
  return { skills, named: ranked.length }
}

const longestName = Math.max(...[...skillNames.keys()].map((name) => plainly(name).split(' ').length))
const byPlain = new Map<string, readonly SkillName[]>(
  [...skillNames]
    .map(([name, of]) => [plainly(name), of.filter(({ isPlain }) => isPlain)] as const)
    .filter(([, of]) => of.length > 0),
)

/** Longer names first, each word once: "live streaming" is not also "streaming". */
function mentioned(text: string): Set<string> {
  const words = plainly(text).split(' ')
  const skills = new Set<string>()
  for (let at = 0; at < words.length; ) {
    let taken = 1
    for (let many = Math.min(longestName, words.length - at); many >= 1; many--) {
      const names = byPlain.get(words.slice(at, at + many).join(' '))
      if (!names) continue
      for (const { skill } of names) skills.add(skill)
      taken = many
      break
    }
    at += taken
  }
  return skills
}
