import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'
import { type ImportView, importContract } from './import.contract.ts'
import type { ImportStore } from './import.store.ts'
import { type Import, noTally } from './import.ts'

const pageSize = 100
export const mostImportBytes = 20 * 1024 * 1024
export const marcKey = (importId: string) => `quarantine/marc/${importId}`

interface ImportDeps {
  imports: ImportStore
  cursors: Cursors
  uploadTo: UploadTo
}

export function importRoutes({ imports, cursors, uploadTo }: ImportDeps) {
  const os = implement(importContract).$context<CallContext>().use(turnAway)

  return os.router({
    startImport: os.startImport.handler(async ({ input: { formKey }, context }) => {
      const { now } = context
      const { accountId } = signedIn(context)
      const one: Import = {
        importId: idFrom('import', accountId, formKey),
        importedBy: accountId,
        startedAt: now,
        status: 'waiting',
        total: 0,
        done: 0,
        tally: noTally,
      }
      const isNew = await imports.saveNew(one)
      const known = isNew ? one : ((await imports.find(one.importId)) ?? one)
      return toView(known)
    }),

    readImport: os.readImport.handler(async ({ input: { importId }, errors, context: { now } }) => {
      const one = await imports.find(importId)
      if (!one) throw errors['import-not-found']()
      if (one.status !== 'waiting') return toView(one)
      const thenTo = `/meja/pustaka/impor/${importId}/`
      const upload = await uploadTo({ key: marcKey(importId), mostBytes: mostImportBytes, thenTo }, new Date(now))
      return { ...toView(one), upload }
    }),

    listImports: os.listImports.handler(async ({ input: { cursor }, errors }) => {
      const after = answer(await cursors.open('imports', cursor), errors)
      const page = await imports.page({ limit: 20, ...(after && { after }) })
      const next = await cursors.seal('imports', page.next)
      return { imports: page.imports.map(toView), ...(next && { next }) }
    }),

    listImportRows: os.listImportRows.handler(async ({ input: { importId, cursor }, errors }) => {
      if (!(await imports.find(importId))) throw errors['import-not-found']()
      const after = answer(await cursors.open(importId, cursor), errors)
      const page = await imports.rows(importId, { limit: pageSize, ...(after && { after }) })
      const next = await cursors.seal(importId, page.next)
      return { rows: page.rows, ...(next && { next }) }
    }),
  })
}

const toView = ({ importedBy: _, ...one }: Import): ImportView => ({ ...one, tally: { ...one.tally } })
