/**
 * What a colleague may do for an employer: look, recruit, or also say who else may. Each may all that those before it
 * may.
 */
export const rights = ['viewer', 'recruiter', 'owner'] as const
export type Right = (typeof rights)[number]

export const reachesTo = (right: Right, needed: Right): boolean => rights.indexOf(right) >= rights.indexOf(needed)
