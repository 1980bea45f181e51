import { randomUUID } from 'node:crypto'
import { eventsContract } from '../../functions/events/api.ts'
import { photoForms } from '../../functions/events/booths/photo-form.ts'
import { eventsRoutes } from '../../functions/events/routes.ts'
import type { Table } from '../../functions/platform/dynamodb/table.ts'
import { cursors } from '../../functions/platform/http/cursor.ts'
import type { Id } from '../../functions/platform/ids.ts'
import { grow } from '../../functions/platform/secrets.ts'
import { clockAt, countedIds, openApi, person } from '../support/city.ts'
import { emptyTable } from '../support/dynamodb.ts'

export const [ani, bayu, sri, yani] = [
  person('ani'),
  person('bayu'),
  person('sri', 'event-staff'),
  person('yani', 'event-staff'),
]

/** A festival of two days, and room for two booths of crafts. */
export const festPlan = {
  kind: 'festival',
  slug: 'kabizza-fest-2026',
  name: 'Kabizza Fest',
  tagline: 'Dua hari di lapang',
  story: 'Ayo datang.',
  place: 'Lapang Merdeka',
  zone: 'Asia/Jakarta',
  days: [
    { on: '2026-10-24', opens: '09:00', closes: '21:00' },
    { on: '2026-10-25', opens: '09:00', closes: '18:00' },
  ],
  stages: ['Panggung Lapang', 'Serambi Cerita'],
  capacity: { craft: 2, food: 1 },
  applyFrom: '2026-09-01T08:00',
  applyUntil: '2026-10-20T23:59',
} as const
export const fest: Id<'event'> = 'event_kabizza-fest-2026'

export const boothWords = {
  name: 'Lokatmala Muda',
  pitch: 'Batik tulis motif Sukabumi',
  story: 'Wijayakusuma mekar hanya semalam.',
  category: 'craft',
  kecamatan: 'Cikole',
  whatsapp: '0812-0000-0111',
  goods: [{ name: 'Selendang', price: 185_000, note: 'tinggal 4' }],
} as const

/** The events API on a table of its own. Whoever is in `minors` may not be public. */
export async function openFest({ minors = [] as string[] } = {}) {
  const table: Table = await emptyTable('events')
  const time = clockAt('2026-10-01T02:00:00.000Z')
  const router = eventsRoutes({
    table,
    siteUrl: 'https://kota.example',
    cursors: cursors(async (purpose) => grow('s'.repeat(32), purpose)),
    mayBePublic: async (accountId) => !minors.includes(accountId),
    photoForms: photoForms({
      newId: countedIds(),
      uploadTo: async ({ key, thenTo, mostBytes }) => ({ url: 'https://uploads', fields: { key, thenTo }, mostBytes }),
    }),
  })
  const { as, send } = openApi({ contract: eventsContract, router, prefix: '/api/events', table, time })
  const open = (plan: object = {}) => as(sri).openEvent({ formKey: randomUUID(), ...festPlan, ...plan } as never)
  const apply = (who = ani, words: object = {}) =>
    as(who).applyForBooth({ eventId: fest, formKey: randomUUID(), ...boothWords, ...words } as never)
  const approve = async (boothId: Id<'booth'>, who = sri) => {
    const { version } = await as(who).lookAtBooth({ eventId: fest, boothId })
    return as(who).approveBooth({ eventId: fest, boothId, version })
  }
  return { table, time, as, send, open, apply, approve }
}

/** What the pages of events ask of other contexts: nothing there. */
export const around = {
  employersAt: async () => [],
  replaysOf: async () => ({ stageIds: [], itemIds: [] }),
  stateOf: async () => 'closed' as const,
}
