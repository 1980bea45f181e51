import type { VacancyWords } from '../../../../functions/jobs/vacancies/vacancy.shape.ts'
import { rupiahSaid } from '../profile/steps.ts'
import { withAccepted } from '../proposals/accepted.ts'

type Texts = Readonly<Record<string, string>>
type Lists = Readonly<Record<string, readonly string[]>>

const linesOf = (text = '') =>
  text
    .split(/\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** Makes of the form's texts what the contract takes: lines become lists, and what was accepted of proposals is in them. */
export function readVacancy(given: Texts, ticked: Lists) {
  const { fields, lists } = withAccepted({ fields: given, lists: ticked })
  const { programmes, skills, wageMin, wageMax, ...texts } = fields
  const { licences = [], access = [] } = lists
  const wages = { wageMin: rupiahSaid(wageMin), wageMax: rupiahSaid(wageMax) }
  return { ...texts, ...wages, programmes: linesOf(programmes), skills: linesOf(skills), licences, access }
}

/** What stands in the fields when a vacancy is changed. */
export function vacancyFields(words: VacancyWords, version: number) {
  const { programmes, skills, licences, access, quota, experienceYears, wageMin, wageMax, ageMin, ageMax, ...rest } =
    words
  const { wageWithheld, shift, remote, kbji = '', sex = '', ...texts } = rest
  const tick = (isOn: boolean) => (isOn ? 'on' : '')
  return {
    initial: {
      ...texts,
      kbji,
      quota: String(quota),
      experienceYears: String(experienceYears),
      wageMin: wageMin === undefined ? '' : String(wageMin),
      wageMax: wageMax === undefined ? '' : String(wageMax),
      ageMin: ageMin === undefined ? '' : String(ageMin),
      ageMax: ageMax === undefined ? '' : String(ageMax),
      sex,
      wageWithheld: tick(wageWithheld),
      shift: tick(shift),
      remote: tick(remote),
      programmes: programmes.join('\n'),
      skills: skills.join('\n'),
      version: String(version),
    } as Record<string, string>,
    initialLists: { licences, access },
  }
}

/** The same for a new one: all but its last day, which has passed or soon will. */
export function vacancyCopy(words: VacancyWords) {
  const { initial, initialLists } = vacancyFields(words, 1)
  const { version: _, closesOn: __, ...rest } = initial
  return { initial: rest, initialLists }
}
