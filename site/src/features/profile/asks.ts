import type { NameList } from '../../../../functions/jobs/profiles/names.contract.ts'
import type { ProfileStep } from '../../../../functions/jobs/profiles/profile.ts'

type Texts = Readonly<Record<string, string>>
type Lists = Readonly<Record<string, readonly string[]>>
interface Answers {
  wanted?: string[] | undefined
  programme?: string | undefined
  skills?: string[] | undefined
  experience?: { title: string }[] | undefined
}

/** Something written that may have a name in a list: which of these was meant? */
export interface Ask {
  written: string
  meant: readonly string[]
}
interface Named extends Ask {
  listed?: string | undefined
}

/** Questions whose words have a list, and where the words stand among the answers. */
const listOf: Partial<Record<ProfileStep, NameList>> = {
  wanted: 'titles',
  education: 'programmes',
  skills: 'skills',
  experience: 'titles',
}

export const wordsIn = (step: ProfileStep, answers: Answers): { list: NameList; written: string[] } | undefined => {
  const list = listOf[step]
  const written = {
    wanted: answers.wanted,
    education: answers.programme ? [answers.programme] : [],
    skills: answers.skills,
    experience: answers.experience?.map(({ title }) => title),
  }[step as 'wanted']
  return list && written && written.length > 0 ? { list, written } : undefined
}

/** What was asked is sent along, so that nobody is asked the same twice. */
export function settled({ asked = [], ...lists }: Lists, fields: Texts): ReadonlyMap<string, readonly string[]> {
  return new Map(
    asked.map((written, place) => {
      const name = `meant${place}`
      return [written, lists[name] ?? (fields[name] ? [fields[name]] : [written])]
    }),
  )
}

/** What still has to be asked, and what each word becomes: as chosen, as the list writes it, or as it was written. */
export function judged(
  names: readonly Named[],
  chosen: ReadonlyMap<string, readonly string[]>,
  /** Words that stand in the profile already: whoever wrote them was asked then. */
  kept: readonly string[] = [],
) {
  const open = names.filter(({ written, meant }) => meant.length > 0 && !chosen.has(written) && !kept.includes(written))
  const become = new Map(names.map(({ written, listed }) => [written, chosen.get(written) ?? [listed ?? written]]))
  return { open, become: (written: string) => become.get(written) ?? [written] }
}

export function renamed<Given extends Answers>(answers: Given, become: (written: string) => readonly string[]): Given {
  const each = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => become(text)))]
  return {
    ...answers,
    ...(answers.wanted && { wanted: each(answers.wanted) }),
    ...(answers.skills && { skills: each(answers.skills) }),
    ...(answers.programme && { programme: become(answers.programme)[0] ?? answers.programme }),
    ...(answers.experience && {
      experience: answers.experience.map((job) => ({ ...job, title: become(job.title)[0] ?? job.title })),
    }),
  }
}
