import { skillsBy } from '../../lists/skills.ts'
import { jobTitles } from '../../lists/titles.ts'
import { englishOf } from '../occupations/bilingual.ts'
import { occupationOf } from '../occupations/occupation.ts'
import { taxonomy } from '../occupations/taxonomy.ts'
import { stemmed } from '../text/words.ts'
import type { Titles } from './read.ts'

/** Work as people call it who never read a classification. */
const spokenTitles = `kernet kondektur kapster cukur ngaji mengaji bimbel olshop reseller dropshipper ojol ojek rewang helper crew outlet cuci steam
  jaga angkut borongan bangunan las sablon cetak hape servis rental katering laundry warteg warung angkringan kafe resto`
/** Roots of the city's own words for work, which the classifications may lack. */
const own = new Set([...jobTitles, ...Object.values(skillsBy).flat(), spokenTitles].flatMap(stemmed))

/** What titles mean by the classifications (`occupations/SOURCES.md`), opened when first asked. */
export const titles: Titles = {
  occupationOf(title) {
    const { at, weight } = occupationOf(taxonomy(), title)
    return { at, weight: Uint16Array.from(weight, (share) => Math.round(1000 * share)) }
  },
  knows: (root) => own.has(root) || taxonomy().ids.has(root) || englishOf(root).length > 0,
}
