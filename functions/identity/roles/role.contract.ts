import * as v from 'valibot'
import { endpoint, refusal, staffRoles } from '../../platform/http/contract.ts'
import { cursor, id, mailAddress } from '../../platform/http/fields.ts'

const role = v.picklist(staffRoles)
const accountId = id('account')

const colleague = v.object({
  accountId,
  name: v.string(),
  mail: v.string(),
  roles: v.array(role),
  hasPasskey: v.boolean(),
  /** Has or had one: there is something that can be lost. */
  hadPasskey: v.boolean(),
  /** Somebody vouched for a lost passkey, and who. */
  recovery: v.optional(v.object({ askedBy: accountId, askedByMe: v.boolean(), endsAt: v.string() })),
})
export type Colleague = v.InferOutput<typeof colleague>

const invitation = v.object({ mail: v.string(), role, invitedAt: v.string(), endsAt: v.string() })

const change = v.object({
  accountId,
  /** Empty where the account is no more. */
  name: v.string(),
  role,
  change: v.picklist(['granted', 'withdrawn']),
  byName: v.string(),
  at: v.string(),
})

const notStaff = {
  'colleague-not-found': refusal(404, 'Petugas ini tidak ada.', 'There is no such colleague.'),
}
const movedOn = {
  'roles-moved-on': refusal(
    409,
    'Peran orang ini baru saja berubah. Muat ulang halaman, lalu coba lagi.',
    'This person’s roles have just changed. Reload the page, then try again.',
  ),
}
const notInvited = {
  'invitation-not-found': refusal(
    404,
    'Undangan ini tidak berlaku lagi. Minta admin kota mengundang Anda sekali lagi.',
    'This invitation no longer holds. Ask a city admin to invite you once more.',
  ),
}

export const inviteColleague = v.strictObject({ mail: mailAddress, role })
export const ofRole = v.strictObject({ role })
export const takeBackInvitation = v.strictObject({ mail: mailAddress, role })
export const ofColleague = v.strictObject({ accountId })
export const withdrawRoleInput = v.strictObject({ accountId, role })

export const roleContract = {
  listStaff: endpoint
    .meta({ who: ['admin'] })
    .route({ method: 'GET', path: '/staff' })
    .output(v.object({ staff: v.array(colleague), invitations: v.array(invitation) })),

  listRoleChanges: endpoint
    .meta({ who: ['admin'] })
    .route({ method: 'GET', path: '/staff/changes' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ changes: v.array(change), next: v.optional(v.string()) })),

  /** Sent twice it is one invitation, mailed again. */
  inviteColleague: endpoint
    .meta({ who: ['admin'], atMost: { times: 60, seconds: 3600 } })
    .route({ method: 'POST', path: '/staff/invitations', successStatus: 201 })
    .input(inviteColleague)
    .output(invitation),

  takeBackInvitation: endpoint
    .meta({ who: ['admin'] })
    .route({ method: 'POST', path: '/staff/invitations/take-back' })
    .errors(notInvited)
    .input(takeBackInvitation)
    .output(v.object({ takenBack: v.literal(true) })),

  /** By who was invited, signed in with that address. */
  acceptInvitation: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/me/invitations/{role}/accept' })
    .errors({ ...notInvited, ...movedOn })
    .input(ofRole)
    .output(v.object({ worksAs: v.array(role) })),

  declineInvitation: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'POST', path: '/me/invitations/{role}/decline' })
    .errors(notInvited)
    .input(ofRole)
    .output(v.object({ declined: v.literal(true) })),

  withdrawRole: endpoint
    .meta({ who: ['admin'] })
    .route({ method: 'POST', path: '/staff/{accountId}/roles/{role}/withdraw' })
    .errors({
      ...notStaff,
      ...movedOn,
      'role-not-held': refusal(
        409,
        'Orang ini sudah tidak memegang peran itu.',
        'This person no longer holds that role.',
      ),
      'last-admin': refusal(
        409,
        'Ini admin terakhir. Undang admin lain dulu, baru cabut peran ini.',
        'This is the last admin. Invite another one before withdrawing this role.',
      ),
    })
    .input(withdrawRoleInput)
    .output(v.object({ worksAs: v.array(role) })),

  /** Said by one admin, then by another: then the person may enrol a new passkey. */
  vouchForRecovery: endpoint
    .meta({ who: ['admin'] })
    .route({ method: 'POST', path: '/staff/{accountId}/recovery' })
    .errors({
      ...notStaff,
      ...movedOn,
      'own-recovery': refusal(
        403,
        'Kunci Anda sendiri harus dipulihkan oleh dua admin lain.',
        'Your own passkey has to be recovered by two other admins.',
      ),
      'second-admin-needed': refusal(
        409,
        'Anda sudah memastikan orang ini. Sekarang perlu admin lain.',
        'You have vouched already. Now another admin is needed.',
      ),
    })
    .input(ofColleague)
    .output(v.object({ state: v.picklist(['asked', 'confirmed']) })),
}
