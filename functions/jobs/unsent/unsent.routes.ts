import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { unsentContract } from './unsent.contract.ts'
import type { UnsentStore } from './unsent.store.ts'
import { maskedMail } from './unsent.ts'

const shown = 200

export function unsentRoutes({ unsent }: { unsent: UnsentStore }) {
  const os = implement(unsentContract).$context<CallContext>().use(turnAway)

  return os.router({
    unsentMails: os.unsentMails.handler(async () => {
      const { unsent: all, isAll } = await unsent.list(shown)
      const newestFirst = [...all].sort((one, other) => (one.since < other.since ? 1 : -1))
      return {
        mails: newestFirst.map(({ mail: { to, subject }, ...rest }) => ({ to: maskedMail(to), subject, ...rest })),
        isAll,
      }
    }),
  })
}
