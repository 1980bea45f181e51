import type { Proposal, ProposalField } from '../../../../functions/jobs/cv/cv.shape.ts'
import type { ProfileView } from '../../../../functions/jobs/profiles/profile.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { profileWords } from '../../words/profile.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Profile = Omit<ProfileView, 'answered' | 'missingToApply'>

/** What a proposal would put into the profile, in words. */
export function saidBy(proposal: Proposal, lang: Lang): string {
  const w = vacancyWords[lang]
  if (proposal.field === 'job') return profileWords[lang].pastJob(proposal.value)
  if (proposal.field === 'education') return w.educations[proposal.value]
  if (proposal.field === 'kecamatan') return w.district(proposal.value)
  if (proposal.field === 'wageMin') return numbers(lang).rupiah(proposal.value)
  return proposal.value
}

/** What stands there now and would be replaced; nothing for what is added to a list. */
export function standingAt(field: ProposalField, profile: Profile, lang: Lang): string | undefined {
  const w = vacancyWords[lang]
  const standing: Partial<Record<ProposalField, string | undefined>> = {
    name: profile.name,
    phone: profile.phone,
    kecamatan: profile.kecamatan && w.district(profile.kecamatan),
    education: profile.education && w.educations[profile.education],
    programme: profile.programme,
    wageMin: profile.wageMin ? numbers(lang).rupiah(profile.wageMin) : undefined,
  }
  return standing[field] || undefined
}

const has = (proposal: Proposal, { skills = [], licences = [], wanted = [], experience = [] }: Profile) => {
  if (proposal.field === 'skill') return skills.includes(proposal.value)
  if (proposal.field === 'licence') return licences.includes(proposal.value)
  if (proposal.field === 'wanted') return wanted.includes(proposal.value)
  return proposal.field === 'job' && experience.some((job) => JSON.stringify(job) === JSON.stringify(proposal.value))
}

/** Proposals by field, in the order of the page; what the profile has already is not proposed. */
export function grouped(proposals: readonly Proposal[], profile: Profile, lang: Lang) {
  const isNew = (proposal: Proposal) =>
    !has(proposal, profile) && standingAt(proposal.field, profile, lang) !== saidBy(proposal, lang)
  return [...Map.groupBy(proposals.filter(isNew), ({ field }) => field)]
}
