import * as v from 'valibot'
import { periodIn } from '../../../../functions/jobs/cv/reading/periods.ts'
import { profileForm } from '../../../../functions/jobs/profiles/profile.contract.ts'
import { mostWanted, type ProfileStep } from '../../../../functions/jobs/profiles/profile.ts'

type Texts = Readonly<Record<string, string>>
type Lists = Readonly<Record<string, readonly string[]>>

const { entries } = profileForm

/** What a question takes: the contract's own fields, and those that may not be left empty here. */
export const stepSchemas = {
  kecamatan: v.strictObject({ kecamatan: v.nonOptional(entries.kecamatan) }),
  wanted: v.strictObject({ wanted: entries.wanted }),
  education: v.strictObject({ education: v.nonOptional(entries.education), programme: entries.programme }),
  skills: v.strictObject({ skills: entries.skills }),
  experience: v.strictObject({ experience: entries.experience }),
  licences: v.strictObject({ licences: entries.licences }),
  wishes: v.strictObject({ kinds: entries.kinds, wageMin: entries.wageMin, shift: entries.shift }),
  contact: v.strictObject({ name: v.nonOptional(entries.name), phone: v.nonOptional(entries.phone) }),
} as const satisfies Record<ProfileStep, v.GenericSchema>

/** How many jobs may be written down at once, skills that no list has, and jobs looked for. */
export const jobRows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export const otherRows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export const wantedRows = Array.from({ length: mostWanted }, (_, row) => row + 1)

const rows = (fields: Texts, name: string, many: readonly number[]) => [
  ...new Set(many.map((row) => fields[`${name}${row}`]?.trim() ?? '').filter((each) => each !== '')),
]

const written = (text = '') =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const counted = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const inFigures = (text: string) =>
  text
    .replace(/\bsetengah tahun\b/gi, '6 bulan')
    .replace(/\bse(bulan|tahun)\b/gi, '1 $1')
    .replace(/\p{L}+/gu, (word) => String(counted.indexOf(word.toLowerCase()) + 1 || word))

/** "18", "1,5 tahun", "2 tahun 3 bulan", "dua bulan", "setahun"; anything else is told to be a mistake. */
export const monthsSaid = (text = '') =>
  /^\d*$/.test(text.trim()) ? text.trim() || '0' : (periodIn(inFigures(text), new Date())?.months ?? text)

/** "3 juta", "2,9 jt": as people say it. Anything else is a number, or told to be a mistake. */
export function rupiahSaid(text = ''): string {
  const said = text.trim().match(/^(?:rp\.?\s*)?(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:jt|juta)\.?$/i)?.[1]
  return said ? String(Math.round(Number(said.replace(',', '.')) * 1_000_000)) : text
}

/** Where a job's length or its last year is none. */
export const wrongIn = (fields: Texts) =>
  jobRows.flatMap((row) => {
    const [months, until] = [monthsSaid(fields[`months${row}`]), fields[`until${row}`]?.trim() ?? '']
    if (!fields[`title${row}`]?.trim()) return []
    return [
      ...(Number.isNaN(Number(months)) ? [{ field: `months${row}`, kind: 'months' as const }] : []),
      ...(until !== '' && !/^(19[6-9]\d|20\d\d)$/.test(until)
        ? [{ field: `until${row}`, kind: 'until' as const }]
        : []),
    ]
  })

/** Makes of a question's fields what the contract takes. */
export const readStep: Record<ProfileStep, (fields: Texts, lists: Lists) => unknown> = {
  kecamatan: ({ kecamatan }) => ({ kecamatan: kecamatan || undefined }),
  wanted: (fields) => ({ wanted: rows(fields, 'wanted', wantedRows) }),
  education: ({ education, programme = '' }) => ({ education: education || undefined, programme }),
  skills: (fields, { skills = [] }) => ({ skills: [...new Set([...skills, ...rows(fields, 'other', otherRows)])] }),
  experience: (fields) => ({
    experience: jobRows.flatMap((row) => {
      const title = fields[`title${row}`]?.trim()
      const [months, employer, until] = ['months', 'employer', 'until'].map((name) => fields[`${name}${row}`])
      return title ? [{ title, months: monthsSaid(months), employer, until }] : []
    }),
  }),
  licences: ({ otherLicences }, { licences = [] }) => ({
    licences: [...new Set([...licences, ...written(otherLicences)])],
  }),
  wishes: ({ wageMin, shift }, { kinds = [] }) => ({
    kinds,
    wageMin: rupiahSaid(wageMin) || '0',
    shift: shift === 'on',
  }),
  contact: ({ name = '', phone = '' }) => ({ name, phone }),
}
