/** A question as everybody in the room sees it. */
export interface ShownQuestion {
  id: string
  name: string
  words: string
  status: string
  at: string
  answeredAt?: string | undefined
  votes: number
}
