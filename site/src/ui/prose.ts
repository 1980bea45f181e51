/** A part of a long text. */
export interface Section {
  /** The same in both languages, so that a link to it keeps. */
  id: string
  title: string
  text: readonly string[]
  list?: readonly string[] | undefined
  link?: { path: string; word: string } | undefined
}
