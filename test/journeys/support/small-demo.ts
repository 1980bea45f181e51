import { randomUUID } from 'node:crypto'
import { checkPoints } from '../../../functions/jobs/employers/verification/check.ts'
import { type Day, dayIn, dayMs, later } from '../../../functions/platform/clock.ts'
import type { City } from '../../../infra/local/city.ts'
import { employers } from '../../../infra/local/demo/content/employers.ts'
import { books } from '../../../infra/local/demo/content/library/books.ts'
import { epubOf } from '../../../infra/local/demo/content/library/build-epub.ts'
import { marcOf } from '../../../infra/local/demo/content/library/build-marc.ts'
import { titles } from '../../../infra/local/demo/content/library/titles.ts'
import { vacancies } from '../../../infra/local/demo/content/vacancies.ts'
import { fairId, festivalId, openEvents } from '../../../infra/local/demo/festival.ts'
import { person } from '../../../infra/local/demo/person.ts'
import { type Staff, staffOf } from '../../../infra/local/demo/staff.ts'

export { fairId, festivalId }

const zone = 'Asia/Jakarta'

/** What is on around 10:14, and one that ends as late as a day has minutes. */
export const programme = [
  { stage: 0, starts: '09:30', ends: '10:50', title: 'Angklung dari Botol Bekas' },
  { stage: 0, starts: '11:00', ends: '12:00', title: 'Peragaan Kain Celup' },
  { stage: 1, starts: '09:00', ends: '10:00', title: 'Obrolan Pagi: Gagal Dulu' },
  { stage: 1, starts: '10:30', ends: '11:30', title: 'Komik Pertama Saya' },
  { stage: 2, starts: '23:00', ends: '23:59', title: 'Lagu Tengah Malam' },
] as const

const creators = [
  { name: 'Batik Lokatmala Muda', mail: 'salsa@warga.example', category: 'craft', kecamatan: 'Cikole' },
  { name: 'Kopi Gunung Gede', mail: 'rizal@warga.example', category: 'food', kecamatan: 'Lembursitu' },
  { name: 'Komik Gang Sempit', mail: 'dena@warga.example', category: 'comics', kecamatan: 'Citamiang' },
] as const

export interface SmallDemo {
  staff: Staff
  today: Day
  /** Public booths. */
  boothIds: readonly string[]
  employerIds: readonly string[]
  /** Public vacancies, as they are called. */
  vacancies: readonly { vacancyId: string; title: string }[]
  /** The one book that can be read here. */
  book: { titleId: string; bookId: string; title: string }
}

/** A small town, made by what its people do: enough for one of each thing to be found. */
export async function makeSmallDemo(city: City): Promise<SmallDemo> {
  const staff = await staffOf(city)
  await openEvents(city, staff)
  const today = dayIn(zone, city.clock.now().toISOString())
  const [boothIds, fair, book] = await Promise.all([
    bringFestival(city, staff, today),
    bringFair(city, staff, today),
    bringLibrary(staff),
  ])
  await city.settled(120)
  return { staff, today, boothIds, ...fair, book }
}

async function bringFestival(city: City, { 'event-staff': host }: Staff, today: Day) {
  const { stages } = await host.events.readEvent({ eventId: festivalId })
  for (const { stage, ...item } of programme)
    await host.events.addProgrammeItem({
      eventId: festivalId,
      formKey: randomUUID(),
      about: 'Terbuka untuk siapa saja, tanpa tiket.',
      speakers: 'Sanggar Tipar',
      stageId: stages[stage]?.stageId ?? '',
      on: today,
      ...item,
    })
  return Promise.all(
    creators.map(async ({ mail, ...booth }) => {
      const creator = person(city, mail)
      await creator.signIn({ name: `Pemilik ${booth.name}` })
      const { boothId, version } = await creator.events.applyForBooth({
        eventId: festivalId,
        formKey: randomUUID(),
        ...booth,
        pitch: `${booth.name}, dikerjakan anak muda Sukabumi.`,
        story: 'Kami mulai dari teras rumah.\n\nSekarang kami bertujuh, dan masih di teras yang sama.',
        whatsapp: '0812-3456-7890',
        goods: [{ name: 'Selendang', price: '185000', note: 'tinggal 4' }],
      })
      await host.events.approveBooth({ eventId: festivalId, boothId, version })
      return boothId
    }),
  )
}

