const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a piece of XHTML, without what they are marked with. */
export const plain = (html: string) =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (all, decimal, hex, name: string) =>
      decimal || hex ? letter(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (entities[name] ?? all),
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const letter = (code: number) =>
  code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
