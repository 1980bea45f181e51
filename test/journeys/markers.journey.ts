import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { paginateScan } from '@aws-sdk/client-dynamodb'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { tables } from '../../functions/manifest.ts'
import type { City } from '../../infra/local/city.ts'
import { person } from '../../infra/local/demo/person.ts'
import { keysOf } from '../../infra/wiring.ts'
import { festivalId } from './support/small-demo.ts'
import { letterTo, type Square, untilFront } from './support/square.ts'
import { festivalStage } from './support/stage.ts'

/** Written into a picture: it goes no further than the upload. */
const inPicture = 'tandafotomata'
const mail = 'tandamata@warga.example'
const phone = '0813-7777-4242'

/** A word that stands nowhere else; one for every place where somebody writes something. */
const markers: string[] = []
const marked = (words = '') => {
  const marker = `tanda${String.fromCharCode(97 + (markers.length % 26))}${markers.length + 1}mata`
  markers.push(marker)
  return `${words} ${marker}`.trim()
}

export const markersJourney = (square: () => Square) =>
  it('forgets all fifty words of somebody who erases their account: no table, file, page, mail to others or log has one left', async () => {
    const { city, demo } = square()
    const visitor = person(city, mail)
    await visitor.signIn({ name: marked('Tanda') })
    const boothId = await showBooth(square(), visitor)
    await lookForWork(square(), visitor)
    await beOnStage(square(), visitor)
    await visitor.events.reportPage({
      formKey: randomUUID(),
      page: '/kerja/',
      kind: 'wrong',
      words: marked('Ada yang aneh'),
      mail,
    })
    await city.settled()

    expect(markers.length).toBeGreaterThanOrEqual(50)
    const before = await everything(city)
    // What is to be forgotten has to have been there.
    expect(missing(before)).toEqual([])
    expect(before.some(({ where, text }) => where.startsWith('site ') && text.includes(markers[1] ?? ''))).toBe(true)

    await visitor.identity.askErasure({ word: 'HAPUS' })
    await letterTo(square(), mail, /dihapus/, 30)
    await untilFront(square(), `/acara/${festivalId}/stan/${boothId}/`, ({ status }) => status === 404)
    await city.settled()

    const words = [...markers, inPicture, mail, phone.replaceAll('-', ''), '+6281377774242']
    const left = (await everything(city)).flatMap(({ where, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${word} in ${where}`),
    )
    expect(left).toEqual([])
    expect(demo.boothIds).not.toContain(boothId)
  }, 120_000)

async function showBooth({ city, demo }: Square, visitor: ReturnType<typeof person>): Promise<string> {
  const { boothId, version } = await visitor.events.applyForBooth({
    eventId: festivalId,
    formKey: randomUUID(),
    name: marked('Gerai'),
    pitch: marked('Pot kecil'),
    story: `${marked('Mulai dari teras.')}\n\n${marked('Lalu pasar.')}`,
    category: 'craft',
    kecamatan: 'Cikole',
    whatsapp: phone,
    instagram: marked(),
    goods: Array.from({ length: 8 }, () => ({ name: marked('Pot'), price: '5000', note: marked('satu') })),
  })
  const form = await visitor.events.photoForm({ boothId })
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b4411f' } })
    .withExif({ IFD0: { Artist: inPicture } })
    .jpeg()
    .toBuffer()
  await visitor.upload({ url: form.action, fields: form.fields }, picture)
  await city.settled()
  const fresh = await visitor.events.readMyBooth({ boothId })
  await demo.staff['event-staff'].events.approveBooth({
    eventId: festivalId,
    boothId,
    version: fresh.version ?? version,
  })
  await city.settled()
  return boothId
}

async function lookForWork({ city, demo }: Square, visitor: ReturnType<typeof person>): Promise<void> {
  await visitor.jobs.saveProfile({
    name: marked('Tanda'),
    phone,
    kecamatan: 'Cikole',
    education: 'smk',
    programme: marked('SMK'),
    skills: Array.from({ length: 16 }, () => marked('membuat')),
    experience: Array.from({ length: 6 }, () => ({ title: marked('Penjaga'), months: 3 })),
    licences: Array.from({ length: 4 }, () => marked('SIM')),
    wageMin: 3_000_000,
    kinds: ['full-time'],
    shift: true,
  })
  // The third is closed by the recruiter's journey.
  for (const { vacancyId } of demo.vacancies.filter((_, at) => at !== 2).slice(0, 3))
    await visitor.jobs.submitApplication({
      vacancyId: vacancyId as `vacancy_${string}`,
      formKey: randomUUID(),
      agree: true,
      message: marked('Saya ingin bekerja di sini.'),
    })
  await city.settled()
}

/** What they say in a stage's chat and ask its speakers, and that staff named them to speak. */
async function beOnStage(square: Square, visitor: ReturnType<typeof person>): Promise<void> {
  const { staff, room } = await festivalStage(square)
  await staff.nameCast({ room, mail, name: marked('Narasumber'), part: 'speaker' })
  const { lineId } = await visitor.stage.writeLine({ room, formKey: randomUUID(), words: marked('Halo') })
  await staff.letLineThrough({ room, lineId })
  const asked = { room, formKey: randomUUID(), words: marked('Modal awal dari mana?'), nameless: false }
  const { questionId } = await visitor.stage.askQuestion(asked)
  await staff.moveQuestion({ room, questionId, to: 'answering' })
  await square.city.settled()
}

interface Place {
  where: string
  text: string
}

/** All that the city keeps, as text. What lies in the person's own mailbox is theirs. */
async function everything(city: City): Promise<Place[]> {
  const rows: Place[] = []
  for (const name of keysOf(tables)) {
    const pages = paginateScan({ client: city.dynamodb }, { TableName: city.names.table(name) })
    for await (const { Items = [] } of pages)
      for (const item of Items)
        rows.push({ where: `table ${name} ${item.pk?.S} ${item.sk?.S}`, text: JSON.stringify(item) })
  }
  for (const [bucket, objects] of city.objects)
    for (const object of objects.startingWith('')) {
      const { key } = object
      const body = await objects.read(object)
      rows.push({
        where: `${bucket} ${key}`,
        text: key.endsWith('.br') ? brotliDecompressSync(body).toString() : body.toString(),
      })
    }
  const toOthers = city.mailbox.all().filter(({ to }) => !to.includes(mail))
  rows.push(
    ...toOthers.map(({ to, subject, text }) => ({ where: `mail to ${to.join()}`, text: `${subject}\n${text}` })),
  )
  for (const folder of ['logs', 'dead-letters', 'queues'])
    for (const file of filesIn(join(city.folder, folder)))
      rows.push({ where: `${folder} ${file}`, text: readFileSync(file, 'utf8') })
  return rows
}

const missing = (places: readonly Place[]) =>
  markers.filter((marker) => !places.some(({ text }) => text.includes(marker)))

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
  } catch {
    return []
  }
}
