/** Ground, deep shade, motif, light line, counter colour. */
export type Dyes = readonly [ground: string, deep: string, motif: string, light: string, counter: string]

interface Tile {
  width: number
  height: number
  markup: string
  /** Degrees the cloth is turned by. */
  turn?: number
}
/** Draws one tile. `next` are the id's own numbers, `name` a name nobody else in the page has. */
type Draw = (dyes: Dyes, next: () => number, name: string) => Tile

const one = (value: number) => Math.round(value * 10) / 10
type Point = readonly [x: number, y: number]

const dots = (points: readonly Point[], colour: string, radius = 1.1) =>
  `<path d="${points.map(([x, y]) => `M${one(x)} ${one(y)}h0`).join('')}" stroke="${colour}" stroke-width="${2 * radius}" stroke-linecap="round"/>`

const ring = (count: number, radius: number): Point[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

const around = (count: number, name: string, from = 0) =>
  Array.from(
    { length: count },
    (_, at) => `<use href="#${name}" transform="rotate(${Math.round((360 / count) * at + from)})"/>`,
  ).join('')

/** Four ovals around a seed: the sugar-palm fruit, cut across. */
const kawung: Draw = ([, deep, motif, light, counter], next, name) => {
  const two = next() > 0.5
  const places = [
    [12, 12, 45],
    [36, 12, 135],
    [36, 36, 45],
    [12, 36, 135],
  ] as const
  const vein = `<ellipse rx="10" ry="3.8" fill="none" stroke="${deep}" stroke-width="1.1"/>`
  const seeds = dots([[-3.6, 0], [3.6, 0]], deep, 1.2) // biome-ignore format: a pair
  const ovals = places.map(([x, y, angle], at) => {
    const fill = two && at % 2 ? light : motif
    const oval = `<use href="#${name}" fill="${fill}" stroke="${deep}" stroke-width="1.4"/>`
    return `<g transform="translate(${x} ${y})rotate(${angle})">${oval}${vein}${seeds}</g>`
  })
  const between = dots([[24, 6], [24, 42], [6, 24], [42, 24]], light, 1.3) // biome-ignore format: a cross
  return {
    width: 48,
    height: 48,
    markup: `<defs><ellipse id="${name}" rx="15.4" ry="8.6"/></defs>${ovals.join('')}<path d="M24 18l6 6-6 6-6-6z" fill="${counter}"/>${between}`,
  }
}

/** Mega mendung: a cloud inside a cloud inside a cloud. */
const mega: Draw = ([, deep, motif, light, counter], next, name) => {
  const outline =
    'M-33 9C-36 0-27-5-21-1C-21-11-10-15-4-9C0-20 16-18 16-7C24-12 33-4 29 4C36 3 39 11 32 14C22 8 12 17 1 11C-10 17-22 10-33 9Z'
  const layers = [
    ['scale(1.16)', deep],
    ['scale(1)', motif],
    ['translate(0 .8)scale(.8)', light],
    ['translate(0 1.4)scale(.6)', motif],
    ['translate(0 2)scale(.38)', deep],
  ]
  const inside = layers.map(([place, fill]) => `<use href="#${name}" transform="${place}" fill="${fill}"/>`).join('')
  const cloud = (x: number, y: number) => `<use href="#${name}c" transform="translate(${x} ${y})"/>`
  const low = 63 + one(next() * 3)
  const wind = 'M88 20c5-5 10-5 15 0s10 5 15 0M26 62c5-5 10-5 15 0s10 5 15 0'
  const rain: Point[] = [[97, 32], [103, 32], [109, 32], [35, 74], [41, 74], [47, 74]] // biome-ignore format: two rows of three
  return {
    width: 124,
    height: 84,
    markup: `<defs><path id="${name}" d="${outline}"/><g id="${name}c">${inside}</g></defs>${cloud(42, 22)}${cloud(104, low)}${cloud(-20, low)}<path d="${wind}" fill="none" stroke="${light}" stroke-width="1.4" stroke-linecap="round" opacity=".6"/>${dots(rain, counter, 1.5)}`,
  }
}

/** Lokatmala: the wijayakusuma that blooms one night, Sukabumi's own motif. */
const lokatmala: Draw = ([, deep, motif, light, counter], next, name) => {
  const petals = 9 + 2 * Math.floor(next() * 2)
  const tendril = `<path d="M0-44c14 2 20 12 16 20c-3 6-11 4-10-2" fill="none" stroke="${motif}" stroke-width="1.7"/><path d="M12-39c8-4 15-2 18 4c-7 3-13 2-18-4z" fill="${counter}"/>`
  const petal = `<path id="${name}" d="M0-5C-6-12-5-23 0-30C5-23 6-12 0-5z"/>`
  const bloom = `<g fill="${motif}" stroke="${deep}">${around(petals, name)}</g><g transform="scale(.66)" fill="${light}" stroke="${deep}" stroke-width="1.4">${around(petals - 2, name, 12)}</g><circle r="5.2" fill="${deep}"/>${dots(ring(6, 3), counter, 0.9)}`
  const corner = dots(
    ring(8, 7).map(([x, y]) => [(x + 88) % 88, (y + 88) % 88]),
    light,
  )
  return {
    width: 88,
    height: 88,
    markup: `<defs>${petal}<g id="${name}s">${tendril}</g></defs><g transform="translate(44 44)">${around(4, `${name}s`)}${bloom}</g>${corner}<path d="M0 0h0M88 0h0M0 88h0M88 88h0" stroke="${counter}" stroke-width="6.8" stroke-linecap="round"/>`,
  }
}

/** Leuit: rows of rice barns, with the sheaves between them. */
const leuit: Draw = ([, deep, motif, light, counter], next, name) => {
  const roof = `<path d="M-19 1L0-21L19 1z" fill="${motif}"/><path d="M-9-3L0-13L9-3M-14 1L0-17L14 1" fill="none" stroke="${deep}" stroke-width="1.2"/>`
  const house = `<path d="M-13 3h26l-3 16h-20z" fill="${light}"/><path d="M-4 19v-10a4 4 0 0 1 8 0v10z" fill="${deep}"/><circle cy="-4" r="2.2" fill="${counter}"/><path d="M-9 19v6M9 19v6" stroke="${motif}" stroke-width="2"/><path d="M0-21v-5M-4-24h8" stroke="${light}" stroke-width="1.6"/>`
  const grains: Point[] = [[2.4, 8], [4, 2], [7, -3], [10, -9], [-2, 10], [-1, 3], [2, -3], [6, -9]] // biome-ignore format: an ear of rice
  const sheaf = (x: number, y: number, side: 1 | -1) =>
    `<g transform="translate(${x} ${y})scale(${side} 1)"><path d="M0 22C0 8 0 0 8-8" fill="none" stroke="${light}" stroke-width="1.4"/>${dots(grains, light, 1.8)}</g>`
  const ground = `<path d="M0 36h64M0 76h64" stroke="${motif}" stroke-width="1.2" stroke-dasharray="${next() > 0.5 ? '1 5' : '5 3'}" stroke-linecap="round"/>`
  const barn = (x: number, y: number) => `<use href="#${name}" x="${x}" y="${y}"/>`
  return {
    width: 64,
    height: 80,
    markup: `<defs><g id="${name}">${roof}${house}</g></defs>${ground}${barn(20, 26)}${sheaf(50, 8, 1)}${barn(52, 66)}${barn(-12, 66)}${sheaf(20, 50, -1)}`,
  }
}

/** Pakis: fern fronds, curled as the young shoots are. */
const pakis: Draw = ([, , motif, light, counter], next, name) => {
  const leaves = Array.from({ length: 7 }, (_, at) => {
    const t = at / 7
    const [x, y, long] = [one(3 * Math.sin(t * 4)), one(30 - t * 44), 13 - t * 7]
    const [half, third] = [one(long * 0.5), one(long * 0.3)]
    return `M${x} ${y}q${-half}-7 ${one(-long)}-5q${third} 7 ${one(long)} 5q${half}-7 ${one(long)}-5q${-third} 7 ${one(-long)} 5`
  })
  const stem = 'M0 36C4 20-3 4 1-14C3-27 19-25 17-15C16-8 6-9 8-15'
  const frond = `<path d="${leaves.join('')}" fill="${motif}"/><path d="${stem}" fill="none" stroke="${light}" stroke-width="2.2" stroke-linecap="round"/>`
  const at = (place: string) => `<use href="#${name}" transform="${place}"/>`
  const spores: Point[] = [[42, 44], [47, 39], [37, 39], [14, 84], [19, 79], [9, 79]] // biome-ignore format: two threes
  return {
    width: 56,
    height: 92,
    markup: `<defs><g id="${name}">${frond}</g></defs>${at(`translate(14 34)rotate(${one(4 + next() * 6)})`)}${at('translate(42 82)scale(-1 1)')}${at('translate(42 -10)scale(-1 1)')}${dots(spores, counter, 1.5)}`,
  }
}

/** Parang: the running blade, between two rows of small diamonds. */
const parang: Draw = ([, deep, motif, light, counter]) => {
  const blade = `<path d="M3 27C1 15 6 4 27 1C20 7 21 13 25 17C27 21 24 27 17 26C12 25 12 19 16 18C8 17 5 21 3 27z" fill="${motif}" stroke="${light}" stroke-width="1.1"/>`
  const diamonds = [2, 16].map((y) => `<path d="M36 ${y}l4 5-4 5-4-5z" fill="${counter}"/>`).join('')
  return {
    width: 42,
    height: 28,
    markup: `<rect x="30" width="12" height="28" fill="${deep}"/><path d="M30 0v28M42 0v28" stroke="${light}" stroke-width="1.2"/>${blade}${dots([[20, 22]], light)}${diamonds}`,
    turn: 45,
  }
}

export const motifs = { kawung, mega, lokatmala, leuit, pakis, parang } satisfies Record<string, Draw>
export type Motif = keyof typeof motifs
