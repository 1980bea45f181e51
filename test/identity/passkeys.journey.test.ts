import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser } from './support/browser.ts'
import { openCityServer } from './support/city-server.ts'

/** Somebody who works for the city, on a phone, from the invitation to the open desk. */
describe('staff and their passkey', () => {
  let city: Awaited<ReturnType<typeof openCityServer>>
  let browser: Browser
  const temporary = mkdtempSync(join(tmpdir(), 'alun-passkeys-'))
  beforeAll(async () => {
    // The other rooms are closed here, and pages say so.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const site = process.env.SITE_DIST
    city = await openCityServer({ port: 4720, ...(site && { site }) })
    browser = await openBrowser(temporary)
  })
  afterAll(async () => {
    await browser?.close()
    await city?.close()
    rmSync(temporary, { recursive: true, force: true })
  })

  async function phone({ javaScriptEnabled = true } = {}) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
      locale: 'id-ID',
    })
    const page = await context.newPage()
    return { context, page }
  }

  /** An authenticator that always recognises its owner's finger. */
  async function withAuthenticator(page: Page) {
    const cdp: CDPSession = await page.context().newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return { cdp, authenticatorId }
  }

  async function signInByCode(page: Page, mail: string, name: string) {
    await page.goto(`${city.siteUrl}/saya/`)
    await page.getByLabel('Alamat surel').fill(mail)
    await page.getByRole('button', { name: 'Kirim kode' }).click()
    await page.getByLabel('Kode enam angka').fill(city.lastCode(mail))
    await page.getByRole('button', { name: 'Masuk' }).click()
    if (!page.url().includes('/nama/')) return
    await page.getByLabel('Nama', { exact: true }).fill(name)
    await page.getByLabel('Saya sudah berumur 18 tahun').check()
    await page.getByLabel('Saya setuju').check()
    await page.getByRole('button', { name: 'Buat akun' }).click()
  }

  it('opens the desk only after a passkey, and signs in with it from then on', async () => {
    const { inviteFirstAdmin } = await import('../../functions/identity/public.ts')
    await inviteFirstAdmin(city.identity, { mail: 'yani@kota.example' }, city.time.now)
    const { page } = await phone()
    await withAuthenticator(page)

    await signInByCode(page, 'yani@kota.example', 'Yani Rahmawati')
    await page.getByRole('heading', { name: 'Halo, Yani Rahmawati' }).waitFor()
    await page.getByRole('button', { name: 'Setujui' }).click()
    await page.getByText('Meja petugas masih terkunci').waitFor()
    expect((await page.goto(`${city.siteUrl}/meja/admin/`))?.status()).toBe(403)

    await page.goto(`${city.siteUrl}/saya/kunci/`)
    await page.getByLabel('Nama passkey').fill('HP Yani')
    await page.getByRole('button', { name: 'Tambah passkey' }).click()
    await page.getByText('HP Yani').waitFor()
    expect((await page.goto(`${city.siteUrl}/meja/admin/`))?.status()).toBe(200)

    await page.goto(`${city.siteUrl}/saya/keluar/`)
    await page.getByRole('button', { name: 'Keluar' }).click()
    await page.goto(`${city.siteUrl}/meja/admin/`)
    expect(page.url()).toContain('/saya/masuk/?ke=%2Fmeja%2Fadmin%2F')
    await page.getByRole('button', { name: 'Masuk dengan passkey' }).click()
    await page.getByRole('heading', { name: 'Petugas dan peran' }).waitFor()

    await page.goto(`${city.siteUrl}/saya/keluar/`)
    await page.getByRole('button', { name: 'Keluar' }).click()
    await signInByCode(page, 'yani@kota.example', 'Yani Rahmawati')
    await page.getByText('Meja petugas masih terkunci').waitFor()
    await page.getByRole('button', { name: 'Masuk dengan passkey' }).click()
    await page.getByRole('link', { name: 'Petugas dan peran' }).click()
    await page.getByRole('heading', { name: 'Petugas dan peran' }).waitFor()
  })

  it('lets nobody in with a passkey of another finger', async () => {
    const { page } = await phone()
    await withAuthenticator(page)
    await page.goto(`${city.siteUrl}/saya/masuk/`)
    await page.getByRole('button', { name: 'Masuk dengan passkey' }).click()
    await page.getByText('Passkey tidak jadi dipakai').waitFor()
  })

  it('signs a citizen in without any script', async () => {
    const { page } = await phone({ javaScriptEnabled: false })
    await signInByCode(page, 'ani@warga.example', 'Ani Wulandari')
    await page.getByRole('heading', { name: 'Halo, Ani Wulandari' }).waitFor()
    expect(await page.getByRole('button', { name: 'Masuk dengan passkey' }).count()).toBe(0)
    await page.goto(`${city.siteUrl}/saya/sesi/`)
    await page.getByText('Perangkat ini').waitFor()
  })
})
