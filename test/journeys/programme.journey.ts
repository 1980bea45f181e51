import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { pressByKeyboard, tabTo } from './support/keyboard.ts'
import { lookOver } from './support/look-over.ts'
import { festivalId, until } from './support/small-demo.ts'
import { isAt, letterTo, type Square, signIn, untilFront } from './support/square.ts'

const mail = 'wulan.jayapura@warga.example'
const title = 'Lenong Gang Buntu'
const schedule = `/acara/${festivalId}/jadwal/`
const desk = `/meja/acara/${festivalId}/jadwal/`
const mine = `/saya/acara/${festivalId}/jadwal/`

export const programmeJourney = (square: () => Square) =>
  it('takes an item from a draft that clashes to a calendar in Jayapura, and tells there that it moved', async () => {
    const { city, demo, open } = square()
    const { stages } = await demo.staff['event-staff'].events.readEvent({ eventId: festivalId })
    const [lapang = '', , bengkel = ''] = stages.map(({ name }) => name)

    // An editor without a mouse is told while typing, of everything that can clash.
    const editor = await open({ wide: true })
    await editor.goto(desk)
    await signIn(square(), editor, staffPeople['event-staff'].mail)
    const clashes = editor.getByRole('status').filter({ hasText: 'Periksa dulu' })
    const told = async () => ((await clashes.isVisible()) ? await clashes.getByRole('listitem').allInnerTexts() : [])
    const type = async (label: string, words: string) => {
      await tabTo(editor, editor.getByRole('textbox', { name: label }))
      await editor.keyboard.press('ControlOrMeta+A')
      await editor.keyboard.type(words)
    }
    await type('Judul', title)
    await choose(editor, 'Panggung', lapang)
    await atHours(editor, '11:30', '12:30')
    expect(await told()).toEqual(['Panggung ini sudah terisi oleh Peragaan Kain Celup.'])
    await atHours(editor, '12:03', '13:00')
    expect(await told()).toEqual(['Kurang dari lima menit untuk ganti panggung dengan Peragaan Kain Celup.'])
    await atHours(editor, '20:30', '21:30')
    expect(await told()).toEqual(['Di luar jam buka acara.'])
    await atHours(editor, '11:30', '12:00')
    await choose(editor, 'Panggung', bengkel)
    expect(await told()).toEqual([])
    await type('Pengisi', 'Mang Udin, sanggar tipar')
    expect(await told()).toEqual(['sanggar tipar juga mengisi Peragaan Kain Celup pada jam itu.'])
    expect(await lookOver(editor, 'id')).toEqual([])
    await type('Pengisi', 'Mang Udin')
    await choose(editor, 'Panggung', lapang)
    await atHours(editor, '14:00', '15:00')
    expect(await told()).toEqual([])
    await tabTo(editor, editor.getByLabel('Simpan sebagai rancangan, belum diumumkan'))
    await editor.keyboard.press('Space')
    await pressByKeyboard(editor, 'Tambahkan')
    await isAt(editor, desk, { tersimpan: '1' })

    // Nobody else sees it, until all drafts are announced at once.
    await city.settled()
    expect(await (await fetch(`${city.url}${schedule}`)).text()).not.toContain(title)
    await pressByKeyboard(editor, 'Umumkan 1 rancangan')
    await isAt(editor, desk, { diumumkan: '1' })
    await untilFront(square(), schedule, ({ text }) => text.includes(title))

    // In Jayapura it is two hours later. She chooses it before she has an account, and finds it again.
    const phone = await open({ zone: 'Asia/Jayapura' })
    await phone.goto(schedule)
    const row = phone.getByRole('listitem').filter({ hasText: title })
    expect(await row.getByRole('time').innerText()).toBe('14.00')
    expect(await row.innerText()).toContain('16.00 WIT di tempat Anda')
    await row.getByRole('button', { name: `Pilih ${title}` }).click()
    await phone.reload()
    expect(await row.getByRole('button').getAttribute('aria-pressed')).toBe('true')
    expect(await lookOver(phone, 'id')).toEqual([])
    await pressLink(phone, 'Simpan di akun dan kalender')
    await signIn(square(), phone, mail, 'Wulan')
    await phone.waitForURL(({ pathname }) => pathname === mine)
    expect(await phone.getByRole('checkbox', { name: title }).isChecked()).toBe(true)
    await phone.getByLabel('Kirimi saya surel bila pilihan saya pindah').check()
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click()
    await isAt(phone, mine, { tersimpan: '1' })
    const address = (await phone.getByRole('link', { name: /\/saya\/kalender\// }).getAttribute('href')) ?? ''
    const calendar = async () => entryIn(await (await fetch(address)).text())
    const before = await calendar()
    expect(before).toMatchObject({ SUMMARY: title, STATUS: 'CONFIRMED', DTSTART: utc(demo.today, '14:00') })
    expect(await lookOver(phone, 'id')).toEqual([])

    // Moved: her mail, her calendar and the page say so.
    await editor.goto(desk)
    await tabTo(editor, editor.getByRole('link', { name: title }))
    await editor.keyboard.press('Enter')
    await editor.getByRole('heading', { name: 'Ubah mata acara' }).waitFor()
    await choose(editor, 'Panggung', bengkel)
    await atHours(editor, '16:00', '17:00')
    await pressByKeyboard(editor, 'Simpan')
    await isAt(editor, desk, { tersimpan: '1' })
    const letter = await letterTo(square(), mail, /Jadwal berubah: Lenong/)
    expect(letter.text).toMatch(/14\.00–15\.00 WIB[\s\S]*16\.00–17\.00 WIB/)
    const moved = await calendar()
    expect(moved).toMatchObject({ UID: before.UID, DTSTART: utc(demo.today, '16:00') })
    expect(Number(moved.SEQUENCE)).toBeGreaterThan(Number(before.SEQUENCE))
    await untilFront(square(), schedule, ({ text }) => /Yang berubah[\s\S]*Lenong Gang Buntu/.test(text))

    // The stage's page stays open: it says what is on, and what is over steps aside, by the clock alone.
    const stage = `/acara/${festivalId}/panggung/${stages[2]?.stageId}/`
    await untilFront(square(), stage, ({ text }) => text.includes(title))
    const plain = await open({ script: false })
    await plain.goto(schedule)
    await plain.getByRole('heading', { name: bengkel }).first().getByRole('link').click()
    await isAt(plain, stage)
    await plain.getByRole('link', { name: title }).click()
    await plain.waitForURL(({ hash }) => hash.startsWith('#item_'))
    expect(await plain.locator(':target').innerText()).toContain(title)
    const watcher = await open()
    await watcher.goto(stage)
    const next = watcher.getByRole('listitem').filter({ hasText: title })
    const isOn = async (clock: string) => {
      await watcher.clock.setSystemTime(new Date(`${demo.today}T${clock}:00.000+07:00`))
      await watcher.clock.runFor(16_000)
      return next.getByText('Sedang berlangsung').isVisible()
    }
    expect(await lookOver(watcher, 'id')).toEqual([])
    expect(await isOn('15:58')).toBe(false)
    expect(await isOn('16:00')).toBe(true)
    expect(await isOn('16:58')).toBe(true)
    expect(await isOn('17:00')).toBe(false)
    expect(await next.isVisible()).toBe(false)

    // Taken out: she hears of it, and so does her calendar.
    await editor.goto(desk)
    await editor.getByRole('link', { name: title }).click()
    await pressByKeyboard(editor, 'Hapus dari jadwal')
    await isAt(editor, desk, { tersimpan: '1' })
    await letterTo(square(), mail, /Dibatalkan: Lenong/)
    expect(await calendar()).toMatchObject({ UID: before.UID, STATUS: 'CANCELLED' })
    await until(async () =>
      (await (await fetch(`${city.url}${schedule}semua.ics`)).text()).includes('STATUS:CANCELLED'),
    )
    for (const page of [schedule, stage, mine]) {
      await phone.goto(`/en${page}`)
      expect(await lookOver(phone, 'en')).toEqual([])
    }
  }, 90_000)

/** By typing what it begins with. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true })
  await tabTo(page, list)
  await page.keyboard.type(option)
  expect(await list.locator('option:checked').innerText()).toBe(option)
}

async function atHours(page: Page, starts: string, ends: string): Promise<void> {
  await typeTime(page, page.getByLabel('Mulai', { exact: true }), starts)
  await typeTime(page, page.getByLabel('Selesai', { exact: true }), ends)
}

/** Hours and minutes are fields of their own, by the clock of twelve hours where the browser is English. */
async function typeTime(page: Page, field: Locator, time: string): Promise<void> {
  await tabTo(page, field)
  const hour = Number(time.slice(0, 2))
  await page.keyboard.type(`${String(hour % 12 || 12).padStart(2, '0')}${time.slice(3)}${hour < 12 ? 'AM' : 'PM'}`)
  expect(await field.inputValue()).toBe(time)
}

async function pressLink(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name }))
  await page.keyboard.press('Enter')
}

/** The one entry of a calendar, by its lines. */
function entryIn(calendar: string): Record<string, string> {
  const [, entry = ''] = /BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/.exec(calendar.replaceAll('\r\n ', '')) ?? []
  return Object.fromEntries(entry.split('\r\n').map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 1)]))
}

/** `20261024T070000Z`, of a clock in the city. */
const utc = (day: string, clock: string) =>
  new Date(`${day}T${clock}:00.000+07:00`).toISOString().replace(/[-:]|\.\d+/g, '')
