import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import type { OpenVacancies } from './open-vacancies.ts'
import { searchContract } from './search.contract.ts'
import { pageSize, search } from './search.ts'

export function searchRoutes({ openVacancies }: { openVacancies: OpenVacancies }) {
  const os = implement(searchContract).$context<CallContext>().use(turnAway)

  return os.router({
    searchVacancies: os.searchVacancies.handler(async ({ input, context }) => {
      const answer = search(await openVacancies(context.now), input)
      context.answerHeaders.set('cache-control', 'public, max-age=0, s-maxage=10')
      return { ...answer, pages: Math.ceil(answer.count / pageSize) }
    }),
  })
}
