import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../../platform/http/serve.ts'
import type { NewId } from '../../../platform/ids.ts'
import type { UploadTo } from '../../../platform/s3/upload-form.ts'
import type { RecruiterStore } from '../recruiter.store.ts'
import { speaksFor } from '../speak-for-employer.ts'
import { letterContract, letterReadingContract } from './letter.contract.ts'
import type { EmployerLetterStore } from './letter.store.ts'
import { letterForm } from './letter-form.ts'

export interface LetterDeps {
  employerLetters: EmployerLetterStore
}
type Sending = LetterDeps & { recruiters: RecruiterStore; uploadTo: UploadTo; newId: NewId }

/** What an employer does with its official letter. */
export function letterRoutes({ employerLetters, recruiters, uploadTo, newId }: Sending) {
  const os = implement(letterContract).$context<CallContext>().use(turnAway)

  return os.router({
    letterForm: os.letterForm.handler(async ({ input: { employerId }, errors, context }) => {
      const { now, lang } = context
      if (!(await speaksFor(recruiters, signedIn(context), employerId, now, 'owner')))
        throw errors['employer-not-found']()
      return letterForm({ uploadTo, newId }, employerId, lang, now)
    }),

    letterHeld: os.letterHeld.handler(async ({ input: { employerId }, errors, context }) => {
      if (!(await speaksFor(recruiters, signedIn(context), employerId, context.now, 'viewer')))
        throw errors['employer-not-found']()
      return held(await employerLetters.find(employerId))
    }),
  })
}

/** What officers do with it: they read it. */
export function letterReadingRoutes({ employerLetters }: LetterDeps) {
  const os = implement(letterReadingContract).$context<CallContext>().use(turnAway)

  return os.router({
    readLetter: os.readLetter.handler(async ({ input: { employerId }, errors }) => {
      const letter = await employerLetters.find(employerId)
      if (!letter?.picture) throw errors['letter-not-found']()
      return { uploadedAt: letter.uploadedAt, picture: Buffer.from(letter.picture).toString('base64') }
    }),

    letterAt: os.letterAt.handler(async ({ input: { employerId } }) => held(await employerLetters.find(employerId))),
  })
}

const held = (letter: Awaited<ReturnType<EmployerLetterStore['find']>>) => ({
  uploadId: letter?.uploadId,
  uploadedAt: letter?.uploadedAt,
  hasPicture: letter?.picture !== undefined,
  wasRefused: letter?.refused ?? false,
})
