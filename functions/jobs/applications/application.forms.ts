import * as v from 'valibot'
import { agreed, formKey, lines, maybe } from '../../platform/http/fields.ts'

/** What one sends beside the profile. */
export const applicationForm = v.strictObject({ formKey, message: maybe(lines(1000)), agree: agreed })
