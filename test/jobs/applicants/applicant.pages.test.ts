import { beforeAll, describe, expect, it } from 'vitest'
import { person } from '../../support/city.ts'
import { openPages } from '../pages/pages.ts'
import { applicationForm, filledProfile, recruiter, seeker } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof openPages>>
let desk: string
let applicationId: `application_${string}`
let vacancyId: `vacancy_${string}`
beforeAll(async () => {
  site = await openPages()
  const vacancy = await site.city.published(recruiter, { experienceYears: 1, licences: ['SIM C'] as never })
  vacancyId = vacancy.vacancyId
  desk = `/meja/pemberi-kerja/${vacancy.employerId}/lowongan/${vacancyId}/pelamar/`
  await site.city.as(seeker).saveProfile({
    ...filledProfile(),
    name: 'Sariwulan Kertajati',
    experience: [{ title: 'Operator produksi makanan', months: 3, employer: 'CV Rahasia', until: 2024 }],
    licences: [],
  })
  const form = { vacancyId, ...applicationForm('Saya Sariwulan, anak Pak Dedi.') }
  applicationId = (await site.city.as(seeker).submitApplication(form)).applicationId
  for (const n of [1, 2]) {
    const other = person(`lain${n}`)
    await site.city.as(other).saveProfile({ ...filledProfile(), kecamatan: 'Cikole', skills: [], licences: ['SIM C'] })
    await site.city.as(other).submitApplication({ vacancyId, ...applicationForm() })
  }
})
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const htmlOf = async (path: string, who = recruiter) => (await site.get(who, path)).text()

describe('the list of applicants', () => {
  it('says what speaks for each and what against, and that a person decides', async () => {
    const list = textOf(await htmlOf(desk))
    expect(list).toContain('Yang memutuskan selalu orang')
    expect(list).toContain('UU 27/2022 pasal 10')
    expect(list).toMatch(/belum: [^.]*SIM C/)
    expect(list).toMatch(/pengalaman \d+ dari 12 bulan/)
  })

  it('tells nobody who somebody is before the short list, in either language', async () => {
    const pages = [desk, `${desk}${applicationId}/`]
    const html = (await Promise.all(pages.flatMap((path) => [htmlOf(path), htmlOf(`/en${path}`)]))).join()
    expect(html).not.toMatch(/Sariwulan|Kertajati|Rahasia|Dedi|2024|5700001111/)
    expect(html).not.toContain(seeker.mail)
    expect(html).toContain('Pelamar menulis pesan.')
  })

  it('draws the parts of a score, with words for who cannot see them', async () => {
    const html = await htmlOf(desk)
    const [first] = html.match(/<svg class="bagan"[\s\S]*?<\/svg>/g) ?? []
    expect(first).toMatch(/role="img" aria-label="Nilai \d+ dari 100: Pendidikan \d+ dari \d+, /)
    expect(first?.match(/class="dasar"/g)).toHaveLength(10)
    expect(html).not.toMatch(/ style="/)
  })

  it('is narrowed by the address, says how many each filter leaves, and drops what makes no sense', async () => {
    const list = textOf(await htmlOf(`${desk}?kecamatan=Cikole&belum=higiene+pangan&tahap=nanti&urut=entah`))
    expect(list).toContain('2 dari 3 pelamar')
    expect(list).toContain('Kec. Baros (1)')
    expect(textOf(await htmlOf(`${desk}?bisa=pengemasan+makanan`))).toContain('1 dari 3 pelamar')
    expect(textOf(await htmlOf(`${desk}?tahap=hired`))).toContain('Tidak ada pelamar dengan saringan ini')
  })
})

describe('the page of one applicant', () => {
  it('sets what is asked beside what was written, part by part, and the parts make the sum', async () => {
    const html = await htmlOf(`${desk}${applicationId}/`)
    const table = html.match(/<table[\s\S]*?<\/table>/)?.[0] ?? ''
    const rows = [...table.matchAll(/<b>(\d+)<\/b><span class="redup"> \/ (\d+)/g)]
    const [sum, ...parts] = rows
      .map(([, had = '', most = '']) => ({ had: Number(had), most: Number(most) }))
      .toReversed()
    expect(parts).toHaveLength(10)
    const whole = (what: 'had' | 'most') => parts.reduce((all, part) => all + part[what], 0)
    expect(sum).toEqual({ had: whole('had'), most: whole('most') })
    expect(textOf(table)).toContain('pengemasan makanan, higiene pangan pengemasan makanan')
    expect(textOf(html)).toContain('keterampilan higiene pangan')
  })
})
