import type { Instant } from '../../platform/clock.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'

export const cvMostBytes = 5 * 1024 * 1024
export const cvsUnder = 'quarantine/cv/'

export interface CvForm {
  action: string
  fields: Record<string, string>
  uploadId: string
}
export type CvForms = (accountId: Id<'account'>, lang: Lang, now: Instant) => Promise<CvForm>

/** The key says whose CV it is; nobody else is given a form with that key. */
export const cvForms =
  ({ uploadTo, newId }: { uploadTo: UploadTo; newId: NewId }): CvForms =>
  async (accountId, lang, now) => {
    const uploadId = newId('upload')
    const key = `${cvsUnder}${accountId}/${uploadId}`
    const thenTo = `${lang === 'en' ? '/en' : ''}/saya/profil/cv/?kiriman=${uploadId}`
    const { url, fields } = await uploadTo({ key, mostBytes: cvMostBytes, thenTo }, new Date(now))
    return { action: url, fields, uploadId }
  }

/** What a key says, where it is one of ours. */
export function cvKey(key: string): { accountId: Id<'account'>; uploadId: string } | undefined {
  const [accountId = '', uploadId = '', ...rest] = key.slice(cvsUnder.length).split('/')
  const isOurs = key.startsWith(cvsUnder) && rest.length === 0 && accountId.startsWith('account_') && uploadId !== ''
  return isOurs ? { accountId: accountId as Id<'account'>, uploadId } : undefined
}
