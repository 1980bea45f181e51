import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'

/** A sentence of the register, which stands on the privacy page. */
export type InBoth = Readonly<Record<Lang, string>>

/** Whose data it is. */
export type DataSubject = 'member' | 'guardian' | 'exhibitor' | 'recruiter' | 'seeker' | 'reader' | 'staff' | 'visitor'

/** On what ground the city may hold it: UU 27/2022 art. 20 (2) a, b, c, e. */
export type LegalBasis = 'consent' | 'agreement' | 'legal-duty' | 'public-task'

/** One kind of item that says something of a person. Each context's `public.ts` lists its own as `personalData`. */
export interface PersonalDataRow {
  /** What the item is called in its table: its sort key's first word. */
  item: string
  whose: DataSubject
  what: InBoth
  purpose: InBoth
  keptFor: InBoth
  legalBasis: LegalBasis
}

/** What a context may touch besides its table when it erases somebody. */
export interface ErasureDeps {
  /** The address the account had: things may be waiting for it. */
  mail: string
  now: string
  removeMedia(key: string): Promise<void>
  removeUpload(key: string): Promise<void>
}

/** Removes or makes nameless all a context holds of a person. May be called again after it broke half-way. */
export type ErasePerson = (table: Table, accountId: Id<'account'>, deps: ErasureDeps) => Promise<void>

/** All a context holds of a person, for them to take along: plain JSON, in words one understands. */
export type ExportPerson = (table: Table, accountId: Id<'account'>) => Promise<Record<string, unknown>>
