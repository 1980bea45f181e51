import { randomUUID } from 'node:crypto'
import { type Room, roomOf } from '../../../functions/stage/rooms/room.ts'
import type { City } from '../city.ts'
import { booths } from './content/booths.ts'
import { talk } from './content/stage.ts'
import type { StageTalk } from './content/types.ts'
import { festivalId, festivalStages } from './festival.ts'
import { inLanes } from './lanes.ts'
import { type Person, person } from './person.ts'
import type { Staff } from './staff.ts'

type Visitor = StageTalk['visitors'][number]

/**
 * A stage that waits for its broadcast: who will speak is named, a moderator has asked the hall, and people talk. It is not
 * open: nobody sends anything, and whoever signs in as its host opens it.
 */
export async function fillStage(city: City, { 'event-staff': host }: Staff): Promise<void> {
  const room = roomOf(festivalId, (await festivalStages(host)).get(talk.stage) ?? '')
  for (const member of talk.cast) await host.stage.nameCast({ room, ...member })
  await host.stage.announce({ room, words: talk.announcement, minutes: 240 })
  const { pollId } = await host.stage.openPoll({
    ...{ room, formKey: randomUUID(), many: false },
    ...{ question: talk.poll.question, choices: [...talk.poll.choices] },
  })
  const come = new Map<Visitor, Person>()
  await inLanes(talk.visitors, async (visitor) => void come.set(visitor, await signedIn(city, visitor.mail)))

  const questionIds: (`question_${string}` | undefined)[] = []
  for (const visitor of talk.visitors) questionIds.push(await speak(room, visitor, come.get(visitor) ?? host, host))
  await inLanes(talk.visitors, async (visitor) => {
    const { supports = [], votes } = visitor
    const who = come.get(visitor) ?? host
    await who.stage.castVote({ room, pollId, choices: [votes] })
    for (const asked of supports) {
      const questionId = questionIds[asked]
      if (questionId) await who.stage.upvoteQuestion({ room, questionId, up: true })
    }
  })
  for (const words of talk.replies) await host.stage.writeLine({ room, formKey: randomUUID(), words })
}

async function signedIn(city: City, mail: string): Promise<Person> {
  const exhibitor = booths.find((booth) => booth.exhibitor.mail === mail)?.exhibitor
  if (!exhibitor) throw new Error(`No exhibitor has the mail ${mail}.`)
  const visitor = person(city, mail)
  await visitor.signIn({ name: exhibitor.name })
  return visitor
}

/** The moderator lets somebody's first words through; what they ask then needs nobody. */
async function speak(room: Room, { line, question }: Visitor, visitor: Person, host: Person) {
  const { lineId, status } = await visitor.stage.writeLine({ room, formKey: randomUUID(), words: line })
  if (status === 'held') await host.stage.letLineThrough({ room, lineId })
  if (!question) return undefined
  const { words, isNameless = false, isAnswered } = question
  const { questionId } = await visitor.stage.askQuestion({ room, formKey: randomUUID(), words, nameless: isNameless })
  if (isAnswered) await host.stage.moveQuestion({ room, questionId, to: 'answered' })
  return questionId
}
