import { implement } from '@orpc/server'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom, type NewId } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { draftVacancy } from '../vacancies/vacancy.ts'
import { vacancyImportContract } from './import.contract.ts'
import type { VacancyImportStore } from './import.store.ts'
import { importForm } from './import-upload.ts'

export interface VacancyImportDeps {
  vacancyImports: VacancyImportStore
  vacancies: VacancyStore
  employers: EmployerStore
  recruiters: RecruiterStore
  cursors: Cursors
  newId: NewId
  uploadTo: UploadTo
}

/** The draft of a row is made of the import and its line: taken twice, it is one. */
const draftOf = (importId: Id<'import'>, line: number) => idFrom('vacancy', importId, String(line))
/** Drafts written side by side. */
const lanes = 8

export function vacancyImportRoutes(deps: VacancyImportDeps) {
  const { vacancyImports, vacancies, employers, recruiters, cursors, newId, uploadTo } = deps
  const os = implement(vacancyImportContract).$context<CallContext>().use(turnAway)

  const isOwn = (context: CallContext, employerId: Id<'employer'>) =>
    speaksFor(recruiters, signedIn(context), employerId, context.now)

  /** Saves drafts of words, each under its id, with what the linter found in them. One that is there already counts as saved. */
  async function draftAll(
    context: CallContext,
    employerId: Id<'employer'>,
    given: readonly Pick<Vacancy, 'vacancyId' | 'words' | 'found'>[],
  ) {
    const employer = await employers.get(employerId)
    const { accountId: draftedBy } = signedIn(context)
    const { lang, now } = context
    const happened = { name: 'vacancy-drafted', at: now, by: draftedBy, as: 'recruiter' } as const
    const left = [...given]
    const [drafted, refused] = [[] as Vacancy[], [] as { vacancyId: Id<'vacancy'>; refusal: string }[]]
    const lane = async () => {
      for (let each = left.shift(); each; each = left.shift()) {
        const { vacancyId, words, found } = each
        const draft = draftVacancy({ vacancyId, words, draftedBy, lang }, employer, now)
        if (draft.ok) await vacancies.saveNew({ ...draft.value, ...(found && { found }) }, happened)
        if (draft.ok) drafted.push(draft.value)
        else refused.push({ vacancyId, refusal: draft.refusal })
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    return { drafted, refused }
  }

  return os.router({
    vacancyImportForm: os.vacancyImportForm.handler(async ({ input: { employerId }, errors, context }) => {
      if (!(await isOwn(context, employerId))) throw errors['employer-not-found']()
      const importId = newId('import')
      const form = await importForm(uploadTo, { employerId, importId, lang: context.lang }, context.now)
      const { url: action, fields, mostBytes } = form
      return { importId, action, fields, mostBytes }
    }),

    readVacancyImport: os.readVacancyImport.handler(async ({ input, errors, context }) => {
      const { employerId, importId, cursor } = input
      if (!(await isOwn(context, employerId))) throw errors['employer-not-found']()
      const one = await vacancyImports.find(employerId, importId)
      const nothing = { names: [], unread: [], ready: 0, wrong: 0, rows: [] }
      if (!one) return { importId, isRead: false, ...nothing }

      const opened = await cursors.open(importId, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { rows, next } = await vacancyImports.rows(importId, opened.value, 100)
      const sealed = await cursors.seal(importId, next)
      const { failure, names, unread, ready, wrong, takenAt } = one
      const seen = rows.map((row) => ({
        ...row,
        ...(takenAt && row.words && { vacancyId: draftOf(importId, row.line) }),
      }))
      return {
        importId,
        isRead: true,
        failure,
        names,
        unread,
        ready,
        wrong,
        takenAt,
        rows: seen,
        ...(sealed && { next: sealed }),
      }
    }),

    takeVacancyImport: os.takeVacancyImport.handler(async ({ input: { employerId, importId }, errors, context }) => {
      if (!(await isOwn(context, employerId))) throw errors['employer-not-found']()
      const one = await vacancyImports.find(employerId, importId)
      if (!one) throw errors['import-not-found']()
      const ready = (await vacancyImports.allRows(importId)).flatMap(({ line, words, findings: found }) =>
        words ? [{ vacancyId: draftOf(importId, line), words, found }] : [],
      )
      const { drafted, refused } = await draftAll(context, employerId, ready)
      await vacancyImports.setTaken(one, one.takenAt ?? context.now)
      return { drafted: drafted.length, left: refused.length + one.wrong }
    }),

    copyVacancies: os.copyVacancies.handler(async ({ input, errors, context }) => {
      const { employerId, vacancyIds, closesOn, formKey } = input
      if (!(await isOwn(context, employerId))) throw errors['employer-not-found']()
      const found = await vacancies.many(vacancyIds)
      const own = vacancyIds.flatMap((each) => found.get(each) ?? []).filter((each) => each.employerId === employerId)
      const copyOf = (vacancyId: Id<'vacancy'>) => idFrom('vacancy', formKey, vacancyId)
      const copies = own.map((source) => ({
        vacancyId: copyOf(source.vacancyId),
        words: { ...(source.approved ?? source.words), closesOn },
        found: foundInCopyOf(source),
      }))
      const { drafted, refused } = await draftAll(context, employerId, copies)
      for (const { refusal } of refused)
        if (refusal === 'validity-passed' || refusal === 'validity-too-long') throw errors[refusal]()
      const titleOf = (copied: Id<'vacancy'>) => copies.find((each) => each.vacancyId === copied)?.words.title ?? ''
      return {
        copied: drafted.map(({ vacancyId, words }) => ({ vacancyId, title: words.title })),
        left: refused.map(({ vacancyId, refusal }) => ({ vacancyId, title: titleOf(vacancyId), refusal })),
      }
    }),
  })
}

/** Exceptions stay behind: what they were for is open again. */
const foundInCopyOf = ({ approved, found = [], exceptions = [] }: Vacancy) => [
  ...exceptions.map(({ kind }) => kind),
  ...(approved ? [] : found),
]
