/** What can happen in this context. The table's stream carries these names to whoever reacts. */
export type EventsDomainEvent =
  | 'event-opened'
  | 'event-edited'
  | 'booth-applied'
  | 'booth-corrected'
  | 'booth-approved'
  | 'booth-returned'
  | 'booth-edited'
  | 'booth-withdrawn'
  | 'booth-photo-added'
  | 'programme-item-saved'
  | 'programme-item-withdrawn'
  | 'page-reported'
