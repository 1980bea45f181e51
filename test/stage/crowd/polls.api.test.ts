import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { tallyStore } from '../../../functions/stage/polls/tally.store.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { afterDeed } from '../../../functions/stage/stages/stage.ts'
import { person, refusalOf } from '../../support/city.ts'
import { openStage, merdeka as room } from './stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
})
const wanted = (many = false) => ({
  ...{ room, formKey: randomUUID(), question: 'Di mana Anda pertama kali menjual karya?' },
  choices: ['Warung', 'Pasar malam', 'Belum pernah'],
  many,
})
const counts = (poll: { results: { count: number }[] } | undefined) => poll?.results.map(({ count }) => count)
type Shown = { id: string; people: number; results: { count: number; percent: number }[] }
const shown = async (pollId: string) =>
  ((await stage.as().readRoom({ room })).now.polls as Shown[]).find(({ id }) => id === pollId)

describe('a poll', () => {
  it('takes one vote a person, changed and taken back while it is open', async () => {
    const { pollId } = await stage.staff.openPoll(wanted())
    const vote = (choices: number[]) => stage.rina.castVote({ room, pollId, choices })
    expect(await vote([0])).toEqual({ pollId, mine: [0] })
    expect(await vote([0])).toEqual({ pollId, mine: [0] })
    expect(counts(await shown(pollId))).toEqual([1, 0, 0])
    expect(await vote([2])).toEqual({ pollId, mine: [2] })
    expect(await shown(pollId)).toMatchObject({ people: 1, results: [{ count: 0 }, {}, { percent: 100 }] })
    expect((await stage.rina.mineInRoom({ room })).polls).toEqual({ [pollId]: [2] })
    expect(await vote([])).toEqual({ pollId, mine: [] })
    expect(await shown(pollId)).toMatchObject({ people: 0 })
  })

  it('takes several choices where it says so, and no others', async () => {
    const one = await stage.staff.openPoll(wanted())
    expect(await refusalOf(stage.rina.castVote({ room, pollId: one.pollId, choices: [0, 1] }))).toBe('one-choice-only')
    expect(await refusalOf(stage.rina.castVote({ room, pollId: one.pollId, choices: [3] }))).toBe('no-such-choice')
    const many = await stage.staff.openPoll(wanted(true))
    const { mine } = await stage.rina.castVote({ room, pollId: many.pollId, choices: [2, 0, 0] })
    expect([mine.toSorted(), counts(await shown(many.pollId))]).toEqual([
      [0, 2],
      [1, 0, 1],
    ])
  })

  it('is one poll, however often its form is sent, and counts nothing once it is closed', async () => {
    const form = wanted()
    const { pollId } = await stage.staff.openPoll(form)
    stage.later(1000)
    expect((await stage.staff.openPoll(form)).pollId).toBe(pollId)
    await stage.yoga.castVote({ room, pollId, choices: [1] })
    expect((await stage.staff.closePoll({ room, pollId })).isOpen).toBe(false)
    expect(await refusalOf(stage.rina.castVote({ room, pollId, choices: [0] }))).toBe('poll-closed')
    expect((await stage.as().readRoom({ room })).now.polls).toMatchObject([{ people: 1, isOpen: false }])
  })

  it('counts every vote of a burst, people who change their minds and send twice among them', async () => {
    const { pollId } = await stage.staff.openPoll(wanted())
    const people = Array.from({ length: 60 }, (_, n) => stage.as(person(`orang${n}`)))
    const cast = await Promise.all(
      people.flatMap((each, n) => [
        refusalOf(each.castVote({ room, pollId, choices: [n % 3] })),
        refusalOf(each.castVote({ room, pollId, choices: [n % 3] })),
      ]),
    )
    expect(cast.every((refusal) => refusal === undefined || refusal === 'voted-meanwhile')).toBe(true)
    await Promise.all(people.slice(0, 20).map((each) => each.castVote({ room, pollId, choices: [2] })))
    const [poll] = (await stage.as().readRoom({ room })).now.polls as { results: { count: number }[]; people: number }[]
    expect(poll?.people).toBe(60)
    expect(poll && counts(poll)).toEqual([13, 13, 34])
  })

  it('says at its close how many voted, and counts nobody after: whoever was on the way is in it, or told so', async () => {
    const { pollId } = await stage.staff.openPoll(wanted())
    const people = Array.from({ length: 60 }, (_, n) => stage.as(person(`orang${n}`)))
    const casting = people.map(async (each, n) => {
      await wait(n * 5)
      return refusalOf(each.castVote({ room, pollId, choices: [n % 3] }))
    })
    await wait(150)
    const closed = await stage.staff.closePoll({ room, pollId })
    const refusals = await Promise.all(casting)
    const accepted = refusals.filter((refusal) => refusal === undefined).length
    expect(new Set(refusals)).toEqual(new Set([undefined, 'poll-closed']))
    expect(closed.people).toBe(accepted)
    expect((await stage.staff.closePoll({ room, pollId })).people).toBe(accepted)
  })

  it('that somebody saw open counts nothing once its close was answered', async () => {
    const { pollId } = await stage.staff.openPoll(wanted())
    const tally = tallyStore(stage.table)
    await stage.staff.closePoll({ room, pollId })
    const vote = { room, what: pollId, choices: ['choice0'], at: stage.time.now }
    for (const n of Array(30).keys())
      expect(await tally.cast({ ...vote, accountId: `account_orang${n}` }, [], 'vote-cast')).toBe(false)
    expect((await stage.as().readRoom({ room })).now.polls).toMatchObject([{ people: 0 }])
  })
})

