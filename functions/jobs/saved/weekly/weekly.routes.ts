import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../../platform/http/serve.ts'
import type { Id } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import type { KeyFor } from '../../../platform/secrets.ts'
import type { ProfileStore } from '../../profiles/profile.store.ts'
import { mailingIdOf, mailingIn } from './mailing-link.ts'
import { canChooseBy } from './picks.ts'
import { type WeeklyView, weeklyContract } from './weekly.contract.ts'
import type { Subscription } from './weekly.shape.ts'
import type { WeeklyStore } from './weekly.store.ts'

export interface WeeklyDeps {
  weekly: WeeklyStore
  profiles: ProfileStore
  keyFor: KeyFor
}

export function weeklyRoutes({ weekly, profiles, keyFor }: WeeklyDeps) {
  const os = implement(weeklyContract).$context<CallContext>().use(turnAway)

  return os.router({
    readWeekly: os.readWeekly.handler(async ({ context }) => {
      const { accountId } = signedIn(context)
      return toView(accountId, await weekly.find(accountId), context.lang)
    }),

    beginWeekly: os.beginWeekly.handler(async ({ context: { lang, now }, context }) => {
      const { accountId } = signedIn(context)
      const consent = { wording: weeklyWording[lang], at: now }
      return toView(accountId, await weekly.begin({ accountId, mailingId: mailingIdOf(accountId), consent }), lang)
    }),

    endWeekly: os.endWeekly.handler(async ({ context }) => {
      const { accountId } = signedIn(context)
      await weekly.end(accountId)
      return toView(accountId, undefined, context.lang)
    }),

    readWeeklyLink: os.readWeeklyLink.handler(async ({ input: { token }, errors }) => {
      const mailingId = await mailingIn(keyFor, token)
      if (!mailingId) throw errors['mail-link-crooked']()
      return { isOn: (await weekly.named(mailingId)) !== undefined }
    }),

    endWeeklyByLink: os.endWeeklyByLink.handler(async ({ input: { token }, errors }) => {
      const mailingId = await mailingIn(keyFor, token)
      if (!mailingId) throw errors['mail-link-crooked']()
      const subscription = await weekly.named(mailingId)
      if (subscription) await weekly.end(subscription.accountId)
      return { isOn: false as const }
    }),
  })

  async function toView(
    accountId: Id<'account'>,
    subscription: Subscription | undefined,
    lang: Lang,
  ): Promise<WeeklyView> {
    return {
      since: subscription?.consent.at,
      wording: weeklyWording[lang],
      canChoose: canChooseBy(await profiles.find(accountId)),
    }
  }
}

/** UU PDP art. 20–22: what for, how often, how long, and that it can be taken back. */
export const weeklyWording: Readonly<Record<Lang, string>> = {
  id: 'Saya setuju profil kerja dan pencarian tersimpan saya dipakai untuk memilih lowongan, dan surel akun saya dipakai untuk mengirimkannya, paling sering sekali seminggu. Lowongan yang sudah dikirim dicatat supaya tidak datang dua kali. Saya boleh berhenti kapan saja dengan satu ketukan, dan catatan itu langsung dihapus.',
  en: 'I agree that my work profile and saved searches are used to choose vacancies, and my account’s e-mail address to send them to me, at most once a week. Vacancies that were sent are noted so that none comes twice. I may end this with one tap at any time, and those notes are erased at once.',
}
