import type { Locator, Page } from 'playwright-core'

/** Goes on by Tab until this is in focus: what cannot be reached so, or has no such name, is not found. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = page.locator(':focus')
  for (let steps = 0; steps < 150; steps++) {
    if ((await focused.and(target).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not come to ${target}.`)
}

/** Presses a button that the keyboard came to by its spoken name. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Writes into a field that the keyboard came to by its spoken name. */
export async function writeByKeyboard(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name, exact: true }))
  await page.keyboard.type(text)
}
