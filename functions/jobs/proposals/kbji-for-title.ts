import { inPlainWords } from '../lists/kbji-words.ts'
import { kbjiOf } from '../matching/occupations/kbji.ts'
import { taxonomy } from '../matching/occupations/taxonomy.ts'
import { byName } from './by-name.ts'

/**
 * Unit groups of KBJI that a title may mean, the likeliest first: by what the classifications know of such titles,
 * then, where that is too few, by their names. Of the demo's 150 titles the right one is among three for 93, and first
 * for 63; by names alone for 74 and 53. Codes of like vacancies of other employers, put first, made it worse (41
 * first): too few agree.
 */
export function kbjiForTitle(title: string, most: number): { code: string; name: string }[] {
  const meant = kbjiOf(taxonomy(), title, '', 2 * most).map(({ code }) => code)
  const { kbjiNames } = taxonomy()
  const named = byName(title, [...kbjiNames], ([, name]) => name, most).map(([code]) => code)
  return [...new Set([...meant, ...named])]
    .flatMap((code) => {
      const name = kbjiNames.get(code)
      return name ? [{ code, name: inPlainWords(name) }] : []
    })
    .slice(0, most)
}
