/** What the recorder last heard of a show: who agreed to being recorded, and whether the curtain is drawn. */
export interface Consents {
  agreed: ReadonlySet<string>
  /** What happens behind a curtain is not for the replay. */
  isPaused: boolean
}

/**
 * Whether a picture or a voice may go into the recording: of those alone who agreed and are in the show, the host whose browser
 * records among them. Whose it is stands at it, or around it; at one's own camera only while it is in the show's room.
 */
export function isIn(element: Pick<HTMLElement, 'closest'>, { agreed, isPaused }: Consents): boolean {
  const whose = element.closest<HTMLElement>('[data-whose]')?.dataset.whose ?? ''
  return !isPaused && agreed.has(whose.split(':', 1).join())
}
