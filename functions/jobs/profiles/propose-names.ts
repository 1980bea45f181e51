import { kecamatanNames } from '../lists/kecamatan.ts'
import { nearest, onList, plainly } from '../lists/nearest.ts'
import { programmes, programmesBy } from '../lists/programmes.ts'
import { skillNames } from '../lists/skill-names.ts'
import { skills } from '../lists/skills.ts'
import { jobTitles } from '../lists/titles.ts'
import type { Education } from '../lists/work.ts'
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
  if (list !== 'programmes') return nearest(written, lists[list])
  const said = shortForms(written)
  const exactly = onList(said, programmes)
  if (exactly) return [exactly]
  const level = levelIn(written) ?? education
  const ofLevel = level && level in programmesBy ? programmesBy[level as keyof typeof programmesBy] : programmes
  return nearest(said, ofLevel)
}

const levels: readonly (readonly [RegExp, Education])[] = [
  [/^(smk|stm|smea|smkn)\b/, 'smk'],
  [/^(sma|sman|ma|man|smu)\b/, 'sma'],
  [/^(d 3|d3|diii|d iii|diploma)\b/, 'd3'],
  [/^(s 1|s1|sarjana|strata 1)\b/, 's1'],
]
const levelIn = (written: string) => levels.find(([pattern]) => pattern.test(plainly(written)))?.[1]

/** Programmes of study are said by their letters more than by their names. */
const letters: Readonly<Record<string, string>> = {
  's1 ti': 'S1 Teknik Informatika',
  's1 if': 'S1 Teknik Informatika',
  's1 si': 'S1 Sistem Informasi',
  's1 pgsd': 'S1 Pendidikan Guru Sekolah Dasar',
  's1 dkv': 'S1 Desain Komunikasi Visual',
  's1 akun': 'S1 Akuntansi',
  's1 ikom': 'S1 Ilmu Komunikasi',
  's1 kesmas': 'S1 Kesehatan Masyarakat',
  's1 paud': 'S1 Pendidikan Anak Usia Dini',
}
const shortForms = (written: string) => letters[plainly(written)] ?? written
