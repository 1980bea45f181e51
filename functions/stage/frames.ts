import { type DomainEvent, domainEventIn } from '../platform/dynamodb/domain-events.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { Entry } from '../platform/live/frame.ts'
import { asTheySay, type Framing, framing } from '../platform/live/framing.ts'
import { roomStore } from '../platform/live/room.store.ts'
import { logError } from '../platform/log.ts'
import type { StreamHandler } from '../platform/manifest.ts'
import type { StageDomainEvent } from './domain-events.ts'
import type { LiveRooms } from './media/live-rooms.ts'
import { putOut } from './media/put-out.ts'
import { nowOf } from './now.ts'
import { pollStore } from './polls/poll.store.ts'
import { toldPoll } from './polls/poll.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionStore } from './questions/question.store.ts'
import { toldQuestion } from './questions/question.ts'
import { reactionStore } from './reactions/reaction.store.ts'
import { toldReactions } from './reactions/reaction.ts'
import { stageBefore } from './rooms/backstage-room.ts'
import type { Room } from './rooms/room.ts'
import { stageStore } from './stages/stage.store.ts'

type Event = DomainEvent<StageDomainEvent>

type Telling = Pick<Framing<StageDomainEvent>, 'sockets' | 'putSnapshot'>

/** What rooms are told of what happened, and who is shut out of them. */
export function stageFrames(
  table: Table,
  { live, ...telling }: Telling & { live(): Promise<{ rooms: LiveRooms } | undefined> },
): StreamHandler {
  const [tell, stages] = [toldTo(table, telling), stageStore(table)]

  /** LiveKit keeps nobody waiting: rooms are told whatever becomes of this. */
  const putOutBanned = async (records: Parameters<StreamHandler>[0]['Records']) => {
    for (const record of records) {
      const event = domainEventIn<StageDomainEvent>(record)
      if (event?.name !== 'person-banned') continue
      const { pk: eventId, accountId } = event.item
      await putOut(eventId as Id<'event'>, String(accountId), { stages, live }).catch((error) =>
        logError('somebody banned was not put out', error, { eventId }),
      )
    }
  }
  return async (event) => {
    const [told] = await Promise.all([tell(event), putOutBanned(event.Records)])
    return told
  }
}

function toldTo(table: Table, deps: Telling): StreamHandler {
  const [rooms, now, counted] = [roomStore(table), nowOf(table), countedEntries(table)]

  return framing<StageDomainEvent>({
    ...deps,
    rooms,
    // A backstage has no snapshot: what is told there is told to nobody else.
    putSnapshot: async (snapshot) => (stageBefore(snapshot.room) ? undefined : deps.putSnapshot(snapshot)),
    nowOf: async (room, at) => (stageBefore(room) ? {} : now(room as Room, at)),
    shutOut: ({ name, item }) => (name === 'person-banned' ? String(item.accountId) : undefined),

    async entriesOf(room, events) {
      const entries = [...(await asTheySay(room, events)), ...(await counted(room as Room, events))]
      // What somebody wrote goes from where it was kept as well, not only from sight.
      for (const { type, id, since } of entries) {
        const what = removals[type]
        const isIt = (each: Entry) => each.type === what && each.id === id
        if (what) await rooms.rewrite(room, isIt, { type, id }, String(since))
      }
      return entries
    },
  })
}

/** What an entry takes back. */
const removals: Readonly<Record<string, string>> = { 'line-removed': 'line', 'question-removed': 'question' }

/** What many move at once is counted once a second: a vote is a number to the room, whoever cast it. */
function countedEntries(table: Table) {
  const [questions, polls, tally] = [questionStore(table), pollStore(table), tallyStore(table)]
  const reactions = reactionStore(table)

  async function question(room: Room, questionId: Id<'question'>): Promise<Entry[]> {
    const { people = 0 } = await tally.sum(questionId)
    const counted = await questions.count(room, questionId, people)
    return counted ? [toldQuestion(counted)] : []
  }
  async function poll(room: Room, pollId: Id<'poll'>): Promise<Entry[]> {
    const found = await polls.find(room, pollId)
    return found ? [toldPoll(found, await tally.sum(pollId))] : []
  }

  return async (room: Room, events: readonly Event[]): Promise<Entry[]> => {
    const aboutOf = (...names: StageDomainEvent[]) => [
      ...new Set(
        events
          .filter(({ name }) => names.includes(name))
          .map(({ item }) => String(item.what ?? item.questionId ?? item.pollId)),
      ),
    ]
    const entries = await Promise.all([
      ...aboutOf('question-moved', 'question-upvoted').map((each) => question(room, each as Id<'question'>)),
      ...aboutOf('poll-opened', 'poll-closed', 'vote-cast').map((each) => poll(room, each as Id<'poll'>)),
      events.some(({ name }) => name === 'reacted') ? reactions.sum(room).then((sum) => [toldReactions(sum)]) : [],
    ])
    return entries.flat()
  }
}
