import type { Outline } from './outline.ts'

/** The programme as JSON. Instants are UTC; `zone` says by which clocks the event lives. */
export function programmeJson({ event, version, at, items }: Outline): string {
  const { eventId, name, place, zone, days, stages, cancelled } = event
  return JSON.stringify({
    ...{ eventId, name, place, zone, version, madeAt: at, days, stages },
    ...(cancelled && { cancelled: { at: cancelled.at, reason: cancelled.reason } }),
    items: items.map(({ itemId, uid, sequence, cancelled: isOut, title, about, people, track, isBreak, ...where }) => ({
      ...{ itemId, uid, sequence, status: isOut ? 'cancelled' : 'confirmed', title, about },
      ...{ speakers: people, track, type: isBreak ? 'break' : 'programme' },
      ...{ stageId: where.stageId, stage: where.stage, on: where.on },
      ...{ startsAt: where.startsAt, endsAt: where.endsAt, url: where.url },
    })),
  })
}

export const jsonType = 'application/json'
