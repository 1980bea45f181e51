import { type Lang, to } from '../words/lang.ts'

/** The whole address of a page. `SITE_URL` where it is rendered; where it was built, if it was built there. */
export function absolute({ site }: { site?: URL | undefined }, lang: Lang, path: string): string {
  return new URL(to(lang, path), process.env.SITE_URL || site).href
}

/** Where books are read: an origin of their own. */
export const booksOrigin = (): string => process.env.BOOKS_URL ?? ''
