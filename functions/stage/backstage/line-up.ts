import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'

/** In which order a stage's people speak. Planned before they come; whoever was named since stands at the end. */
export interface LineUp {
  order: readonly Id<'mail'>[]
  version: number
}

/** Somebody who was named, known by their address's `mail_…`. */
interface Named {
  castId: Id<'mail'>
  namedAt: string
}

export function inOrder<Each extends Named>(cast: readonly Each[], { order }: LineUp): Each[] {
  const place = ({ castId }: Named) => (order.includes(castId) ? order.indexOf(castId) : order.length)
  return cast.toSorted((a, b) => place(a) - place(b) || a.namedAt.localeCompare(b.namedAt))
}

/** One place earlier or later. The first stays first, the last last. */
export function movedInLine(
  cast: readonly Named[],
  lineUp: LineUp,
  { castId, to, version }: { castId: Id<'mail'>; to: 'earlier' | 'later'; version: number },
) {
  if (lineUp.version !== version) return refuse('line-up-moved-on')
  const order = inOrder(cast, lineUp).map((each) => each.castId)
  const at = order.indexOf(castId)
  const other = at + (to === 'earlier' ? -1 : 1)
  const neighbour = order[other]
  if (at < 0) return refuse('speaker-not-found')
  if (neighbour === undefined) return ok(lineUp)
  return ok<LineUp>({ order: order.with(at, neighbour).with(other, castId), version: version + 1 })
}
