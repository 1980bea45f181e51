import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { myMailContract, unsentContract } from './unsent.contract.ts'
import type { UnsentStore } from './unsent.store.ts'
import { asCameBack, isUnsure, maskedMail } from './unsent.ts'

const shown = 200

export function unsentRoutes({ unsent }: { unsent: UnsentStore }) {
  const os = implement(unsentContract).$context<CallContext>().use(turnAway)

  return os.router({
    unsentMails: os.unsentMails.handler(async () => {
      const { unsent: all, isAll } = await unsent.list(shown)
      const newestFirst = all.filter((each) => !isUnsure(each)).sort((one, other) => (one.since < other.since ? 1 : -1))
      return {
        mails: newestFirst.map(({ mail: { to, subject }, ...rest }) => {
          const back = asCameBack(rest.why)
          return { to: maskedMail(to), subject, ...rest, ...(back && { cameBack: back }) }
        }),
        isAll,
      }
    }),
  })
}

export function myMailRoutes({ unsent }: { unsent: UnsentStore }) {
  const os = implement(myMailContract).$context<CallContext>().use(turnAway)

  return os.router({
    myMail: os.myMail.handler(async ({ context }) => {
      const { mail } = signedIn(context)
      const returned = mail ? await unsent.returnedFrom(mail) : undefined
      return returned ? { returned } : {}
    }),
  })
}
