import { beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, otherOfficer, recruiter, stranger, vacancyForm } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeEach(async () => {
  city = await openJobs()
})

const unlawful = 'Menjaga toko dan menghitung uang laci. Wanita, maks 25 tahun.'
const asked = ({ kind, words }: { kind: string; words: string }) => `${kind}: ${words}`

async function drafted(words: { description?: string } = {}) {
  const { employerId } = await city.verified()
  return city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), ...words })
}
const findingsOf = async (vacancyId: `vacancy_${string}`, who = recruiter) =>
  (await city.as(who).vacancyFindings({ vacancyId })).findings
const withReason = (findings: readonly { finding: string }[], reason: string) =>
  findings.map(({ finding }) => ({ finding, reason }))
const wordsOf = (words: { description: string }) => {
  const { formKey: _, ...rest } = { ...vacancyForm(), ...words }
  return rest
}

describe('while one writes', () => {
  it('the words, their place and their kind are answered, and nothing is kept', async () => {
    const { employerId } = await city.verified()
    const { findings } = await city.as(recruiter).lintVacancy({ employerId, description: unlawful, quota: '1.000' })
    expect(findings.map(({ finding: _, ...rest }) => rest)).toEqual([
      { kind: 'jenis-kelamin', field: 'description', start: 39, end: 45, words: 'Wanita' },
      { kind: 'usia', field: 'description', start: 47, end: 60, words: 'maks 25 tahun' },
      { kind: 'kuota-mustahil', field: 'quota', start: 0, end: 5, words: '1.000' },
    ])
    expect(await city.as(recruiter).listVacancies({ employerId })).toEqual([])
  })

  it('somebody else is told that there is no such employer', async () => {
    const { employerId } = await city.verified()
    expect(await refusalOf(city.as(stranger).lintVacancy({ employerId }))).toBe('employer-not-found')
  })

  it('as much is read as the fields of a vacancy hold, and no more', async () => {
    const { employerId } = await city.verified()
    const lint = (words: object) => city.as(recruiter).lintVacancy({ employerId, ...words })
    const lines = (longest: number, many: number) =>
      Array.from({ length: many }, () => 'a'.repeat(longest)).join('\r\n')
    const full = {
      title: 'a'.repeat(100),
      description: lines(79, 50),
      place: 'a'.repeat(160),
      contact: 'a'.repeat(160),
      programmes: lines(80, 20),
      skills: lines(60, 20),
    }
    expect(await lint(full)).toEqual({ findings: [] })
    for (const [name, words] of Object.entries(full))
      await expect(lint({ [name]: words.repeat(3) }), name).rejects.toMatchObject({ status: 422 })
  })

  it('pay is held against the minimum only once staff set one, and never that of an internship', async () => {
    const { employerId } = await city.verified()
    const lint = async (kind: 'full-time' | 'internship') =>
      (await city.as(recruiter).lintVacancy({ employerId, wageMin: '2.000.000', kind })).findings.map(asked)
    expect(await city.as(undefined).readMinimumWage({})).toEqual({})
    expect(await lint('full-time')).toEqual([])

    await city.as(officer).saveMinimumWage({ year: 2026, amount: 2_750_000 })
    expect((await city.as(undefined).readMinimumWage({})).minimumWage?.amount).toBe(2_750_000)
    expect(await lint('full-time')).toEqual(['upah-di-bawah-minimum: 2.000.000'])
    expect(await lint('internship')).toEqual([])
  })

  it('keeps to this year’s minimum until the year begins that another was set for', async () => {
    const city = await openJobs()
    const { employerId } = await city.verified()
    const isTooLow = async (wageMin: string) =>
      (await city.as(recruiter).lintVacancy({ employerId, wageMin, kind: 'full-time' })).findings.length > 0
    await city.as(officer).saveMinimumWage({ year: 2026, amount: 2_700_000 })
    await city.as(officer).saveMinimumWage({ year: 2027, amount: 2_900_000 })
    await city.as(officer).saveMinimumWage({ year: 2027, amount: 2_950_000 })
    city.time.now = '2026-12-31T16:59:00.000Z'
    expect([await isTooLow('2.800.000'), await isTooLow('2.600.000')]).toEqual([false, true])
    city.time.now = '2026-12-31T17:00:00.000Z'
    expect([await isTooLow('2.800.000'), await isTooLow('2.950.000')]).toEqual([true, false])
  })

  it('loses neither this year’s minimum nor next year’s when the other is put right, and a year typed wrongly goes', async () => {
    const city = await openJobs()
    const set = (year: number, amount: number) => city.as(officer).saveMinimumWage({ year, amount })
    const kept = async () => (await city.as(undefined).readMinimumWage({})).minimumWage
    await set(2026, 2_700_000)
    await set(2072, 2_900_000)
    await set(2027, 2_900_000)
    await set(2026, 2_750_000)
    expect(await kept()).toMatchObject({ year: 2027, amount: 2_900_000, before: { year: 2026, amount: 2_750_000 } })
    city.time.now = '2027-02-01T02:00:00.000Z'
    await set(2028, 3_000_000)
    expect(await kept()).toMatchObject({ year: 2028, before: { year: 2027, amount: 2_900_000 } })
  })
})

