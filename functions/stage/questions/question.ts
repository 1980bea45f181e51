import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { type Author, isHeld, maySpeak } from '../chat/line.ts'
import type { Room, RoomSettings } from '../rooms/room.ts'
import { askedSince, type Stage } from '../stages/stage.ts'

/** Asked of who speaks on the stage. */
export interface Question {
  questionId: Id<'question'>
  room: Room
  authorId: Id<'account'>
  /** Empty where it is asked without a name. */
  name: string
  words: string
  status: 'held' | 'open' | 'answering' | 'answered' | 'dismissed'
  at: Instant
  answeringAt?: Instant | undefined
  /** For the replay's chapters. */
  answeredAt?: Instant | undefined
  /** Counted anew each second that somebody votes. */
  votes: number
  version: number
}

export function asked(
  { questionId, words, nameless }: Pick<Question, 'questionId' | 'words'> & { nameless: boolean },
  {
    author,
    settings,
    listed,
    open,
  }: { author: Author; settings: RoomSettings; listed: readonly string[]; open: number },
  now: Instant,
) {
  const may = maySpeak(author, settings, now)
  if (!may.ok) return may
  if (open >= mostOpen) return refuse('enough-asked')
  return ok<Question>({
    ...{ questionId, room: settings.room, authorId: author.accountId, words, at: now, votes: 0, version: 1 },
    name: nameless ? '' : author.name,
    status: isHeld(words, author, settings, listed, now) ? 'held' : 'open',
  })
}

/** A question is asked of one show: in a festival of two days, Saturday's do not stand in Sunday's way. */
export const isOfShow = ({ at }: Pick<Question, 'at'>, { lastEndedAt = '' }: Pick<Stage, 'lastEndedAt'>): boolean =>
  at >= lastEndedAt

/** Whether it still waits. What nobody got to before a show ended for good does not. */
export const isWaiting = ({ status, at }: Question, stage: Stage, now: Instant): boolean =>
  (status === 'open' || status === 'held') && at >= askedSince(stage, now)

/** Of one person, waiting or open at a time: a list that one person fills is nobody's. */
const mostOpen = 3

/** What a moderator may make of a question, from where. */
const moves: Readonly<Record<'open' | 'answering' | 'answered' | 'dismissed', readonly Question['status'][]>> = {
  open: ['held', 'answering', 'dismissed'],
  answering: ['open'],
  answered: ['answering', 'open'],
  dismissed: ['held', 'open', 'answering'],
}
export type QuestionMove = keyof typeof moves

export function movedTo(question: Question, status: QuestionMove, now: Instant) {
  if (question.status === status) return ok(question)
  if (!moves[status].includes(question.status)) return refuse('question-elsewhere')
  return ok<Question>({
    ...question,
    status,
    ...(status === 'answering' && { answeringAt: now }),
    ...(status === 'answered' && { answeringAt: question.answeringAt ?? now, answeredAt: now }),
    version: question.version + 1,
  })
}

/** What everybody in the room gets to see of it. One that is not shown any more says only that. */
export function toldQuestion({ questionId, name, words, status, at, answeringAt, answeredAt, votes }: Question) {
  const id = questionId
  if (status === 'held' || status === 'dismissed') return { type: 'question-removed', id, since: at }
  return { type: 'question', id, name, words, status, at, answeringAt, answeredAt, votes }
}

/** As the room sees them: what is being answered, then by votes, then what was answered, latest first. */
export function inOrder(questions: readonly Question[]): Question[] {
  const ranks = { answering: 0, open: 1, answered: 2, held: 3, dismissed: 3 } as const
  return questions
    .filter(({ status }) => status !== 'held' && status !== 'dismissed')
    .sort(
      (a, b) =>
        ranks[a.status] - ranks[b.status] ||
        (a.status === 'answered' ? (b.answeredAt ?? '').localeCompare(a.answeredAt ?? '') : b.votes - a.votes) ||
        a.at.localeCompare(b.at),
    )
}
