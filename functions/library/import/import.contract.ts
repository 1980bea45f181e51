import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, formKey, id } from '../../platform/http/fields.ts'
import { importFailures, rowNotes, rowOutcomes, rowReasons } from './import.ts'

/** Where a file goes, and the fields that have to be sent before it. */
const uploadView = v.object({ url: v.string(), fields: v.record(v.string(), v.string()), mostBytes: v.number() })

export const importView = v.object({
  importId: id('import'),
  startedAt: v.string(),
  status: v.picklist(['waiting', 'running', 'finished', 'failed']),
  total: v.number(),
  done: v.number(),
  tally: v.object({ added: v.number(), updated: v.number(), unchanged: v.number(), refused: v.number() }),
  failure: v.optional(v.picklist(importFailures)),
  finishedAt: v.optional(v.string()),
  /** While the file is waited for. */
  upload: v.optional(uploadView),
})
export type ImportView = v.InferOutput<typeof importView>

const notFound = { 'import-not-found': refusal(404, 'Impor ini tidak ada.', 'There is no such import.') }

export const importContract = {
  startImport: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'POST', path: '/imports', successStatus: 201 })
    .input(v.strictObject({ formKey }))
    .output(importView),

  readImport: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'GET', path: '/imports/{importId}' })
    .errors(notFound)
    .input(v.strictObject({ importId: id('import') }))
    .output(importView),

  listImports: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'GET', path: '/imports' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ imports: v.array(importView), next: v.optional(v.string()) })),

  listImportRows: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'GET', path: '/imports/{importId}/rows' })
    .errors(notFound)
    .input(v.strictObject({ importId: id('import'), cursor }))
    .output(
      v.object({
        rows: v.array(
          v.object({
            number: v.number(),
            outcome: v.picklist(rowOutcomes),
            label: v.optional(v.string()),
            titleId: v.optional(id('title')),
            reason: v.optional(v.picklist(rowReasons)),
            note: v.optional(v.picklist(rowNotes)),
          }),
        ),
        next: v.optional(v.string()),
      }),
    ),
}
