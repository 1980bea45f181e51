import type { Instant } from '../../platform/clock.ts'
import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Id } from '../../platform/ids.ts'

type CardEvent = 'card-printed' | 'card-stopped'
/** What an officer does at the counter to an account, that is here and is told here. */
type CounterEvent = CardEvent | 'account-erased'

interface CardDeed {
  /** The event's, the same each time. */
  id: string
  name: CounterEvent
  at: Instant
  /** The officer. */
  by: Id<'account'> | undefined
}

/** Has it written into the log of deeds. May be done again. */
export type LogCard = (deed: CardDeed) => Promise<void>

/** No card is printed or stopped without a row in the log, by whatever way an officer asks for it. */
export function onCards(log: LogCard): { [Each in CardEvent]: Reaction<Each> } {
  const logged: Reaction<CardEvent> = ({ id, name, at, by }) => log({ id, name, at, by })
  return { 'card-printed': logged, 'card-stopped': logged }
}
