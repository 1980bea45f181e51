import * as v from 'valibot'
import { line, maybe, several } from '../../platform/http/fields.ts'
import { applicationStatuses } from '../applications/application.shape.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations } from '../lists/work.ts'
import { requirements } from '../matching/sum/points.ts'

/** What the list may be narrowed by, and its order. */
export const applicantFilters = v.object({
  status: maybe(v.picklist(applicationStatuses)),
  /** Requirements that are met, all of them. */
  met: several(v.picklist(requirements), requirements.length),
  kecamatan: maybe(v.picklist(kecamatanNames)),
  /** This level at least. */
  education: maybe(v.picklist(educations)),
  has: maybe(line(60)),
  lacks: maybe(line(60)),
  waits: maybe(v.picklist(['unread', 'unanswered'])),
})
