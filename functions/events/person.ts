import type { ErasePerson, ExportPerson } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { boothStore } from './booths/booth.store.ts'
import { type Booth, withdrawn } from './booths/booth.ts'
import { photoFiles } from './booths/photo-files.ts'
import { eventStore } from './calendar/event.store.ts'
import { favouriteStore } from './favourites/favourite.store.ts'
import { reportStore } from './reports/report.store.ts'

/** All this context holds of somebody: their booths as they wrote them, and what they keep of programmes. */
export const exportPerson: ExportPerson = async (table, accountId) => {
  const booths = await boothStore(table).ofAccount(accountId)
  const favourites = await favouriteStore(table).ofAccount(accountId)
  return {
    booths: booths.map(({ exhibitorId: _, upload: __, ...booth }) => booth),
    favourites: favourites.map(({ accountId: _, version: __, ...kept }) => kept),
  }
}

/**
 * Their booths go, pages and pictures too; what they decided and reported loses their name. Each step may be done again:
 * a booth is withdrawn first, so that the stream tells the publisher, and only then forgotten.
 */
export const erasePerson: ErasePerson = async (table, accountId, { mail, now, removeMedia }) => {
  const booths = boothStore(table)
  for (const booth of await booths.ofAccount(accountId)) {
    for (const file of booth.photo ? photoFiles(booth.photo.name) : []) await removeMedia(file)
    const saved = await booths.saveWithdrawnWhile(nameless(booth, now), booth, { name: 'booth-withdrawn', at: now })
    if (!saved) throw new Error('a booth changed while its exhibitor was erased')
    await booths.forget(booth)
  }
  const favourites = favouriteStore(table)
  for (const kept of await favourites.ofAccount(accountId)) await favourites.forget(kept)
  await forgetStaff(table, accountId)
  await reportStore(table).forgetMail(mail)
}

const nameless = (booth: Booth, now: string): Booth => ({
  ...withdrawn(booth, now),
  ...{ exhibitorId: 'account_erased', mail: '', name: '', pitch: '', story: '', kecamatan: '', goods: [] },
  photo: undefined,
  version: booth.version + 1,
})

async function forgetStaff(table: Table, accountId: string) {
  const booths = boothStore(table)
  for (const { eventId } of await eventStore(table).all())
    for (const booth of await booths.ofEvent(eventId))
      if ('decidedBy' in booth && booth.decidedBy === accountId) await booths.forgetOfficer(booth)
}
