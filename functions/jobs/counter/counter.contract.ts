import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line, maybe } from '../../platform/http/fields.ts'
import {
  applicationView,
  ended,
  movedOn,
  noApplication,
  sendingRefusals,
  whatItMeans,
} from '../applications/application.contract.ts'
import { applicationForm } from '../applications/application.forms.ts'
import { profileView } from '../profiles/profile.contract.ts'
import { ak1, counterForm } from './counter.forms.ts'

const officer = { who: ['officer'] } as const
const accountId = id('account')
const vacancyId = id('vacancy')
const applicationId = id('application')

const inShort = v.object({
  accountId,
  name: v.string(),
  kecamatan: v.optional(v.string()),
  registeredAt: v.string(),
  ak1LastFour: v.optional(v.string()),
})
export type CounterRow = v.InferOutput<typeof inShort>

const counterPersonView = v.object({ ...inShort.entries, profile: profileView, applications: v.array(applicationView) })
export type CounterPersonView = v.InferOutput<typeof counterPersonView>

const notOfCounter = {
  'not-of-the-counter': refusal(
    404,
    'Orang ini tidak terdaftar di loket. Petugas hanya bisa mengurus orang yang didaftarkan di loket dan tidak punya surel.',
    'This person is not registered at the counter. Officers act only for people registered there who have no e-mail address.',
  ),
}

/** Each deed here is an officer's, for somebody else, and stands in the log and in the application as that. */
export const counterContract = {
  /** The newest first, or those whose name has these words, among the last five hundred; or who has this AK/1 number. */
  counterPeople: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/counter' })
    .input(v.strictObject({ name: maybe(line(80)), ak1: maybe(ak1) }))
    .output(v.object({ people: v.array(inShort) })),

  /** By what an officer knows somebody again who has an address by now: nothing of their work, which is theirs alone then. */
  readCounterRow: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/counter/{accountId}/in-short' })
    .errors(notOfCounter)
    .input(v.strictObject({ accountId }))
    .output(inShort),

  readCounterPerson: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/counter/{accountId}' })
    .errors(notOfCounter)
    .input(v.strictObject({ accountId }))
    .output(counterPersonView),

  /** Registers somebody whose account was opened at the counter, or puts right what was written. */
  saveCounterPerson: endpoint
    .meta(officer)
    .route({ method: 'PUT', path: '/office/counter/{accountId}' })
    .errors({
      ...notOfCounter,
      'number-known': refusal(
        409,
        'Nomor AK/1 ini sudah terdaftar di loket. Cari orangnya dengan nomor itu.',
        'This AK/1 number is registered at the counter already. Find the person by it.',
      ),
      'person-moved-on': refusal(
        409,
        'Petugas lain baru saja mengubah data orang ini. Muat ulang, lalu ubah lagi.',
        'Another officer has just changed this person’s record. Load it again, then edit.',
      ),
    })
    .input(v.strictObject({ accountId, ...counterForm.entries }))
    .output(profileView),

  /** What is read out before somebody applies. */
  prepareForOther: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/counter/{accountId}/applications/{vacancyId}' })
    .errors({ ...notOfCounter, 'vacancy-not-found': sendingRefusals['vacancy-not-found'] })
    .input(v.strictObject({ accountId, vacancyId }))
    .output(whatItMeans),

  applyForOther: endpoint
    .meta({ ...officer, atMost: { times: 600, seconds: 3600 } })
    .route({ method: 'POST', path: '/office/counter/{accountId}/applications/{vacancyId}', successStatus: 201 })
    .errors({ ...notOfCounter, ...sendingRefusals })
    .input(v.strictObject({ accountId, vacancyId, ...applicationForm.entries }))
    .output(applicationView),

  withdrawForOther: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/counter/{accountId}/applications/{applicationId}/withdraw' })
    .errors({ ...notOfCounter, ...noApplication, ...ended, ...movedOn })
    .input(v.strictObject({ accountId, applicationId }))
    .output(applicationView),
}
