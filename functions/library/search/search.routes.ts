import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { type ReadIndex, search } from './query.ts'
import { searchContract } from './search.contract.ts'

const pageSize = 20

export function searchRoutes({ readIndex }: { readIndex: ReadIndex }) {
  const os = implement(searchContract).$context<CallContext>().use(turnAway)
  return os.router({
    searchTitles: os.searchTitles.handler(async ({ input: { query, page } }) => {
      const { total, found } = await search(readIndex, query, { offset: (page - 1) * pageSize, limit: pageSize })
      return {
        total,
        pages: Math.ceil(total / pageSize),
        found: found.map((each) => ({ ...each, titleId: each.titleId as Id<'title'> })),
      }
    }),
  })
}
