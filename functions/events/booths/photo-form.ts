import type { Instant } from '../../platform/clock.ts'
import type { Id, NewId } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import type { UploadTo } from '../../platform/s3/upload-form.ts'

/** As much as a phone's camera makes, and a little more. */
export const photoMostBytes = 8 * 1024 * 1024
export const photosUnder = 'quarantine/booth-photo/'

export interface PhotoForm {
  action: string
  fields: Record<string, string>
  uploadId: string
}
export type PhotoForms = (
  booth: { eventId: Id<'event'>; boothId: Id<'booth'> },
  lang: Lang,
  now: Instant,
) => Promise<PhotoForm>

/** The key says whose picture it is; nobody else is given a form with that key. */
export const photoForms =
  ({ uploadTo, newId }: { uploadTo: UploadTo; newId: NewId }): PhotoForms =>
  async ({ eventId, boothId }, lang, now) => {
    const uploadId = newId('upload')
    const key = `${photosUnder}${eventId}/${boothId}/${uploadId}`
    const thenTo = `${lang === 'en' ? '/en' : ''}/saya/stan/${boothId}/foto/?kiriman=${uploadId}`
    const { url, fields } = await uploadTo({ key, mostBytes: photoMostBytes, thenTo }, new Date(now))
    return { action: url, fields, uploadId }
  }

/** What a key says, where it is one of ours. */
export function photoKey(key: string): { eventId: Id<'event'>; boothId: Id<'booth'>; uploadId: string } | undefined {
  const [eventId = '', boothId = '', uploadId = '', ...rest] = key.slice(photosUnder.length).split('/')
  const isOurs =
    key.startsWith(photosUnder) &&
    rest.length === 0 &&
    eventId.startsWith('event_') &&
    boothId.startsWith('booth_') &&
    uploadId !== ''
  return isOurs ? { eventId: eventId as Id<'event'>, boothId: boothId as Id<'booth'>, uploadId } : undefined
}
