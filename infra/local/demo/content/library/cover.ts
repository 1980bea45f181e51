import { type DemoBook, nameInFull, publisherOfBooks } from './title.ts'
import { xml } from './xml.ts'

/** Paper, ground and two threads; dark enough for white letters. */
const cloths = [
  ['#fbf4e6', '#0f6a4c', '#f2b134', '#74d3ab'],
  ['#fff6ea', '#b4411f', '#f2b134', '#ff8f63'],
  ['#f4f5fb', '#26418f', '#f2b134', '#9cb6ff'],
  ['#fdf3f0', '#7d2348', '#f2b134', '#f0a0b8'],
  ['#f6f5ea', '#4d5a1c', '#f2b134', '#c4d27a'],
  ['#f1f7f8', '#14586b', '#f2b134', '#8fd0de'],
] as const

/** 600 × 900: a panel with the title over a field of kawung, closed by two rows of tumpal. Same book, same cloth. */
export function coverOf(book: DemoBook): string {
  const seed = [...book.key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
  const [paper, ground, gold, thread] = cloths[seed % cloths.length] ?? cloths[0]
  const size = [75, 100, 120][seed % 3] ?? 100
  const title = linesOf(book.title, 15)
  const lines = title.map((line, index) => textAt(line, 170 + index * 66, 56, 700, ground)).join('\n')
  const afterTitle = 170 + title.length * 66
  const subtitle = linesOf(book.subtitle ?? '', 32)
    .map((line, index) => textAt(line, afterTitle + index * 34, 26, 400, ground))
    .join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900" role="img" aria-label="${xml(
    `Sampul ${book.title}`,
  )}">
<rect width="600" height="900" fill="${ground}"/>
<g>${kawung(size, thread, gold)}</g>
<rect x="40" y="70" width="520" height="420" fill="${paper}"/>
<rect x="52" y="82" width="496" height="396" fill="none" stroke="${gold}" stroke-width="3"/>
<g>${tumpal(0, 40, gold)}${tumpal(900, -40, gold)}</g>
<g font-family="sans-serif" text-anchor="middle">
${lines}
${subtitle}
${textAt(book.authors.map(nameInFull).join(', '), 440, 24, 400, ground)}
</g>
<rect x="150" y="800" width="300" height="44" fill="${paper}"/>
<g font-family="sans-serif" text-anchor="middle">
${textAt(publisherOfBooks.name, 829, 20, 400, ground)}
</g>
</svg>
`
}

const textAt = (text: string, y: number, size: number, weight: number, colour: string) =>
  `<text x="300" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xml(text)}</text>`

/** Four petals round a point, again and again: the oldest of the weavers' fields. */
function kawung(size: number, petal: string, point: string): string {
  const shapes: string[] = []
  for (let x = size / 2; x < 600; x += size)
    for (let y = 500 + size / 2; y < 900; y += size) {
      const [near, far] = [size * 0.25, size * 0.14]
      for (const turn of [45, 135, 225, 315])
        shapes.push(
          `<ellipse cx="${x + near}" cy="${y}" rx="${near * 0.85}" ry="${far}" transform="rotate(${turn} ${x} ${y})" fill="${petal}"/>`,
        )
      shapes.push(`<circle cx="${x}" cy="${y}" r="${size * 0.05}" fill="${point}"/>`)
    }
  return shapes.join('')
}

function tumpal(base: number, height: number, colour: string): string {
  const teeth = Array.from({ length: 12 }, (_, index) => `M${index * 50} ${base}l25 ${height}l25 ${-height}z`)
  return `<path d="${teeth.join('')}" fill="${colour}"/>`
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
