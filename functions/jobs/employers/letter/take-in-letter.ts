import type { Instant } from '../../../platform/clock.ts'
import type { EmployerLetterStore } from './letter.store.ts'
import { letterKey } from './letter-form.ts'
import { letterPicture } from './letter-picture.ts'

interface Deps {
  letters: EmployerLetterStore
  /** Nothing where it is gone: it was dealt with before. */
  readUpload(key: string): Promise<Uint8Array | undefined>
  removeUpload(key: string): Promise<void>
}

/** Makes a picture of what was sent in, or says that it could not be read. The file is gone before anybody opens it. */
export const takeInLetter =
  ({ letters, readUpload, removeUpload }: Deps) =>
  async (key: string, at: Instant) => {
    const from = letterKey(key)
    const file = from && (await readUpload(key))
    await removeUpload(key)
    if (!from || !file) return
    const { employerId, uploadId } = from
    const picture = await letterPicture(file)
    if (picture.ok) await letters.savePicture(employerId, uploadId, picture.value, at)
    else await letters.saveRefused(employerId, uploadId, at)
  }
