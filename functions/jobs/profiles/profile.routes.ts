import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type ProfileView, profileContract } from './profile.contract.ts'
import type { Profile } from './profile.shape.ts'
import type { ProfileStore } from './profile.store.ts'
import { answeredSteps, missingToApply } from './profile.ts'

export function profileRoutes({ profiles }: { profiles: ProfileStore }) {
  const os = implement(profileContract).$context<CallContext>().use(turnAway)

  return os.router({
    readProfile: os.readProfile.handler(async ({ context }) =>
      toProfileView(await profiles.find(signedIn(context).accountId)),
    ),

    saveProfile: os.saveProfile.handler(async ({ input, context }) =>
      toProfileView(await profiles.save(signedIn(context).accountId, input, context.now)),
    ),
  })
}

export const toProfileView = (profile: Profile): ProfileView => ({
  ...profile,
  answered: answeredSteps(profile),
  missingToApply: missingToApply(profile),
})
