import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { lines, maybe, wholeNumber } from '../../platform/http/fields.ts'
import { wordedLetters } from './wording.ts'

const officer = { who: ['officer'] } as const
const letter = v.picklist(wordedLetters)
const text = v.object({ subject: v.string(), text: v.string() })

const wordingView = v.object({
  letter,
  words: v.object({ id: v.optional(v.string()), en: v.optional(v.string()) }),
  version: v.number(),
  /** The whole letter as somebody would get it, with made-up names. */
  sample: v.object({ id: text, en: text }),
})
export type WordingView = v.InferOutput<typeof wordingView>

export const wordingForm = v.strictObject({
  letter,
  version: wholeNumber(0, 1_000_000),
  /** Left empty, the house's own words stand. */
  id: maybe(lines(1200)),
  en: maybe(lines(1200)),
})

export const wordingContract = {
  readWordings: endpoint.meta(officer).route({ method: 'GET', path: '/office/letters' }).output(v.array(wordingView)),

  saveWording: endpoint
    .meta(officer)
    .route({ method: 'PUT', path: '/office/letters/{letter}' })
    .errors({
      'blank-unknown': refusal(
        422,
        'Dalam kurung kurawal hanya boleh {nama}, {lowongan}, atau {pemberi-kerja}.',
        'Only {nama}, {lowongan} or {pemberi-kerja} may stand in braces.',
      ),
      'wording-moved-on': refusal(
        409,
        'Petugas lain sudah mengubah surat ini. Muat ulang, lalu ubah lagi.',
        'Another officer changed this letter. Load it again, then edit.',
      ),
    })
    .input(wordingForm)
    .output(wordingView),
}
