import { mkdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import sharp from 'sharp'
import { type Celup, celup, kain } from './src/ui/kain.ts'
import { type Motif, motifs } from './src/ui/kain-motifs.ts'

/** What is shown where a page is shared: 48 strips of cloth (6 motifs × 8 dyes), each with the city's mark. */
export const pictures: AstroIntegration = {
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (process.env.NO_OG) return
      const folder = new URL('og/', dir)
      await mkdir(folder, { recursive: true })
      for (const motif of Object.keys(motifs) as Motif[]) {
        for (const dye of Object.keys(celup) as Celup[]) {
          await writeFile(new URL(`${motif}-${dye}.png`, folder), await picture(motif, dye))
        }
      }
    },
  },
}

/** 1200×630, at most 60 KB: few colours suit cloth. */
const picture = (motif: Motif, dye: Celup): Promise<Buffer> =>
  sharp(Buffer.from(drawing(motif, dye)))
    .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer()

function drawing(motif: Motif, dye: Celup): string {
  const { pattern, patternId } = kain('alun-alun', { motif, celup: dye, scale: 2.6 })
  const edge = Array.from({ length: 34 }, (_, at) => `M${at * 36} 630l18-20l18 20z`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><defs>${pattern}</defs><rect width="1200" height="630" fill="url(#${patternId})"/><path d="${edge}" fill="#fbf6ec"/><rect x="72" y="72" width="216" height="216" rx="10" fill="#fffdf8"/><rect x="84" y="84" width="192" height="192" rx="4" fill="none" stroke="#8a7f6c" stroke-width="3" stroke-dasharray="10 8"/><g transform="translate(100 100)scale(5)">${mark}</g></svg>`
}

/** The same four rooms round one square as in `src/ui/Mark.astro`, in daylight colours. */
const mark =
  '<path d="M15.5 15.5C4 16 2 9 2.5 2.5C9 2 16 4 15.5 15.5z" fill="#b4411f"/><path d="M16.5 15.5C16 4 23 2 29.5 2.5C30 9 28 16 16.5 15.5z" fill="#f2b134"/><path d="M16.5 16.5C28 16 30 23 29.5 29.5C23 30 16 28 16.5 16.5z" fill="#26418f"/><path d="M15.5 16.5C16 28 9 30 2.5 29.5C2 23 4 16 15.5 16.5z" fill="#0f6a4c"/>'
