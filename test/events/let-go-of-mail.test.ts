import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { favouriteStore } from '../../functions/events/favourites/favourite.store.ts'
import { letGoOfMail } from '../../functions/events/let-go-of-mail.ts'
import { ani, bayu, fest, openFest, sri } from './fest.ts'

const plan = { title: 'Angklung', stageId: 'panggung-lapang', on: '2026-10-24', starts: '10:00', ends: '11:00' }

it('an address that was taken off is told of no moves any more; what was kept is kept', async () => {
  const city = await openFest()
  await city.open()
  const { itemId } = await city.as(sri).addProgrammeItem({ eventId: fest, formKey: randomUUID(), ...plan })
  for (const who of [ani, bayu]) await city.as(who).keepFavourites({ eventId: fest, item: [itemId], told: true })
  const favourites = favouriteStore(city.table)
  expect((await favourites.followersOf(fest)).map(({ mail }) => mail).sort()).toEqual([ani.mail, bayu.mail])

  const gone = { id: 'event-1', accountId: ani.accountId, mail: ani.mail, at: city.time.now, by: undefined }
  for (let twice = 0; twice < 2; twice++) await letGoOfMail(city.table, gone)
  expect((await favourites.followersOf(fest)).map(({ mail }) => mail)).toEqual([bayu.mail])
  expect(await city.as(ani).myFavourites({ eventId: fest })).toMatchObject({ itemIds: [itemId], told: false })
  expect(JSON.stringify(await favourites.ofAccount(ani.accountId))).not.toContain(ani.mail)
})
