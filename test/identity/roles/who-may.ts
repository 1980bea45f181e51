import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { TableName } from '../../../functions/manifest.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'

/** Everybody who calls in the who-may test. `stranger` is a member too, and owns what is somebody else's. */
export interface People {
  member: Caller
  stranger: Caller
  exhibitor: Caller
  recruiter: Caller
  'event-staff': Caller
  officer: Caller
  librarian: Caller
  admin: Caller
}

/**
 * What to call an endpoint with: `any` is about nobody's thing. `own` is about something of `by` (who that is follows from
 * the contract's `own` where it is left out), `other` the same about something of `people.stranger`.
 */
export interface Inputs {
  any?: unknown
  own?: unknown
  other?: unknown
  by?: 'member' | 'exhibitor' | 'recruiter'
}

/** A context's share in the who-may test: it opens itself on an empty table, with something of everybody's in it. */
export interface Fixtures<Contract extends AnyContractRouter> {
  contract: Contract
  prefix: `/api/${string}`
  table: TableName
  open(
    table: Table,
    people: People,
  ): Promise<{ router: AnyRouter; inputs: Readonly<Record<keyof Contract & string, Inputs>> }>
}
