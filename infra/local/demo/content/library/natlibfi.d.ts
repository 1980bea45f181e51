/** What we use of two packages that carry no types. */
declare module '@natlibfi/marc-record' {
  export type MarcSubfield = { code: string; value: string }
  export type MarcField =
    | { tag: string; value: string }
    | { tag: string; ind1: string; ind2: string; subfields: MarcSubfield[] }
  export class MarcRecord {
    constructor(record: { leader: string; fields: MarcField[] }, validation?: Record<string, boolean>)
    leader: string
    fields: MarcField[]
  }
}
declare module '@natlibfi/marc-record-serializers' {
  import type { MarcRecord } from '@natlibfi/marc-record'
  export const ISO2709: { to(record: MarcRecord): string }
  export const MARCXML: { to(record: MarcRecord, options?: { omitDeclaration?: boolean; indent?: boolean }): string }
}
