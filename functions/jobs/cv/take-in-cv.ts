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

/**
 * Keeps what a CV proposes, or why it cannot be read. The file is gone before anybody opens it: one that breaks its
 * reader is not tried again, and lies nowhere. Its person sees that it takes too long, and sends it once more.
 */
export const takeInCv = (deps: Deps) => async (key: string, at: Instant) => {
  const from = cvKey(key)
  const file = from && (await deps.readUpload(key))
  await deps.removeUpload(key)
  if (!from || !file) return
  const { accountId, uploadId } = from
  await deps.cvs.saveUnlessLater(accountId, { uploadId, uploadedAt: at, ...(await proposed(file, at)) })
}

const nothing = { proposals: [], pages: { read: 0, all: 0 }, skillsNamed: 0 } as const

async function proposed(file: Uint8Array, at: Instant): Promise<Omit<Cv, 'uploadId' | 'uploadedAt' | 'until'>> {
  const text = await cvText(file)
  if (!text.ok) return { ...nothing, proposals: [], refusal: text.refusal }
  const { proposals, skillsNamed } = readCv(text.value.text, new Date(at))
  const { pages } = text.value
  return { proposals, pages, skillsNamed, ...(proposals.length === 0 && { refusal: 'cv-nothing-found' }) }
}
