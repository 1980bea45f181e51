import * as v from 'valibot'
import { openForOther } from '../../../../functions/identity/cards/card.contract.ts'
import type { CounterPersonView } from '../../../../functions/jobs/counter/counter.contract.ts'
import { counterForm } from '../../../../functions/jobs/counter/counter.forms.ts'
import { monthsSaid } from '../profile/steps.ts'

type Texts = Readonly<Record<string, string>>
type Lists = Readonly<Record<string, readonly string[]>>

export const newPersonForm = v.strictObject({ ...openForOther.entries, ak1: counterForm.entries.ak1 })
export const recordForm = counterForm

const parts = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** A job to a line: `kasir; 18 bulan; Toko Maju`. */
const jobIn = (row: string) => {
  const [title = '', months, employer] = row.split(';').map((each) => each.trim())
  return { title, months: monthsSaid(months), employer }
}

/** Makes of an officer's fields what the contract takes. What is left empty is not asked yet. */
export const readRecord = (fields: Texts, { licences = [], kinds = [] }: Lists) => {
  const { wanted = '', skills = '', experience = '', name = '', phone, ak1, kecamatan, education, programme } = fields
  return {
    name,
    kecamatan: kecamatan || undefined,
    education: education || undefined,
    programme: programme ?? '',
    wanted: parts(wanted, /,/),
    skills: parts(skills, /\n/),
    experience: parts(experience, /\n/).map(jobIn),
    licences,
    kinds,
    ...(phone && { phone }),
    ...(ak1 && { ak1 }),
  }
}

export const fieldsOf = ({ name, profile }: CounterPersonView) => ({
  initial: {
    name,
    kecamatan: profile.kecamatan ?? '',
    education: profile.education ?? '',
    programme: profile.programme ?? '',
    wanted: (profile.wanted ?? []).join(', '),
    skills: (profile.skills ?? []).join('\n'),
    experience: (profile.experience ?? [])
      .map(({ title, months, employer }) => [title, `${months} bulan`, employer].filter(Boolean).join('; '))
      .join('\n'),
    phone: profile.phone ?? '',
  },
  initialLists: { licences: profile.licences ?? [], kinds: profile.kinds ?? [] },
})
