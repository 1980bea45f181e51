import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { cityZone } from '../calendar/working-days.ts'
import { boardContract } from './board.contract.ts'
import type { BoardStore } from './board.store.ts'
import { boardAt } from './board.ts'

export function boardRoutes({ board }: { board: BoardStore }) {
  const os = implement(boardContract).$context<CallContext>().use(turnAway)

  return os.router({
    readBoard: os.readBoard.handler(async ({ context: { now } }) => {
      const [pulse, waiting] = await Promise.all([board.pulse(dayIn(cityZone, now)), board.waiting()])
      return boardAt(now, pulse, waiting)
    }),
  })
}
