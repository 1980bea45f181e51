import { beforeEach, describe, expect, it } from 'vitest'
import { letGoOfMail } from '../../../functions/jobs/counter/let-go-of-mail.ts'
import { logCard } from '../../../functions/jobs/counter/log-card.ts'
import { reachByMail } from '../../../functions/jobs/counter/reach-by-mail.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { logAndCount } from '../../../functions/jobs/log-and-count.ts'
import { erasePerson } from '../../../functions/jobs/person.ts'
import { newlyUnsent } from '../../../functions/jobs/unsent/unsent.ts'
import { domainEventIn } from '../../../functions/platform/dynamodb/domain-events.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { applicationForm, filledProfile, officer, openJobs, recruiter, testKeyFor, walkIn } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'
import { streaming } from '../support/stream.ts'

const { accountId } = walkIn
const mail = 'cepot@warga.example'

let city: Awaited<ReturnType<typeof openJobs>>
let stream: ReturnType<typeof streaming>
beforeEach(async () => {
  stream = streaming()
  city = await openJobs(undefined, stream.recorded)
})

/** Mak Iyah applied; an address was added to her account, and an officer has just taken it off. */
async function applied() {
  const { phone: _, ...withoutPhone } = filledProfile()
  await city.as(officer).saveCounterPerson({ accountId, ...withoutPhone, name: 'Mak Iyah', ak1: '3272 0145 6789 0012' })
  const { vacancyId } = await city.published()
  const form = { accountId, vacancyId, ...applicationForm() }
  const { applicationId } = await city.as(officer).applyForOther(form)
  await reachByMail(city.table, accountId, mail, city.time.now)
  return {
    vacancyId,
    applicationId,
    item: () => city.table.get(keys.application(vacancyId, applicationId)) as Promise<Item>,
  }
}
const gone = () => ({ id: 'event-1', accountId, mail, at: city.time.now, by: officer.accountId })
const letGo = (table = city.table) => letGoOfMail(table, gone())
const happened = (name: string) =>
  stream.records.flatMap((record) => domainEventIn(record) ?? []).filter((event) => event.name === name)

describe('an address that an officer took off', () => {
  it('gets no letter any more, and what was applied for stays as it stands', async () => {
    const { vacancyId, applicationId, item } = await applied()
    const { mail: had, version, ...before } = await item()
    expect(had).toBe(mail)
    const letter = { id: 'event-0', to: mail, subject: 'Kabar', text: 'Lamaran Anda' }
    await city.stores.unsent.keep(newlyUnsent(letter, 'Throttled', city.time.now))
    await letGo()
    const { domainEvent: _, ...after } = await item()
    expect(after).toEqual({ ...before, domainEvent: undefined, version: Number(version) + 1 })
    const to = { vacancyId, applicationId, version: Number(version) + 1, to: 'shortlisted' } as const
    await city.as(recruiter).moveApplicant(to)
    const { mails, react } = openReactions(city)
    await react('application-moved', await item())
    expect(mails).toEqual([])
    const read = await city.as(recruiter).readApplicant({ vacancyId, applicationId })
    expect([read.reachedAt, read.mail]).toEqual(['counter', undefined])
    expect(JSON.stringify(await everyItem(city.table))).not.toContain(mail)
  })

  it('is done once, though it is told twice', async () => {
    const { item } = await applied()
    await letGo()
    const [before, all] = [await item(), (await everyItem(city.table)).length]
    await letGo()
    expect(await item()).toEqual(before)
    expect((await everyItem(city.table)).length).toBe(all)
    expect(happened('mail-taken-off')).toHaveLength(1)
  })

  it('goes from an application that a recruiter was quicker with', async () => {
    const { vacancyId, applicationId, item } = await applied()
    const version = Number((await item())?.version)
    let isFirst = true
    const beaten: typeof city.table = {
      ...city.table,
      async together(writes) {
        const isOfApplication = JSON.stringify(writes).includes('application-mail-removed')
        if (isOfApplication && isFirst) {
          isFirst = false
          await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version, to: 'shortlisted' })
        }
        return city.table.together(writes)
      },
    }
    await letGo(beaten)
    expect(isFirst).toBe(false)
    expect(await item()).toMatchObject({ status: 'shortlisted', version: version + 2 })
    expect(await item()).not.toHaveProperty('mail')
  })

  it('leaves an application alone that is answered elsewhere', async () => {
    const { item } = await applied()
    await letGoOfMail(city.table, { ...gone(), mail: 'lain@warga.example' })
    expect((await item())?.mail).toBe(mail)
  })

  it('is read by its person among who saw her data', async () => {
    await applied()
    await letGo()
    const { looks } = await city.as(walkIn).whoLooked({})
    expect(looks.find(({ kind }) => kind === 'mail-taken-off')).toMatchObject({ as: 'officer', at: city.time.now })
  })

  it('stands in the sealed log with the officer and without the person, whatever becomes of the account', async () => {
    await applied()
    await erasePerson(city.table, accountId, {
      ...{ mail: '', now: city.time.now },
      ...{ removeMedia: async () => undefined, removeUpload: async () => undefined },
    })
    await letGo()
    const events = happened('mail-taken-off')
    const writes = await logAndCount(city.table, city.audit.tableName, testKeyFor)(events as never)
    const [row] = writes.flat().flatMap((write) => ('put' in write && write.put.happened ? [write.put] : []))
    expect(row).toMatchObject({
      ...{ happened: 'mail-taken-off', about: 'somebody', as: 'officer', by: officer.accountId, at: city.time.now },
      seal: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(JSON.stringify(writes)).not.toContain(accountId)
    // Nor does a look stay behind whose person is gone.
    expect(await city.table.startingWith(keys.counterLooksAt(accountId))).toEqual([])
  })
})

describe('a card', () => {
  it('that was printed or stopped, and an account erased, stand in the log once, with the officer and without the person', async () => {
    const deed = (name: 'card-printed' | 'card-stopped' | 'account-erased') => ({
      id: name,
      name,
      at: city.time.now,
      by: officer.accountId,
    })
    const names = ['card-printed', 'card-stopped', 'account-erased'] as const
    for (const name of [...names, ...names]) await logCard(city.table)(deed(name))
    const events = names.flatMap((name) => happened(name))
    const writes = await logAndCount(city.table, city.audit.tableName, testKeyFor)(events as never)
    const rows = writes.flat().flatMap((write) => ('put' in write && write.put.happened ? [write.put] : []))
    expect(rows.map(({ happened: what, about, by, as }) => [what, about, by, as])).toEqual([
      ['card-printed', 'somebody', officer.accountId, 'officer'],
      ['card-stopped', 'somebody', officer.accountId, 'officer'],
      ['account-erased', 'somebody', officer.accountId, 'officer'],
    ])
  })
})

describe('an officer who has somebody before them with an address', () => {
  it('knows them by name and four digits, and reads nothing of their work', async () => {
    await applied()
    const row = await city.as(officer).readCounterRow({ accountId })
    expect(row).toEqual({
      ...{ accountId, name: 'Mak Iyah', kecamatan: 'Baros' },
      ...{ registeredAt: city.time.now, ak1LastFour: '0012' },
    })
  })
})
