import { ORPCError } from '@orpc/client'
import type { IconName } from '../../ui/icons.ts'

/** What each room keeps of its visitor; a room that is broken does not take the others along. */
export async function ofRoom<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'signed-out') throw error
    console.error(error)
    return undefined
  }
}

export const rooms = ['identity', 'events', 'jobs', 'library', 'stage'] as const
export type Room = (typeof rooms)[number]

type Rooms = Pick<App.Locals, Room>

/** All that the city holds of its visitor, room by room; nothing where a room cannot be reached. */
export async function everythingOf(locals: Rooms): Promise<Record<Room, Record<string, unknown> | undefined>> {
  const [identity, events, jobs, library, stage] = await Promise.all([
    ofRoom(() => locals.identity.exportMine()),
    ofRoom(() => locals.events.exportMine({})),
    ofRoom(() => locals.jobs.exportMine({})),
    ofRoom(() => locals.library.exportMine({})),
    ofRoom(() => locals.stage.exportMine({})),
  ])
  return { identity, events, jobs, library, stage }
}

export const iconOf: Readonly<Record<Room, IconName>> = {
  identity: 'orang',
  events: 'toko',
  jobs: 'tas',
  library: 'buku',
  stage: 'panggung',
}
