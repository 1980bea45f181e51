import type { Instant } from '../../platform/clock.ts'
import type { Cv } from './cv.shape.ts'
import type { CvStore } from './cv.store.ts'
import { cvKey } from './cv-upload.ts'
import { cvText } from './files/cv-text.ts'
import { readCv } from './reading/read-cv.ts'

interface Deps {
  cvs: CvStore
  /** Nothing where it is gone: it was dealt with before. */
  readUpload(key: string): Promise<Uint8Array | undefined>
  removeUpload(key: string): Promise<void>
}

/** Reads what was sent in and keeps what it proposes, or why it cannot be read. The file itself goes either way. */
export const takeInCv = (deps: Deps) => async (key: string, at: Instant) => {
  const from = cvKey(key)
  const file = from && (await deps.readUpload(key))
  if (from && file)
    await deps.cvs.saveUnlessLater(from.accountId, {
      uploadId: from.uploadId,
      uploadedAt: at,
      ...(await proposed(file, at)),
    })
  await deps.removeUpload(key)
}

const nothing = { proposals: [], pages: { read: 0, all: 0 }, skillsNamed: 0 } as const

async function proposed(file: Uint8Array, at: Instant): Promise<Omit<Cv, 'uploadId' | 'uploadedAt' | 'until'>> {
  const text = await cvText(file)
  if (!text.ok) return { ...nothing, proposals: [], refusal: text.refusal }
  const { proposals, skillsNamed } = readCv(text.value.text, new Date(at))
  const { pages } = text.value
  return { proposals, pages, skillsNamed, ...(proposals.length === 0 && { refusal: 'cv-nothing-found' }) }
}
