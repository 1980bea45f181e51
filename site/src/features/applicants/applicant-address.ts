import * as v from 'valibot'
import { applicantFilters } from '../../../../functions/jobs/applicants/applicant.forms.ts'
import { orders } from '../../../../functions/jobs/applicants/choose.ts'

/** What a filter is called in the address. */
export const called = {
  status: 'tahap',
  met: 'syarat',
  kecamatan: 'kecamatan',
  education: 'pendidikan',
  has: 'bisa',
  lacks: 'belum',
  waits: 'tunggu',
} as const satisfies Record<keyof typeof applicantFilters.entries, string>

type Filters = v.InferOutput<typeof applicantFilters>
export type Asked = Filters & { order: (typeof orders)[number] }

/** What the address asks for. What makes no sense there is left out, one by one: people mend addresses by hand. */
export function askedIn(search: URLSearchParams): Asked {
  const known = Object.entries(called).flatMap(([filter, name]) => {
    const schema = applicantFilters.entries[filter as keyof Filters]
    const read = v.safeParse(schema, filter === 'met' ? search.getAll(name) : (search.get(name) ?? undefined))
    return read.success && read.output !== undefined ? [[filter, read.output]] : []
  })
  return {
    ...v.parse(applicantFilters, Object.fromEntries(known)),
    order: orders.find((each) => each === search.get('urut')) ?? 'score',
  }
}

/** The same list with something changed; from its beginning, unless where it goes on is what changes. */
export function addressOf(
  asked: Asked,
  change: Partial<Record<keyof Asked, string | undefined>>,
  from?: string,
): string {
  const { order, ...filters } = { ...asked, ...change }
  const query = new URLSearchParams()
  for (const [filter, name] of Object.entries(called))
    for (const value of [filters[filter as keyof Filters] ?? []].flat()) if (value) query.append(name, value)
  if (order && order !== 'score') query.set('urut', order)
  if (from) query.set('dari', from)
  return query.size > 0 ? `?${query}` : './'
}

export const isNarrowed = ({ order: _, status: __, ...filters }: Asked) =>
  Object.values(filters).some((value) => value !== undefined && value.length > 0)
