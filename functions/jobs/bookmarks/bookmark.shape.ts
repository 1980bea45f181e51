import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'

export const bookmarkShape = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  /** As they were called when it was kept: it may be gone when somebody looks again. */
  title: v.string(),
  employer: v.string(),
  keptAt: v.string(),
})
export type Bookmark = v.InferOutput<typeof bookmarkShape>
