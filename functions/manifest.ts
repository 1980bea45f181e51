import type { EventsDomainEvent } from './events/domain-events.ts'
import * as events from './events/manifest.ts'
import type { IdentityDomainEvent } from './identity/domain-events.ts'
import * as identity from './identity/manifest.ts'
import type { JobsDomainEvent } from './jobs/domain-events.ts'
import * as jobs from './jobs/manifest.ts'
import type { LibraryDomainEvent } from './library/domain-events.ts'
import * as library from './library/manifest.ts'
import * as pages from './pages/manifest.ts'
import type { Bucket, HandlerFor, Lambda, Queue, Table, TableTrigger } from './platform/manifest.ts'
import * as publishing from './publishing/manifest.ts'
import type { StageDomainEvent } from './stage/domain-events.ts'
import * as stage from './stage/manifest.ts'

/** The map of the city: what exists, joined from each context's own manifest. */

export interface DomainEvents {
  identity: IdentityDomainEvent
  events: EventsDomainEvent
  jobs: JobsDomainEvent
  audit: never
  library: LibraryDomainEvent
  stage: StageDomainEvent
}

export const tables = {
  ...identity.tables,
  ...events.tables,
  ...jobs.tables,
  ...library.tables,
  ...stage.tables,
} as const satisfies Record<keyof DomainEvents, Table>

export const buckets = publishing.buckets satisfies Record<string, Bucket>
export const queues = { ...library.queues, ...jobs.queues } as const satisfies Record<string, Queue>
export const secrets = [...identity.secrets, ...stage.secrets] as const

export const functions = {
  ...identity.functions,
  ...events.functions,
  ...jobs.functions,
  ...library.functions,
  ...stage.functions,
  ...publishing.functions,
  ...pages.functions,
} as const satisfies Record<string, Lambda<DomainEvents, BucketName, QueueName, SecretName>>

export type TableName = keyof typeof tables
export type BucketName = keyof typeof buckets
export type QueueName = keyof typeof queues
export type SecretName = (typeof secrets)[number]
export type FunctionName = keyof typeof functions

type Of<Name extends FunctionName> = (typeof functions)[Name]

/** The shape of a function's door. */
export type Handler<Name extends FunctionName> = HandlerFor<Of<Name>['on']>

/** The functions a function may call. */
export type Calls<Name extends FunctionName> = Of<Name> extends { calls: readonly (infer Called)[] } ? Called : never

/** The domain events a function is woken by. */
export type Follows<Name extends FunctionName> = Extract<
  Of<Name>['on'] extends readonly (infer Trigger)[] ? Trigger : Of<Name>['on'],
  TableTrigger<DomainEvents>
>['domainEvents'][number]
