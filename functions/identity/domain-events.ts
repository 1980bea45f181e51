/** What can happen in this context. The table's stream carries these names to whoever reacts. */
export type IdentityDomainEvent =
  | 'account-opened'
  | 'mail-added'
  | 'mail-taken-off'
  | 'guardian-asked'
  | 'guardian-confirmed'
  | 'colleague-invited'
  | 'role-granted'
  | 'role-withdrawn'
  | 'recovery-asked'
  | 'recovery-confirmed'
  | 'erasure-asked'
