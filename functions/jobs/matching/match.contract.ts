import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id, ticked } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { fields } from '../lists/work.ts'
import { chosen } from '../search/search.contract.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'
import { matchInShort, ownMatchView, vacancyInShort } from './match.shape.ts'

/** In the words of the address bar. */
export const wishes = {
  /** Only those whose requirements are all met. */
  terpenuhi: ticked,
  bidang: chosen(v.picklist(fields)),
  kecamatan: chosen(v.picklist(kecamatanNames)),
}

const vacancyForMe = v.object({
  vacancy: vacancyInShort,
  match: matchInShort,
  /** Out of its order: few have seen it, and its requirements are met. */
  isRarelySeen: v.boolean(),
})
export type VacancyForMe = v.InferOutput<typeof vacancyForMe>

const suited = v.object({
  employerId: id('employer'),
  /** How many of its open vacancies suit. */
  count: v.number(),
  /** The best of them. */
  vacancies: v.array(v.object({ vacancyId: id('vacancy'), title: v.string(), score: v.number() })),
})
export type Suited = v.InferOutput<typeof suited>

export const matchContract = {
  /**
   * Open vacancies, the best suited first, each with its strongest reasons; at most 20 and at most 20,000 bytes a page.
   */
  vacanciesForMe: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/vacancies-for-me' })
    .input(v.strictObject({ ...wishes, cursor }))
    .output(
      v.object({
        vacancies: v.array(vacancyForMe),
        count: v.number(),
        /** How many there are without any filter. */
        of: v.number(),
        next: v.optional(v.string()),
      }),
    ),

  /** One vacancy with the caller's own sum. */
  matchWithVacancy: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/vacancies-for-me/{vacancyId}' })
    .errors({ 'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.') })
    .input(v.strictObject({ vacancyId: id('vacancy') }))
    .output(v.object({ vacancy: publicVacancyView, applicants: v.number(), match: ownMatchView })),

  /**
   * How many vacancies suit the caller, at one employer or at each that has a booth at a fair. Where none does it is
   * left out.
   */
  suitedAt: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/suited' })
    .input(v.strictObject({ employerId: v.optional(id('employer')), eventId: v.optional(id('event')) }))
    .output(v.object({ employers: v.array(suited) })),
}
