import { randomUUID } from 'node:crypto'
import type * as v from 'valibot'
import { jobsContract } from '../../../functions/jobs/api.ts'
import { undoMs } from '../../../functions/jobs/applications/settling.ts'
import { cvForms } from '../../../functions/jobs/cv/cv-upload.ts'
import { checkPoints } from '../../../functions/jobs/employers/verification/check.ts'
import { settleDecisions } from '../../../functions/jobs/pipeline/settle-decisions.ts'
import { jobsRoutes } from '../../../functions/jobs/routes.ts'
import { jobsStores } from '../../../functions/jobs/stores.ts'
import type { vacancyForm as vacancyFields } from '../../../functions/jobs/vacancies/vacancy.forms.ts'
import { later } from '../../../functions/platform/clock.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import { cursors } from '../../../functions/platform/http/cursor.ts'
import { newId } from '../../../functions/platform/ids.ts'
import type { UploadTo } from '../../../functions/platform/s3/upload-form.ts'
import { grow } from '../../../functions/platform/secrets.ts'
import { clockAt, openApi, person } from '../../support/city.ts'
import { emptyTable } from '../../support/dynamodb.ts'

export const recruiter = person('rina')
export const seeker = person('sari')
export const officer = person('yani', 'officer')
/** Registered at the counter: no address, no telephone. */
export const walkIn = { ...person('iyah'), mail: '' }
export const otherOfficer = person('odi', 'officer')
export const stranger = person('bayu')

/** A Saturday morning in Sukabumi. */
export const saturday = '2026-10-24T02:00:00.000Z'

export const employerWords = {
  name: 'PT Kaswari Pangan',
  kind: 'PT',
  nib: '9120001234567',
  kbli: '10794',
  field: 'pangan',
  kecamatan: 'Baros',
  address: 'Jalan Baros km 4',
  about: 'Membuat kue kering sejak 1998.',
  people: 120,
  contactName: 'Rina',
  contactMail: 'rina@kaswari.example',
  contactPhone: '+6281234567890',
} as const

export const vacancyWords = {
  title: 'Operator Produksi Makanan',
  quota: 12,
  closesOn: '2026-10-30',
  education: 'smk',
  programmes: ['SMK Agribisnis Pengolahan Hasil Pertanian'],
  skills: ['pengemasan makanan', 'higiene pangan'],
  experienceYears: 0,
  licences: [],
  wageMin: 2_800_000,
  wageMax: 3_100_000,
  wageWithheld: false,
  kecamatan: 'Baros',
  place: 'Jalan Baros km 4',
  kind: 'full-time',
  shift: true,
  remote: false,
  description: 'Menimbang bahan, menjalankan mesin pengemas, mencatat hasil.',
  contact: 'Rina, 0812-3456-7890',
} as const

export const profileWords = {
  kecamatan: 'Baros',
  education: 'smk',
  programme: 'SMK Agribisnis Pengolahan Hasil Pertanian',
  skills: ['pengemasan makanan'],
  name: 'Sari',
  phone: '+6285700001111',
} as const

/** Every point of the officer's checklist in order. */
export const allInOrder = checkPoints.map((point) => ({ point, passed: true }))

export const employerForm = () => ({ formKey: randomUUID(), ...employerWords })
export const vacancyForm = () => ({
  formKey: randomUUID(),
  ...vacancyWords,
  programmes: [...vacancyWords.programmes],
  skills: [...vacancyWords.skills],
  licences: [],
})
export const applicationForm = (message = 'Saya tinggal dekat.') => ({
  formKey: randomUUID(),
  message,
  agree: true as const,
})
export const reportForm = (words = 'Diminta membayar Rp150.000 untuk seragam.') => ({
  formKey: randomUUID(),
  kind: 'money' as const,
  words,
})
export const filledProfile = () => ({ ...profileWords, skills: [...profileWords.skills] })

export const testKeyFor = async (purpose: string) => grow('a secret of the tests, long enough', purpose)
/** Where a browser would send a CV. */
const testUploads = {
  newId,
  uploadTo: (async ({ key, thenTo, mostBytes }) => ({
    ...{ url: 'https://uploads', fields: { key, thenTo }, mostBytes },
  })) satisfies UploadTo,
}
export const testCvForms = cvForms(testUploads)
export const testCursors = cursors(testKeyFor)

/** What the routes are made of. The log lies in a table of its own where a test reads it. */
export const givenInTests = (table: Table, audit = table) => ({
  ...{ table, audit, cursors: testCursors, keyFor: testKeyFor, cvForms: testCvForms },
  uploads: testUploads,
  isOfCounter: async (accountId: string) => accountId === walkIn.accountId,
  mailOf: async (accountId: string) => `${accountId.slice('account_'.length)}@warga.example`,
})

/** What a vacancy says otherwise than `vacancyWords`. */
type SomeWords = Partial<Omit<v.InferInput<typeof vacancyFields>, 'formKey'>>

/** The bursa kerja as each caller sees it, on a table of its own, and shorter ways to where a test begins. */
export async function openJobs(now = saturday, seenBy: (table: Table) => Table = (table) => table) {
  const table = seenBy(await emptyTable('jobs'))
  const audit = await emptyTable('audit')
  const time = clockAt(now)
  /** One of several copies of the function: all have this table, each a memory of its own. */
  const copy = () => {
    const router = jobsRoutes(givenInTests(table, audit))
    return openApi({ contract: jobsContract, router, prefix: '/api/jobs', table, time })
  }
  const { as, send } = copy()

  const registered = (who = recruiter) => as(who).registerEmployer(employerForm())
  async function verified(who = recruiter) {
    const { employerId, version } = await registered(who)
    return as(officer).verifyEmployer({ employerId, version, checks: allInOrder })
  }
  async function submitted(who = recruiter, words: SomeWords = {}) {
    const { employerId } = await verified(who)
    const { vacancyId, version } = await as(who).draftVacancy({ employerId, ...vacancyForm(), ...words })
    return as(who).submitVacancy({ vacancyId, version })
  }
  async function published(who = recruiter, words: SomeWords = {}) {
    const { vacancyId, version } = await submitted(who, words)
    return as(officer).approveVacancy({ vacancyId, version })
  }
  async function applied(who = seeker) {
    const { vacancyId } = await published()
    await as(who).saveProfile(filledProfile())
    return as(who).submitApplication({ vacancyId, ...applicationForm() })
  }
  /** Five minutes on, what recruiters decided can no longer be taken back. */
  const settled = () => settleDecisions(jobsStores(table), later(time.now, undoMs))
  return {
    settled,
    table,
    audit,
    time,
    as,
    send,
    copy,
    stores: jobsStores(table),
    registered,
    verified,
    submitted,
    published,
    applied,
  }
}
