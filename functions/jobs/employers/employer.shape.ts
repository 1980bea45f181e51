import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { employerKinds, fields } from '../lists/work.ts'

/** What an employer says of itself; as it lies in the table and as it is shown. */
export const employerWords = {
  name: v.string(),
  kind: v.picklist(employerKinds),
  nib: v.string(),
  kbli: v.string(),
  field: v.picklist(fields),
  kecamatan: v.picklist(kecamatanNames),
  address: v.string(),
  about: v.string(),
  people: v.number(),
  website: v.optional(v.string()),
  contactName: v.string(),
  contactMail: v.string(),
  contactPhone: v.string(),
}

const details = {
  ...employerWords,
  employerId: id('employer'),
  registeredAt: v.string(),
  registeredBy: id('account'),
  lang: v.picklist(['id', 'en']),
  /** Counts every change, so that who decides, decides on what was read. */
  version: v.number(),
}

export const employerShape = v.variant('status', [
  v.object({ ...details, status: v.literal('registered') }),
  v.object({
    ...details,
    status: v.literal('returned'),
    reason: v.string(),
    decidedAt: v.string(),
    decidedBy: id('account'),
    decidedByMail: v.string(),
  }),
  v.object({
    ...details,
    status: v.literal('verified'),
    verifiedAt: v.string(),
    decidedAt: v.string(),
    decidedBy: id('account'),
    decidedByMail: v.string(),
  }),
])

export type Employer = v.InferOutput<typeof employerShape>
export type EmployerWords = v.InferOutput<v.ObjectSchema<typeof employerWords, undefined>>
export type Registered = Extract<Employer, { status: 'registered' }>
export type Returned = Extract<Employer, { status: 'returned' }>
export type Verified = Extract<Employer, { status: 'verified' }>
