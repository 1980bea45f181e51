import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Told } from '../../platform/live/frame.ts'
import type { StageDomainEvent } from '../domain-events.ts'
import { isRoom, type Room } from './room.ts'

/**
 * Where those behind a stage are told that something is new: a room of its own, for hosts and speakers alone. It has no
 * snapshot, and its frames say nothing but that: what is new is asked for, and every right is looked at then.
 */
export type BackstageRoom = `${Room}.belakang`

const ending = '.belakang'

export const backstageOf = (room: Room): BackstageRoom => `${room}${ending}`

/** The stage that a backstage belongs to. Nothing, where a name is none of a backstage. */
export function stageBefore(room: string): Room | undefined {
  const stage = room.endsWith(ending) ? room.slice(0, -ending.length) : ''
  return isRoom(stage) ? stage : undefined
}

/** What an item says beside what it is, so that those behind the stage look. */
export const backstageTold = (room: Room, at: Instant) => ({
  told: { room: backstageOf(room), entries: [{ type: 'backstage' }] } satisfies Told,
  domainEvent: { name: 'backstage-changed', at } satisfies Happened<StageDomainEvent>,
})
