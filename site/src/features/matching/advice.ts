import { accessWords } from '../../../../functions/jobs/lists/access.ts'
import type { Education } from '../../../../functions/jobs/lists/work.ts'
import type { OwnMatchView } from '../../../../functions/jobs/matching/match.shape.ts'
import type { PartName } from '../../../../functions/jobs/matching/sum/points.ts'
import { requirements } from '../../../../functions/jobs/matching/sum/points.ts'
import { forMeWords } from '../../words/for-me.ts'
import { type Lang, to } from '../../words/lang.ts'
import { matchWords } from '../../words/matching.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Way = keyof (typeof forMeWords)['id']['ways']
type Part = OwnMatchView['parts'][number]
type Reason = Part['reasons'][number]

/** Something a vacancy asks for that is not there, and what one can do about it, if anything. */
export interface Advice {
  what: string
  way: Way
  say: string
  links: { name: string; href: string }[]
}

const isRequired = ({ part }: Part) => (requirements as readonly PartName[]).includes(part)
const loss = ({ of, points }: Part) => of - points

/** What is not met, what weighs most first; and what else could add points. */
export function adviceOn({ parts, access }: OwnMatchView, lang: Lang): { unmet: Advice[]; more: Advice[] } {
  const byLoss = parts.toSorted((one, other) => loss(other) - loss(one))
  const of = (some: readonly Part[]) =>
    some.flatMap((part) => part.reasons.flatMap((reason) => one(part, reason, lang)))
  const needed = (access?.missing ?? []).map((need): Advice => {
    return { what: accessWords[need][lang], way: 'ask', say: forMeWords[lang].advice.access, links: [] }
  })
  const unmet = [...of(byLoss.filter((part) => isRequired(part) && part.isUnmet)), ...needed]
  const more = of(byLoss.filter((part) => !isRequired(part) && loss(part) > 0))
  return { unmet, more: once(more).slice(0, mostElse) }
}

const mostElse = 6
const once = (all: readonly Advice[]) => [...new Map(all.map((each) => [each.what, each])).values()]

function one({ part }: Part, { code, what = '' }: Reason, lang: Lang): Advice[] {
  const [t, v] = [forMeWords[lang], vacancyWords[lang]]
  const profile = (step: string, name: string = t.mend) => ({ name, href: to(lang, `/saya/profil/${step}/`) })
  const of = (way: Way, named: string, say: string, ...links: Advice['links']) => [
    { way, what: sentence(named), say, links },
  ]

  if (code === 'lacks' && part === 'licences')
    return of('arrange', what, t.advice.licence, profile('licences', t.addIt))
  if (code === 'lacks') {
    const books = { name: t.books, href: `${to(lang, '/cari/buku/')}?${new URLSearchParams({ q: what })}` }
    return of('learn', what, t.advice.skill, books, profile('skills'))
  }
  if (code === 'level-short') {
    const level = v.educations[what as Education] ?? what
    return of('school', t.asked(level), t.advice.school(what as Education) ?? '')
  }
  if (code === 'programme-other') return of('asIs', t.asked(what), t.advice.programme, profile('skills'))
  if (code === 'less-experience') return of('practice', t.years(what), t.advice.experience, profile('experience'))
  if (code === 'far' || code === 'out-of-town') return of('asIs', matchWords[lang].reasons[code](what), t.advice.place)
  if (code === 'pay-short') return of('wish', v.wage, t.advice.wage, profile('wishes'))
  if (code === 'kind-other') return of('wish', v.kinds[what as 'daily'] ?? what, t.advice.wish, profile('wishes'))
  if (code === 'shift-unwanted') return of('wish', v.shift, t.advice.wish, profile('wishes'))
  if (code === 'other-occupation')
    return of('wish', matchWords[lang].reasons[code](what), t.advice.occupation, profile('wanted'))
  if (code === 'too-many-skills')
    return of('tell', matchWords[lang].reasons[code](what), t.advice.tooMany, profile('skills'))
  if (code === 'unknown') return unknown(part, lang)
  return []
}

function unknown(part: PartName, lang: Lang): Advice[] {
  const t = forMeWords[lang]
  const asked: Partial<Record<PartName, { step: string; what: string }>> = {
    education: { step: 'education', what: t.levels.education },
    programme: { step: 'education', what: t.levels.programme },
    place: { step: 'kecamatan', what: t.levels.place },
    occupation: { step: 'wanted', what: t.levels.titles },
    text: { step: 'wanted', what: t.levels.titles },
  }
  const { step, what } = asked[part] ?? {}
  if (!step || !what) return []
  return [{ what, way: 'tell', say: t.advice.tell, links: [{ name: t.tell, href: to(lang, `/saya/profil/${step}/`) }] }]
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
