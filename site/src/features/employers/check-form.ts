import { type Check, type CheckPoint, checkPoints } from '../../../../functions/jobs/employers/verification/check.ts'
import type { SignKind } from '../../../../functions/jobs/employers/verification/sign.ts'
import type { verificationWords } from '../../words/verification.ts'

/** The names of a point's fields. */
export const passField = (point: CheckPoint) => `periksa-${point}`
export const wordsField = (point: CheckPoint) => `perbaiki-${point}`

/** What was ticked and written. A point that nobody ticked is left out: the rule says that it is open. */
export const checksIn = (fields: Readonly<Record<string, string>>): Check[] =>
  checkPoints.flatMap((point) => {
    const [ticked, words] = [fields[passField(point)], fields[wordsField(point)]?.trim() ?? '']
    if (ticked !== 'ya' && ticked !== 'tidak') return []
    return [{ point, passed: ticked === 'ya', ...(words !== '' && { words }) }]
  })

/** Beside which point a sign is shown. */
const pointOf: Readonly<Record<SignKind, CheckPoint>> = {
  'free-mail': 'mail',
  'mail-elsewhere': 'mail',
  'nib-made-up': 'nib',
  'nib-known': 'nib',
  'kbli-elsewhere': 'kbli',
  'address-thin': 'address',
  'asks-money': 'signs',
  'asks-papers': 'signs',
  'promises-much': 'signs',
}
interface Sign {
  kind: SignKind
  about: readonly string[]
}
export const signsBeside = (point: CheckPoint, signs: readonly Sign[]) =>
  signs.filter(({ kind }) => pointOf[kind] === point)

/** The points that failed, as a list of what to mend. */
export const toMend = (checks: readonly Check[] | undefined, t: (typeof verificationWords)['id']) =>
  (checks ?? []).filter(({ passed }) => !passed).map(({ point, words = '' }) => ({ name: t.shortPoints[point], words }))
