import type { Instant } from '../../../platform/clock.ts'
import type { Id, NewId } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import type { UploadTo } from '../../../platform/s3/upload-form.ts'

/** As much as a phone's camera makes, and a little more. */
const letterMostBytes = 8 * 1024 * 1024
export const lettersUnder = 'quarantine/letter/'

interface Uploads {
  uploadTo: UploadTo
  newId: NewId
}

/** The key says whose letter it is; nobody else is given a form with that key. */
export async function letterForm({ uploadTo, newId }: Uploads, employerId: Id<'employer'>, lang: Lang, now: Instant) {
  const uploadId = newId('upload')
  const key = `${lettersUnder}${employerId}/${uploadId}`
  const thenTo = `${lang === 'en' ? '/en' : ''}/meja/pemberi-kerja/${employerId}/surat/?kiriman=${uploadId}`
  const { url, fields } = await uploadTo({ key, mostBytes: letterMostBytes, thenTo }, new Date(now))
  return { action: url, fields, uploadId }
}

/** What a key says, where it is one of ours. */
export function letterKey(key: string): { employerId: Id<'employer'>; uploadId: string } | undefined {
  const [employerId = '', uploadId = '', ...rest] = key.slice(lettersUnder.length).split('/')
  const isOurs = key.startsWith(lettersUnder) && rest.length === 0 && employerId.startsWith('employer_')
  return isOurs && uploadId !== '' ? { employerId: employerId as Id<'employer'>, uploadId } : undefined
}
