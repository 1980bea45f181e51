import * as v from 'valibot'
import { line, maybe } from '../../platform/http/fields.ts'
import { profileForm } from '../profiles/profile.contract.ts'
import { isAk1 } from './ak1.ts'

export const ak1 = v.pipe(line(40), v.check(isAk1, 'ak1'))

/** What an officer asks somebody at the counter. What is left out stays as it is. */
export const counterForm = v.strictObject({ ...profileForm.entries, ak1: maybe(ak1) })
