import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * A camera that shows a clock, ten times a second, and a microphone that beeps, given without asking; with no network they
 * are heard over loopback.
 */
const args = [
  '--no-sandbox',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream=fps=10',
  '--autoplay-policy=no-user-gesture-required',
  '--allow-loopback-in-peer-connection',
]

/** Chromium from npm. It unpacks into `TMPDIR` and takes what it finds there, so it gets one of its own. */
export async function openBrowser(temporary: string): Promise<Browser> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const executablePath = behindTheCity(temporary, await packed.executablePath())
    return await chromium.launch({ executablePath, args, headless: true })
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Phones are machines of their own. Here they share the city's processors, and it must not wait for the pictures they draw. */
function behindTheCity(temporary: string, browser: string): string {
  const script = join(temporary, 'browser.sh')
  writeFileSync(script, `#!/bin/sh\nexec nice -n 10 '${browser}' "$@"\n`, { mode: 0o755 })
  return script
}
