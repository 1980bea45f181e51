/** Text that is HTML already. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = Html | string | number | undefined | false | readonly Piece[]

/** A template in which everything that is put in is escaped, unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(parts.reduce((text, part, at) => text + textOf(pieces[at - 1]) + part))

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.text
  if (Array.isArray(piece)) return piece.map(textOf).join('')
  return String(piece).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g

/** Text with its addresses as links. */
export function linked(text: string): Html {
  const addresses = text.match(address) ?? []
  return html`${text.split(address).map((before, at) => {
    const href = addresses[at]
    return [before, href !== undefined && html`<a href="${href}">${href}</a>`]
  })}`
}
