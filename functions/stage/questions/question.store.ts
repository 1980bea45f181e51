import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Item, Table, Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { keys, ofPerson, person } from '../keys.ts'
import { isRoom, type Room, stageOf } from '../rooms/room.ts'
import { movedTo, type Question, toldQuestion } from './question.ts'

export type QuestionStore = ReturnType<typeof questionStore>

export const questionStore = (table: Table) => ({
  async find(room: Room, questionId: Id<'question'>): Promise<Question | undefined> {
    const item = await table.get(keys.question(room, questionId))
    return item && toQuestion(item)
  },

  async ofRoom(room: Room): Promise<Question[]> {
    return (await table.startingWith(keys.questionsOf(room))).map(toQuestion)
  },

  async ofPerson(accountId: Id<'account'>): Promise<Question[]> {
    return (await table.startingWith(person(accountId, 'QUESTION#'), 'person')).map(toQuestion)
  },

  /** False when it is there already: the form was sent twice. */
  saveNew(question: Question, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    return table.putNew(itemOf(question, domainEvent))
  },

  /** False when another moderator was first. Votes that come meanwhile are counted apart, and stay. */
  saveWhile(question: Question, before: Question, domainEvent: Happened<StageDomainEvent>): Promise<boolean> {
    return table.together([
      { put: itemOf(question, domainEvent), while: { version: before.version } },
      ...(before.status === 'held' && question.status === 'open'
        ? [{ put: { ...keys.known(question.authorId), at: domainEvent.at } }]
        : []),
    ])
  },

  /** What somebody asked in an event's rooms and nobody has answered, whatever a moderator makes of it meanwhile. */
  async dismissAllOf(accountId: Id<'account'>, eventId: Id<'event'>, at: Instant): Promise<void> {
    for (const asked of await this.ofPerson(accountId)) {
      if (stageOf(asked.room).eventId !== eventId) continue
      for (let each: Question | undefined = asked; each; each = await this.find(asked.room, asked.questionId)) {
        const next = movedTo(each, 'dismissed', at)
        if (!next.ok || next.value === each) break
        if (await this.saveWhile(next.value, each, { name: 'question-moved', at })) break
      }
    }
  },

  /** Writes down the sum, for the order of the list. Says nothing new. */
  async count(room: Room, questionId: Id<'question'>, votes: number): Promise<Question | undefined> {
    const item = await table.change(keys.question(room, questionId), { set: { votes } }, { questionId })
    return item && toQuestion(item)
  },

  /** Nobody's, and without words. */
  async forget(question: Question, now: Instant): Promise<void> {
    const {
      personPk: _,
      personSk: __,
      ...item
    } = itemOf(
      { ...question, ...{ authorId: 'account_erased', name: '', words: '', status: 'dismissed' } },
      { name: 'question-moved', at: now },
    )
    await table.put({ ...item, version: question.version + 1 } as Item)
  },

  /** What a vote hangs on: only a question that is open is voted for. */
  whileOpen: ({ room, questionId }: Question): Write => ({
    check: keys.question(room, questionId),
    while: { status: 'open' },
  }),
})

const itemOf = (question: Question, domainEvent: Happened<StageDomainEvent>): Item => ({
  ...keys.question(question.room, question.questionId),
  ...ofPerson(question.authorId, `QUESTION#${question.at}#${question.questionId}`),
  ...question,
  // The room is told of one that moved once its votes are counted.
  told: {
    room: question.room,
    entries: domainEvent.name === 'question-asked' ? [toldQuestion(question)].filter(isShown) : [],
  },
  domainEvent,
})

const isShown = ({ type }: { type: string }) => type === 'question'

const questionItem = v.object({
  questionId: id('question'),
  room: v.custom<Room>((value) => typeof value === 'string' && isRoom(value)),
  authorId: id('account'),
  name: v.string(),
  words: v.string(),
  status: v.picklist(['held', 'open', 'answering', 'answered', 'dismissed']),
  at: v.string(),
  answeringAt: v.optional(v.string()),
  answeredAt: v.optional(v.string()),
  votes: v.number(),
  version: v.number(),
})
const toQuestion = (item: Item): Question => v.parse(questionItem, item)