describe('a vacancy with findings', () => {
  it('is kept as a draft, and goes to Disnaker only with a reason for each', async () => {
    const { vacancyId, version } = await drafted({ description: unlawful })
    const findings = await findingsOf(vacancyId)
    expect(findings.map(asked)).toEqual(['jenis-kelamin: Wanita', 'usia: maks 25 tahun'])
    const send = (reasons: { finding: string; reason: string }[]) =>
      city.as(recruiter).submitVacancy({ vacancyId, version, reasons })

    expect(await refusalOf(send([]))).toBe('findings-unanswered')
    expect(await refusalOf(send(withReason(findings.slice(1), 'Peran anak muda.')))).toBe('findings-unanswered')
    expect((await send(withReason(findings, 'Peran di panggung.'))).review).toBe('submitted')
    expect((await findingsOf(vacancyId, officer)).map(({ reason }) => reason)).toEqual([
      'Peran di panggung.',
      'Peran di panggung.',
    ])
  })

  it('is approved only with an exception for each, which says why, when and by whom', async () => {
    const { vacancyId, version } = await drafted({ description: unlawful })
    const findings = await findingsOf(vacancyId)
    const sent = await city
      .as(recruiter)
      .submitVacancy({ vacancyId, version, reasons: withReason(findings, 'Peran di panggung.') })
    const approve = (exceptions: { finding: string; reason: string }[]) =>
      city.as(officer).approveVacancy({ vacancyId, version: sent.version, exceptions })

    expect(await refusalOf(approve([]))).toBe('findings-open')
    expect(await refusalOf(approve(withReason(findings.slice(0, 1), 'Peran.')))).toBe('findings-open')
    expect((await approve(withReason(findings, 'Sifat pekerjaan, SE M/6/2025.'))).life).toBe('open')
    const { exceptions } = await city.stores.vacancies.get(vacancyId)
    expect(exceptions?.map(({ words, reason, by, at }) => ({ words, reason, by, at }))).toEqual(
      ['Wanita', 'maks 25 tahun'].map((words) => ({
        words,
        reason: 'Sifat pekerjaan, SE M/6/2025.',
        by: officer.accountId,
        at: city.time.now,
      })),
    )
  })

  async function excepted() {
    const { vacancyId, version } = await drafted({ description: unlawful })
    const findings = await findingsOf(vacancyId)
    const { version: sent } = await city
      .as(recruiter)
      .submitVacancy({ vacancyId, version, reasons: withReason(findings, 'Peran.') })
    return city.as(officer).approveVacancy({ vacancyId, version: sent, exceptions: withReason(findings, 'Peran.') })
  }

  it('keeps an exception for the very words: other sentences may change, these may not', async () => {
    const { vacancyId, version } = await excepted()
    const edit = (description: string, at: number) =>
      city.as(recruiter).editVacancy({ vacancyId, version: at, ...wordsOf({ description }) })

    const elsewhere = await edit('Menjaga toko buku. Wanita, maks 25 tahun.', version)
    expect(elsewhere.review).toBe('approved')
    const other = await edit('Menjaga toko buku. Wanita, maks 22 tahun.', elsewhere.version)
    expect(other.review).toBe('submitted')
    expect(other.approved?.description).toBe('Menjaga toko buku. Wanita, maks 25 tahun.')
    expect(await refusalOf(city.as(otherOfficer).approveVacancy({ vacancyId, version: other.version }))).toBe(
      'findings-open',
    )
  })

  it('cannot be smuggled onto a public page by an edit that would stand at once', async () => {
    const { vacancyId, version } = await city.published()
    const description = 'Menimbang bahan. Ijazah asli ditahan selama kontrak.'
    const edited = await city.as(recruiter).editVacancy({ vacancyId, version, ...wordsOf({ description }) })
    expect([edited.review, edited.life]).toEqual(['submitted', 'open'])
    expect((await city.as(undefined).readPublicVacancy({ vacancyId })).description).not.toContain('Ijazah')
  })

  it('an officer who goes leaves the exceptions standing, without a name', async () => {
    const { vacancyId } = await excepted()
    const vacancy = await city.stores.vacancies.get(vacancyId)
    await city.stores.vacancies.forgetOfficer(vacancy, officer.accountId)
    const { exceptions } = await city.stores.vacancies.get(vacancyId)
    expect(exceptions?.map(({ by }) => by)).toEqual(['account_erased', 'account_erased'])
  })

  it('loses on purpose: exceptions that changed since they were read are not written over, nor a name written back', async () => {
    const { vacancyId, version } = await excepted()
    const { vacancies } = city.stores
    const before = await vacancies.get(vacancyId)
    const edited = await city
      .as(recruiter)
      .editVacancy({ vacancyId, version, ...wordsOf({ description: 'Menjaga toko buku. Wanita, maks 25 tahun.' }) })
    await expect(vacancies.forgetOfficer(before, officer.accountId)).rejects.toThrow('changed')
    expect((await vacancies.get(vacancyId)).version).toBe(edited.version)

    const named = await vacancies.get(vacancyId)
    await vacancies.forgetOfficer(named, officer.accountId)
    const paused = { ...named, version: named.version + 1 }
    expect(await vacancies.saveWhileVersion(named.version, paused, { name: 'vacancy-paused', at: city.time.now })).toBe(
      false,
    )
    expect(JSON.stringify(await vacancies.get(vacancyId))).not.toContain(`"by":"${officer.accountId}"`)
  })
})
