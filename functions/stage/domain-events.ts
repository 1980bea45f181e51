/** What can happen on a stage. The table's stream carries these names to whoever reacts. */
export type StageDomainEvent = 'room-entered'
