import { type DomainEvent, domainEventIn } from '../platform/dynamodb/domain-events.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { Entry } from '../platform/live/frame.ts'
import { asTheySay, type Framing, framing } from '../platform/live/framing.ts'
import { roomStore } from '../platform/live/room.store.ts'
import { logError } from '../platform/log.ts'
import type { StreamHandler } from '../platform/manifest.ts'
import { standbyStore, toStandby } from './backstage/standby.store.ts'
import type { StageDomainEvent } from './domain-events.ts'
import type { Live } from './media/in-show.ts'
import { endAsHost, putOut } from './media/put-out.ts'
import { nowOf } from './now.ts'
import { pollStore } from './polls/poll.store.ts'
import { toldPoll } from './polls/poll.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionStore } from './questions/question.store.ts'
import { toldQuestion } from './questions/question.ts'
import { reactionStore } from './reactions/reaction.store.ts'
import { toldReactions } from './reactions/reaction.ts'
import { replayStore } from './replay/replay.store.ts'
import { stageBefore } from './rooms/backstage-room.ts'
import type { Room } from './rooms/room.ts'
import { stageStore } from './stages/stage.store.ts'

type Event = DomainEvent<StageDomainEvent>

type Telling = Pick<Framing<StageDomainEvent>, 'sockets' | 'putSnapshot'>

/** What rooms are told of what happened, and who is shut out of them. */
export function stageFrames(table: Table, { live, ...telling }: Telling & { live: Live }): StreamHandler {
  const tell = toldTo(table, telling)
  const deps = { stages: stageStore(table), standby: standbyStore(table), replays: replayStore(table), live }

  async function atLiveKit({ name, item, at }: Event): Promise<void> {
    if (name === 'person-banned') return putOut(item.pk as Id<'event'>, item.accountId as Id<'account'>, at, deps)
    if (name === 'hosting-ended') await endAsHost(item.room as Room, toStandby(item), at, deps)
  }
  /**
   * Rooms are told whatever becomes of this. All at once: where LiveKit does not answer, they wait for its
   * patience once, not for each.
   */
  const shutOut = async (records: Parameters<StreamHandler>[0]['Records']) => {
    const events = records.flatMap((record) => domainEventIn<StageDomainEvent>(record) ?? [])
    const puttingOut = events.map((event) =>
      atLiveKit(event).catch((error) =>
        logError('somebody was not put out at LiveKit', error, { because: event.name }),
      ),
    )
    await Promise.all(puttingOut)
  }
  return async (event) => {
    const [told] = await Promise.all([tell(event), shutOut(event.Records)])
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
    shutOut: ({ name, item }) =>
      name === 'person-banned' || name === 'hosting-ended' ? String(item.accountId) : undefined,

    entriesOf: async (room, events) => [...(await asTheySay(room, events)), ...(await counted(room as Room, events))],
    takenBack({ type, id }) {
      const what = removals[type]
      return what ? (each) => each.type === what && each.id === id : undefined
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
