import * as v from 'valibot'
import { facets } from '../../../../functions/jobs/search/facets.ts'
import { type VacancySearch, vacancySearch } from '../../../../functions/jobs/search/search.contract.ts'
import { type Lang, to } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { savedWords } from '../../words/saved.ts'
import { vacancyWords } from '../../words/vacancies.ts'

type Filters = Omit<VacancySearch, 'hal'>

/** What is in an address and makes no sense is left out, one by one, rather than refused: people mend addresses by hand. */
export function askedIn(address: URL): VacancySearch {
  const given = Object.fromEntries(address.searchParams)
  const known = Object.entries(vacancySearch.entries).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, given[name])
    return read.success && read.output !== undefined ? [[name, read.output]] : []
  })
  return v.parse(vacancySearch, Object.fromEntries(known))
}

/** Where a search is saved. The filters stand in the address, so that signing in on the way loses none. */
export function savingAddress(lang: Lang, asked: Filters): string {
  const names = ['q', ...facets] as const
  const kept = names.flatMap((name) => (asked[name] === undefined ? [] : [[name, String(asked[name])]]))
  return `${to(lang, '/saya/pencarian/simpan/')}?${new URLSearchParams(kept)}`
}

/** Each filter in words, as the search page says it. */
export function filtersSaid({ q, bidang, kecamatan, pendidikan, jenis, upah }: Filters, lang: Lang): string[] {
  const t = vacancyWords[lang]
  return [
    q && `“${q}”`,
    bidang && t.fields[bidang],
    kecamatan && t.district(kecamatan),
    pendidikan && savedWords[lang].schooling(t.educations[pendidikan]),
    jenis && t.kinds[jenis],
    upah && t.wageFrom(numbers(lang).rupiahShort(upah)),
  ].filter((said) => typeof said === 'string')
}

/** A name made from the filters; one may change it. */
export function proposedName(asked: Filters, lang: Lang): string {
  const [first, ...others] = filtersSaid({ ...asked, q: undefined }, lang)
  const q = asked.q && `${asked.q.charAt(0).toUpperCase()}${asked.q.slice(1)}`
  const parts = [q, first, ...others].filter(Boolean)
  return (parts.length > 0 ? parts.join(' · ') : savedWords[lang].everything).slice(0, 80).trim()
}
