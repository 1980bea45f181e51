import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { employerKinds, fields } from '../lists/work.ts'
import { checkShape, lookedAt } from './verification/check.ts'

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

const revoked = v.object({ at: v.string(), by: id('account'), reason: v.string() })

const details = {
  ...employerWords,
  employerId: id('employer'),
  registeredAt: v.string(),
  registeredBy: id('account'),
  lang: v.picklist(['id', 'en']),
  /** Counts every change, so that who decides, decides on what was read. */
  version: v.number(),
  /** Each point as an officer left it last. */
  checks: v.optional(v.array(checkShape)),
  /** Its verification was taken away, by whom and why. Stays until it is verified anew. */
  revoked: v.optional(revoked),
}

const decision = {
  decidedAt: v.string(),
  decidedBy: id('account'),
  decidedByMail: v.string(),
}
const renewal = v.object({
  askedAt: v.string(),
  /** What its owner changed of that which an officer had looked at. */
  changed: v.optional(v.array(v.picklist(lookedAt))),
})
/** What a decision on a renewal took the place of. */
const beforeRenewal = v.object({
  ...decision,
  verifiedAt: v.string(),
  lapsedAt: v.optional(v.string()),
  toldBefore: v.optional(v.number()),
  checks: v.optional(v.array(checkShape)),
  renewal,
})

/** What taking a verification away took the place of. */
const beforeRevoked = v.object({
  ...decision,
  verifiedAt: v.string(),
  lapsedAt: v.optional(v.string()),
  toldBefore: v.optional(v.number()),
  renewal: v.optional(renewal),
  /** What to mend, where it had been looked at again and returned. */
  reason: v.optional(v.string()),
})

/** What verifying anew took the place of. */
const beforeAnew = v.object({ revoked })

export const employerShape = v.variant('status', [
  v.object({ ...details, status: v.literal('registered') }),
  v.object({
    ...details,
    ...decision,
    status: v.literal('returned'),
    reason: v.string(),
    /** The version that the decision made: while it stands, nothing was done upon it. */
    decidedVersion: v.optional(v.number()),
    /** The verification that was taken away, to be put back. */
    replaced: v.optional(beforeRevoked),
  }),
  v.object({
    ...details,
    ...decision,
    status: v.literal('verified'),
    /** Good for a year from here. */
    verifiedAt: v.string(),
    /** The version that the decision made: while it stands, nothing was done upon it. */
    decidedVersion: v.optional(v.number()),
    /** It asked to be checked anew, or changed what was looked at, and an officer has yet to look. */
    renewal: v.optional(renewal),
    /** Why that was returned. */
    reason: v.optional(v.string()),
    /** How many days before its last day it was written to. */
    toldBefore: v.optional(v.number()),
    /** Since when its page bears no mark any more. */
    lapsedAt: v.optional(v.string()),
    replaced: v.optional(v.union([beforeRenewal, beforeAnew])),
  }),
])

export type Employer = v.InferOutput<typeof employerShape>
export type EmployerWords = v.InferOutput<v.ObjectSchema<typeof employerWords, undefined>>
export type Registered = Extract<Employer, { status: 'registered' }>
export type Returned = Extract<Employer, { status: 'returned' }>
export type Verified = Extract<Employer, { status: 'verified' }>
