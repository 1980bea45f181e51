import { beforeAll, describe, expect, it } from 'vitest'
import { ageAsked, sexAsked } from '../../../functions/jobs/vacancies/limits.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, recruiter, vacancyForm } from '../support/jobs.ts'

describe('a limit of age', () => {
  it.each([
    [{}, ''],
    [{ ageMin: 18 }, ''],
    [{ ageMin: 21 }, 'paling muda 21 tahun'],
    [{ ageMax: 30 }, 'paling tua 30 tahun'],
    [{ ageMin: 18, ageMax: 30 }, '18–30 tahun'],
  ])('%j is asked for as “%s”', (limits, said) => {
    expect(ageAsked(limits)).toBe(said)
  })
})

describe('a limit of sex', () => {
  it('is asked for in plain words', () => {
    expect([sexAsked({}), sexAsked({ sex: 'female' }), sexAsked({ sex: 'male' })]).toEqual([
      '',
      'perempuan',
      'laki-laki',
    ])
  })
})

describe('a vacancy with limits', () => {
  let city: Awaited<ReturnType<typeof openJobs>>
  beforeAll(async () => {
    city = await openJobs()
  })
  const limits = { ageMax: 35, sex: 'female' } as const
  const because = 'Terapis untuk ruang perawatan pasien perempuan.'

  async function drafted() {
    const { employerId } = await city.verified()
    return city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), ...limits })
  }
  async function answered(vacancyId: Awaited<ReturnType<typeof drafted>>['vacancyId']) {
    const { findings } = await city.as(recruiter).vacancyFindings({ vacancyId })
    return findings.map(({ finding }) => ({ finding, reason: because }))
  }

  it('is found to have one of each', async () => {
    const { vacancyId } = await drafted()
    const { findings } = await city.as(recruiter).vacancyFindings({ vacancyId })
    expect(findings.map(({ kind, field, words }) => ({ kind, field, words }))).toEqual([
      { kind: 'usia', field: 'age', words: 'paling tua 35 tahun' },
      { kind: 'jenis-kelamin', field: 'sex', words: 'perempuan' },
    ])
  })

  it('is sent only with a reason for each, and shown only once an officer accepted each', async () => {
    const { vacancyId, version } = await drafted()
    const said = await answered(vacancyId)
    const submit = (reasons: typeof said) => city.as(recruiter).submitVacancy({ vacancyId, version, reasons })
    expect(await refusalOf(submit(said.slice(1)))).toBe('findings-unanswered')
    await submit(said)

    const approve = (exceptions: typeof said) =>
      city.as(officer).approveVacancy({ vacancyId, version: version + 1, exceptions })
    expect(await refusalOf(approve(said.slice(1)))).toBe('findings-open')
    const { life } = await approve(said)
    const { ageMax, sex } = await city.as(undefined).readPublicVacancy({ vacancyId })
    expect({ life, ageMax, sex }).toEqual({ life: 'open', ...limits })
  })

  it('waits for an officer again when a limit is made narrower, and for nobody when it is dropped', async () => {
    const { vacancyId, version } = await drafted()
    const said = await answered(vacancyId)
    await city.as(recruiter).submitVacancy({ vacancyId, version, reasons: said })
    const { words, version: open } = await city
      .as(officer)
      .approveVacancy({ vacancyId, version: version + 1, exceptions: said })
    const narrower = await city.as(recruiter).editVacancy({ vacancyId, version: open, ...words, ageMax: 25 })
    expect(narrower.review).toBe('submitted')
    const { ageMax: _, sex: __, ...free } = words
    const dropped = await city.as(recruiter).editVacancy({ vacancyId, version: narrower.version, ...free })
    expect([dropped.review, (await city.as(undefined).readPublicVacancy({ vacancyId })).ageMax]).toEqual([
      'approved',
      undefined,
    ])
  })

  it('is refused when the ages are turned round', async () => {
    const { employerId } = await city.verified()
    const draft = city.as(recruiter).draftVacancy({ employerId, ...vacancyForm(), ageMin: 40, ageMax: 30 })
    expect(await refusalOf(draft)).toBe('age-turned-round')
  })

  it('is told of while one types', async () => {
    const { employerId } = await city.verified()
    const { findings } = await city.as(recruiter).lintVacancy({ employerId, ageMin: '18', ageMax: '28', sex: 'male' })
    expect(findings.map(({ field, words }) => [field, words])).toEqual([
      ['age', '18–28 tahun'],
      ['sex', 'laki-laki'],
    ])
  })
})
