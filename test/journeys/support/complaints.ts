import type { Page } from 'playwright-core'

/** What a browser complains of while somebody walks: errors of scripts, and what the content policy forbade. */
export function complaintsOf() {
  const heard: string[] = []
  return {
    heard: (): readonly string[] => heard,
    forget: () => void heard.splice(0),
    listen(page: Page): void {
      page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() !== 'error' || isARefusal(message.text()) || isOurClock(message.text())) return
        heard.push(`${page.url()}: ${message.text()}`)
      })
    },
  }
}

/**
 * Chromium writes an error for every page that answers 4xx: those are refusals, and journeys ask for them. So does LiveKit, and no
 * other socket: whoever lost its last word and knocks once more at a show that has ended finds no room.
 */
const isARefusal = (text: string) =>
  /^Failed to load resource: .* status of 4\d\d/.test(text) ||
  /^WebSocket connection to '[^']*\/rtc\/v1\?[^']*' failed: .* Unexpected response code: 404$/.test(text.trim())

/** The tests' own clock comes into every frame as a script, and a book's frame runs none. */
const isOurClock = (text: string) => /^Blocked script execution in .*books.*sandboxed/.test(text)
