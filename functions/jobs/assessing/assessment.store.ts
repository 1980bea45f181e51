import * as v from 'valibot'
import { epochSecond } from '../../platform/clock.ts'
import { absent, type Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { keys } from '../keys.ts'
import { type Criteria, criteriaShape, type Note, noteShape, type Scores, scoresShape } from './assessment.shape.ts'

export type AssessmentStore = ReturnType<typeof assessmentStore>

type About = Pick<Application, 'vacancyId' | 'applicationId' | 'consent'>

/** What recruiters think of applicants. Goes when the application goes: when its consent ends, or its person is erased. */
export const assessmentStore = (table: Table) => {
  const store = {
    async criteria(vacancyId: Id<'vacancy'>): Promise<Criteria | undefined> {
      const item = await table.get(keys.criteria(vacancyId))
      return item && v.parse(criteriaShape, item)
    },

    /** False when a colleague changed them between reading them and now. */
    saveCriteriaWhileVersion: (vacancyId: Id<'vacancy'>, version: number, criteria: Criteria): Promise<boolean> =>
      table.replaceWhile(version === 0 ? { pk: absent } : { version }, { ...keys.criteria(vacancyId), ...criteria }),

    async scores(vacancyId: Id<'vacancy'>, applicationId?: Id<'application'>): Promise<Scores[]> {
      const items = await table.startingWith(keys.scoresFor(vacancyId, applicationId))
      return items.map((item) => v.parse(scoresShape, item))
    },

    saveScores: ({ vacancyId, applicationId, consent }: About, scores: Scores): Promise<void> =>
      table.put({
        ...keys.scores(vacancyId, applicationId, scores.by),
        ...scores,
        expiresAt: epochSecond(consent.until),
      }),

    async notes(vacancyId: Id<'vacancy'>, applicationId?: Id<'application'>): Promise<Note[]> {
      const items = await table.startingWith(keys.notesOn(vacancyId, applicationId))
      return items.map((item) => v.parse(noteShape, item))
    },

    saveNote: ({ vacancyId, consent }: About, note: Note): Promise<void> =>
      table.put({
        ...keys.note(vacancyId, note.applicationId, note.at, note.noteId),
        ...note,
        expiresAt: epochSecond(consent.until),
      }),

    removeNote: (vacancyId: Id<'vacancy'>, { applicationId, at, noteId }: Note): Promise<boolean> =>
      table.remove(keys.note(vacancyId, applicationId, at, noteId)),

    /** Everything about somebody who applied. */
    async forgetApplicant(vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<void> {
      for (const { by } of await store.scores(vacancyId, applicationId))
        await table.remove(keys.scores(vacancyId, applicationId, by))
      for (const note of await store.notes(vacancyId, applicationId)) await store.removeNote(vacancyId, note)
    },

    /** A recruiter's scores go; what they noted stays for their colleagues, by nobody in particular. */
    async forgetRecruiter(vacancyId: Id<'vacancy'>, accountId: Id<'account'>): Promise<void> {
      for (const { by, applicationId } of await store.scores(vacancyId))
        if (by === accountId) await table.remove(keys.scores(vacancyId, applicationId, by))
      for (const { by, applicationId, at, noteId } of await store.notes(vacancyId))
        if (by === accountId)
          await table.change(keys.note(vacancyId, applicationId, at, noteId), { set: { by: 'account_erased' } })
    },
  }
  return store
}
