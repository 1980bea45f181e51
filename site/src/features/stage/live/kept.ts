/**
 * What somebody wrote before they signed in, and what they voted for, for as long as this tab is open: the page is the same
 * for everybody, and asking for one's own would be one more request of each viewer.
 */
const storeOf = (what: string) => `panggung:${what}`

export function keep(what: string, value: unknown): void {
  try {
    sessionStorage.setItem(storeOf(what), JSON.stringify(value))
  } catch {
    // A browser that keeps nothing: it is so until the page is loaded again.
  }
}

export function kept<Value>(what: string): Value | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(storeOf(what)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
