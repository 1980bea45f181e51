import type { Instant } from '../../platform/clock.ts'
import type { BoothStore } from './booth.store.ts'
import type { Photo } from './booth.ts'
import { photoFile, photoFiles } from './photo-files.ts'
import { photoKey } from './photo-form.ts'
import { shrinkPhoto } from './shrink-photo.ts'

interface Deps {
  booths: BoothStore
  /** Nothing where it is gone: it was dealt with before. */
  readUpload(key: string): Promise<Uint8Array | undefined>
  removeUpload(key: string): Promise<void>
  writeMedia(key: string, bytes: Uint8Array): Promise<void>
  removeMedia(key: string): Promise<void>
  /** Nobody can guess it, so nobody can know a picture that is gone from the one before. */
  randomName(): string
}

/** Looks at what was sent in, and makes it the booth's picture or says why not. The file itself goes either way. */
export const takeInPhoto = (deps: Deps) => async (key: string, at: Instant) => {
  const from = photoKey(key)
  const bytes = from && (await deps.readUpload(key))
  if (from && bytes) await judge(from, bytes)
  await deps.removeUpload(key)

  async function judge({ eventId, boothId, uploadId }: NonNullable<typeof from>, sent: Uint8Array) {
    const small = await shrinkPhoto(sent)
    if (!small.ok) return deps.booths.saveUploadRefused(eventId, boothId, { uploadId, refusal: small.refusal })
    const { width, height, files } = small.value
    const photo: Photo = { name: deps.randomName(), width, height }
    for (const { wide, data } of files) await deps.writeMedia(photoFile(photo.name, wide), data)
    const old = await hang(photo)
    for (const file of old ? photoFiles(old.name) : []) await deps.removeMedia(file)

    /** Answers with the picture that nobody needs any more: the old one, or this one where the booth is gone. */
    async function hang(next: Photo): Promise<Photo | undefined> {
      for (let attempt = 0; attempt < 8; attempt++) {
        const booth = await deps.booths.find(eventId, boothId)
        if (!booth || booth.status === 'withdrawn') return next
        const { version } = booth
        const hung = { ...booth, photo: next, upload: { uploadId }, version: version + 1 }
        if (await deps.booths.savePhotoWhile(hung, { version }, { name: 'booth-photo-added', at })) return booth.photo
      }
      throw new Error('a booth changed eight times while its picture came in')
    }
  }
}
