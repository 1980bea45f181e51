import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { namesContract } from './names.contract.ts'
import { proposeName } from './propose-names.ts'

export function namesRoutes() {
  const os = implement(namesContract).$context<CallContext>().use(turnAway)
  return os.router({
    proposeNames: os.proposeNames.handler(async ({ input: { list, written, education } }) =>
      written.map((each) => proposeName(list, each, education)),
    ),
  })
}
