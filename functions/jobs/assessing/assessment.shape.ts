import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'

/** Criteria a vacancy's recruiters score applicants by: few enough to be thought about. */
export const mostCriteria = 6
/** From "not at all" to "very well"; four, so that nobody sits in the middle. */
export const leastScore = 1
export const bestScore = 4

export const criteriaShape = v.object({
  criteria: v.array(v.object({ criterionId: v.string(), name: v.string() })),
  version: v.number(),
})
export type Criteria = v.InferOutput<typeof criteriaShape>

/** How one recruiter scores one applicant. */
export const scoresShape = v.object({
  applicationId: id('application'),
  by: id('account'),
  at: v.string(),
  scores: v.record(v.string(), v.number()),
  words: v.string(),
})
export type Scores = v.InferOutput<typeof scoresShape>

/** What a recruiter noted for colleagues. It is about somebody, who may ask to read it (UU PDP art. 7). */
export const noteShape = v.object({
  noteId: id('note'),
  applicationId: id('application'),
  by: id('account'),
  at: v.string(),
  text: v.string(),
})
export type Note = v.InferOutput<typeof noteShape>
