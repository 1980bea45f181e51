import * as v from 'valibot'
import { day, formKey, line, lines, maybe, several, ticked, wholeNumber } from '../../platform/http/fields.ts'
import { accessNeeds } from '../lists/access.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, workKinds } from '../lists/work.ts'
import { sexes } from './limits.ts'

// Beside the contract, not in it: a page that reads a form need not carry every refusal.

/** Rupiah; empty where it is withheld. */
const wage = v.optional(
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    wholeNumber(10_000, 500_000_000),
  ]),
)

const words = {
  title: line(100),
  kbji: maybe(v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/))),
  quota: wholeNumber(1, 1000),
  closesOn: day,
  education: v.picklist(educations),
  programmes: several(line(80), 20),
  skills: several(line(60), 20),
  experienceYears: wholeNumber(0, 30),
  licences: several(line(60), 10),
  ageMin: maybe(wholeNumber(15, 75)),
  ageMax: maybe(wholeNumber(15, 75)),
  sex: maybe(v.picklist(sexes)),
  wageMin: wage,
  wageMax: wage,
  wageWithheld: ticked,
  kecamatan: v.picklist(kecamatanNames),
  place: line(160),
  kind: v.picklist(workKinds),
  shift: ticked,
  remote: ticked,
  access: several(v.picklist(accessNeeds), accessNeeds.length),
  description: lines(4000),
  contact: line(160),
}

export const version = wholeNumber(1, 1_000_000)

/** The words alone, as a form or a row of a file writes them. */
export const vacancyWordsForm = v.strictObject(words)
/** What a recruiter fills in. Sent twice with one key, it is one vacancy. */
export const vacancyForm = v.strictObject({ formKey, ...words })
/** The words anew, and the version they were read in. */
export const vacancyEdit = v.strictObject({ version, ...words })
