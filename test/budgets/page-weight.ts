import type { Page } from 'playwright-core'

export interface Weight {
  /** A page that says it could not be made weighs little. */
  status: number
  /** What came over the wire, without headers: as few bytes as the browser could take. */
  bytes: number
  scriptBytes: number
  requests: number
  /** The heaviest first. */
  parts: readonly { path: string; bytes: number }[]
}

/** Opens a page as somebody does who never was here, and weighs all that it brings; what is live never rests. */
export async function weighed(page: Page, path: string, isLive = false): Promise<Weight> {
  const parts: { path: string; bytes: number; isScript: boolean }[] = []
  const weighing: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const weigh = async () => {
      const { responseBodySize: bytes } = await request.sizes()
      parts.push({ path: new URL(request.url()).pathname, bytes, isScript: request.resourceType() === 'script' })
    }
    if (!request.url().startsWith('data:')) weighing.push(weigh())
  })
  const answer = await page.goto(path, { waitUntil: isLive ? 'load' : 'networkidle' })
  if (isLive) await page.locator('html[data-jalur]').waitFor()
  await Promise.all(weighing)
  const sum = (some: readonly { bytes: number }[]) => some.reduce((all, { bytes }) => all + bytes, 0)
  return {
    status: answer?.status() ?? 0,
    bytes: sum(parts),
    scriptBytes: sum(parts.filter(({ isScript }) => isScript)),
    requests: parts.length,
    parts: parts.sort((a, b) => b.bytes - a.bytes).map(({ path: at, bytes }) => ({ path: at, bytes })),
  }
}
