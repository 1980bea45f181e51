import { randomBytes } from 'node:crypto'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { newAccountItem } from '../../../functions/identity/accounts/account.store.ts'
import { hashed, keys as identityKeys } from '../../../functions/identity/keys.ts'
import { startWrites } from '../../../functions/identity/sessions/session.store.ts'
import { keys as jobsKeys } from '../../../functions/jobs/keys.ts'
import { kecamatanNames } from '../../../functions/jobs/lists/kecamatan.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'
import { vacancyStore } from '../../../functions/jobs/vacancies/vacancy.store.ts'
import { dynamoTable, type Item } from '../../../functions/platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../../functions/platform/ids.ts'
import type { City } from '../../../infra/local/city.ts'
import { fillFair } from '../../../infra/local/demo/fair.ts'
import { openEvents } from '../../../infra/local/demo/festival.ts'
import { staffPeople } from '../../../infra/local/demo/sign-ins.ts'
import { staffOf } from '../../../infra/local/demo/staff.ts'

/** Somebody who is signed in and whose profile is filled in. */
export interface Seeker {
  accountId: Id<'account'>
  mail: string
  /** What their browser's cookie holds. */
  token: string
}

export const documents = (city: City) =>
  DynamoDBDocumentClient.from(city.dynamodb, { marshallOptions: { removeUndefinedValues: true } })
export const tableOf = (city: City, name: 'jobs' | 'identity' | 'audit') =>
  dynamoTable(documents(city), city.names.table(name))

/** Both events, employers that were checked and vacancies that an officer approved: by the deeds of the demo's people. */
export async function openTheFair(city: City, say: (more: string) => void): Promise<Id<'vacancy'>[]> {
  const staff = await staffOf(city)
  await openEvents(city, staff)
  await fillFair(city, staff, () => undefined)
  await city.settled(300)
  const open = await vacancyStore(tableOf(city, 'jobs')).allOpen()
  say(`${open.length} vacancies are open`)
  return open.map(({ vacancyId }) => vacancyId)
}

/** People who signed in on another day: what their signing in left in the tables, without the mails it took. */
export async function bringPeople(city: City, count: number): Promise<Seeker[]> {
  const at = city.clock.now().toISOString()
  const seekers = Array.from({ length: count }, (_, n): Seeker => {
    const mail = `pencari${n}@warga.example`
    return { mail, accountId: idFrom('account', mail), token: randomBytes(32).toString('base64url') }
  })
  await put(
    city,
    'identity',
    seekers.flatMap((seeker, n) => identityOf(seeker, n, at)),
  )
  await put(
    city,
    'jobs',
    seekers.map(({ accountId }, n) => ({ ...jobsKeys.profile(accountId), accountId, ...profileOf(n) })),
  )
  return seekers
}

function identityOf({ accountId, mail, token }: Seeker, n: number, at: string): Item[] {
  const account = {
    accountId,
    mail,
    name: nameOf(n),
    lang: 'id',
    status: 'open',
    openedAt: at,
    saidAdultAt: at,
  } as const
  // Nothing happens now, so nobody is told of anything.
  const { domainEvent: _, ...item } = newAccountItem(
    { ...account, roles: [], rolesVersion: 1 },
    { name: 'account-opened', at },
  )
  return [item as Item, { ...identityKeys.mail(mail), accountId }, ...sessionOf(accountId, token, at)]
}

/** A session as signing in by code leaves it. */
function sessionOf(accountId: Id<'account'>, token: string, at: string): Item[] {
  const times = { startedAt: at, seenAt: at }
  const session = {
    sessionId: hashed(token),
    accountId,
    raisedBy: 'code',
    ...times,
    device: 'Chrome · Android',
  } as const
  return startWrites(session).flatMap((write) => ('put' in write ? [write.put] : []))
}

/** A browser of somebody whom the demo's deeds have brought: an officer, a recruiter. */
export async function browserOf(city: City, mail: string): Promise<string> {
  const found = await tableOf(city, 'identity').get(identityKeys.mail(mail))
  const token = randomBytes(32).toString('base64url')
  const accountId = found?.accountId as Id<'account'>
  await put(city, 'identity', sessionOf(accountId, token, city.clock.now().toISOString()))
  return token
}
export const officerMail = staffPeople.officer.mail

const nameOf = (n: number) => `Pencari Kerja ${n}`
const titles = ['Operator jahit', 'Kasir', 'Barista', 'Admin gudang', 'Teknisi AC', 'Pramuniaga']
const skills = [
  'Microsoft Excel',
  'melayani pelanggan',
  'mengoperasikan mesin jahit',
  'pencatatan stok',
  'bahasa Inggris',
]
const educations = ['smp', 'sma', 'smk', 'd3', 's1'] as const
const among = <Each>(list: readonly Each[], n: number): Each => list[n % list.length] as Each

/** About as much as the demo's seekers say. */
export const profileOf = (n: number): Profile => ({
  kecamatan: among(kecamatanNames, n),
  wanted: [among(titles, n), among(titles, n + 1)],
  education: among(educations, n),
  programme: among(['Tata Busana', 'Akuntansi', 'Teknik Mesin', 'Tata Boga'], n),
  skills: [among(skills, n), among(skills, n + 1), among(skills, n + 3)],
  experience: [{ title: among(titles, n + 2), months: 6 + (n % 40), employer: 'Toko Sumber Rejeki', until: 2024 }],
  licences: n % 3 ? [] : ['SIM C'],
  wageMin: 2_500_000 + (n % 10) * 100_000,
  kinds: ['full-time'],
  shift: n % 2 === 0,
  name: nameOf(n),
  phone: `+62857${String(10_000_000 + n)}`,
})

/** Puts many rows at once, past the stores: they were made by the stores' own words, and nobody is told of them. */
export async function put(city: City, table: 'jobs' | 'identity', items: readonly Item[]): Promise<void> {
  const [client, name] = [documents(city), city.names.table(table)]
  const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, n) => items.slice(n * 25, n * 25 + 25))
  const lane = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const RequestItems = { [name]: batch.map((Item) => ({ PutRequest: { Item } })) }
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems }))
      if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the database left rows out')
    }
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}
