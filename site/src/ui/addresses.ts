import { type Lang, to } from '../words/lang.ts'

/** The whole address of a page. `SITE_URL` where it is rendered; where it was built, if it was built there. */
export function absolute({ site }: { site?: URL | undefined }, lang: Lang, path: string): string {
  return new URL(to(lang, path), process.env.SITE_URL || site).href
}
