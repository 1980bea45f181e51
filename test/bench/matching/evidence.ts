import { occupationLikeness, textLikeness } from '../../../functions/jobs/matching/reading/likeness.ts'
import { keyOf, type ReadSeeker, type ReadWork } from '../../../functions/jobs/matching/reading/read.ts'
import type { SeekerFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import type { PartName } from '../../../functions/jobs/matching/sum/points.ts'

/**
 * The profile without what one part of a match rests on: the level, the kecamatan, the wish for pay or kind of work, the programme
 * as a whole; of skills and licences those that this vacancy asks for; of titles those at least half as like as the likest; of
 * months those of work at all like this.
 */
export function without(facts: SeekerFacts, part: PartName, seeker: ReadSeeker, work: ReadWork): SeekerFacts {
  switch (part) {
    case 'education':
      return { ...facts, education: undefined }
    case 'place':
      return { ...facts, kecamatan: undefined }
    case 'wage':
      return { ...facts, wageMin: undefined }
    case 'work':
      return { ...facts, kinds: [], shift: undefined }
    case 'programme':
      return { ...facts, programme: undefined }
    case 'licences':
      return { ...facts, licences: notAmong(facts.licences, work.licences) }
    case 'skills':
      return { ...facts, skills: notAmong(facts.skills, work.skills) }
    case 'occupation':
      return { ...facts, titles: unlike(facts, seeker, (title) => occupationLikeness(title, work)) }
    case 'text':
      return { ...facts, titles: unlike(facts, seeker, (title) => textLikeness(title, work)) }
    case 'experience':
      return { ...facts, titles: forgotten(facts, seeker, work) }
  }
}

function notAmong(names: readonly string[], asked: readonly { key: string }[]): string[] {
  const keys = new Set(asked.map(({ key }) => key))
  return names.filter((name) => !keys.has(keyOf(name)))
}

type Titles = SeekerFacts['titles']

function unlike(
  { titles }: SeekerFacts,
  seeker: ReadSeeker,
  likeness: (title: ReadSeeker['titles'][number]) => number,
): Titles {
  const all = seeker.titles.map(likeness)
  const most = Math.max(1, ...all)
  return titles.filter((_, n) => (all[n] as number) * 2 < most)
}

const forgotten = ({ titles }: SeekerFacts, seeker: ReadSeeker, work: ReadWork): Titles =>
  titles.map((title, n) => {
    const read = seeker.titles[n]
    return read && occupationLikeness(read, work) > 0 ? { ...title, months: 0 } : title
  })
