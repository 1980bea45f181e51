import { skills } from '../../../../functions/jobs/lists/skills.ts'
import { licences } from '../../../../functions/jobs/lists/work.ts'
import type { ProfileView } from '../../../../functions/jobs/profiles/profile.contract.ts'
import type { ProfileStep } from '../../../../functions/jobs/profiles/profile.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { profileWords } from '../../words/profile.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Profile = Omit<ProfileView, 'answered' | 'missingToApply'>

/** What somebody answered to a question, in one line. */
export function answerTo(step: ProfileStep, profile: Profile, lang: Lang): string {
  const [t, w, n] = [profileWords[lang], vacancyWords[lang], numbers(lang)]
  const list = (each: readonly string[] | undefined) => (each && each.length > 0 ? each.join(', ') : t.none)
  const say: Record<ProfileStep, () => string> = {
    kecamatan: () => w.district(profile.kecamatan ?? ''),
    wanted: () => list(profile.wanted),
    education: () => profile.programme || (profile.education ? w.educations[profile.education] : ''),
    skills: () => list(profile.skills),
    experience: () => list(profile.experience?.map((each) => t.pastJob(each))),
    licences: () => list(profile.licences),
    wishes: () =>
      [
        ...(profile.kinds ?? []).map((kind) => w.kinds[kind]),
        ...(profile.wageMin ? [t.atLeast(n.rupiah(profile.wageMin))] : []),
        ...(profile.shift ? [t.shiftYes] : []),
      ].join(', ') || t.none,
    contact: () => [profile.name, profile.phone].filter(Boolean).join(', '),
  }
  return say[step]()
}

/** What stands in the fields when somebody comes back to change an answer. */
export function fieldsFrom(profile: Profile) {
  const known = (own: readonly string[] | undefined, list: readonly string[]) =>
    (own ?? []).filter((each) => list.includes(each))
  const numbered = (name: string, texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, place) => [`${name}${place + 1}`, text]))
  const other = (own: readonly string[] | undefined, list: readonly string[]) =>
    (own ?? []).filter((each) => !list.includes(each))
  const jobs = Object.fromEntries(
    (profile.experience ?? []).flatMap(({ title, months, employer, until }, place) => [
      [`title${place + 1}`, title],
      [`months${place + 1}`, String(months)],
      [`employer${place + 1}`, employer ?? ''],
      [`until${place + 1}`, until ? String(until) : ''],
    ]),
  )
  return {
    initial: {
      kecamatan: profile.kecamatan ?? '',
      education: profile.education ?? '',
      programme: profile.programme ?? '',
      otherLicences: other(profile.licences, licences).join(', '),
      wageMin: profile.wageMin ? String(profile.wageMin) : '',
      shift: profile.shift ? 'on' : '',
      name: profile.name ?? '',
      phone: profile.phone ?? '',
      ...jobs,
      ...numbered('wanted', profile.wanted ?? []),
      ...numbered('other', other(profile.skills, skills)),
    } as Record<string, string>,
    initialLists: {
      skills: known(profile.skills, skills),
      licences: known(profile.licences, licences),
      kinds: profile.kinds ?? [],
    },
  }
}
