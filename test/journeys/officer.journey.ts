import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Id } from '../../functions/platform/ids.ts'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { sewing } from './support/sewing.ts'
import { type Square, signIn } from './support/square.ts'

const clean = 36
const marked = 2

export function officerJourneys(square: () => Square) {
  it('lets an officer clear a morning of forty things without a mouse', async () => {
    const { open } = square()
    await emptyQueue(square())
    await fillQueues(square())
    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/')
    await signIn(square(), desk, staffPeople.officer.mail)
    const press = keysOf(desk)
    expect(await desk.locator('nav [aria-current] b').innerText()).toBe(String(clean + marked))
    expect(await lookOver(desk, 'id')).toEqual([])

    // The list by arrows, the open one by B and M.
    await desk.locator('tr[aria-current] a').focus()
    await desk.keyboard.press('ArrowDown')
    await press('Enter')
    expect(await desk.locator('h2').first().innerText()).toMatch(/^Penjahit 1,/)
    await press('m')
    expect(await desk.locator('h2').first().innerText()).toMatch(/^Penjahit 0,/)

    // Forgotten what S does: the first is approved, taken back, and approved again.
    await press('s')
    await desk
      .getByRole('status')
      .getByText(/^Penjahit 0, .* disetujui\.$/)
      .waitFor()
    await press('z')
    await desk.getByText('Diurungkan').waitFor()
    expect(await desk.locator('h2').first().innerText()).toMatch(/^Penjahit 0,/)

    for (let left = clean + marked; left > 0; left--) {
      const isMarked = (await desk.locator('.isi-naskah mark').count()) > 0
      if (isMarked && left === marked) {
        // S leads to the exception that would be wanted, out of its fold.
        await desk.keyboard.press('s')
        expect(await desk.evaluate(() => document.activeElement?.id)).toMatch(/^alasan-/)
        await desk.keyboard.press('Escape')
      }
      // With findings the letter is written already: one key sends it.
      await press(isMarked ? 'k' : 's')
    }
    await desk.getByText('Tidak ada yang menunggu').waitFor()

    // An employer, point by point.
    await press('2')
    await desk.keyboard.press('p')
    for (let point = 0; point < 6; point++) {
      // In order, a point asks for no words: the next one is one step away.
      await desk.keyboard.press('Space')
      await desk.keyboard.press('Tab')
    }
    await desk.keyboard.press('Escape')
    await press('s')
    await desk
      .getByRole('status')
      .getByText(/diterima\.$/)
      .waitFor()

    // A complaint.
    await press('3')
    await desk.keyboard.press('k')
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('c')
    await desk.keyboard.type('Sudah kami periksa: tidak ada uang yang diminta.')
    await desk.keyboard.press('Escape')
    await press('s')
    await desk
      .getByRole('status')
      .getByText(/^Aduan tentang .* dijawab\.$/)
      .waitFor()

    // What was done is found again.
    await desk.keyboard.press('/')
    await desk.keyboard.type('penjahit 7')
    await press('Enter')
    expect(await desk.locator('tbody tr').first().innerText()).toContain('Penjahit 7')
    await desk.keyboard.press('/')
    await desk.keyboard.type('penjahit 8')
    await press('Enter')
    expect(await desk.locator('tbody tr').first().innerText()).toContain('Penjahit 8')
  }, 150_000)

  it('tells the second of two officers by whom a thing was decided, and keeps what they wrote', async () => {
    const { open } = square()
    const [vacancyId = ''] = await fillQueues(square(), { clean: 1, marked: 0 })
    const [one, other] = [await open({ wide: true }), await open({ wide: true, script: false })]
    const at = `/meja/disnaker/?pilih=${vacancyId}`
    await one.goto(at)
    await signIn(square(), one, staffPeople.officer.mail)
    await other.goto(at)
    await signIn(square(), other, staffPeople.admin.mail)
    await other.getByText(`${staffPeople.officer.mail} sedang membuka ini`).waitFor()

    await other.getByLabel('Upah belum jelas').check()
    await other.getByLabel('Catatan tambahan di surat').fill('Berapa per potong?')
    await one.getByRole('button', { name: 'Setujui' }).click()
    await one.getByRole('status').waitFor()
    await other.getByRole('button', { name: 'Kembalikan' }).click()
    const told = other.getByRole('alert')
    await told.getByText(`${staffPeople.officer.mail} sudah menyetujuinya`).waitFor()
    expect(await told.innerText()).toContain('Berapa per potong?')
    expect(await told.innerText()).toContain('Tulis upah terendah dan tertinggi')
  }, 60_000)
}

