import { type Cloth, type DemoBook, type Motif, nameInFull, publisherOfBooks } from './title.ts'
import { xml } from './xml.ts'

type Colours = { paper: string; ground: string; thread: string; shade: string }

/** The ground is dark enough to be read on the paper (at least 6 to 1). */
const cloths: Record<Cloth, Colours> = {
  pucuk: { paper: '#fbf4e6', ground: '#0f6a4c', thread: '#74d3ab', shade: '#1c7f5f' },
  bata: { paper: '#fff6ea', ground: '#9c3518', thread: '#ff9d76', shade: '#b4492a' },
  nila: { paper: '#f4f5fb', ground: '#26418f', thread: '#9cb6ff', shade: '#3552a5' },
  manggis: { paper: '#fdf3f0', ground: '#7d2348', thread: '#f0a0b8', shade: '#93365c' },
  lumut: { paper: '#f6f5ea', ground: '#4d5a1c', thread: '#c4d27a', shade: '#5f6d2b' },
  telaga: { paper: '#f1f7f8', ground: '#14586b', thread: '#8fd0de', shade: '#256b7e' },
}
const gold = '#f2b134'

const motifs: Record<Motif, (colours: Colours) => string> = { kawung, lereng, rintik, gunung }

/** 600 × 900: a panel with the title over a field of cloth, closed by two rows of tumpal. */
export function coverOf(book: DemoBook): string {
  const colours = cloths[book.cover.cloth]
  const { paper, ground } = colours
  const title = linesOf(book.title, 13)
  const subtitle = linesOf(book.subtitle ?? '', 32)
  const afterTitle = 170 + title.length * 66
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900" role="img" aria-label="${xml(
    `Sampul ${book.title}`,
  )}">
<rect width="600" height="900" fill="${ground}"/>
<g>${motifs[book.cover.motif](colours)}</g>
<rect x="40" y="70" width="520" height="420" fill="${paper}"/>
<rect x="52" y="82" width="496" height="396" fill="none" stroke="${gold}" stroke-width="3"/>
<g fill="${gold}">${tumpal(0, 40)}${tumpal(900, -40)}</g>
<rect x="150" y="800" width="300" height="44" fill="${paper}"/>
<g font-family="sans-serif" text-anchor="middle" fill="${ground}">
${title.map((line, index) => textAt(line, 170 + index * 66, 54, 700)).join('\n')}
${subtitle.map((line, index) => textAt(line, afterTitle + index * 34, 26, 400)).join('\n')}
${textAt(book.authors.map(nameInFull).join(', '), 446, 24, 400)}
${textAt(publisherOfBooks.name, 829, 20, 400)}
</g>
</svg>
`
}

const textAt = (text: string, y: number, size: number, weight: number) =>
  `<text x="300" y="${y}" font-size="${size}" font-weight="${weight}">${xml(text)}</text>`

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step)

/** Four petals round a point, again and again. */
function kawung({ thread, shade }: Colours): string {
  const petal = (x: number, y: number, turn: number) =>
    `<ellipse cx="${x + 27}" cy="${y}" rx="24" ry="15" transform="rotate(${turn} ${x} ${y})"/>`
  const flowers = steps(50, 600, 100).flatMap((x) =>
    steps(545, 900, 100).map((y) => {
      const petals = [45, 135, 225, 315].map((turn) => petal(x, y, turn)).join('')
      return `<circle cx="${x}" cy="${y}" r="46" fill="${shade}"/>${petals}<circle cx="${x}" cy="${y}" r="6" fill="${gold}"/>`
    }),
  )
  return `<g fill="${thread}">${flowers.join('')}</g>`
}

/** Slanting bands between thin lines, as on the cloth called lereng. */
function lereng({ thread, shade }: Colours): string {
  const bands = steps(-450, 620, 90).map(
    (x) =>
      `<path d="M${x} 900l410 -410h46l-410 410z" fill="${shade}"/><path d="M${x + 58} 900l410 -410h5l-410 410z" fill="${gold}"/>` +
      steps(40, 400, 60)
        .map((up) => `<circle cx="${x + 23 + up}" cy="${900 - up}" r="12" fill="${thread}"/>`)
        .join(''),
  )
  return bands.join('')
}

/** Drops in rows that fall between one another. */
function rintik({ thread, shade }: Colours): string {
  const drops = steps(520, 900, 55).flatMap((y, row) =>
    steps(row % 2 ? 50 : 20, 600, 60).map((x, column) => {
      const colour = (row + column) % 5 === 0 ? gold : (row + column) % 2 ? thread : shade
      return `<path d="M${x} ${y}c10 16 14 22 14 29a14 14 0 0 1 -28 0c0 -7 4 -13 14 -29z" fill="${colour}"/>`
    }),
  )
  return drops.join('')
}

/** Mountains behind mountains, with a moon. */
function gunung({ thread, shade }: Colours): string {
  const ridge = (y: number, height: number, from: number, width: number) =>
    steps(from, 640, width)
      .map((x) => `M${x} ${y + height}l${width * 0.75} ${-height}l${width * 0.75} ${height}z`)
      .join('')
  return `<circle cx="455" cy="570" r="42" fill="${gold}"/>
<path d="${ridge(560, 340, -160, 210)}" fill="${shade}"/>
<path d="${ridge(680, 220, -60, 150)}" fill="${thread}" opacity="0.55"/>
<path d="${ridge(780, 120, -100, 100)}" fill="${thread}"/>`
}

const tumpal = (base: number, height: number) =>
  `<path d="${steps(0, 600, 50)
    .map((x) => `M${x} ${base}l25 ${height}l25 ${-height}z`)
    .join('')}"/>`

function linesOf(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