describe('a question', () => {
  const ask = (words: string, nameless = false) => ({ room, formKey: randomUUID(), words, nameless })

  it('rises with its votes, one a person, and says when it was answered', async () => {
    const first = await stage.rina.askQuestion(ask('Modal awal dari mana?'))
    const second = await stage.yoga.askQuestion(ask('Perlu izin apa?', true))
    expect(second.name).toBe('')
    const vote = { room, questionId: second.questionId, up: true }
    await stage.rina.upvoteQuestion(vote)
    expect(await stage.rina.upvoteQuestion(vote)).toEqual({ votes: 1, up: true })
    expect(await stage.rina.upvoteQuestion({ ...vote, up: false })).toEqual({ votes: 0, up: false })
    const { questionId } = first
    await stage.staff.moveQuestion({ room, questionId, to: 'answering' })
    expect(await refusalOf(stage.yoga.upvoteQuestion({ room, questionId, up: true }))).toBe('question-elsewhere')
    stage.later(60_000)
    expect(await stage.staff.moveQuestion({ room, questionId, to: 'answered' })).toMatchObject({
      status: 'answered',
      answeringAt: '2026-10-24T02:00:00.000Z',
      answeredAt: '2026-10-24T02:01:00.000Z',
    })
    expect(await refusalOf(stage.staff.moveQuestion({ room, questionId, to: 'dismissed' }))).toBe('question-elsewhere')
  })

  it('of somebody new waits, and is let through with whoever asked it', async () => {
    const { questionId, status } = await stage.baru.askQuestion(ask('Boleh ikut?'))
    expect(status).toBe('held')
    expect((await stage.as().readRoom({ room })).now.questions).toEqual([])
    await stage.staff.moveQuestion({ room, questionId, to: 'open' })
    expect((await stage.baru.askQuestion(ask('Jam berapa?'))).status).toBe('open')
  })

  it('is one of at most three that a person has waiting', async () => {
    for (const words of ['Satu?', 'Dua?', 'Tiga?']) await stage.rina.askQuestion(ask(words))
    expect(await refusalOf(stage.rina.askQuestion(ask('Empat?')))).toBe('enough-asked')
  })
})

describe('questions of a show that is over', () => {
  const ask = (words: string) => ({ room, formKey: randomUUID(), words, nameless: false })
  const move = async (deed: 'open' | 'start' | 'end') => {
    stage.later(60_000)
    const stages = stageStore(stage.table)
    const before = await stages.find(room)
    const next = afterDeed(before, deed, before.version, 'show_lain', stage.time.now)
    if (next.ok) await stages.saveWhile(before.version, next.value, { name: 'stage-moved', at: stage.time.now })
    stage.later(60_000)
  }
  const shown = async () =>
    ((await stage.as().readRoom({ room })).now.questions as { words: string }[]).map(({ words }) => words)

  it('stand in nobody’s way, and what is asked between two shows is asked of the next', async () => {
    await move('open')
    await move('start')
    const { questionId } = await stage.rina.askQuestion(ask('Satu?'))
    for (const words of ['Dua?', 'Tiga?']) await stage.rina.askQuestion(ask(words))
    expect(await refusalOf(stage.rina.askQuestion(ask('Empat?')))).toBe('enough-asked')
    await move('end')
    expect((await shown()).toSorted()).toEqual(['Dua?', 'Satu?', 'Tiga?'])
    stage.later(9 * 60_000)
    await stage.rina.askQuestion(ask('Besok?'))
    await move('open')
    await move('start')
    await stage.rina.askQuestion(ask('Minggu?'))
    expect(await shown()).toEqual(['Besok?', 'Minggu?'])
    expect((await stage.staff.listQuestions({ room })).map(({ words }) => words)).toEqual(['Besok?', 'Minggu?'])
    expect(await refusalOf(stage.yoga.upvoteQuestion({ room, questionId, up: true }))).toBe('question-elsewhere')
    await stage.rina.askQuestion(ask('Lagi?'))
    expect(await refusalOf(stage.rina.askQuestion(ask('Empat lagi?')))).toBe('enough-asked')
  })

  it('come along where its stage is opened again within ten minutes, as after an end by mistake; later they do not', async () => {
    await move('open')
    await move('start')
    const { questionId } = await stage.rina.askQuestion(ask('Satu?'))
    await stage.yoga.upvoteQuestion({ room, questionId, up: true })
    await stage.baru.askQuestion(ask('Boleh ikut?'))
    const listed = async () => (await stage.staff.listQuestions({ room })).map(({ words }) => words)
    const mine = async () => {
      const { waiting, unread } = await stage.baru.mineInRoom({ room })
      return [waiting, unread].map((each) => each.map(({ words }) => words))
    }
    for (const [waitMs, shownThen] of [
      [8 * 60_000 - 1, ['Satu?']],
      [8 * 60_000, []],
    ] as const) {
      await move('end')
      expect(await mine()).toEqual([['Boleh ikut?'], []])
      stage.later(waitMs)
      await move('open')
      await move('start')
      expect(await shown()).toEqual(shownThen)
      if (shownThen.length === 0) continue
      expect(await listed()).toEqual(['Boleh ikut?', 'Satu?'])
      expect(await stage.rina.upvoteQuestion({ room, questionId, up: true })).toEqual({ votes: 2, up: true })
    }
    expect(await listed()).toEqual([])
    expect(await mine()).toEqual([[], ['Boleh ikut?']])
  })
})

describe('a reaction', () => {
  it('is counted, whoever sent it', async () => {
    await Promise.all([1, 2, 3].map(() => stage.as().react({ room, reaction: 'clap' })))
    expect((await stage.as().readRoom({ room })).now.reactions).toMatchObject({ clap: 3, heart: 0 })
  })
})
