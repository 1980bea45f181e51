import type { Instant } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { headsStore } from './heads/heads.store.ts'
import { shownHeads } from './heads/heads.ts'
import { pollStore } from './polls/poll.store.ts'
import { toldPoll } from './polls/poll.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionStore } from './questions/question.store.ts'
import { inOrder, isOfShow, toldQuestion } from './questions/question.ts'
import { reactionStore } from './reactions/reaction.store.ts'
import { keepingStore, toldAnnouncement } from './rooms/keeping.store.ts'
import { type Room, usual } from './rooms/room.ts'
import { slideStore } from './slides/slide.store.ts'
import { toldSlide } from './slides/slide.ts'
import { stageStore, toldStage } from './stages/stage.store.ts'

/** As many questions as anybody reads. */
const mostQuestions = 30

/** How things stand in a room: what a snapshot says, and what a page shows before anything is live. Each slice adds its own. */
export function nowOf(table: Table) {
  const [keeping, questions, polls] = [keepingStore(table), questionStore(table), pollStore(table)]
  const [tally, reactions, stages] = [tallyStore(table), reactionStore(table), stageStore(table)]
  const [slides, heads] = [slideStore(table), headsStore(table)]
  const standing = async (room: Room) =>
    Promise.all((await polls.showing(room)).map(async (poll) => toldPoll(poll, await tally.sum(poll.pollId))))

  return async (room: Room, at: Instant) => {
    const [settings = usual(room), announcement, asked, put, counts, stage, there] = await Promise.all([
      keeping.settings(room),
      keeping.announcement(room, at),
      questions.ofRoom(room),
      standing(room),
      reactions.sum(room),
      stages.find(room),
      heads.find(room),
    ])
    const slide = await slides.onAir(stage)
    const watching = shownHeads(there, stage)
    const ofShow = asked.filter((each) => isOfShow(each, stage))
    return {
      stage: toldStage(stage),
      ...(watching !== undefined && { watching }),
      ...(slide && { slide: toldSlide(slide) }),
      ...{ isOpen: settings.isOpen, slowSeconds: settings.slowSeconds },
      ...(announcement && { announcement: toldAnnouncement(announcement) }),
      ...(stage.lastEndedAt && { questionsSince: stage.lastEndedAt }),
      questions: inOrder(ofShow).slice(0, mostQuestions).map(toldQuestion),
      polls: put,
      reactions: counts,
    }
  }
}
export type RoomNow = Awaited<ReturnType<ReturnType<typeof nowOf>>>
