import * as v from 'valibot'
import { endpoint, refusal } from '../../../platform/http/contract.ts'
import { agreed } from '../../../platform/http/fields.ts'

/** `mailing_….signature`, as it stands in the link of each mail. */
const token = v.pipe(v.string(), v.maxLength(120), v.regex(/^mailing_[A-Za-z0-9]{1,40}\.[\w-]{43}$/))

export const beginWeekly = v.strictObject({ agree: agreed })
export const weeklyLink = v.strictObject({ token })

export const weeklyView = v.object({
  /** When it was asked for. Absent where it was not. */
  since: v.optional(v.string()),
  /** What one agrees to: what for, how often, and that it can be ended. */
  wording: v.string(),
  /** The profile says enough to choose by; without that only saved searches fill a mail. */
  canChoose: v.boolean(),
})
export type WeeklyView = v.InferOutput<typeof weeklyView>

const linkOver = {
  'mail-link-crooked': refusal(
    410,
    'Tautan ini tidak utuh. Buka lagi dari surelnya, atau hentikan dari halaman Saya.',
    'This link is not whole. Open it from the mail again, or end the mail from your own page.',
  ),
}
/** One-click requests of many people come from the few networks of their mail providers. */
const byLink = { who: 'anyone', atMost: { times: 3000, seconds: 3600 } } as const

export const weeklyContract = {
  readWeekly: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/weekly-mail' })
    .output(weeklyView),

  beginWeekly: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 30, seconds: 3600 } })
    .route({ method: 'PUT', path: '/weekly-mail' })
    .input(beginWeekly)
    .output(weeklyView),

  endWeekly: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/weekly-mail' })
    .output(weeklyView),

  /** What somebody with the link of a mail sees. Reading ends nothing: scanners of mail follow links. */
  readWeeklyLink: endpoint
    .meta(byLink)
    .route({ method: 'GET', path: '/weekly-mail/link' })
    .errors(linkOver)
    .input(weeklyLink)
    .output(v.object({ isOn: v.boolean() })),

  /** Ended twice it is ended. */
  endWeeklyByLink: endpoint
    .meta(byLink)
    .route({ method: 'POST', path: '/weekly-mail/link/end' })
    .errors(linkOver)
    .input(weeklyLink)
    .output(v.object({ isOn: v.literal(false) })),
}
