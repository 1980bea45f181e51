import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { placementAnswers } from './placement.ts'

/** As it stands in the link of the mail. */
const token = v.pipe(v.string(), v.maxLength(200), v.regex(/^vacancy_[\w-]+\.application_[\w-]+\.[13]\.[\w-]{43}$/))

export const placementLink = v.strictObject({ token })
export const placementForm = v.strictObject({ token, answer: v.picklist(placementAnswers) })

export const placementView = v.object({
  title: v.string(),
  employer: v.string(),
  hiredOn: v.string(),
  months: v.number(),
  /** What was said before. */
  answer: v.optional(v.picklist(placementAnswers)),
})
export type PlacementView = v.InferOutput<typeof placementView>

const linkOver = {
  'placement-link-over': refusal(
    410,
    'Tautan ini tidak utuh, atau lamarannya sudah dihapus. Tidak ada yang perlu Anda lakukan.',
    'This link is not whole, or the application has been deleted. There is nothing you need to do.',
  ),
}
const byLink = { who: 'anyone', atMost: { times: 300, seconds: 3600 } } as const

export const placementContract = {
  /** What somebody with the link of a mail sees. Reading answers nothing: scanners of mail follow links. */
  readPlacement: endpoint
    .meta(byLink)
    .route({ method: 'GET', path: '/placements/link' })
    .errors(linkOver)
    .input(placementLink)
    .output(placementView),

  answerPlacement: endpoint
    .meta(byLink)
    .route({ method: 'POST', path: '/placements/link/answer' })
    .errors(linkOver)
    .input(placementForm)
    .output(placementView),
}
