import { type Browser, chromium } from 'playwright-core'

/** Chromium from npm. It unpacks into `TMPDIR` and takes what it finds there, so it gets one of its own. */
export async function openBrowser(temporary: string): Promise<Browser> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const executablePath = await packed.executablePath()
    return await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true })
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
