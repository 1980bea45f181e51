import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { newAccountItem } from '../../../functions/identity/accounts/account.store.ts'
import { hashed, keys } from '../../../functions/identity/keys.ts'
import { startWrites } from '../../../functions/identity/sessions/session.store.ts'
import { dayIn, dayMs, later } from '../../../functions/platform/clock.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../../functions/platform/ids.ts'
import { type Room, roomOf } from '../../../functions/stage/rooms/room.ts'
import type { City } from '../../../infra/local/city.ts'
import type { Person } from '../../../infra/local/demo/person.ts'
import { staffOf } from '../../../infra/local/demo/staff.ts'
import { publishEvergreen } from '../../../infra/local/start/evergreen.ts'
import { type MeteredCity, withCities } from '../desk/bench-city.ts'
import { put } from '../desk/town.ts'

const place = { city: 4800, database: 4820, meter: 4821, media: true } as const
const eventId = 'event_panggung-ukur' as const

export interface OpenStage extends MeteredCity {
  staff: Person
  eventId: Id<'event'>
  stageId: string
  room: Room
}

/**
 * A city with one festival of one stage, which is on the air, for as long as `use` takes. `again` begins the same city anew
 * with each unit of its database counted.
 */
export const withStage = <Result>(
  use: (open: OpenStage, again: () => Promise<OpenStage>) => Promise<Result>,
): Promise<Result> =>
  withCities(place, async (begin) => {
    const begun = await begin({ isMetered: false })
    const { city, folder } = begun
    const site = city.objects.get('site')
    if (!site) throw new Error('the city has no site')
    await publishEvergreen(site, 'dist/site/client', join(folder, 'evergreen.json'))
    await city.afterDeploy()
    const { 'event-staff': staff } = await staffOf(city)
    const stageId = await openFestival(city, staff)
    const room = roomOf(eventId, stageId)
    if (await city.media?.started) await startShow(staff, room)
    await city.settled(120)
    const stage = { staff, eventId, stageId, room }
    return use({ ...begun, ...stage }, async () => ({ ...(await begin({ isMetered: true })), ...stage }))
  })

/** By the deeds of the demo's staff, as anybody would. */
async function openFestival(city: City, host: Person): Promise<string> {
  const today = dayIn('Asia/Jakarta', city.clock.now().toISOString())
  const days = [0, 1].map((n) => ({
    on: later(`${today}T00:00:00.000Z`, n * dayMs).slice(0, 10),
    ...{ opens: '00:00', closes: '23:59' },
  }))
  const { stages } = await host.events.openEvent({
    ...{ formKey: randomUUID(), slug: eventId.slice('event_'.length), kind: 'festival', name: 'Panggung Ukur' },
    ...{ tagline: 'Dua hari di panggung', story: 'Sebuah panggung dengan banyak penonton.', place: 'Alun-alun' },
    ...{ zone: 'Asia/Jakarta', days, stages: ['Panggung Ukur'], capacity: {} },
    ...{ applyFrom: `${today}T00:00`, applyUntil: `${today}T23:00` },
  })
  const stageId = stages[0]?.stageId ?? ''
  await host.events.addProgrammeItem({
    ...{ eventId, formKey: randomUUID(), title: 'Sepanjang hari', about: '', speakers: 'Salsa', stageId },
    ...{ on: today, starts: '00:00', ends: '23:59' },
  })
  return stageId
}

async function startShow(staff: Person, room: Room): Promise<void> {
  const { version } = await staff.stage.moveStage({ room, deed: 'open', version: 0 })
  await staff.stage.moveStage({ room, deed: 'start', version })
}

/** Somebody who is signed in. */
export interface Visitor {
  accountId: Id<'account'>
  mail: string
  /** What their browser's cookie holds. */
  token: string
}

/** People who opened their accounts a month ago and signed in yesterday: what that left in the tables, without the mails it took. */
export async function bringVisitors(city: City, count: number): Promise<Visitor[]> {
  const now = city.clock.now().toISOString()
  const visitors = Array.from({ length: count }, (_, n): Visitor => {
    const mail = `penonton${n}@warga.example`
    return { mail, accountId: idFrom('account', mail), token: randomBytes(32).toString('base64url') }
  })
  const times = { openedAt: later(now, -30 * dayMs), startedAt: later(now, -dayMs) }
  await put(
    city,
    'identity',
    visitors.flatMap((visitor, n) => rowsOf(visitor, `Penonton ${n}`, times)),
  )
  return visitors
}

function rowsOf(
  { accountId, mail, token }: Visitor,
  name: string,
  { openedAt, startedAt }: { openedAt: string; startedAt: string },
): Item[] {
  const account = { accountId, mail, name, lang: 'id', status: 'open', openedAt, saidAdultAt: openedAt } as const
  // Nothing happens now, so nobody is told of anything.
  const { domainEvent: _, ...item } = newAccountItem(
    { ...account, roles: [], rolesVersion: 1 },
    { name: 'account-opened', at: openedAt },
  )
  const session = { sessionId: hashed(token), accountId, raisedBy: 'code', device: 'Chrome · Android' } as const
  const begun = startWrites({ ...session, startedAt, seenAt: startedAt })
  return [item as Item, { ...keys.mail(mail), accountId }, ...begun.flatMap((w) => ('put' in w ? [w.put] : []))]
}
