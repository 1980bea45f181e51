import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { line } from '../../platform/http/fields.ts'
import { educations } from '../lists/work.ts'

export const nameLists = ['titles', 'programmes', 'skills', 'kecamatan'] as const
export type NameList = (typeof nameLists)[number]

export const namesContract = {
  /** What the lists call what somebody wrote. It decides nothing: who wrote it chooses. */
  proposeNames: endpoint
    .meta({ who: 'member', atMost: { times: 600, seconds: 3600 } })
    .route({ method: 'POST', path: '/profile/names' })
    .input(
      v.strictObject({
        list: v.picklist(nameLists),
        written: v.pipe(v.array(line(80)), v.maxLength(40)),
        /** Names of this level first, where programmes are asked for. */
        education: v.optional(v.picklist(educations)),
      }),
    )
    .output(
      v.array(
        v.object({
          written: v.string(),
          /** As the list writes it, where it stands there. */
          listed: v.optional(v.string()),
          /** What may be meant, the likeliest first. */
          meant: v.array(v.string()),
        }),
      ),
    ),
}
