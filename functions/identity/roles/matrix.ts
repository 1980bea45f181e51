import type { Meta, StaffRole } from '../../platform/http/contract.ts'

/** Everybody there is to a contract: who is signed out, who is signed in, whose a thing is, and who works for the city. */
export const parts = [
  'visitor',
  'member',
  'exhibitor',
  'recruiter',
  'event-staff',
  'officer',
  'librarian',
  'admin',
] as const
export type Part = (typeof parts)[number]

/**
 * - `yes`: the door lets them through.
 * - `own`: through, and the handler looks whose the thing is: their own only.
 * - `no`: turned away before the handler runs.
 */
export type May = 'yes' | 'own' | 'no'

/** Works for the city as these. Whose a booth or an employer is says nothing of that. */
const staffOf: Readonly<Record<Part, readonly StaffRole[]>> = {
  visitor: [],
  member: [],
  exhibitor: [],
  recruiter: [],
  'event-staff': ['event-staff'],
  officer: ['officer'],
  librarian: ['librarian'],
  admin: ['admin'],
}

export const rolesOf = (part: Part): readonly StaffRole[] => staffOf[part]

/** The one matrix, read off what the contracts say. Deeds without a line in it cannot exist: the contract is the line. */
export function may(part: Part, { who, own }: Meta): May {
  const isStaff = (roles: readonly StaffRole[]) =>
    staffOf[part].some((role) => role === 'admin' || roles.includes(role))
  if (who === 'anyone') return 'yes'
  if (who === 'member' && part === 'visitor') return 'no'
  if (who === 'member') return own ? 'own' : 'yes'
  return isStaff(who) ? 'yes' : 'no'
}
