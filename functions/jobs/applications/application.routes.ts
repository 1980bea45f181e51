import { implement } from '@orpc/server'
import { dayIn, type Instant } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { SeenStore } from '../applicants/seen.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import { doneBy } from '../done-by.ts'
import type { ChaseStore } from '../overdue/chase.store.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import { applicationContract, type OwnApplicationView } from './application.contract.ts'
import type { Application } from './application.shape.ts'
import type { ApplicationStore } from './application.store.ts'
import { editApplication, withdrawApplication } from './application.ts'
import { toApplicationView } from './application.view.ts'
import { type Applying, apply, whatApplyingMeans } from './apply.ts'
import { toOwnView } from './own-application.ts'

export interface ApplicationDeps {
  applying: Applying
  applications: ApplicationStore
  profiles: ProfileStore
  seen: SeenStore
  chases: ChaseStore
}

export function applicationRoutes(deps: ApplicationDeps) {
  const { applying, applications, profiles, seen, chases } = deps
  const os = implement(applicationContract).$context<CallContext>().use(turnAway)

  async function ownViews(all: readonly Application[], now: Instant): Promise<OwnApplicationView[]> {
    const [opened, chased] = await Promise.all([
      seen.openings(all),
      chases.many([...new Set(all.map(({ vacancyId }) => vacancyId))]),
    ])
    const today = dayIn(cityZone, now)
    return all.map((each) => {
      const beside = { openedAt: opened.get(each.applicationId), chasedAt: chased.get(each.vacancyId)?.at }
      return toOwnView(each, beside, today)
    })
  }

  return os.router({
    prepareApplication: os.prepareApplication.handler(async ({ input: { vacancyId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const asking = { vacancyId, accountId, lang: context.lang }
      const { earlier, ...means } = answer(await whatApplyingMeans(applying, asking, context.now), errors)
      return { ...means, ...(earlier && { application: toApplicationView(earlier) }) }
    }),

    submitApplication: os.submitApplication.handler(async ({ input, errors, context }) => {
      const { vacancyId, formKey, message = '' } = input
      const { accountId, mail } = signedIn(context)
      // Who signed in with a card has no address: nothing is written to.
      const filled = { vacancyId, accountId, mail: mail || undefined, lang: context.lang, formKey, message }
      return toApplicationView(answer(await apply(applying, filled, doneBy(context, 'seeker')), errors))
    }),

    myApplications: os.myApplications.handler(async ({ context }) =>
      ownViews(await applications.ofAccount(signedIn(context).accountId), context.now),
    ),

    readMyApplication: os.readMyApplication.handler(async ({ input: { applicationId }, errors, context }) => {
      const application = await applications.findOf(signedIn(context).accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      const [view] = await ownViews([application], context.now)
      if (!view) throw new Error('an application has no view')
      return view
    }),

    editApplication: os.editApplication.handler(async ({ input, errors, context }) => {
      const { applicationId, version, message = '', renew } = input
      const { accountId } = signedIn(context)
      const application = await applications.findOf(accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      const sent = renew ? await profiles.find(accountId) : application.sent
      const isAsItStands = message === application.message && same(sent, application.sent)
      if (isAsItStands) return toApplicationView(application)

      const isOpened = (await seen.openings([application])).size > 0
      const edited = answer(
        editApplication(application, { message, sent, version, isOpened, now: context.now }),
        errors,
      )
      const domainEvent = { name: 'application-edited', ...doneBy(context, 'seeker') } as const
      if (await applications.saveWhileUnopened(version, edited, domainEvent)) return toApplicationView(edited)
      // Either its employer opened it a moment ago, or another of its sender's pages was quicker.
      if ((await seen.openings([application])).size > 0) throw errors['application-opened']()
      throw errors['application-moved-on']()
    }),

    withdrawApplication: os.withdrawApplication.handler(async ({ input: { applicationId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const application = await applications.findOf(accountId, applicationId)
      if (!application) throw errors['application-not-found']()

      const withdrawn = answer(withdrawApplication(application, accountId, context.now), errors)
      const domainEvent = { name: 'application-withdrawn', ...doneBy(context, 'seeker') } as const
      const saved = await applications.saveWhileVersion(application.version, withdrawn, domainEvent)
      if (!saved) throw errors['application-moved-on']()
      return toApplicationView(withdrawn)
    }),
  })
}

const same = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
