import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, line, lines, maybe, several, wholeNumber } from '../../platform/http/fields.ts'
import { noApplication, noVacancy } from '../applications/application.contract.ts'
import { bestScore, criteriaShape, leastScore, mostCriteria } from './assessment.shape.ts'

const vacancyId = id('vacancy')
const applicationId = id('application')
const score = wholeNumber(leastScore, bestScore)
const toWriteAbout = {
  ...noApplication,
  'consent-withdrawn': refusal(
    409,
    'Pelamar ini menarik persetujuannya, jadi tidak ada lagi yang bisa dicatat atau dinilai tentang lamarannya.',
    'This applicant took their consent back, so nothing can be noted or scored about the application any more.',
  ),
}

/** As colleagues see it. Who has left the employer has no address here any more. */
export const assessmentView = v.object({
  ...criteriaShape.entries,
  means: v.record(v.string(), v.number()),
  scores: v.array(
    v.object({
      isMine: v.boolean(),
      mail: v.optional(v.string()),
      at: v.string(),
      scores: v.record(v.string(), v.number()),
      words: v.string(),
    }),
  ),
  notes: v.array(
    v.object({
      noteId: id('note'),
      isMine: v.boolean(),
      mail: v.optional(v.string()),
      at: v.string(),
      text: v.string(),
    }),
  ),
})
export type AssessmentView = v.InferOutput<typeof assessmentView>

export const criteriaForm = v.strictObject({
  version: wholeNumber(0, 1_000_000),
  names: several(line(60), 2 * mostCriteria),
})
export const scoresForm = v.strictObject({ scores: v.record(v.string(), score), words: maybe(lines(600)) })
export const noteForm = v.strictObject({ formKey, text: lines(1000) })

export const assessmentContract = {
  readCriteria: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/recruiter/vacancies/{vacancyId}/criteria' })
    .errors(noVacancy)
    .input(v.strictObject({ vacancyId }))
    .output(criteriaShape),

  setCriteria: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'PUT', path: '/recruiter/vacancies/{vacancyId}/criteria' })
    .errors({
      ...noVacancy,
      'criteria-moved-on': refusal(
        409,
        'Rekan Anda baru saja mengubah kriterianya. Muat ulang, lalu simpan lagi.',
        'A colleague has just changed the criteria. Load them again, then save.',
      ),
      'too-many-criteria': refusal(
        422,
        'Paling banyak enam kriteria. Pilih yang paling menentukan.',
        'Six criteria at most. Choose those that matter most.',
      ),
    })
    .input(v.strictObject({ vacancyId, ...criteriaForm.entries }))
    .output(criteriaShape),

  readAssessment: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'GET', path: '/recruiter/vacancies/{vacancyId}/assessments/{applicationId}' })
    .errors(noApplication)
    .input(v.strictObject({ vacancyId, applicationId }))
    .output(assessmentView),

  scoreApplicant: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'PUT', path: '/recruiter/vacancies/{vacancyId}/assessments/{applicationId}/scores' })
    .errors({
      ...toWriteAbout,
      'nothing-scored': refusal(
        422,
        'Belum ada nilai yang dipilih atau alasan yang ditulis, jadi tidak ada yang disimpan.',
        'No score was chosen and no reason written, so nothing was saved.',
      ),
    })
    .input(v.strictObject({ vacancyId, applicationId, ...scoresForm.entries }))
    .output(assessmentView),

  /** Sent twice with one key, it is one note. */
  addNote: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'POST', path: '/recruiter/vacancies/{vacancyId}/assessments/{applicationId}/notes' })
    .errors(toWriteAbout)
    .input(v.strictObject({ vacancyId, applicationId, ...noteForm.entries }))
    .output(assessmentView),

  /** One's own only. */
  removeNote: endpoint
    .meta({ who: 'member', own: 'vacancy' })
    .route({ method: 'DELETE', path: '/recruiter/vacancies/{vacancyId}/assessments/{applicationId}/notes/{noteId}' })
    .errors(noApplication)
    .input(v.strictObject({ vacancyId, applicationId, noteId: id('note') }))
    .output(assessmentView),
}
