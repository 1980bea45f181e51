import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type ConsentView, consentContract } from './consent.contract.ts'
import { consentStore } from './consent.store.ts'
import { type Consent, standing, withdrawConsent } from './consent.ts'
import { currentWording, wordingOf } from './wording.ts'

export function consentRoutes({ identity }: { identity: Table }) {
  const os = implement(consentContract).$context<CallContext>().use(turnAway)
  const consents = consentStore(identity)

  return os.router({
    listConsents: os.listConsents.handler(async ({ context }) => {
      const all = await consents.listOf(signedIn(context).accountId)
      const newestFirst = all.toSorted((one, other) => other.at.localeCompare(one.at))
      return { standing: standing(all).map(toView), history: newestFirst.map(toView) }
    }),

    /** Said again to the same words it is said once. */
    giveConsent: os.giveConsent.handler(async ({ input: { kind }, context }) => {
      const { accountId } = signedIn(context)
      const { version } = currentWording(kind)
      const [now] = standing(await consents.listOf(accountId, kind))
      if (now?.given && now.version === version) return toView(now)
      const consent: Consent = { accountId, kind, given: true, version, lang: context.lang, at: context.now }
      await consents.append(consent)
      return toView(consent)
    }),

    withdrawConsent: os.withdrawConsent.handler(async ({ input: { kind }, errors, context }) => {
      const [now] = standing(await consents.listOf(signedIn(context).accountId, kind))
      const withdrawn = answer(withdrawConsent(kind, now, context.now), errors)
      await consents.append(withdrawn)
      return toView(withdrawn)
    }),
  })
}

export const toView = ({ kind, given, version, lang, at }: Consent): ConsentView => ({
  kind,
  given,
  version,
  wording: wordingOf(kind, version)?.text[lang] ?? version,
  at,
})
