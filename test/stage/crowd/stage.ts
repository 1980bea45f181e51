import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import type { Snapshot } from '../../../functions/platform/live/frame.ts'
import { stageContract } from '../../../functions/stage/api.ts'
import { stageFrames } from '../../../functions/stage/frames.ts'
import type { LiveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { roomOf } from '../../../functions/stage/rooms/room.ts'
import { mediaRoutes, stageRoutes } from '../../../functions/stage/routes.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { clockAt, countedIds, openApi, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'

export const fest = 'event_kabizza-fest-2026' as const
export const merdeka = roomOf(fest, 'panggung-merdeka')

/** Since when accounts have been here: whoever is called `baru` since yesterday. */
const openedAt = (accountId: string) =>
  accountId.includes('baru') ? '2026-10-23T02:00:00.000Z' : '2026-01-01T00:00:00.000Z'

export const stageDeps = (table: Table) => ({
  table,
  newId: countedIds(),
  findStage: async (eventId: `event_${string}`, stageId: string) =>
    stageId === 'panggung-merdeka'
      ? { eventId, eventName: 'Kabizza Fest', stageId, name: 'Panggung Merdeka', zone: 'Asia/Jakarta' }
      : undefined,
  uploadTo: async ({ key, mostBytes }: { key: string; mostBytes: number }) => ({
    url: 'http://uploads',
    fields: { key },
    mostBytes,
  }),
  speaker: async (accountId: string) => speakerCalled(accountId),
  speakers: async (accountIds: readonly `account_${string}`[]) =>
    new Map(accountIds.map((accountId) => [accountId, speakerCalled(accountId)] as const)),
})

const speakerCalled = (accountId: string) => ({
  name: accountId.slice('account_'.length),
  openedAt: openedAt(accountId),
  roles: accountId === 'account_yani' ? (['event-staff'] as const) : [],
})

/** All that can be asked of stages, in process. */
export function stageApi(table: Table, time: { now: string }, around: Partial<Around> = {}) {
  const deps = { ...stageDeps(table), live: async () => undefined, ...around }
  const router = { ...stageRoutes(deps), ...mediaRoutes(deps) }
  return openApi({ contract: stageContract, router: router as never, prefix: '/api/stage', table, time }).as
}
export type StageApi = ReturnType<typeof stageApi>
type Around = Pick<Parameters<typeof mediaRoutes>[0], 'findStage' | 'speaker' | 'speakers' | 'newId' | 'live'>

/** A stage with its API, and the follower of its table, which is woken by hand. */
export async function openStage() {
  const [table, time] = [await emptyTable('stage'), clockAt()]
  const as = stageApi(table, time)
  const staff = as(person('yani', 'event-staff'))
  const [rina, yoga, baru] = ['rina', 'yoga', 'baru'].map((name) => as(person(name))) as [
    ReturnType<typeof as>,
    ReturnType<typeof as>,
    ReturnType<typeof as>,
  ]
  return { table, time, as, staff, rina, yoga, baru, later: (ms: number) => turn(time, ms) }
}

function turn(time: { now: string }, ms: number): void {
  time.now = new Date(Date.parse(time.now) + ms).toISOString()
}

/** The media room of a show that is on. */
export const mediaRoom = 'show_pagi'

/** Puts a stage on the air, with these named as its hosts. */
export async function onAir({ table, time }: { table: Table; time: { now: string } }, hosts: readonly string[]) {
  const [stages, at] = [stageStore(table), time.now]
  const live = { room: merdeka, state: 'live', mediaRoom, since: at, version: 1 } as const
  await stages.saveWhile(0, live, { name: 'stage-moved', at })
  for (const name of hosts)
    await stages.name(merdeka, { mail: `${name}@warga.example`, name, part: 'host', namedAt: at })
}

/** What frames were posted to whom, and which snapshots were put. */
export function follower(table: Table, live: () => Promise<{ rooms: LiveRooms } | undefined> = async () => undefined) {
  const posted: { connectionId: string; text: string }[] = []
  const closed: string[] = []
  const snapshots: Snapshot[] = []
  const gone = new Set<string>()
  const handler = stageFrames(table, {
    live,
    sockets: {
      post: async (connectionId, text) => {
        if (gone.has(connectionId)) return false
        posted.push({ connectionId, text })
        return true
      },
      close: async (connectionId) => void closed.push(connectionId),
    },
    putSnapshot: async (snapshot) => void snapshots.push(snapshot),
  })
  return { handler, posted, closed, snapshots, gone }
}
