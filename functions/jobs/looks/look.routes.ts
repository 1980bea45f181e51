import { implement } from '@orpc/server'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { numberOf } from '../applications/application.ts'
import { type LookView, lookContract } from './look.contract.ts'
import type { LookStore } from './look.store.ts'

const onAPage = 50

export function lookRoutes({
  applications,
  looks,
  cursors,
}: {
  applications: ApplicationStore
  looks: LookStore
  cursors: Cursors
}) {
  const os = implement(lookContract).$context<CallContext>().use(turnAway)

  async function looksAt(application: Application): Promise<LookView[]> {
    const { applicationId, title, employer } = application
    const known = { number: numberOf(applicationId), title, employer }
    return [...entered(application), ...(await looks.at(application))].map((look) => ({ ...look, ...known }))
  }

  return os.router({
    whoLooked: os.whoLooked.handler(async ({ input: { applicationId, cursor }, context }) => {
      const { accountId } = signedIn(context)
      const list = `looks ${accountId} ${applicationId ?? ''}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const mine = (await applications.ofAccount(accountId)).filter(
        (each) => applicationId === undefined || each.applicationId === applicationId,
      )
      const atCounter = applicationId === undefined ? await looks.ofAccount(accountId) : []
      const all: LookView[] = (await Promise.all(mine.map(looksAt)))
        .flat()
        .concat(atCounter)
        .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
      const after = opened.value?.sk
      const left = after === undefined ? all : all.filter((each) => placeOf(each) < after)
      const page = left.slice(0, onAPage)
      const last = page.at(-1)
      const mark = last && left.length > onAPage ? { pk: list, sk: placeOf(last) } : undefined
      const next = await cursors.seal(list, mark)
      return { looks: page, all: all.length, ...(next && { next }) }
    }),
  })
}

/** Whoever fills something in for somebody reads it. Its own history says that it was so. */
function entered({ vacancyId, applicationId, history }: Application) {
  const [first] = history
  if (!first?.forOther) return []
  const lookId = idFrom('look', applicationId, 'entered')
  return [{ lookId, vacancyId, applicationId, at: first.at, kind: 'entered', as: 'officer', named: true } as const]
}

/** No two looks share one. */
const placeOf = ({ at, lookId }: LookView) => `${at}#${lookId}`
