import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import { acceptedAnswers } from './accept-cv.ts'
import { type CvView, cvContract } from './cv.contract.ts'
import type { Cv } from './cv.shape.ts'
import type { CvStore } from './cv.store.ts'
import type { CvForms } from './cv-upload.ts'
import { printCv } from './printing/print-cv.ts'

export interface CvDeps {
  cvs: CvStore
  cvForms: CvForms
  profiles: ProfileStore
}

export function cvRoutes({ cvs, cvForms, profiles }: CvDeps) {
  const os = implement(cvContract).$context<CallContext>().use(turnAway)

  return os.router({
    cvForm: os.cvForm.handler(async ({ context }) => {
      const { accountId } = signedIn(context)
      await cvs.expect(accountId, context.now)
      return cvForms(accountId, context.lang, context.now)
    }),

    readCv: os.readCv.handler(async ({ context }) => toView(await cvs.find(signedIn(context).accountId, context.now))),

    acceptCv: os.acceptCv.handler(async ({ input: { uploadId, accepted }, errors, context }) => {
      const { accountId } = signedIn(context)
      const cv = await cvs.find(accountId, context.now)
      if (!cv || cv.uploadId !== uploadId) throw errors['cv-moved-on']()
      const taken = cv.proposals.filter(({ id }) => accepted.includes(id))
      if (taken.length > 0)
        await profiles.save(accountId, acceptedAnswers(await profiles.find(accountId), taken), context.now)
      await cvs.forget(accountId)
      return { accepted: taken.length }
    }),

    forgetCv: os.forgetCv.handler(async ({ context }) => {
      await cvs.forget(signedIn(context).accountId)
      return toView(undefined)
    }),

    printCv: os.printCv.handler(async ({ errors, context }) => {
      const { accountId, mail } = signedIn(context)
      const profile = await profiles.find(accountId)
      if (!profile.name) throw errors['profile-nameless']()
      return { fileName: fileNameOf(profile.name), pdf: printCv({ ...profile, mail }, context.lang) }
    }),
  })
}

const toView = (cv: Cv | undefined): CvView => ({
  uploadId: cv?.uploadId,
  refusal: cv?.refusal,
  proposals: cv?.proposals ?? [],
  pages: cv?.pages ?? { read: 0, all: 0 },
  skillsNamed: cv?.skillsNamed ?? 0,
  until: cv?.until,
})

/** Letters and figures only: it goes into a header, and onto any disk. */
const fileNameOf = (name: string) => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'CV.pdf' : `CV-${plain.slice(0, 60)}.pdf`
}
