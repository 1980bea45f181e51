import type { Cookie } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { fairId, festivalId } from '../journeys/support/small-demo.ts'
import { type Square, signIn } from '../journeys/support/square.ts'
import { type Weight, weighed } from './page-weight.ts'

const kilobyte = 1024

/** DESIGN §5: bytes over the wire at the first view, and of those the script. */
const budgets = {
  front: { bytes: 60 * kilobyte, scriptBytes: 3 * kilobyte },
  thing: { bytes: 45 * kilobyte, scriptBytes: 3 * kilobyte },
  form: { bytes: 40 * kilobyte, scriptBytes: 3 * kilobyte },
  // Before Play: its chat, polls and questions are live from the start.
  stage: { bytes: 60 * kilobyte, scriptBytes: 60 * kilobyte },
  desk: { bytes: 220 * kilobyte, scriptBytes: 220 * kilobyte },
} as const
const mostRequests = 6

export const budgetsOfPages = (square: () => Square) =>
  it('keeps every kind of page within its budget of bytes and requests, and readable without script', async () => {
    const { demo } = square()
    const vacancy = demo.vacancies[0]?.vacancyId
    const { stages } = await demo.staff['event-staff'].events.readEvent({ eventId: festivalId })
    const stage = `acara/${festivalId}/panggung/${stages[1]?.stageId}/`
    const forStrangers: readonly (readonly [keyof typeof budgets, string, string])[] = [
      ['front', 'home', '/'],
      ['front', 'events', '/acara/'],
      ['front', 'event', `/acara/${festivalId}/`],
      ['front', 'fair', `/acara/${fairId}/`],
      ['thing', 'programme', `/acara/${festivalId}/jadwal/`],
      ['stage', 'stage before Play', `/${stage}`],
      ['thing', 'booth', `/acara/${festivalId}/stan/${demo.boothIds[0]}/`],
      ['thing', 'jobs', '/kerja/'],
      ['thing', 'vacancy', `/kerja/lowongan/${vacancy}/`],
      ['thing', 'employer', `/kerja/pemberi-kerja/${demo.employerIds[0]}/`],
      ['thing', 'search for vacancies', '/cari/lowongan/?q=kain'],
      ['thing', 'library', '/pustaka/'],
      ['thing', 'book', `/pustaka/judul/${demo.book.titleId}/`],
      ['thing', 'help', '/bantuan/'],
      ['form', 'report', '/lapor/?halaman=/'],
      ['form', 'sign in', '/saya/masuk/'],
    ]
    const rows: string[] = []
    for (const [kind, what, path] of forStrangers) {
      const page = await square().open()
      judge(kind, what, await weighed(page, path, kind === 'stage'), rows)
      const said = await page.locator('main').innerText()
      const plain = await square().open({ script: false })
      await plain.goto(path)
      const heading = await plain.locator('h1').first().innerText()
      expect.soft(heading.length, `${what} has a heading without script`).toBeGreaterThan(0)
      expect.soft((await plain.locator('main').innerText()).length, what).toBeGreaterThan(said.length * 0.8)
      await page.context().close()
      await plain.context().close()
    }

    const member = await square().open()
    await member.goto('/saya/')
    await signIn(square(), member, 'salsa@warga.example')
    const forms = [
      ['form', 'my page', '/saya/'],
      ['form', 'apply for a booth', `/saya/acara/${festivalId}/daftar-stan/`],
      ['form', 'vacancies for me', '/saya/kerja/'],
      ['form', 'profile, skills', '/saya/profil/skills/'],
      ['form', 'apply for a vacancy', `/saya/kerja/${vacancy}/lamar/`],
      ['form', 'register an employer', '/saya/pemberi-kerja/daftar/'],
    ] as const
    const desks = [
      ['desk', 'desk of booths', `/meja/acara/${festivalId}/stan/?status=approved&buka=${demo.boothIds[0]}`],
      ['desk', 'desk of the programme', `/meja/acara/${festivalId}/jadwal/`],
      ['desk', 'host’s place before the camera', `/meja/${stage}`],
      ['desk', 'desk of vacancies', '/meja/disnaker/?tinjau=approved'],
      ['desk', 'desk of the library', '/meja/pustaka/impor/'],
    ] as const
    await weighAll(square(), await member.context().cookies(), forms, rows)
    const staff = await square().open({ wide: true })
    await staff.goto('/meja/acara/')
    await signIn(square(), staff, staffPeople.admin.mail)
    await weighAll(square(), await staff.context().cookies(), desks, rows)
    console.log(`Bytes at the first view, of these script, requests:\n${rows.join('\n')}`)
  }, 120_000)

/** In a browser each that has nothing but the cookie. */
async function weighAll(
  square: Square,
  cookies: readonly Cookie[],
  pages: readonly (readonly [keyof typeof budgets, string, string])[],
  rows: string[],
): Promise<void> {
  for (const [kind, what, path] of pages) {
    const page = await square.open({ wide: kind === 'desk' })
    await page.context().addCookies([...cookies])
    judge(kind, what, await weighed(page, path), rows)
    await page.context().close()
  }
}

function judge(
  kind: keyof typeof budgets,
  what: string,
  { status, bytes, scriptBytes, requests, parts }: Weight,
  rows: string[],
) {
  const budget = budgets[kind]
  rows.push(
    `${what.padEnd(22)} ${String(bytes).padStart(7)} of ${budget.bytes}  ${String(scriptBytes).padStart(6)}  ${requests}`,
  )
  expect.soft(status, what).toBe(200)
  const heaviest = parts.slice(0, 4).map((part) => `${part.path} ${part.bytes}`)
  expect.soft(bytes, `${what}: ${heaviest.join(', ')}`).toBeLessThanOrEqual(budget.bytes)
  expect.soft(scriptBytes, `${what}, script`).toBeLessThanOrEqual(budget.scriptBytes)
  if (kind !== 'desk' && kind !== 'stage')
    expect.soft(requests, `${what}: ${parts.map(({ path }) => path).join(' ')}`).toBeLessThanOrEqual(mostRequests)
}
