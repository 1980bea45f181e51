import type { Proposal } from '../cv.shape.ts'
import { withoutForbidden } from './forbidden.ts'
import { jobsIn } from './jobs-in.ts'
import { type Found, kecamatanIn, nameIn, phoneIn } from './person-in.ts'
import { schoolingIn } from './schooling-in.ts'
import { longestLine, sectioned } from './sections.ts'
import { skillsIn } from './skills-in.ts'
import { licencesIn, wageIn, wantedIn } from './wishes-in.ts'

export interface CvRead {
  proposals: Proposal[]
  /** How many skills of our list the text names: where more than are proposed, the page says so. */
  skillsNamed: number
}

/**
 * What the text of a CV seems to say, field by field, as proposals. Rules only, of both languages: what a text asks
 * for, praises or commands is text like any other. `now` is what "sekarang" means.
 */
export function readCv(text: string, now: Date): CvRead {
  const clipped = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.slice(0, longestLine))
    .join('\n')
  const lines = sectioned(withoutForbidden(clipped))
  const schooling = schoolingIn(lines)
  const { skills, named } = skillsIn(lines)
  const all = [
    ...proposals('name', [nameIn(lines)]),
    ...proposals('phone', [phoneIn(lines)]),
    ...proposals('kecamatan', [kecamatanIn(lines)]),
    ...proposals('wanted', wantedIn(lines)),
    ...proposals('education', [schooling?.education]),
    ...proposals('programme', [schooling?.programme]),
    ...proposals('job', jobsIn(lines, now)),
    ...proposals('skill', skills),
    ...proposals('licence', licencesIn(lines)),
    ...proposals('wageMin', [wageIn(lines)]),
  ]
  return { proposals: all, skillsNamed: named }
}

type ValueOf<Field extends Proposal['field']> = Extract<Proposal, { field: Field }>['value']

const proposals = <Field extends Proposal['field']>(
  field: Field,
  found: readonly (Found<ValueOf<Field>> | undefined)[],
) => found.flatMap((each, place) => (each ? [{ id: `${field}-${place}`, field, ...each } as unknown as Proposal] : []))
