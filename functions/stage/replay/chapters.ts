import type { Instant } from '../../platform/clock.ts'
import { type Part, seenAt } from './replay.ts'

/** Where to jump to. */
export interface Chapter {
  /** Seconds. */
  at: number
  kind: 'item' | 'question'
  title: string
  /** Which programme item it is. */
  itemId?: string | undefined
}

interface Item {
  itemId: string
  title: string
  startsAt: Instant
  endsAt: Instant
}
interface Answered {
  words: string
  status: string
  answeringAt?: Instant | undefined
}

/** One for each programme item that was on, by the schedule, and for each question from the moment it was taken up. */
export function chaptersOf(part: Part, items: readonly Item[], questions: readonly Answered[]): Chapter[] {
  const began = Date.parse(part.beganAt)
  const recorded = part.milliseconds + part.leftOut.reduce((sum, { from, to }) => sum + to - from, 0)
  const on = items
    .map((item) => ({ ...item, from: Date.parse(item.startsAt) - began, to: Date.parse(item.endsAt) - began }))
    .filter(({ from, to }) => from < recorded && to > 0)
    .map(({ itemId, title, from, to }) => ({
      ...{ kind: 'item' as const, title, itemId },
      at: firstSeen(part, Math.max(0, from), to),
    }))
  const answered = questions
    .filter(({ status, answeringAt }) => answeringAt && (status === 'answered' || status === 'answering'))
    .map(({ words, answeringAt = '' }) => ({
      kind: 'question' as const,
      title: words,
      at: seenAt(part, Date.parse(answeringAt) - began),
    }))
  return [...on, ...answered]
    .flatMap(({ at, ...chapter }) => (at === undefined ? [] : [{ ...chapter, at: Math.floor(at / 1000) }]))
    .sort((a, b) => a.at - b.at || a.kind.localeCompare(b.kind))
}

/** An item whose beginning was cut begins where the cut ends. */
function firstSeen(part: Part, from: number, to: number): number | undefined {
  const cutTo = part.leftOut.find((each) => from >= each.from && from < each.to)?.to ?? from
  return cutTo < to ? seenAt(part, cutTo) : undefined
}
