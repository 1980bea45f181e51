import * as v from 'valibot'
import { absent, type Table, type Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { expiryOf } from '../applications/consent.ts'
import { lapseRows } from '../applications/lapse-together.ts'
import { keys } from '../keys.ts'
import { type Criteria, criteriaShape, type Note, noteShape, type Scores, scoresShape } from './assessment.shape.ts'

export type AssessmentStore = ReturnType<typeof assessmentStore>

type About = Application & { accountId: Id<'account'> }

/** An application loses whose it is when they are erased. */
const stillThere = ({ vacancyId, applicationId, accountId }: About): Write => ({
  check: keys.application(vacancyId, applicationId),
  while: { accountId },
})

/** What recruiters think of applicants. Goes when the application goes: on its day, with its consent, or with its person. */
export const assessmentStore = (table: Table) => {
  /** Earlier ones lie by their instant, too. */
  const placesOf = async (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>, noteId: Id<'note'>) =>
    (await table.startingWith(keys.notesOn(vacancyId, applicationId))).filter((item) => item.noteId === noteId)

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

    /** False when whom they are about was erased in that moment. */
    saveScores: (about: About, scores: Scores): Promise<boolean> =>
      table.together([
        stillThere(about),
        {
          put: {
            ...keys.scores(about.vacancyId, about.applicationId, scores.by),
            ...scores,
            ...expiryOf(about),
          },
        },
      ]),

    /** In the order they were written. */
    async notes(vacancyId: Id<'vacancy'>, applicationId?: Id<'application'>): Promise<Note[]> {
      const items = await table.startingWith(keys.notesOn(vacancyId, applicationId))
      return items.map((item) => v.parse(noteShape, item)).sort((one, other) => (one.at < other.at ? -1 : 1))
    },

    /** Of two presses one writes it. False also when whom it is about was erased in that moment. */
    saveNote: (about: About, note: Note): Promise<boolean> =>
      table.together([
        stillThere(about),
        {
          put: {
            ...keys.note(about.vacancyId, note.applicationId, note.noteId),
            ...note,
            ...expiryOf(about),
          },
          while: { pk: absent },
        },
      ]),

    async removeNote(vacancyId: Id<'vacancy'>, { applicationId, noteId }: Pick<Note, 'applicationId' | 'noteId'>) {
      for (const key of await placesOf(vacancyId, applicationId, noteId)) await table.remove(key)
    },

    async lapseWith(application: Application): Promise<void> {
      const { vacancyId, applicationId } = application
      const lists = [keys.scoresFor(vacancyId, applicationId), keys.notesOn(vacancyId, applicationId)]
      const rows = await Promise.all(lists.map((list) => table.startingWith(list)))
      await lapseRows(table, rows.flat(), application)
    },

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
      for (const { by, applicationId, noteId } of await store.notes(vacancyId))
        if (by === accountId)
          for (const key of await placesOf(vacancyId, applicationId, noteId))
            await table.change(key, { set: { by: 'account_erased' } })
    },
  }
  return store
}
