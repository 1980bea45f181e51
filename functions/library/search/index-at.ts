import type { ReadIndex } from './query.ts'

/** The index as anybody reads it: on the public site, past the edge's cache. */
export const indexAt =
  (siteUrl: string): ReadIndex =>
  async (path) => {
    const answer = await fetch(siteUrl + path)
    if (answer.status === 404) return undefined
    if (!answer.ok) throw new Error(`The search index answered ${answer.status}.`)
    return answer.json()
  }
