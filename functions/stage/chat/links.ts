/** A piece of what somebody wrote: words, or an address that can be opened. */
export interface Piece {
  text: string
  href?: string
}

const address = /\bhttps?:\/\/[^\s<>"'“”]+/giu
/** What closes a sentence, or a bracket around an address, is no part of it. */
const trailing = /[.,;:!?)\]}»]+$/u

/**
 * Cuts words where addresses stand in them. Only `http` and `https` ever become links, and an address that tries to look
 * like another's (a user before an @) none: everything else stays words.
 */
export function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of words.matchAll(address)) {
    const text = found.replace(trailing, '')
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (url?.username !== '') continue
    if (index > from) pieces.push({ text: words.slice(from, index) })
    pieces.push({ text, href: url.href })
    from = index + text.length
  }
  if (from < words.length) pieces.push({ text: words.slice(from) })
  return pieces
}

/** Something that reads as an address, though it may not become a link: `bit.ly/x`, `wa.me/62…`. */
export const hasLink = (words: string) =>
  /\b(https?:\/\/|www\.)|\b[a-z0-9-]+\.(com|id|net|org|me|ly|gg|link|xyz|site|shop|info|co|io|app|top|club|online)\b(\/|\b)/iu.test(
    words,
  )
