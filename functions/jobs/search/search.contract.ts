import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { visible, wholeNumber } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, fields, workKinds } from '../lists/work.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'

/** An empty choice of a form is none. */
export const chosen = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  )

/** In the words of the address bar. */
export const vacancySearch = v.strictObject({
  q: chosen(v.pipe(v.string(), v.trim(), v.maxLength(100), visible)),
  bidang: chosen(v.picklist(fields)),
  kecamatan: chosen(v.picklist(kecamatanNames)),
  /** The schooling one has. */
  pendidikan: chosen(v.picklist(educations)),
  jenis: chosen(v.picklist(workKinds)),
  /** The least wage one wants. */
  upah: chosen(wholeNumber(1, 500_000_000)),
  hal: v.optional(wholeNumber(1, 500), 1),
})
export type VacancySearch = v.InferOutput<typeof vacancySearch>

const counted = v.record(v.string(), v.number())

export const searchContract = {
  /**
   * Vacancies that can be applied for now. The same for everybody, so that it may be kept for ten seconds at the edge.
   */
  searchVacancies: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/search' })
    .input(vacancySearch)
    .output(
      v.object({
        vacancies: v.array(publicVacancyView),
        count: v.number(),
        pages: v.number(),
        counts: v.object({ bidang: counted, kecamatan: counted, pendidikan: counted, jenis: counted, upah: counted }),
        without: v.array(
          v.object({
            filter: v.picklist(['q', 'bidang', 'kecamatan', 'pendidikan', 'jenis', 'upah']),
            count: v.number(),
          }),
        ),
      }),
    ),
}
