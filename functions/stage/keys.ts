import type { Id } from '../platform/ids.ts'
import type { Room } from './rooms/room.ts'

/**
 * Where things lie in the table `stage`. What a room's sockets and frames lie under is said in platform/live/room.store.ts.
 *
 *   pk                 sk                     what
 *   ROOM#<room>        ROOM                   how a room is kept
 *   ROOM#<room>        LINE#line_…            what somebody wrote                       index person: account_…, LINE#…
 *   ROOM#<room>        HELD#line_…            that it waits for a moderator, or was reported
 *   ROOM#<room>        WRITER#account_…       when somebody last wrote there
 *   ROOM#<room>        SILENCED#account_…     until when somebody may not write there
 *   ROOM#<room>        ANNOUNCEMENT           the last one
 *   ROOM#<room>        QUESTION#question_…    a question                                index person
 *   ROOM#<room>        POLL#poll_…            a poll
 *   ROOM#<room>        REACTIONS#<shard>      how often each reaction came
 *   TALLY#<what>       SHARD#<n>              votes by choice, in ten parts
 *   TALLY#<what>       VOTE#account_…         what somebody voted                       index person
 *   event_…            BAN#account_…          who may not come back to any of its rooms
 *   event_…            ACT#<instant>#…        what moderators did, append-only
 *   account_…          KNOWN                  that a moderator let something of theirs through
 *   WORDS              WORDS                  the list of words that a line is held for
 *   RATE#… DEALT#… LOG#…                      the platform's
 */
export const keys = {
  room: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'ROOM' }),

  line: (room: Room, lineId: Id<'line'>) => ({ pk: `ROOM#${room}`, sk: `LINE#${lineId}` }),
  linesOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'LINE#' }),
  held: (room: Room, lineId: Id<'line'>) => ({ pk: `ROOM#${room}`, sk: `HELD#${lineId}` }),
  heldIn: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'HELD#' }),
  silenced: (room: Room, accountId: Id<'account'>) => ({ pk: `ROOM#${room}`, sk: `SILENCED#${accountId}` }),
  writer: (room: Room, accountId: Id<'account'>) => ({ pk: `ROOM#${room}`, sk: `WRITER#${accountId}` }),

  announcement: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'ANNOUNCEMENT' }),
  question: (room: Room, questionId: Id<'question'>) => ({ pk: `ROOM#${room}`, sk: `QUESTION#${questionId}` }),
  questionsOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'QUESTION#' }),
  poll: (room: Room, pollId: Id<'poll'>) => ({ pk: `ROOM#${room}`, sk: `POLL#${pollId}` }),
  pollsOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'POLL#' }),
  reactions: (room: Room, shard: number) => ({ pk: `ROOM#${room}`, sk: `REACTIONS#${shard}` }),
  reactionsOf: (room: Room) => ({ pk: `ROOM#${room}`, sk: 'REACTIONS#' }),

  shard: (what: string, shard: number) => ({ pk: `TALLY#${what}`, sk: `SHARD#${shard}` }),
  shardsOf: (what: string) => ({ pk: `TALLY#${what}`, sk: 'SHARD#' }),
  vote: (what: string, accountId: Id<'account'>) => ({ pk: `TALLY#${what}`, sk: `VOTE#${accountId}` }),

  ban: (eventId: Id<'event'>, accountId: string) => ({ pk: eventId, sk: `BAN#${accountId}` }),
  bansOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'BAN#' }),
  act: (eventId: Id<'event'>, at: string, actId: Id<'act'>) => ({ pk: eventId, sk: `ACT#${at}#${actId}` }),
  actsOf: (eventId: Id<'event'>) => ({ pk: eventId, sk: 'ACT#' }),
  known: (accountId: Id<'account'>) => ({ pk: accountId, sk: 'KNOWN' }),
  words: { pk: 'WORDS', sk: 'WORDS' },
}

/** The index `person`: what somebody left anywhere, for their copy of it and for its end. */
export const ofPerson = (accountId: Id<'account'>, sk: string) => ({ personPk: accountId, personSk: sk })
export const person = (accountId: Id<'account'>, kind = '') => ({ pk: accountId, sk: kind })
