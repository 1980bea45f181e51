import { expect, it } from 'vitest'
import { marcOf } from '../../infra/local/demo/content/library/build-marc.ts'
import { titles } from '../../infra/local/demo/content/library/titles.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { elsewhere, hostileEpub } from './support/hostile-epub.ts'
import { hasLeft, isAt, type Square, signIn, untilFront } from './support/square.ts'

export function libraryJourneys(square: () => Square) {
  it('lets a reader find a book by typing, and read its first chapter', async () => {
    const { demo, open } = square()
    const { title, titleId } = demo.book
    const phone = await open()
    const asked: string[] = []
    phone.on('request', (request) => asked.push(request.url()))

    await phone.goto('/cari/buku/')
    const half = title.split(' ')[0]?.slice(0, 4) ?? ''
    await phone.getByRole('searchbox').pressSequentially(half)
    await phone.getByRole('link', { name: title }).waitFor()
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
    expect(asked.some((url) => url.endsWith('.json'))).toBe(true)

    await phone.getByRole('link', { name: title }).click()
    await isAt(phone, `/pustaka/judul/${titleId}/`)
    await phone.getByRole('link', { name: 'Baca bab pertama' }).click()
    await phone.waitForURL(({ hostname }) => hostname === 'books.localhost')
    const chapter = phone.frameLocator('iframe')
    await chapter.getByRole('heading', { level: 1 }).waitFor()
    await phone.getByText('Bagian 1 dari').waitFor()
    await phone.getByRole('button', { name: 'Berikutnya' }).click()
    await phone.getByText('Bagian 2 dari').waitFor()
    // Who comes back is where they were.
    await phone.reload()
    await phone.getByText('Bagian 2 dari').waitFor()
  }, 60_000)

  it('lets a reader without script find the same book by the form, and read it', async () => {
    const { demo, open } = square()
    const phone = await open({ script: false })
    await phone.goto('/pustaka/')
    await phone.getByRole('searchbox').fill(demo.book.title.toLowerCase())
    await phone.getByRole('button', { name: 'Cari' }).click()
    await isAt(phone, '/cari/buku/', { q: demo.book.title.toLowerCase() })
    await phone.getByRole('link', { name: demo.book.title }).first().click()
    await phone.getByRole('link', { name: 'Baca bab pertama' }).click()
    await phone.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    await phone.locator('summary', { hasText: 'Daftar isi' }).click()
    await phone.locator('.daftar a').nth(1).click()
    await phone.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  }, 60_000)

  it('shows a librarian how far an import is and what became of each record, one cut in the middle too', async () => {
    const { open } = square()
    const [a, b, c, ...more] = titles.slice(40, 52)
    if (!a || !b || !c) throw new Error('The demo has too few titles.')
    const whole = marcOf([b])
    const file = Buffer.concat([marcOf([a]), whole.subarray(0, whole.length * 0.6), marcOf([c, ...more])])

    const desk = await open({ wide: true })
    await desk.goto('/meja/pustaka/')
    await signIn(square(), desk, staffPeople.librarian.mail)
    await desk.getByRole('link', { name: 'Impor berkas MARC' }).click()
    await desk.getByRole('button', { name: 'Mulai impor' }).click()
    // The form that can tell how far it is takes the plain one's place.
    await desk.locator('#live-file').waitFor()
    await desk
      .getByLabel('Pilih berkas MARC')
      .setInputFiles({ name: 'katalog.mrc', mimeType: 'application/marc', buffer: file })
    await desk.getByRole('button', { name: 'Kirim berkas' }).click()
    await desk.getByRole('link', { name: 'Impor berkas lain' }).waitFor({ timeout: 30_000 })
    const rowOf = (text: string) => desk.getByRole('row').filter({ hasText: text })
    expect.soft(await rowOf('terpotong di tengah').count()).toBe(1)
    for (const { title } of [a, c, ...more])
      expect.soft(await rowOf(title).first().innerText(), title).toContain('ditambahkan')
    await desk.getByText(`${titles.slice(40, 52).length} dari ${titles.slice(40, 52).length} rekaman`).waitFor()

    // What was added is found at once, and has a page.
    await untilFront(square(), `/cari/buku/?q=${encodeURIComponent(a.title)}`, ({ text }) => text.includes(a.title))
  }, 60_000)

  it('lets no book do anything to its reader', async () => {
    const { demo, open } = square()
    const desk = await open({ wide: true })
    await desk.goto('/meja/pustaka/')
    await signIn(square(), desk, staffPeople.librarian.mail)
    const other = titles[2]
    await desk.getByRole('link', { name: other?.title ?? '', exact: true }).click()
    await hasLeft(desk, '/meja/pustaka/')
    const titleId = new URL(desk.url()).pathname.split('/').at(-2)
    await desk.getByRole('button', { name: 'Unggah EPUB' }).click()
    await desk
      .getByLabel('Pilih berkas EPUB')
      .setInputFiles({ name: 'nakal.epub', mimeType: 'application/epub+zip', buffer: Buffer.from(hostileEpub()) })
    await desk.getByRole('button', { name: 'Kirim berkas' }).click()
    await desk.getByText('Terbuka: 1 bab').waitFor({ timeout: 30_000 })

    const phone = await open()
    const asked: string[] = []
    phone.context().on('request', (request) => asked.push(request.url()))
    await untilFront(square(), `/pustaka/judul/${titleId}/`, ({ text }) => text.includes('Baca bab pertama'))
    await phone.goto(`/pustaka/judul/${titleId}/`)
    await phone.getByRole('link', { name: 'Baca bab pertama' }).click()
    const chapter = phone.frameLocator('iframe')
    await chapter.getByText('Kalimat terakhir.').waitFor()
    await chapter.getByText('Tekan kalimat ini.').click()
    await chapter.getByText('Tautan').click()
    await phone.waitForTimeout(500)
    const done = await phone.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentWindow
      return [window, inside].map((each) => (each as unknown as { diretas?: number })?.diretas)
    })
    expect(done).toEqual([undefined, undefined])
    expect(asked.filter((url) => !/^http:\/\/(books\.|media\.)?localhost:/.test(url))).toEqual([])
    expect(asked.some((url) => url.startsWith(elsewhere))).toBe(false)
    expect(demo.book.bookId).not.toBe('')
  }, 60_000)
}
