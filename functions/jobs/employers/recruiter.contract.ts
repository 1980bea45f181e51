import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, mailAddress } from '../../platform/http/fields.ts'
import { rights } from './rights.ts'

const employerId = id('employer')
const right = v.picklist(rights)
const colleague = v.strictObject({ employerId, mail: mailAddress })

const notFound = {
  'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.'),
}
const change = {
  ...notFound,
  'recruiter-not-found': refusal(409, 'Orang ini bukan rekan di sini.', 'This person is no colleague here.'),
  'last-owner': refusal(
    409,
    'Pemberi kerja harus punya pemilik. Jadikan rekan lain pemilik dulu.',
    'An employer needs an owner. Make another colleague an owner first.',
  ),
  'right-moved-on': refusal(
    409,
    'Hak rekan ini baru saja berubah. Muat ulang, lalu lihat lagi.',
    'This colleague’s right has just changed. Load it again and look once more.',
  ),
}

export const recruiterContract = {
  listRecruiters: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'GET', path: '/recruiter/employers/{employerId}/colleagues' })
    .errors(notFound)
    .input(v.strictObject({ employerId }))
    .output(
      v.object({
        recruiters: v.array(v.object({ mail: v.string(), since: v.string(), right, isMe: v.boolean() })),
        invited: v.array(v.object({ mail: v.string(), until: v.string(), right })),
      }),
    ),

  /** By an owner. Invited once more, the later right counts. */
  inviteRecruiter: endpoint
    .meta({ who: 'member', own: 'employer', atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/colleagues', successStatus: 201 })
    .errors({
      ...notFound,
      'already-recruiter': refusal(
        409,
        'Orang ini sudah menjadi perekrut di sini.',
        'This person is a recruiter here already.',
      ),
    })
    .input(v.strictObject({ ...colleague.entries, right: v.optional(right, 'recruiter') }))
    .output(v.object({ mail: v.string(), until: v.string(), right })),

  /** By an owner. There being none is as good as having withdrawn it. */
  withdrawInvitation: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/invitations/withdraw' })
    .errors(notFound)
    .input(colleague)
    .output(v.object({ mail: v.string() })),

  /** By an owner. */
  changeRecruiter: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'PUT', path: '/recruiter/employers/{employerId}/colleagues' })
    .errors(change)
    .input(v.strictObject({ ...colleague.entries, right }))
    .output(v.object({ mail: v.string(), right })),

  /** By an owner, or by who goes. */
  removeRecruiter: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'POST', path: '/recruiter/employers/{employerId}/colleagues/remove' })
    .errors({
      ...change,
      'owners-only': refusal(
        403,
        'Hanya pemilik yang boleh mengeluarkan rekan.',
        'Only an owner may let a colleague go.',
      ),
    })
    .input(colleague)
    .output(v.object({ mail: v.string() })),
}
