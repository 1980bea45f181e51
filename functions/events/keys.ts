import type { Instant } from '../platform/clock.ts'
import type { Id } from '../platform/ids.ts'

/**
 * Where things lie in the table `events`.
 *
 *   pk                 sk                     what
 *   EVENTS             event_…                an event: festival or fair
 *   CANCELLATIONS      instant#event_…        a cancellation that can still be undone, and until when
 *   event_…            BOOTH#booth_…          a booth, in every state           index queue: event_…#status, since#booth
 *   event_…            COUNTS                 approved booths by category, and the last number given
 *   event_…            ITEM#item_…            a programme item
 *   event_…            CHANGE#at#item_…       what moved or was taken out, for whoever knew it elsewhere
 *   event_…            STAGE#slug             the version of one stage's programme: two writers cannot both have read it
 *   account_…          BOOTH#booth_…          whose booth it is, and of which event
 *   account_…          FAVOURITES#event_…     what somebody keeps of a programme, and their calendar's secret
 *   event_…            FOLLOWER#account_…     the same, while they want to be told of moves
 *   CALENDAR#secret    CALENDAR               whose calendar address that is
 *   report_…           REPORT                 a page that was reported           index queue: REPORTS#state, at#report
 *   DEALT#… LOG#… RATE#…                      the platform's: events dealt with, the log, rate limits
 */
export const keys = {
  event: (eventId: Id<'event'>) => ({ pk: 'EVENTS', sk: eventId }),
  events: { pk: 'EVENTS', sk: 'event_' },
  cancellationDue: (dueAt: Instant, eventId: Id<'event'>) => ({ pk: 'CANCELLATIONS', sk: `${dueAt}#${eventId}` }),
  cancellationsDue: { pk: 'CANCELLATIONS', sk: '' },

  booth: (eventId: Id<'event'>, boothId: Id<'booth'>) => ({ pk: eventId, sk: `BOOTH#${boothId}` }),
  boothsOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'BOOTH#' }),
  counts: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'COUNTS' }),
  boothOf: (accountId: Id<'account'>, boothId: Id<'booth'>) => ({ pk: accountId, sk: `BOOTH#${boothId}` }),
  boothsBy: (accountId: Id<'account'>) => ({ pk: accountId, sk: 'BOOTH#' }),
  /** What staff have opened waits on, in the same list, until they decide. */
  boothQueue: (eventId: Id<'event'>, status: string) => ({
    pk: `${eventId}#${status === 'looked' ? 'applied' : status}`,
    sk: '',
  }),

  item: (eventId: Id<'event'>, itemId: Id<'item'>) => ({ pk: eventId, sk: `ITEM#${itemId}` }),
  itemsOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'ITEM#' }),
  change: (eventId: Id<'event'>, at: Instant, itemId: Id<'item'>) => ({ pk: eventId, sk: `CHANGE#${at}#${itemId}` }),
  changesOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'CHANGE#' }),
  stage: (eventId: Id<'event'>, stageId: string) => ({ pk: eventId, sk: `STAGE#${stageId}` }),
  stagesOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'STAGE#' }),

  favourites: (accountId: Id<'account'>, eventId: Id<'event'>) => ({ pk: accountId, sk: `FAVOURITES#${eventId}` }),
  favouritesOf: (accountId: Id<'account'>) => ({ pk: accountId, sk: 'FAVOURITES#' }),
  follower: (eventId: Id<'event'>, accountId: Id<'account'>) => ({ pk: eventId, sk: `FOLLOWER#${accountId}` }),
  followersOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'FOLLOWER#' }),
  calendar: (secret: string) => ({ pk: `CALENDAR#${secret}`, sk: 'CALENDAR' }),

  report: (reportId: Id<'report'>) => ({ pk: reportId, sk: 'REPORT' }),
  reportQueue: (state: string) => ({ pk: `REPORTS#${state}`, sk: '' }),
}

/** The index `queue`: what waits in one state, oldest first. */
export const queued = ({ pk }: { pk: string }, since: Instant, id: string) => ({
  queuePk: pk,
  queueSk: `${since}#${id}`,
})
