import { beforeAll, describe, expect, it } from 'vitest'
import { takeInCv } from '../../../functions/jobs/cv/take-in-cv.ts'
import { openPages } from '../pages/pages.ts'
import { filledProfile, saturday, seeker, stranger } from '../support/jobs.ts'
import { dewi } from './cvs.ts'
import { docxOf, pdfOf, picturePdf } from './files.ts'

let site: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  site = await openPages()
})
const read = async (path: string, who = seeker) => (await site.get(who, path)).text()
/** What the form of a page would send to where uploads lie, and what becomes of it. */
async function sendIn(file: Uint8Array, who = seeker) {
  const html = await read('/saya/profil/cv/?lain', who)
  const key = html.match(/name="key" value="([^"]+)"/)?.[1] ?? ''
  const thenTo =
    html
      .match(/name="thenTo" value="([^"]+)"/)?.[1]
      ?.replaceAll('&#38;', '&')
      .replaceAll('&amp;', '&') ?? ''
  const take = takeInCv({
    cvs: site.city.stores.cvs,
    readUpload: async () => file,
    removeUpload: async () => undefined,
  })
  return { thenTo, arrive: () => take(key, saturday) }
}
const ticked = (html: string) =>
  [...html.matchAll(/name="accepted\[\]" value="([^"]+)"[^>]* checked/g)].map(([, id = '']) => id)

describe('without script', () => {
  it('a CV is sent in, read while the page loads again, looked over, and taken into the profile', async () => {
    const start = await read('/saya/profil/cv/')
    for (const said of ['type="file"', 'multipart/form-data', 'Berkas langsung dihapus', 'quarantine/cv/account_'])
      expect(start).toContain(said)
    expect(start).not.toContain('http-equiv="refresh"')

    const { thenTo, arrive } = await sendIn(pdfOf(dewi))
    const waiting = await read(thenTo)
    expect(waiting).toContain('CV sedang dibaca')
    expect(waiting).toMatch(/http-equiv="refresh" content="2; url=\?kiriman=upload_[^"]+kali=1"/)
    await arrive()

    const proposing = await read(thenTo)
    for (const said of [
      'Periksa usulan dari CV',
      'Dewi Lestari',
      'SMK Akuntansi dan Keuangan Lembaga',
      'Kasir, Alfamart Lembursitu',
    ])
      expect(proposing).toContain(said)
    expect(proposing).not.toContain('http-equiv="refresh"')
    expect(await read('/saya/profil/')).toContain('Ada usulan dari CV yang menunggu Anda.')

    const uploadId = proposing.match(/name="uploadId" value="([^"]+)"/)?.[1] ?? ''
    const answer = await site.post(seeker, '/saya/profil/cv/', { uploadId, 'accepted[]': ticked(proposing) })
    expect(answer.status).toBe(303)
    const overview = await read(answer.headers.get('location') ?? '')
    expect(overview).toMatch(/\d+ hal dari CV masuk ke profil\./)
    expect((await site.city.as(seeker).readProfile()).missingToApply).toEqual([])
  })

  it('ticks what is empty in the profile, and leaves to the person what would be replaced', async () => {
    await site.city.as(stranger).saveProfile({ ...filledProfile(), name: 'Bayu' })
    const { thenTo, arrive } = await sendIn(docxOf(dewi), stranger)
    await arrive()
    const html = await read(thenTo, stranger)
    expect(html).toContain('Sekarang di profil: Bayu')
    expect(ticked(html)).not.toContain('name-0')
    expect(ticked(html)).toContain('licence-0')
    const thrown = await site.post(stranger, '/saya/profil/cv/', { uploadId: 'x', forget: 'yes' })
    expect(thrown.headers.get('location')).toBe('/saya/profil/?cv=0')
    expect((await site.city.as(stranger).readProfile()).name).toBe('Bayu')
  })

  it('says kindly that a CV is a picture, and offers to send another or to type', async () => {
    const { thenTo, arrive } = await sendIn(picturePdf())
    await arrive()
    const html = await read(thenTo)
    for (const said of ['CV ini berupa gambar', 'type="file"', 'Isi sendiri saja']) expect(html).toContain(said)
  })

  it('stops loading again after a while, and says what to do', async () => {
    const html = await read('/saya/profil/cv/?kiriman=upload_lost&kali=12')
    expect(html).not.toContain('http-equiv="refresh"')
    for (const said of ['lebih lama dari biasanya', 'type="file"']) expect(html).toContain(said)
  })

  it('says when proposals are gone, and keeps the page', async () => {
    const gone = await site.post(seeker, '/saya/profil/cv/', { uploadId: 'upload_gone', 'accepted[]': ['name-0'] })
    expect(gone.status).toBe(409)
    expect(await gone.text()).toContain('Usulan ini sudah tidak ada')
  })
})

describe('the CV to download', () => {
  it('is a PDF of the person’s own, in no cache', async () => {
    const answer = await site.get(seeker, '/saya/profil/cv/unduh/')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="CV-Dewi-Lestari.pdf"')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(await answer.text()).toMatch(/^%PDF-1\.7\n/)
  })

  it('is in English where the page is', async () => {
    expect(await read('/en/saya/profil/cv/unduh/')).toContain('(Work experience)')
  })

  it('asks for a name first', async () => {
    const nobody = { ...stranger, accountId: 'account_nobody' as const }
    const answer = await site.get(nobody, '/saya/profil/cv/unduh/')
    expect(answer.headers.get('location')).toBe('/saya/profil/contact/')
  })
})
