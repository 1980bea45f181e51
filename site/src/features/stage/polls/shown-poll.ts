/** A poll as everybody in the room sees it. */
export interface ShownPoll {
  id: string
  question: string
  many: boolean
  isOpen: boolean
  results: readonly { words: string; count: number; percent: number }[]
  people: number
}
