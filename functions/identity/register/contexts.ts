import * as events from '../../events/public.ts'
import * as jobs from '../../jobs/public.ts'
import * as library from '../../library/public.ts'
import type { TableName } from '../../manifest.ts'
import * as stage from '../../stage/public.ts'
import type { LetGoOfMail } from '../own-mail/on-mail-taken-off.ts'
import type { ErasePerson } from './personal-data.ts'

interface Context {
  erasePerson: ErasePerson
  /** Where it keeps addresses to write to. */
  letGoOfMail?: LetGoOfMail
}

/** The contexts that hold something of people besides this one, by the table they hold it in. */
export const contexts = {
  events: { erasePerson: events.erasePerson, letGoOfMail: events.letGoOfMail },
  jobs: { erasePerson: jobs.erasePerson, letGoOfMail: jobs.letGoOfMail },
  library: { erasePerson: library.erasePerson },
  stage: { erasePerson: stage.erasePerson },
} as const satisfies Partial<Record<TableName, Context>>
