/** One kind of personal data as the privacy page tells it, in the reader's language. */
export interface RegisterRow {
  what: string
  whose: string
  purpose: string
  kept: string
}
