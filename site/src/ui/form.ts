import { ORPCError } from '@orpc/client'
import * as v from 'valibot'
import { mistakesIn } from '../../../functions/platform/http/mistakes.ts'
import type { Lang } from '../words/lang.ts'
import { mistakeWords } from '../words/mistakes.ts'

/** A form as it was filled in, and what is wrong with it: field by field, and as a whole. */
export interface Form {
  status: number
  fields: Readonly<Record<string, string>>
  /** What was ticked in a field whose name ends in `[]`. */
  lists: Readonly<Record<string, readonly string[]>>
  mistakes: Readonly<Record<string, string>>
  refusal?: string | undefined
}

interface Reading {
  lang?: Lang | undefined
  /** What stands in the fields before anybody wrote: an edit starts from what is there. */
  initial?: Readonly<Record<string, string>> | undefined
  initialLists?: Readonly<Record<string, readonly string[]>> | undefined
  /** Makes of the texts what the contract takes, where it takes more than texts: `({ age, ...rest }) => ({ ...rest, age: Number(age) })`. */
  read?: (
    fields: Readonly<Record<string, string>>,
    lists: Readonly<Record<string, readonly string[]>>,
  ) => unknown | undefined
}

/**
 * Reads a form by the contract's own schema and does what it asks for. What stands in the way, be it a mistake, a refusal
 * or a machine that broke, comes back with everything that was filled in.
 */
export async function submitted<Schema extends v.GenericSchema, Output>(
  request: Request,
  schema: Schema,
  send: (input: v.InferOutput<Schema>) => Promise<Output>,
  { lang = 'id', initial = {}, initialLists = {}, read = together }: Reading = {},
): Promise<{ done: Output } | { form: Form }> {
  if (request.method !== 'POST') {
    return { form: { status: 200, fields: initial, lists: initialLists, mistakes: {} } }
  }
  const { fields, lists } = filledIn(await request.formData())

  const input = v.safeParse(schema, read(fields, lists), { lang, abortPipeEarly: true })
  if (!input.success) return { form: { status: 422, fields, lists, mistakes: byField(input.issues, lang) } }
  try {
    return { done: await send(input.output) }
  } catch (error) {
    return { form: { fields, lists, mistakes: {}, ...whatToSay(error, lang) } }
  }
}

/** Whether the address says that a deed was done, as `?tersimpan`. A form that was refused since, at the same address, says otherwise. */
export const isAfter = ({ request, url }: { request: Request; url: URL }, deed: string): boolean =>
  request.method !== 'POST' && url.searchParams.has(deed)

/** `skill[]` may be ticked many times or never; any other name has one text. Files go to their own bucket, not here. */
export function filledIn(sent: FormData): Pick<Form, 'fields' | 'lists'> {
  const fields: Record<string, string> = {}
  const lists: Record<string, string[]> = {}
  for (const [name, value] of sent) {
    if (typeof value !== 'string') continue
    if (name.endsWith('[]')) lists[name.slice(0, -2)] = [...(lists[name.slice(0, -2)] ?? []), value]
    else fields[name] = value
  }
  return { fields, lists }
}

const together = (fields: Form['fields'], lists: Form['lists']) => ({ ...fields, ...lists })

/** The first mistake of each field, in the order of the form. One deep inside a list stands at the list. */
function byField(issues: readonly v.BaseIssue<unknown>[], lang: Lang): Form['mistakes'] {
  const mistakes: Record<string, string> = {}
  for (const { field, sentence } of mistakesIn(issues, lang)) mistakes[field.replace(/\.\d+(\..*)?$/, '')] ??= sentence
  return mistakes
}

function whatToSay(error: unknown, lang: Lang): { status: number; refusal: string } {
  if (error instanceof ORPCError && error.defined) return { status: error.status, refusal: error.message }
  console.error(error)
  // Not 503, which the edge takes for a machine's own word: its page would stand in the place of what was filled in.
  return { status: 502, refusal: mistakeWords[lang].broken }
}
