import { kecamatanNames } from '../lists/kecamatan.ts'
import { nearest, onList, plainly } from '../lists/nearest.ts'
import { programmes, programmesBy } from '../lists/programmes.ts'
import { skillNames } from '../lists/skill-names.ts'
import { skills } from '../lists/skills.ts'
import { jobTitles } from '../lists/titles.ts'
import type { Education } from '../lists/work.ts'
import { fieldsOfStudy } from '../matching/programmes/fields-of-study.ts'
import { programmeKey, programmeWords } from '../matching/programmes/programme-names.ts'
import type { NameList } from './names.contract.ts'

const lists: Readonly<Record<NameList, readonly string[]>> = {
  titles: jobTitles,
  programmes,
  skills,
  kecamatan: kecamatanNames,
}
const knownSkills = new Map([...skillNames].map(([name, of]) => [name, of.map(({ skill }) => skill)]))

/** What a list calls what somebody wrote, or may mean by it. */
export const proposeName = (list: NameList, written: string, education?: Education) => {
  const listed = onList(written, lists[list])
  return { written, listed, meant: listed ? [] : meant(list, written, education) }
}

function meant(list: NameList, written: string, education: Education | undefined): string[] {
  if (list === 'skills') return nearest(written, skills, knownSkills)
  return list === 'programmes' ? programmesMeant(written, education) : nearest(written, lists[list])
}

/** Subjects as campuses write them in English. */
const inEnglish: readonly (readonly [RegExp, string])[] = [
  [/\baccounting\b/, 'akuntansi'],
  [/\b(computer science|informatics(?: engineering)?)\b/, 'teknik informatika'],
  [/\binformation systems?\b/, 'sistem informasi'],
  [/\bcomputer engineering\b/, 'teknik komputer'],
  [/\b(civil|sipil) engineering\b/, 'teknik sipil'],
  [/\bmechanical engineering\b/, 'teknik mesin'],
  [/\belectrical engineering\b/, 'teknik elektro'],
  [/\bindustrial engineering\b/, 'teknik industri'],
  [/\bnursing\b/, 'keperawatan'],
  [/\bmidwifery\b/, 'kebidanan'],
  [/\bpharmacy\b/, 'farmasi'],
  [/\bnutrition\b/, 'gizi'],
  [/\bpublic health\b/, 'kesehatan masyarakat'],
  [/\bpublic administration\b/, 'administrasi publik'],
  [/\bbusiness administration\b/, 'administrasi bisnis'],
  [/\bcommunications?(?: science)?\b/, 'ilmu komunikasi'],
  [/\bpsychology\b/, 'psikologi'],
  [/\blaw\b/, 'hukum'],
  [/\bstatistics\b/, 'statistika'],
  [/\barchitecture\b/, 'arsitektur'],
  [/\benglish education\b/, 'pendidikan bahasa inggris'],
  [/\benglish literature\b/, 'sastra inggris'],
  [/\btourism\b/, 'pariwisata'],
  [/\bhospitality\b/, 'perhotelan'],
]
const inIndonesian = (written: string) =>
  inEnglish.reduce((text, [english, name]) => text.replace(english, name), written.toLowerCase())

/** Of the level that is written or was chosen: first what is the same subject by another name, then what is near. */
function programmesMeant(given: string, education: Education | undefined): string[] {
  const written = inIndonesian(given)
  const level = levelIn(written) ?? education
  const ofLevel: readonly string[] =
    level && level in programmesBy ? programmesBy[level as keyof typeof programmesBy] : programmes
  const key = programmeKey(written)
  const same = ofLevel.filter((name) => programmeKey(name) === key)
  if (same.length > 0) return same.slice(0, 3)
  const field = fieldsOfStudy(programmeWords(written))
  const near = nearest([level ?? '', ...programmeWords(written)].join(' '), ofLevel)
  const ofField = near.filter((name) => field.size === 0 || inField(name, field) > 0)
  return [...new Set([...ofField, ...bestIn(field, ofLevel)])].slice(0, 3)
}

type Fields = ReturnType<typeof fieldsOfStudy>

/** "SMK Tata Boga" has no word of "SMK Kuliner", and is the same field of study. */
const bestIn = (field: Fields, names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, share: inField(name, field) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ name }) => name)

/** How much of a programme lies in these fields, 0–1. */
function inField(name: string, field: Fields): number {
  const own = fieldsOfStudy(programmeWords(name))
  let [shared, all] = [0, 0]
  for (const [code, weight] of own) {
    all += weight
    if (field.has(code)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

const levels: readonly (readonly [RegExp, Education])[] = [
  [/^(smk|stm|smea|smkn)\b/, 'smk'],
  [/^(sma|sman|ma|man|smu)\b/, 'sma'],
  [/^(d 3|d3|diii|d iii|diploma)\b/, 'd3'],
  [/^(s 1|s1|sarjana|strata 1)\b/, 's1'],
]
const levelIn = (written: string) => levels.find(([pattern]) => pattern.test(plainly(written)))?.[1]
