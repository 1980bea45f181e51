import type { Profile } from './profile.shape.ts'

/** The questions in the order they are asked, and what says that one has been answered. */
export const profileSteps = {
  kecamatan: ['kecamatan'],
  wanted: ['wanted'],
  education: ['education'],
  skills: ['skills'],
  experience: ['experience'],
  licences: ['licences'],
  wishes: ['kinds'],
  contact: ['name', 'phone'],
} as const satisfies Record<string, readonly (keyof Profile)[]>

export type ProfileStep = keyof typeof profileSteps
export const profileStepNames = Object.keys(profileSteps) as ProfileStep[]

/** Jobs somebody may look for at once. */
export const mostWanted = 3

/** Whom an employer may write to, where from, and with which schooling: without these nobody can be answered. */
const neededToApply = ['kecamatan', 'education', 'contact'] as const satisfies readonly ProfileStep[]

export const isAnswered = (profile: Profile, step: ProfileStep) =>
  profileSteps[step].every((field) => profile[field] !== undefined || (field === 'phone' && profile.reachedAt))

export const answeredSteps = (profile: Profile) => profileStepNames.filter((step) => isAnswered(profile, step))

/** What still has to be asked before an application can be sent. */
export const missingToApply = (profile: Profile): ProfileStep[] =>
  neededToApply.filter((step) => !isAnswered(profile, step))
