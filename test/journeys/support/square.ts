import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { type City, startCity } from '../../../infra/local/city.ts'
import { publishEvergreen } from '../../../infra/local/start/evergreen.ts'
import { openBrowser } from '../../identity/support/browser.ts'
import { freePorts } from '../../infra/local/trial-city.ts'
import { hasLiveKit } from '../../stage/media/live-stage.ts'
import { complaintsOf } from './complaints.ts'
import { makeSmallDemo } from './small-demo.ts'

export type Square = Awaited<ReturnType<typeof openSquare>>

export interface Device {
  wide?: boolean
  script?: boolean
  dark?: boolean
  /** Keeps what it read for when there is no signal. Others forget, so that each page is the city's own answer. */
  keeps?: boolean
  /** Lends its camera and its microphone. */
  media?: boolean
  /** By which clock its owner lives. */
  zone?: string
}

/** The whole city at 10:14 in the morning, with a few people and things in it, and a browser to walk through it. */
export async function openSquare() {
  const folder = mkdtempSync(join(tmpdir(), 'alun-journeys-'))
  const port = Number(process.env.JOURNEYS_PORT) || (await freePorts())
  const city = await startCity({ folder: join(folder, 'city'), port, media: hasLiveKit })
  try {
    return await furnished(city, folder)
  } catch (broken) {
    // What it started would outlive it.
    await city.stop()
    throw broken
  }
}

async function furnished(city: City, folder: string) {
  await city.clock.turnTo(nextMorning(city.clock.now()))
  const site = city.objects.get('site')
  if (!site) throw new Error('The city has no site.')
  await publishEvergreen(site, 'dist/site/client', join(folder, 'evergreen.json'))
  await city.afterDeploy()
  const demo = await makeSmallDemo(city)
  const browser = await openBrowser(folder)
  const complaints = complaintsOf()
  const contexts = new Set<BrowserContext>()

  return {
    city,
    demo,
    browser,
    complaints,

    /** Somebody's phone, or a desk at work. Its cookies are its own. */
    async open({
      wide = false,
      script = true,
      dark = false,
      keeps = false,
      media = false,
      zone = 'Asia/Jakarta',
    }: Device = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: wide ? { width: 1180, height: 800 } : { width: 360, height: 740 },
        baseURL: city.url,
        javaScriptEnabled: script,
        colorScheme: dark ? 'dark' : 'light',
        locale: 'id-ID',
        timezoneId: zone,
        serviceWorkers: keeps ? 'allow' : 'block',
        permissions: media ? ['camera', 'microphone'] : [],
      })
      context.setDefaultTimeout(30_000)
      contexts.add(context)
      context.on('close', () => contexts.delete(context))
      if (script) await context.clock.install({ time: city.clock.now() })
      const page = await context.newPage()
      complaints.listen(page)
      return page
    },

    /** What stands on every page that is open: a journey that ended early says where. */
    async whatIsSeen(): Promise<string> {
      const pages = [...contexts].flatMap((context) => context.pages())
      const seen = await Promise.all(
        pages.map(async (page) => `${page.url()}\n${await page.locator('body').innerText().catch(String)}`),
      )
      return seen.map((each) => each.replace(/\s*\n\s*/g, '\n').slice(0, 4000)).join('\n\n')
    },

    /** What functions complained of, at any time: a page that broke says only that it did. */
    whatIsLogged(): string {
      const logs = join(folder, 'city', 'logs')
      return readdirSync(logs)
        .flatMap((name) =>
          readFileSync(join(logs, name), 'utf8')
            .split('\n')
            .filter((line) => /"level":"(ERROR|WARN)"|Task timed out/.test(line))
            .slice(-10)
            .map((line) => `${name}: ${line.slice(0, 1500)}`),
        )
        .join('\n')
    },

    async closeDevices(): Promise<void> {
      for (const context of contexts) await context.close()
    },

    async close(): Promise<void> {
      await browser.close()
      await city.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** 10:14 in the city, today if that is still to come. */
function nextMorning(now: Date): string {
  const today = `${now.toISOString().slice(0, 10)}T03:14:00.000Z`
  return Date.parse(today) > now.getTime() ? today : new Date(Date.parse(today) + 86_400_000).toISOString()
}

/** Signs somebody in as everybody does: by the code that came by mail. */
export async function signIn({ city }: Square, page: Page, mail: string, name = ''): Promise<void> {
  await page.getByLabel('Alamat surel').fill(mail)
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await page.getByLabel('Kode enam angka').waitFor()
  const [code = ''] =
    city.mailbox
      .to(mail)
      .at(-1)
      ?.text.match(/\b\d{3} ?\d{3}\b/) ?? []
  await page.getByLabel('Kode enam angka').fill(code)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await hasLeft(page, '/saya/masuk/kode/')
  if (!page.url().includes('/nama/')) return
  await page.getByLabel('Nama', { exact: true }).fill(name)
  await page.getByLabel('Saya sudah berumur 18 tahun').check()
  await page.getByLabel('Saya setuju').check()
  await page.getByRole('button', { name: 'Buat akun' }).click()
  await hasLeft(page, '/saya/masuk/nama/')
}

/** A click that leads elsewhere has only begun to: until the next page is loaded, the address is the old one. */
export const hasLeft = (page: Page, path: string): Promise<void> =>
  page.waitForURL(({ pathname }) => !pathname.endsWith(path))

/** Waits until a page is loaded at this path, with these words in its query. */
export const isAt = (page: Page, path: string, query: Readonly<Record<string, string>> = {}): Promise<void> =>
  page.waitForURL(
    ({ pathname, searchParams }) =>
      pathname === path && Object.entries(query).every(([name, value]) => searchParams.get(name) === value),
  )

/** Six minutes on, decisions that could be taken back hold. The city's clock stays: only what settles is woken. */
export const pastUndoing = ({ city }: Square): Promise<unknown> =>
  city.invoke('jobs-settle', { dueAt: new Date(city.clock.now().getTime() + 6 * 60_000).toISOString() })

/** What the mail to somebody says, once it is there. */
export async function letterTo({ city }: Square, mail: string, about: RegExp, withinSeconds = 15) {
  for (const end = Date.now() + withinSeconds * 1000; Date.now() < end; ) {
    const letter = city.mailbox.to(mail).findLast(({ subject, text }) => about.test(`${subject}\n${text}`))
    if (letter) return letter
    await new Promise((go) => setTimeout(go, 50))
  }
  throw new Error(
    `No mail about ${about} came to ${mail}. There are: ${city.mailbox
      .to(mail)
      .map(({ subject }) => subject)
      .join(' · ')}`,
  )
}

/** Milliseconds until the front says so. */
export async function untilFront(
  { city }: Square,
  path: string,
  isSo: (answer: { status: number; text: string }) => boolean,
  withinSeconds = 20,
): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < withinSeconds * 1000) {
    const answer = await fetch(`${city.url}${path}`)
    if (isSo({ status: answer.status, text: await answer.text() })) return performance.now() - began
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`${path} did not come to be so within ${withinSeconds} seconds.`)
}
