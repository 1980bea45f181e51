import * as v from 'valibot'
import { endpoint, refusal } from '../../../platform/http/contract.ts'
import { id } from '../../../platform/http/fields.ts'
import { notFound } from '../employer.contract.ts'

const employerId = id('employer')
const input = v.strictObject({ employerId })

/** What there is of a letter: since when, and whether the file sent in last could not be read. */
const heldView = v.object({
  uploadId: v.optional(v.string()),
  uploadedAt: v.optional(v.string()),
  hasPicture: v.boolean(),
  wasRefused: v.boolean(),
})

export const letterContract = {
  /** By an owner: a form that takes one photo, straight to where uploads lie. */
  letterForm: endpoint
    .meta({ who: 'member', own: 'employer', atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/letter-form' })
    .errors(notFound)
    .input(input)
    .output(v.object({ action: v.string(), fields: v.record(v.string(), v.string()), uploadId: v.string() })),

  letterHeld: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'GET', path: '/recruiter/employers/{employerId}/letter' })
    .errors(notFound)
    .input(input)
    .output(heldView),
}

export const letterReadingContract = {
  /** The picture itself, for officers only: WebP in base64. */
  readLetter: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/employers/{employerId}/letter' })
    .errors({
      'letter-not-found': refusal(404, 'Surat resmi belum diunggah.', 'There is no official letter yet.'),
    })
    .input(input)
    .output(v.object({ uploadedAt: v.string(), picture: v.string() })),

  /** Whether there is one to read. */
  letterAt: endpoint
    .meta({ who: ['officer'] })
    .route({ method: 'GET', path: '/office/employers/{employerId}/letter-held' })
    .input(input)
    .output(heldView),
}