/** Presses a key that opens another page, and waits for that page. */
const keysOf = (desk: Page) => async (key: string) => {
  const mark = () => desk.evaluate(() => document.documentElement.setAttribute('data-before', ''))
  await desk.waitForLoadState('load')
  // A page that was on its way takes the mark along.
  await mark().catch(async () => {
    await desk.waitForLoadState('load')
    await mark()
  })
  await desk.keyboard.press(key)
  await desk.waitForSelector('html:not([data-before]) main')
  await desk.waitForLoadState('load')
}

/** Sends back what others left waiting. */
async function emptyQueue({ demo: { staff } }: Square) {
  const { officer } = staff
  const { rows } = await officer.jobs.reviewQueue({ review: 'submitted' })
  for (const { vacancyId } of rows) {
    const { version } = await officer.jobs.readVacancy({ vacancyId })
    await officer.jobs.returnVacancy({ vacancyId, version, reason: 'Kirim lagi besok.' })
  }
}

/** One employer's vacancies, some with what the law speaks against; and where asked for all, an employer and a complaint. */
async function fillQueues(square: Square, { clean: fine, marked: found } = { clean, marked }) {
  const { city, demo } = square
  const employer = employers.filter(({ state }) => state === 'verified')[0]
  if (!employer) throw new Error('There is no employer.')
  const recruiter = person(city, employer.recruiter.mail)
  await recruiter.signIn({ name: employer.recruiter.name })
  const [employerId = ''] = demo.employerIds
  const ids: string[] = []
  for (let each = 0; each < fine + found; each++) {
    const isMarked = each >= fine
    const description = isMarked
      ? 'Menjahit kemeja. Wanita, maks. 25 tahun.'
      : 'Menjahit kemeja dan celana dengan mesin.'
    const { vacancyId, version } = await recruiter.jobs.draftVacancy(
      sewing({ employerId: employerId as Id<'employer'>, title: `Penjahit ${each}`, description, today: demo.today }),
    )
    const { findings } = await recruiter.jobs.vacancyFindings({ vacancyId })
    const reasons = findings.map(({ finding }) => ({ finding, reason: 'Permintaan pemilik.' }))
    await recruiter.jobs.submitVacancy({ vacancyId, version, reasons })
    ids.push(vacancyId)
  }
  if (found === 0) return ids
  const { name: _, ...words } = {
    name: '',
    kind: 'toko',
    kbli: '47711',
    field: 'sandang',
    kecamatan: 'Cikole',
  } as const
  await recruiter.jobs.registerEmployer({
    ...{
      formKey: randomUUID(),
      ...words,
      name: 'Toko Kain Mawar',
      nib: '9120107654321',
      address: 'Jalan Ahmad Yani 12',
    },
    ...{ about: 'Menjual kain sejak 2001.', people: 4, contactName: 'Mawar', contactPhone: '0266-221101' },
    contactMail: 'mawar@kainmawar.example',
  })
  const [vacancy] = demo.vacancies
  await recruiter.jobs.reportVacancy({
    vacancyId: (vacancy?.vacancyId ?? '') as `vacancy_${string}`,
    ...{ formKey: randomUUID(), kind: 'money', words: 'Katanya diminta uang seragam.' },
  })
  return ids
}
