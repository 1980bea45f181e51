import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id } from '../../platform/http/fields.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'
import { matchView } from './match.shape.ts'

export const matchedVacancy = v.object({ vacancy: publicVacancyView, match: matchView })
export type MatchedVacancy = v.InferOutput<typeof matchedVacancy>

export const matchContract = {
  /** Open vacancies, the best suited first, each with its reasons. */
  vacanciesForMe: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/vacancies-for-me' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ vacancies: v.array(matchedVacancy), count: v.number(), next: v.optional(v.string()) })),

  /** One vacancy with the caller's own sum. */
  matchWithVacancy: endpoint
    .meta({ who: 'member' })
    .route({ method: 'GET', path: '/vacancies-for-me/{vacancyId}' })
    .errors({ 'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.') })
    .input(v.strictObject({ vacancyId: id('vacancy') }))
    .output(matchedVacancy),
}
