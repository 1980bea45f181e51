import { skillsBy } from '../../lists/skills.ts'
import { jobTitles } from '../../lists/titles.ts'
import { englishOf } from '../occupations/bilingual.ts'
import { type OccupationProfile, occupationOf } from '../occupations/occupation.ts'
import { taxonomy } from '../occupations/taxonomy.ts'
import { stemmed } from '../text/words.ts'
import type { Occupation, Titles } from './read.ts'

/** Work as people call it who never read a classification. */
const spokenTitles = `kernet kondektur kapster cukur ngaji mengaji bimbel olshop reseller dropshipper ojol ojek rewang
  helper crew outlet cuci steam jaga angkut borongan bangunan las sablon cetak hape servis rental katering laundry
  warteg warung angkringan kafe resto`
/** Roots of the city's own words for work, which the classifications may lack. */
const own = new Set([...jobTitles, ...Object.values(skillsBy).flat(), spokenTitles].flatMap(stemmed))

/** What titles mean by the classifications (`occupations/SOURCES.md`), opened when first asked. */
export const titles: Titles = {
  occupationOf: (title) => strongest(occupationOf(taxonomy(), title)),
  knows: (root) => own.has(root) || taxonomy().ids.has(root) || englishOf(root).length > 0,
}

/** The tail of a hundred occupations that are hardly meant would cost twice the reckoning and hardly change a point. */
const kept = 80

/** The strongest, as long as all were, in thousandths. */
function strongest({ at, weight }: OccupationProfile): Occupation {
  const least = weight.length > kept ? (weight.toSorted().at(-kept) as number) : 0
  const places = [...at.keys()].filter((place) => (weight[place] as number) >= least)
  const length = Math.hypot(...places.map((place) => weight[place] as number)) || 1
  return {
    at: Uint16Array.from(places, (place) => at[place] as number),
    weight: Uint16Array.from(places, (place) => Math.round((1000 * (weight[place] as number)) / length)),
  }
}
