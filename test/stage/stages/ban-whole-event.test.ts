import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { lineStore } from '../../../functions/stage/chat/line.store.ts'
import { questionStore } from '../../../functions/stage/questions/question.store.ts'
import { type Room, roomOf } from '../../../functions/stage/rooms/room.ts'
import { person } from '../../support/city.ts'
import { fest, follower, onAir, openStage, merdeka as room, stageApi } from '../crowd/stage.ts'
import { wake } from './woken.ts'

const elsewhere = roomOf(fest, 'serambi')
const otherEvent = roomOf('event_pasar-malam', 'panggung-merdeka')
const rooms: Room[] = [room, elsewhere, otherEvent]

let stage: Awaited<ReturnType<typeof openStage>>
let watch: ReturnType<typeof follower>
let as: ReturnType<typeof stageApi>
beforeEach(async () => {
  stage = await openStage()
  // Both events have more than one stage here.
  as = stageApi(stage.table, stage.time, {
    findStage: async (eventId, stageId) => ({
      eventId,
      eventName: eventId,
      stageId,
      name: stageId,
      zone: 'Asia/Jakarta',
    }),
  })
  watch = follower(stage.table)
  await onAir(stage, ['dewi'])
})
const write = (who: string, where: Room, words: string) =>
  as(person(who)).writeLine({ room: where, formKey: randomUUID(), words })
const ask = (who: string, where: Room, words: string) =>
  as(person(who)).askQuestion({ room: where, formKey: randomUUID(), words, nameless: false })
/** What anybody finds of somebody in a room: what was told, and what a page shows. */
const found = async (where: Room, words: RegExp) => {
  const [read, told] = [await as().readRoom({ room: where }), await as().framesSince({ room: where, number: 0 })]
  const snapshot = watch.snapshots.findLast((each) => each.room === where)
  return [read, told, snapshot].map((each) => words.test(JSON.stringify(each)))
}
const banned = {
  'a moderator': async (lineId: `line_${string}`) =>
    as(person('yani', 'event-staff')).banAuthor({ room, lineId, reason: 'Mengancam.' }),
  'a host': async () => as(person('dewi')).banPerson({ room, accountId: 'account_yoga', reason: 'Mengancam.' }),
}

describe('somebody whom', () => {
  it.each(Object.keys(banned) as (keyof typeof banned)[])(
    '%s banned in one room has written and asked nothing in any room of the event, and keeps what is of another',
    async (by) => {
      for (const where of rooms) {
        await write('yoga', where, 'Kasar sekali')
        await ask('yoga', where, 'Kasar juga?')
        await write('rina', where, 'Halus')
        await ask('rina', where, 'Halus juga?')
      }
      await wake(stage.table, watch.handler)
      for (const where of rooms)
        expect(await found(where, /Kasar sekali.*Kasar juga|Kasar juga.*Kasar sekali/)).toEqual([true, true, true])
      stage.later(1000)
      const [line] = (await lineStore(stage.table).ofPerson('account_yoga')).filter((each) => each.room === room)
      await banned[by](line?.lineId ?? 'line_')
      await wake(stage.table, watch.handler)
      for (const where of [room, elsewhere]) {
        expect(await found(where, /Kasar/)).toEqual([false, false, false])
        expect(await found(where, /Halus.*Halus juga|Halus juga.*Halus/)).toEqual([true, true, true])
      }
      expect(await found(otherEvent, /Kasar sekali/)).toEqual([true, true, true])
      expect(await found(otherEvent, /Kasar juga/)).toEqual([true, true, true])
      const acts = await as(person('yani', 'event-staff')).listActs({ eventId: fest })
      expect(acts.map(({ act }) => act)).toEqual(['person-banned'])
    },
  )

  it('a moderator banned waits for no moderator any more; what was answered stays where it was', async () => {
    const staff = as(person('yani', 'event-staff'))
    const held = await write('baru', elsewhere, 'Kasar sekali')
    const asked = await Promise.all(['Satu?', 'Dua?', 'Tiga?'].map((words) => ask('baru', elsewhere, words)))
    const [answered, answering] = asked.map(({ questionId }) => questionId)
    for (const questionId of [answered, answering])
      for (const to of ['open', 'answering'] as const)
        await staff.moveQuestion({ room: elsewhere, questionId: questionId as 'question_', to })
    await staff.moveQuestion({ room: elsewhere, questionId: answered as 'question_', to: 'answered' })
    const { lineId } = await write('baru', room, 'Kasar di sini')
    await staff.banAuthor({ room, lineId, reason: 'Mengancam.' })
    expect(await staff.waitingLines({ room: elsewhere })).toEqual([])
    expect((await staff.listQuestions({ room: elsewhere })).map(({ words }) => words)).toEqual(['Satu?'])
    expect(await lineStore(stage.table).find(elsewhere, held.lineId)).toMatchObject({ status: 'removed', words: '' })
    const left = await questionStore(stage.table).ofPerson('account_baru')
    expect(left.map(({ status }) => status).toSorted()).toEqual(['answered', 'dismissed', 'dismissed'])
  })
})
