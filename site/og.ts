import { mkdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import sharp from 'sharp'
import { type Celup, celup } from './src/ui/kain.ts'
import { type Motif, motifs } from './src/ui/kain-motifs.ts'

/** What is shown where a page is shared: 48 strips of cloth (6 motifs × 8 dyes), each with the city's mark. */
export const pictures: AstroIntegration = {
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      // A build that is only looked at can do without: 5 s.
      if (process.env.NO_OG) return
      const folder = new URL('og/', dir)
      await mkdir(folder, { recursive: true })
      const both = (Object.keys(motifs) as Motif[]).flatMap((motif) => dyes.map((dye) => [motif, dye] as const))
      await Promise.all(
        both.map(async ([motif, dye]) => writeFile(new URL(`${motif}-${dye}.png`, folder), await picture(motif, dye))),
      )
    },
  },
}

const dyes = Object.keys(celup) as Celup[]

/** 1200×630, at most 60 KB: few colours suit cloth, and a tile of whole pixels repeats itself to the byte. */
const picture = (motif: Motif, dye: Celup): Promise<Buffer> =>
  sharp(Buffer.from(drawing(motif, dye)))
    .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9, effort: 4 })
    .toBuffer()

/** Scales that make every tile a whole number of pixels; parang, turned by 45°, repeats after 84√2. */
const scales = {
  kawung: 2.5,
  mega: 2.5,
  lokatmala: 2.5,
  leuit: 2.5,
  pakis: 2.5,
  parang: 360 / (84 * Math.SQRT2),
} satisfies Record<Motif, number>

/** The tiles one by one: drawn as a pattern they would be a picture resampled, and four times the bytes. */
function drawing(motif: Motif, dye: Celup): string {
  const { width, height, markup, turn = 0 } = motifs[motif](celup[dye], () => 0, 'm')
  const tiles = placesOf(width * scales[motif], height * scales[motif], turn).map(
    ([x, y]) => `<use href="#tile" x="${x * width}" y="${y * height}"/>`,
  )
  const cloth = `<defs><g id="tile">${markup}</g></defs><g transform="rotate(${turn})scale(${scales[motif]})">${tiles.join('')}</g>`
  const edge = Array.from({ length: 34 }, (_, at) => `M${at * 36} 630l18-20l18 20z`).join('')
  const label = `<rect x="72" y="72" width="216" height="216" rx="10" fill="#fffdf8"/><rect x="84" y="84" width="192" height="192" rx="4" fill="none" stroke="#8a7f6c" stroke-width="3" stroke-dasharray="10 8"/><g transform="translate(100 100)scale(5)">${mark}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${celup[dye][0]}"/>${cloth}<path d="${edge}" fill="#fbf6ec"/>${label}</svg>`
}

/** Where tiles of that size meet the picture once they are turned. */
function placesOf(width: number, height: number, turn: number): [x: number, y: number][] {
  const angle = (turn * Math.PI) / 180
  const far = Math.hypot(width, height)
  const isSeen = ([x, y]: readonly [number, number]) => {
    const [left, top] = [(x + 0.5) * width, (y + 0.5) * height]
    const seenX = left * Math.cos(angle) - top * Math.sin(angle)
    const seenY = left * Math.sin(angle) + top * Math.cos(angle)
    return seenX > -far && seenX < 1200 + far && seenY > -far && seenY < 630 + far
  }
  const reach = Math.ceil(1400 / Math.min(width, height))
  const all = Array.from({ length: 2 * reach }, (_, at) => at - reach)
  return all.flatMap((x) => all.map((y): [number, number] => [x, y])).filter(isSeen)
}

/** The same four rooms round one square as in `src/ui/Mark.astro`, in daylight colours. */
const mark =
  '<path d="M15.5 15.5C4 16 2 9 2.5 2.5C9 2 16 4 15.5 15.5z" fill="#b4411f"/><path d="M16.5 15.5C16 4 23 2 29.5 2.5C30 9 28 16 16.5 15.5z" fill="#f2b134"/><path d="M16.5 16.5C28 16 30 23 29.5 29.5C23 30 16 28 16.5 16.5z" fill="#26418f"/><path d="M15.5 16.5C16 28 9 30 2.5 29.5C2 23 4 16 15.5 16.5z" fill="#0f6a4c"/>'
