import { kain } from './kain.ts'

/** The picture shown where a page is shared: one of 48, in the cloth of `id`. Drawn by `site/og.ts` at build time. */
export function ogPicture(id: string): string {
  const { motif, celup } = kain(id)
  return `/og/${motif}-${celup}.png`
}
