import type { AccessNeed } from '../lists/access.ts'
import type { Standing } from './market/for-me.ts'
import type { MatchInShort, ReasonOf, VacancyInShort } from './match.shape.ts'
import { type OwnMatch, withAccess } from './sum/access.ts'
import type { Match } from './sum/match.ts'
import { isSilent, type ReasonKind, reasonKind } from './sum/reason-kinds.ts'
import { strongestFirst, type Usual } from './sum/reasons.ts'

/** For the seeker alone: with what access needs take off, the strongest reason first. */
export function ownMatch(
  sum: Match,
  needs: readonly AccessNeed[],
  said: readonly AccessNeed[],
  usual: Usual,
): OwnMatch {
  return withAccess({ ...sum, parts: strongestFirst(sum.parts, usual) }, needs, said)
}

/** What a row of a list says: all points, and of the reasons the strongest three for and up to three against. */
export function inShort({ score, parts, access }: OwnMatch): MatchInShort {
  const told = (kind: ReasonKind, from: typeof parts, most: number): ReasonOf[] =>
    from
      .flatMap(({ part, reasons }) =>
        reasons
          .filter(({ code }) => reasonKind(code) === kind && !isSilent(code))
          .slice(0, mostOfPart)
          .map(({ code, what }) => ({ part, code, ...(what !== undefined && { what: cut(what) }) })),
      )
      .slice(0, most)
  const byLoss = parts.filter(({ isUnmet }) => isUnmet).sort((one, other) => lossOf(other) - lossOf(one))
  return {
    score,
    parts: parts.map(({ part, points }) => [part, points]),
    fits: told('fits', parts, 3),
    missing: told('missing', byLoss, 2),
    heed: told('heed', byLoss, 1),
    unmet: byLoss.length,
    ...(access && { access }),
  }
}

/** Five skills in common are one strong reason, not the only ones. */
const mostOfPart = 2

const lossOf = ({ of, points }: { of: number; points: number }) => of - points

/** A row is small however long a title somebody wrote. */
const longest = 48
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

/** Of a vacancy only what a row shows. */
export function inRow({ vacancy, applicants }: Pick<Standing, 'vacancy' | 'applicants'>): VacancyInShort {
  const { vacancyId, employerId, employer, title, field, kecamatan, remote, kind, shift, quota, closesOn } = vacancy
  const { wageMin, wageMax, wageWithheld } = vacancy
  return {
    ...{ vacancyId, employerId, employer, title, field, kecamatan, remote, kind, shift, quota, closesOn },
    ...{ wageMin, wageMax, wageWithheld, applicants },
  }
}
