import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../../platform/clock.ts'
import type { Table } from '../../../platform/dynamodb/table.ts'
import type { Id } from '../../../platform/ids.ts'
import { keys } from '../../keys.ts'

export type EmployerLetterStore = ReturnType<typeof employerLetterStore>

/** A year and the two months in which the next one may be asked for: until then an officer may look at it again. */
const keptMs = 430 * dayMs

const heldShape = v.object({ uploadId: v.string(), uploadedAt: v.string(), refused: v.optional(v.boolean(), false) })
const letterShape = v.object({ ...heldShape.entries, picture: v.optional(v.instance(Uint8Array)) })
export type LetterHeld = v.InferOutput<typeof heldShape>

/** The official letter of each employer: the last picture that could be read, and what was sent in last. */
export const employerLetterStore = (table: Table) => ({
  async find(employerId: Id<'employer'>) {
    const item = await table.get(keys.letterOf(employerId))
    return item && v.parse(letterShape, item)
  },

  /** Nothing of an employer that has gone meanwhile. */
  savePicture(employerId: Id<'employer'>, uploadId: string, picture: Uint8Array, at: Instant): Promise<boolean> {
    const expiresAt = epochSecond(later(at, keptMs))
    const item = { ...keys.letterOf(employerId), employerId, uploadId, uploadedAt: at, picture, expiresAt }
    const domainEvent = { name: 'employer-letter-added', at, as: 'recruiter' }
    return table.together([
      { check: keys.employer(employerId), while: { employerId } },
      { put: { ...item, domainEvent } },
    ])
  },

  /** What cannot be read leaves the letter before it where it is. */
  async saveRefused(employerId: Id<'employer'>, uploadId: string, at: Instant): Promise<void> {
    const expiresAt = epochSecond(later(at, keptMs))
    await table.change(keys.letterOf(employerId), { set: { uploadId, uploadedAt: at, refused: true, expiresAt } })
  },

  forget: (employerId: Id<'employer'>): Promise<boolean> => table.remove(keys.letterOf(employerId)),
})
