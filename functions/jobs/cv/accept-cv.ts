import type { Profile } from '../profiles/profile.shape.ts'
import { mostWanted } from '../profiles/profile.ts'
import type { Proposal } from './cv.shape.ts'

/** As many as a profile holds of each: `profile.contract.ts`. */
const most = { wanted: mostWanted, skills: 40, experience: 10, licences: 15 } as const

/**
 * The answers that change when somebody accepts these proposals. What is listed is added to what is there; what is
 * single takes its place.
 */
export function acceptedAnswers(profile: Profile, accepted: readonly Proposal[]): Profile {
  const answers: Profile = {}
  for (const { field, value } of accepted) {
    if (field === 'skill') answers.skills = withOne(answers.skills ?? profile.skills, value, most.skills)
    else if (field === 'licence') answers.licences = withOne(answers.licences ?? profile.licences, value, most.licences)
    else if (field === 'wanted') answers.wanted = withOne(answers.wanted ?? profile.wanted, value, most.wanted)
    else if (field === 'job') answers.experience = withJob(answers.experience ?? profile.experience, value)
    else Object.assign(answers, { [field]: value })
  }
  // A level without the programme that stood there for another one.
  if (answers.education && answers.education !== profile.education) answers.programme ??= ''
  return answers
}

const withOne = (list: readonly string[] = [], one: string, mostOf: number) =>
  list.includes(one) ? [...list] : [...list, one].slice(0, mostOf)

type Jobs = NonNullable<Profile['experience']>

const withJob = (jobs: Jobs = [], job: Jobs[number]): Jobs =>
  jobs.some(({ title, employer }) => title === job.title && employer === job.employer)
    ? jobs.map((each) => (each.title === job.title && each.employer === job.employer ? job : each))
    : [...jobs, job].slice(0, most.experience)
