import type { Instant } from '../platform/clock.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import type { Page } from '../publishing/publish.ts'
import { captionStore } from './captions/caption.store.ts'
import { type Cue, cuesOf } from './captions/caption.ts'
import { lineStore } from './chat/line.store.ts'
import { questionStore } from './questions/question.store.ts'
import { type Chapter, chaptersOf } from './replay/chapters.ts'
import { replayStore } from './replay/replay.store.ts'
import { type Part, seenAt } from './replay/replay.ts'
import type { FoundStage } from './rooms/entrance.ts'
import { type Room, stageOf } from './rooms/room.ts'

interface Around {
  findStage(eventId: Id<'event'>, stageId: string): Promise<FoundStage | undefined>
  itemsOn(
    eventId: Id<'event'>,
    stageId: string,
  ): Promise<readonly { itemId: string; title: string; startsAt: Instant; endsAt: Instant }[]>
}

/** A take, as its page shows it. */
export interface ShownPart {
  beganAt: Instant
  seconds: number
  /** Paths on the host of pictures. */
  picture?: { path: string; bytes: number } | undefined
  sound?: { path: string; bytes: number } | undefined
  /** The WebVTT's path on the site. Left out where nobody wrote captions. */
  captions?: string | undefined
  cues: readonly Cue[]
  chapters: readonly Chapter[]
  /** What was written beside it, at which second. */
  chat: readonly { id: string; at: number; name: string; words: string; isStaff: boolean }[]
}
export interface ReplayPage {
  stage: FoundStage
  room: Room
  replays: readonly { replayId: string; parts: readonly ShownPart[] }[]
}
export interface StageLocals {
  replayPage: ReplayPage
}

/** Nobody scrolls through more beside a film, and the page stays light. */
const mostLines = 200

export const captionPath = (replayId: string, n: number) => `/siaran/${replayId}-${n + 1}.vtt`

type StagePage = Page<Partial<StageLocals>>

/** What can be seen again of a stage. Made by whoever puts the recording together; nobody else's writing touches it. */
export function replayPages(table: Table, { findStage, itemsOn }: Around) {
  const [replays, captions, questions] = [replayStore(table), captionStore(table), questionStore(table)]
  const lines = lineStore(table)

  return (room: Room): StagePage => {
    const { eventId, stageId } = stageOf(room)
    return {
      path: `/acara/${eventId}/panggung/${stageId}/ulang/`,
      async load() {
        const [stage, all] = await Promise.all([findStage(eventId, stageId), replays.ofRoom(room)])
        const shown = all.filter(({ state, parts }) => state === 'shown' && parts.length > 0)
        if (!stage || shown.length === 0) return undefined
        const [items, asked, written, said] = await Promise.all([
          itemsOn(eventId, stageId),
          questions.ofRoom(room),
          captions.ofRoom(room),
          lines.shownIn(room),
        ])
        const around = { items, asked, written, said }
        return {
          replayPage: {
            stage,
            room,
            replays: shown.map(({ replayId, parts }) => ({
              replayId,
              parts: parts.map((part, n) => shownPart(part, captionPath(replayId, n), around)),
            })),
          },
        }
      },
    }
  }
}

interface Beside {
  items: Parameters<typeof chaptersOf>[1]
  asked: Parameters<typeof chaptersOf>[2]
  written: Parameters<typeof cuesOf>[0]
  said: readonly { lineId: string; name: string; words: string; isStaff: boolean; at: Instant }[]
}

function shownPart(part: Part, captionsAt: string, { items, asked, written, said }: Beside): ShownPart {
  const file = (kind: 'picture' | 'sound') => {
    const found = part.files.find((each) => each.kind === kind)
    return found && { path: `/${found.key}`, bytes: found.bytes }
  }
  const cues = cuesOf(written, part)
  const chat = said.flatMap(({ lineId, name, words, isStaff, at }) => {
    const seen = seenAt(part, Date.parse(at) - Date.parse(part.beganAt))
    return seen === undefined ? [] : [{ id: lineId, at: Math.floor(seen / 1000), name, words, isStaff }]
  })
  return {
    ...{ beganAt: part.beganAt, seconds: Math.round(part.milliseconds / 1000) },
    ...{ picture: file('picture'), sound: file('sound'), cues, chapters: chaptersOf(part, items, asked) },
    ...(cues.length > 0 && { captions: captionsAt }),
    chat: chat.sort((a, b) => a.at - b.at).slice(0, mostLines),
  }
}
