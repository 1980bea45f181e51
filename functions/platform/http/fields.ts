import * as v from 'valibot'
import type { Id } from '../ids.ts'

/** What forms and calls are made of. Text comes in trimmed, composed (NFC) and without what cannot be seen. */

/** Control characters but tab and line ends; marks that turn the reading direction; what Unicode calls no character. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u

export const visible = v.check<string, string>((text) => !unseen.test(text), 'unseen')

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((given) => given.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
    visible,
    v.maxLength(longest),
  )

/** One line of words that has to be filled in, at most so many characters. */
export const line = (longest: number) => v.pipe(text(longest), v.nonEmpty(), v.regex(/^[^\n]*$/, 'one-line'))

/** Several lines that have to be filled in. */
export const lines = (longest: number) => v.pipe(text(longest), v.nonEmpty())

/** May be left empty, which is the same as not being there. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  )

/** `booth_…` where a booth is meant. */
export const id = <Kind extends string>(kind: Kind) =>
  v.custom<Id<Kind>>((value) => typeof value === 'string' && new RegExp(`^${kind}_[A-Za-z0-9-]{1,60}$`).test(value))

/** A form's own key, minted when the form was shown: sent twice, it is one deed. */
export const formKey = v.pipe(v.string(), v.uuid())

/** Before the @ at most 64 letters (RFC 5321, 4.5.3.1.1): SES sends nothing to a longer one. */
export const mailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.nonEmpty(),
  v.maxLength(200),
  visible,
  v.email(),
  v.regex(/^.{1,64}@/, 'mail'),
)

/** Indonesian numbers as people write them, `0812-3456-7890` or `+62 812 …`; kept as E.164. */
export const phone = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.transform((given) =>
    given
      .replace(/[\s().-]/g, '')
      .replace(/^0/, '+62')
      .replace(/^62/, '+62'),
  ),
  v.regex(/^\+[1-9]\d{7,14}$/, 'phone'),
)

const plainNumber = (given: string) => {
  const digits = given.replace(/^rp/i, '').replace(/[.\s]/g, '')
  return /^-?\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** A number as a form sends it, `3.020.000` and `Rp 3.020.000` too. */
export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(plainNumber))]),
    v.number(),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
  )

/** `2026-10-24`, and a day there is. */
export const day = v.pipe(
  v.string(),
  v.trim(),
  v.isoDate(),
  v.check((given) => !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given)),
)

/** `09:30` */
export const timeOfDay = v.pipe(v.string(), v.trim(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'))

/** A tick in a form: `on`, or not there. */
export const ticked = v.optional(
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist(['on', 'true', '1', '']),
      v.transform((given) => given !== ''),
    ),
  ]),
  false,
)

/** A tick that has to be there. */
export const agreed = v.pipe(ticked, v.literal(true, 'agreed'))

/** Several choices of one field: a form with one ticked sends text, with none nothing. */
export const several = <Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.optional(
    v.pipe(
      v.union([
        v.array(v.unknown()),
        v.pipe(
          v.string(),
          v.transform((one): unknown[] => (one === '' ? [] : [one])),
        ),
      ]),
      v.maxLength(most),
      v.array(schema),
    ),
    [],
  )

/** Where a list goes on, as its last page said. */
export const cursor = v.optional(v.pipe(v.string(), v.maxLength(600)))
