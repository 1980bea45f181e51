import { randomUUID } from 'node:crypto'
import type { BoothCategory } from '../../../functions/events/calendar/event.ts'
import { type Day, dayIn, dayMs, later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import type { City } from '../city.ts'
import { booths } from './content/booths.ts'
import { fair } from './content/fair.ts'
import { drafts, festival, programme, tracks, turns } from './content/festival.ts'
import type { Booth, Fair, Festival, ProgrammeItem } from './content/types.ts'
import { inLanes } from './lanes.ts'
import { type Person, person } from './person.ts'
import type { Staff } from './staff.ts'

export const festivalId = 'event_kabizza-fest-2026' as const
export const fairId = 'event_bursa-kerja-2026' as const

const categories: Record<Booth['category'], BoothCategory> = {
  kriya: 'craft',
  busana: 'fashion',
  kuliner: 'food',
  'komik-ilustrasi': 'comics',
  musik: 'music',
  'film-foto': 'film',
  'gim-aplikasi': 'games',
  sastra: 'literature',
}

/** Both events begin today, so that something is on whenever somebody looks. */
export const todayIn = (city: City): Day => dayIn(festival.zone, city.clock.now().toISOString())
const dayAfter = (day: Day, days: number): Day => later(`${day}T00:00:00.000Z`, days * dayMs).slice(0, 10)

export async function openEvents(city: City, { 'event-staff': host }: Staff): Promise<void> {
  const today = todayIn(city)
  const plan = (event: Festival | Fair) => ({
    name: event.name,
    tagline: event.tagline.id,
    story: event.story,
    place: event.place,
    zone: event.zone,
    days: [0, 1].map((n) => ({ on: dayAfter(today, n), opens: event.opens, closes: event.closes })),
    applyFrom: `${dayAfter(today, -40)}T08:00`,
    applyUntil: `${dayAfter(today, 1)}T20:00`,
  })
  const capacity = Object.fromEntries(festival.categories.map(({ key, capacity: room }) => [categories[key], room]))
  await host.events.openEvent({
    formKey: randomUUID(),
    slug: festivalId.slice('event_'.length),
    kind: 'festival',
    ...plan(festival),
    name: festival.name,
    stages: festival.stages.map(({ name }) => name),
    capacity,
  })
  await host.events.openEvent({
    formKey: randomUUID(),
    slug: fairId.slice('event_'.length),
    kind: 'fair',
    ...plan(fair),
    name: fair.name.id,
    stages: fair.halls.map(({ name }) => name),
    capacity: {},
  })
}

/** Before the gates open and after they close, so that something is on whenever somebody looks. */
const radio: readonly ProgrammeItem[] = ([1, 2] as const).flatMap((day): ProgrammeItem[] => [
  {
    key: `radio-pagi-${day}`,
    day,
    stage: 'serambi',
    startsAt: '00:00',
    minutes: 8 * 60 + 45,
    title: 'Radio Kabizza: suara dari kamar kreator',
    about: 'Sebelum gerbang dibuka: lagu, cerita pendek, dan obrolan yang direkam sendiri oleh para pengisi stan.',
    speakers: ['Studio Lemari'],
    track: 'Radio',
  },
  {
    key: `radio-malam-${day}`,
    day,
    stage: 'serambi',
    startsAt: '21:30',
    minutes: 2 * 60 + 29,
    title: 'Radio Kabizza malam: putar ulang panggung hari ini',
    about: 'Setelah lampu panggung padam, suaranya diputar lagi pelan-pelan untuk yang baru pulang kerja.',
    speakers: ['Studio Lemari'],
    track: 'Radio',
  },
])

/** Staff put it together, announce it, and then move some of it, as always. */
export async function fillProgramme(city: City, { 'event-staff': host }: Staff): Promise<void> {
  const today = todayIn(city)
  const stageIds = await festivalStages(host)
  const plan = ({ day, stage, startsAt, minutes, title, about, speakers, track, isBreak = false }: ProgrammeItem) => {
    const on = dayAfter(today, day - 1)
    const ends = new Date(Date.parse(`${on}T${startsAt}:00Z`) + minutes * 60_000).toISOString().slice(11, 16)
    return {
      ...{ title, about, speakers: speakers.join(', ').slice(0, 200), isBreak, on, starts: startsAt, ends },
      track: isBreak ? '' : (track ?? tracks[stage]),
      stageId: stageIds.get(stage) ?? '',
    }
  }
  const add = (item: ProgrammeItem, draft = false) =>
    host.events.addProgrammeItem({ eventId: festivalId, formKey: randomUUID(), ...plan(item), draft })

  const added = new Map<string, { item: ProgrammeItem; itemId: Id<'item'>; version: number }>()
  for (const item of [...programme, ...radio]) added.set(item.key, { item, ...(await add(item)) })
  for (const item of drafts) await add(item, true)
  for (const turn of turns) {
    const known = added.get(turn.key)
    if (!known) throw new Error(`The programme has no ${turn.key}.`)
    const which = { eventId: festivalId, itemId: known.itemId, version: known.version } as const
    if ('isTakenOut' in turn) await host.events.withdrawProgrammeItem(which)
    else await host.events.editProgrammeItem({ ...which, ...plan({ ...known.item, ...turn }) })
  }
}

/** By what they are called in the lists. */
export async function festivalStages(host: Person): Promise<ReadonlyMap<string, string>> {
  const { stages } = await host.events.readEvent({ eventId: festivalId })
  return new Map(
    festival.stages.map(({ key, name }) => [key, stages.find((stage) => stage.name === name)?.stageId ?? '']),
  )
}

/** Creators sign in on their phones and apply; staff look, approve, and return a few. */
export async function fillBooths(
  city: City,
  { 'event-staff': host }: Staff,
  say: (more: string) => void,
): Promise<void> {
  const report = (done: number, all: number) => say(`stan ${done} dari ${all}`)
  await inLanes(booths, (booth) => bringBooth(city, host, booth), { say: report })
}

async function bringBooth(city: City, host: Person, booth: Booth): Promise<void> {
  const creator = person(city, booth.exhibitor.mail)
  const { age, guardian, name } = booth.exhibitor
  const thisYear = city.clock.now().getUTCFullYear()
  await creator.signIn({ name, ...(age !== undefined && age < 18 && { birthYear: thisYear - age }) })
  if (guardian) await askGuardian(city, creator, guardian.mail)

  const { boothId, version } = await creator.events.applyForBooth({
    eventId: festivalId,
    formKey: randomUUID(),
    name: booth.name,
    pitch: booth.pitch,
    story: booth.story,
    category: categories[booth.category],
    kecamatan: booth.kecamatan,
    whatsapp: booth.whatsapp,
    ...(booth.instagram && { instagram: booth.instagram }),
    goods: booth.goods.map(({ name: good, priceRupiah, note }) => ({ name: good, price: priceRupiah, note })),
  })
  if (booth.state === 'applied') return
  const about = { eventId: festivalId as Id<'event'>, boothId, version }
  if (booth.state === 'approved') await host.events.approveBooth(about)
  else await host.events.returnBooth({ ...about, reason: booth.reason ?? '' })
}

/** The guardian opens the link in their mail and says yes. */
async function askGuardian(city: City, creator: Person, mail: string): Promise<void> {
  await creator.identity.askGuardian({ mail })
  await city.settled()
  const link = city.mailbox
    .to(mail)
    .at(-1)
    ?.text.match(/https?:\S+/)?.[0]
  const token = link && new URL(link).searchParams.get('kunci')
  if (!token) throw new Error(`No link came to ${mail}.`)
  await person(city, mail).identity.confirmGuardian({ token, agree: true })
}
