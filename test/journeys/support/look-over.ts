import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What is wrong with a page for anybody who meets it, as lines; none where all is well. */
export async function lookOver(page: Page, lang: 'id' | 'en'): Promise<string[]> {
  const where = new URL(page.url()).pathname
  await page.evaluate(axe.source)
  const mistakes = [
    ...(await barriers(page, [])),
    ...(await inTheDark(page)),
    ...(await tooWide(page)),
    ...(await foreignWords(page, lang)),
  ]
  return mistakes.map((each) => `${where}: ${each}`)
}

/** What axe finds, if it keeps somebody out. */
async function barriers(page: Page, rules: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const options = only.length > 0 ? { runOnly: { type: 'rule' as const, values: [...only] } } : {}
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'], iframes: false })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
      )
  }, rules)
  return found
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await barriers(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return found.map((each) => `dark: ${each}`)
}

async function tooWide(page: Page): Promise<string[]> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  await page.setViewportSize({ width: 360, height: 740 })
  const { scroll, by } = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')].find((each) => each.getBoundingClientRect().right > 361)
    return { scroll: document.documentElement.scrollWidth, by: wide ? `${wide.tagName}.${wide.className}` : '' }
  })
  await page.setViewportSize({ width, height })
  return scroll > 360 ? [`${scroll} pixels wide on a phone of 360: ${by}`] : []
}

/** What only one of the two languages says. Names and texts of people are in either, so only the house's own parts are read. */
const tells = {
  id: /\b(the|and|with|your|please|loading|submit|sign (in|out)|save|search|next|back|error|not found|from|this|there|are|have|will)\b/i,
  en: /\b(yang|dan|untuk|dengan|Anda|dari|belum|sudah|kirim|simpan|cari|halaman|masuk|atau|tidak|bisa|lowongan|pelamar)\b/i,
} as const
const ownParts = {
  id: 'body',
  en: 'label, legend, button, summary, th, dt, .isian .kecil, header.atas, footer.kaki, .kosong, .tombol, header.atas nav, .saring',
} as const

async function foreignWords(page: Page, lang: 'id' | 'en'): Promise<string[]> {
  const texts = await page.evaluate(
    ([parts, own]) =>
      [...document.querySelectorAll<HTMLElement>(parts)].map((part) => {
        // What one ticks in a list of skills is called as the city's own list calls it.
        if (part.closest('.pilih')) return ''
        const copy = part.cloneNode(true) as HTMLElement
        for (const other of copy.querySelectorAll(`[lang]:not([lang=${own}]), .pilih, script, style, svg`))
          other.remove()
        // A blank to be filled in, as {lowongan}, is written so in either language.
        return (copy.textContent ?? '').replace(/\{[a-z-]+\}/g, '')
      }),
    [ownParts[lang], lang] as const,
  )
  const found = texts.flatMap(
    (text) => text.match(new RegExp(`.{0,30}${tells[lang].source}.{0,30}`, 'i'))?.[0].trim() ?? [],
  )
  return [...new Set(found)].slice(0, 4).map((text) => `speaks another language: “${text}”`)
}

/** What every public page has to say. */
export async function missingHelp(page: Page, lang: 'id' | 'en'): Promise<string[]> {
  const [help, report] = lang === 'id' ? ['Bantuan', 'Laporkan'] : ['Help', 'Report']
  const missing = []
  for (const word of [help, report])
    if ((await page.getByRole('link', { name: new RegExp(`^${word}`) }).count()) === 0) missing.push(`no ${word}`)
  await page.emulateMedia({ media: 'print' })
  if (await page.locator('header.atas nav').isVisible()) missing.push('prints its navigation')
  await page.emulateMedia({ media: 'screen' })
  return missing.map((each) => `${new URL(page.url()).pathname}: ${each}`)
}
