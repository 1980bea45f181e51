import type { Id } from '../../platform/ids.ts'
import type { CastMember } from '../people/cast.ts'
import type { BackstageView } from './backstage.contract.ts'
import type { LineUp } from './line-up.ts'
import { type Cue, isFor, type Standby } from './standby.ts'

interface Backstage {
  lineUp: LineUp
  cast: readonly (CastMember & { castId: Id<'mail'> })[]
  there: readonly Standby[]
  cues: readonly Cue[]
  /** Left out where LiveKit does not say. */
  connected: ReadonlySet<string | undefined> | undefined
}

/** A backstage as one of its people sees it. Addresses are in the list of the cast, which hosts alone read. */
export function viewOf(
  { lineUp, cast, there, cues, connected }: Backstage,
  reader: { accountId: Id<'account'>; castId: Id<'mail'>; isHost: boolean },
): BackstageView {
  const came = new Map(there.map((each) => [each.castId, each]))
  const own = there.find(({ accountId }) => accountId === reader.accountId)
  const hasRead = ({ at }: Cue, who: Standby | undefined) => (who?.readCuesAt ?? '') >= at
  /** Everybody it was for: whoever has not come has not read it. */
  const isRead = (cue: Cue) =>
    reader.isHost
      ? cast
          .filter(({ castId, part }) => cue.to === castId || (cue.to === 'all' && part === 'speaker'))
          .every(({ castId }) => hasRead(cue, came.get(castId)))
      : hasRead(cue, own)

  return {
    version: lineUp.version,
    speakers: cast.map(({ castId, name, part }) => {
      const standby = came.get(castId)
      const isThere = standby !== undefined && (connected?.has(standby.accountId) ?? true)
      return { castId, name, part, isThere, ...(standby?.ready && { ready: standby.ready }) }
    }),
    cues: cues
      .filter((cue) => reader.isHost || isFor(cue, reader.castId))
      .map((cue) => {
        const to = cast.find(({ castId }) => castId === cue.to)?.name
        return { cueId: cue.cueId, words: cue.words, at: cue.at, isRead: isRead(cue), ...(to && { to }) }
      }),
    ...(own?.ready && { own: own.ready }),
  }
}
