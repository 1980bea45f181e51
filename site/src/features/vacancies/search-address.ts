import type { VacancySearch } from '../../../../functions/jobs/search/search.contract.ts'
import { type Lang, to } from '../../words/lang.ts'

/** The same search with something changed; from its first page, unless the page is what changes. */
export function searchAddress(
  lang: Lang,
  asked: VacancySearch,
  change: Record<string, string | number | undefined>,
): string {
  const given = Object.entries({ ...asked, hal: 1, ...change })
  const kept = given.filter(([name, value]) => value !== undefined && value !== '' && !(name === 'hal' && value === 1))
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]))
  return `${to(lang, '/cari/lowongan/')}${kept.length > 0 ? `?${query}` : ''}`
}
