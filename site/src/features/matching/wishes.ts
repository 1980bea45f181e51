import * as v from 'valibot'
import { wishes } from '../../../../functions/jobs/matching/match.contract.ts'
import { type Lang, to } from '../../words/lang.ts'

const asked = v.object(wishes)
export type Wishes = v.InferOutput<typeof asked>

/** The filters in an address. One that makes no sense is left out rather than refused: people mend addresses by hand. */
export function wishesIn(address: URL): Wishes {
  const given = Object.fromEntries(address.searchParams)
  const known = Object.entries(wishes).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, given[name])
    return read.success && read.output !== undefined ? [[name, read.output]] : []
  })
  return v.parse(asked, Object.fromEntries(known))
}

/** The list with these filters, from its first page or from where a page ended. */
export function listAddress(lang: Lang, { terpenuhi, ...others }: Wishes, from?: string): string {
  const given = { ...(terpenuhi && { terpenuhi: 'on' }), ...others, dari: from }
  const kept = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `${to(lang, '/saya/kerja/')}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''}`
}
