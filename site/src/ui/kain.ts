import { type Dyes, type Motif, motifs } from './kain-motifs.ts'
import { numbersFrom, pick } from './numbers-from.ts'

/**
 * Kain: batik-like cloth grown from an id. The same booth always wears the same cloth, on every page and in every year, so
 * nobody needs a photo. Motif and dye bath follow from the id unless they are given.
 */
export type Celup = keyof typeof celup

/** Dye baths: ground, deep shade, motif, light line, the one counter colour. Every ground is ≥ 6.5:1 with white. */
export const celup = {
  bata: ['#86301a', '#5e1d0d', '#ec8f55', '#fbd9a5', '#f2b134'],
  soga: ['#5b3416', '#3f220c', '#cf9445', '#f6deb0', '#8fb7c9'],
  kunyit: ['#7d5208', '#593903', '#efb23e', '#fff0c2', '#b4411f'],
  beringin: ['#12513d', '#0a382a', '#63b98d', '#e6ecc0', '#f2b134'],
  telaga: ['#0f4c5a', '#083641', '#52b1b0', '#d9f0e2', '#f0a06a'],
  tarum: ['#233a7c', '#15265a', '#7c9ae6', '#e3e9fb', '#f2b134'],
  manggis: ['#54214f', '#3a1337', '#c873a3', '#fadbe2', '#f2b134'],
  jambu: ['#8a2345', '#611430', '#f08c9c', '#ffe0d2', '#f2c14e'],
} as const satisfies Record<string, Dyes>

/** How a cloth comes out of its bath: as it is, dipped twice, or with the wax on the other side. */
const baths: readonly ((dyes: Dyes) => Dyes)[] = [
  (dyes) => dyes,
  ([ground, deep, motif, light, counter]) => [deep, ground, motif, light, counter],
  ([ground, deep, motif, light, counter]) => [ground, deep, light, motif, counter],
]

export interface KainOptions {
  motif?: Motif | undefined
  celup?: Celup | undefined
  /** How large the motif is drawn; 1 suits a strip across the page, .55 a book's spine. */
  scale?: number | undefined
}

export interface Kain {
  motif: Motif
  celup: Celup
  dyes: Dyes
  /** The pattern's name, to fill a drawn shape: `fill="url(#…)"`. */
  patternId: string
  pattern: string
}

/** What an id wears. Its own motif and dyes are drawn even where others are wished, so that one wish does not move the other. */
export function kain(id: string, { motif: wishedMotif, celup: wishedCelup, scale = 1 }: KainOptions = {}): Kain {
  const next = numbersFrom(id)
  const [ownMotif, ownCelup] = [
    pick(Object.keys(motifs) as Motif[], next()),
    pick(Object.keys(celup) as Celup[], next()),
  ]
  const motif = wishedMotif ?? ownMotif
  const bath = wishedCelup ?? ownCelup
  const dyes = wishedCelup ? celup[bath] : pick(baths, next())(celup[bath])
  const patternId = `k${Math.floor(numbersFrom(`${id}${motif}${bath}${scale}`)() * 2 ** 31).toString(36)}`
  const { width, height, markup, turn = 0 } = motifs[motif](dyes, next, `${patternId}u`)

  const size = (scale * (0.8 + next() * 0.25)).toFixed(2)
  const transform = `scale(${size})${turn ? ` rotate(${turn})` : ''}`
  const frame = `width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}"`
  const ground = `<rect width="${width}" height="${height}" fill="${dyes[0]}"/>`
  return {
    motif,
    celup: bath,
    dyes,
    patternId,
    pattern: `<pattern id="${patternId}" ${frame}>${ground}${markup}</pattern>`,
  }
}

/** A cloth's definition stands once in a page, however many things wear it. */
export function firstIn(page: object, patternId: string): boolean {
  const worn = seen.get(page) ?? new Set()
  seen.set(page, worn)
  if (worn.has(patternId)) return false
  worn.add(patternId)
  return true
}
const seen = new WeakMap<object, Set<string>>()
