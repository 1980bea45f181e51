import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { type Lang, langs } from '../../platform/lang.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'

/** Five hundred vacancies at their longest are 4 MB. */
export const importMostBytes = 5 * 1024 * 1024
export const importsUnder = 'quarantine/vacancies/'

interface From {
  employerId: Id<'employer'>
  importId: Id<'import'>
  lang: Lang
}

/** The key says whose file it is and in which language it is answered; nobody else is given a form with that key. */
export function importForm(uploadTo: UploadTo, { employerId, importId, lang }: From, now: Instant) {
  const key = `${importsUnder}${employerId}/${lang}/${importId}`
  const thenTo = `${lang === 'en' ? '/en' : ''}/meja/pemberi-kerja/${employerId}/lowongan/impor/${importId}/`
  return uploadTo({ key, mostBytes: importMostBytes, thenTo }, new Date(now))
}

/** What a key says, where it is one of ours. */
export function importKey(key: string): From | undefined {
  if (!key.startsWith(importsUnder)) return undefined
  const [employerId = '', language = '', importId = '', ...rest] = key.slice(importsUnder.length).split('/')
  const lang = langs.find((each) => each === language)
  const isOurs = lang && rest.length === 0 && employerId.startsWith('employer_') && importId.startsWith('import_')
  return isOurs ? { employerId: employerId as Id<'employer'>, importId: importId as Id<'import'>, lang } : undefined
}