async function bringFair(city: City, { officer }: Staff, today: Day) {
  const chosen = employers.filter(({ state }) => state === 'verified').slice(0, 2)
  const made = await Promise.all(
    chosen.map(async (employer) => {
      const recruiter = person(city, employer.recruiter.mail)
      await recruiter.signIn({ name: employer.recruiter.name })
      const { name, kind, nib, kbli, kecamatan, address, about, people } = employer
      const { employerId, version } = await recruiter.jobs.registerEmployer({
        formKey: randomUUID(),
        ...{ name, kind, nib, kbli, field: employer.trade, kecamatan, address, about, people },
        contactName: employer.recruiter.name,
        contactMail: employer.recruiter.mail,
        contactPhone: '0266-221100',
      })
      await officer.jobs.verifyEmployer({
        employerId,
        version,
        checks: checkPoints.map((point) => ({ point, passed: true })),
      })
      const open = []
      for (const vacancy of vacancies.filter((each) => each.employer === employer.key).slice(0, 3)) {
        const { title, kbji, quota, education, experienceYears, kecamatan: where, place, kind: work, shift } = vacancy
        const { vacancyId, version: drafted } = await recruiter.jobs.draftVacancy({
          employerId,
          formKey: randomUUID(),
          ...{ title, kbji, quota, education, experienceYears, kecamatan: where, place, kind: work, shift },
          programmes: [...vacancy.programmes],
          skills: [...vacancy.skills],
          licences: [...vacancy.licences],
          ...(vacancy.wage === 'withheld'
            ? { wageWithheld: true }
            : { wageMin: vacancy.wage.min, wageMax: vacancy.wage.max }),
          closesOn: later(`${today}T00:00:00.000Z`, 30 * dayMs).slice(0, 10),
          remote: false,
          access: [...(vacancy.access ?? [])],
          description: vacancy.description,
          contact: employer.recruiter.mail,
        })
        const sent = await recruiter.jobs.submitVacancy({ vacancyId, version: drafted })
        await officer.jobs.approveVacancy({ vacancyId, version: sent.version })
        open.push({ vacancyId, title })
      }
      return { employerId, open }
    }),
  )
  return { employerIds: made.map(({ employerId }) => employerId), vacancies: made.flatMap(({ open }) => open) }
}

async function bringLibrary({ librarian }: Staff) {
  const { library } = librarian
  const [book] = books
  if (!book) throw new Error('The demo has no book.')
  const { importId } = await library.startImport({ formKey: randomUUID() })
  const { upload } = await library.readImport({ importId })
  if (!upload) throw new Error('The import waits for no file.')
  await librarian.upload(upload, marcOf([book, ...titles.slice(0, 11)]))
  await until(async () => (await library.readImport({ importId })).status === 'finished')
  const titleId = await untilThere(async () => {
    const { found } = await library.searchTitles({ query: book.title, page: 1 })
    return found[0]?.titleId
  })
  const { bookId } = await library.bringBook({ titleId, formKey: randomUUID() })
  const waiting = await library.readBook({ bookId })
  if (waiting.upload) await librarian.upload(waiting.upload, epubOf(book))
  await until(async () => (await library.readBook({ bookId })).status !== 'waiting')
  return { titleId, bookId, title: book.title }
}

/** Asks again and again until it is there. */
export async function untilThere<Thing>(find: () => Promise<Thing | undefined>, withinSeconds = 60): Promise<Thing> {
  for (const end = performance.now() + withinSeconds * 1000; performance.now() < end; ) {
    const found = await find()
    if (found !== undefined) return found
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`It was not there within ${withinSeconds} seconds.`)
}

/** Asks again and again until it is so. */
export const until = async (isSo: () => Promise<boolean>, withinSeconds?: number): Promise<void> =>
  void (await untilThere(async () => ((await isSo()) ? true : undefined), withinSeconds))
