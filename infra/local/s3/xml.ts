import type { ServerResponse } from 'node:http'

/** S3's refusals, with the status each comes with. */
const statuses = {
  AccessDenied: 403,
  BadDigest: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  IncompleteBody: 400,
  InvalidArgument: 400,
  InvalidPart: 400,
  InvalidPartOrder: 400,
  InvalidRange: 416,
  MalformedXML: 400,
  MethodNotAllowed: 405,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchUpload: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
} as const
export type RefusalCode = keyof typeof statuses

export function refuse(response: ServerResponse, code: RefusalCode): void {
  answer(response, statuses[code], `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}

export function answer(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)
}

/** `<name>` with what is in it: text is escaped, lists repeat the element, nothing leaves it out. */
export function element(name: string, content: Content): string {
  if (content === undefined) return ''
  if (Array.isArray(content)) return content.map((each) => element(name, each)).join('')
  if (typeof content !== 'object') return `<${name}>${escaped(`${content}`)}</${name}>`
  const inside = Object.entries(content).map(([inner, value]) => element(inner, value))
  return `<${name}>${inside.join('')}</${name}>`
}
export type Content = string | number | boolean | undefined | readonly Content[] | { readonly [name: string]: Content }

/** What stands in every `<name>` of a small document, as text. */
export const textsIn = (xml: string, name: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g')), ([, text = '']) => unescaped(text))

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' } as const
const escaped = (text: string) => text.replace(/[&<>"\r]/g, (char) => entities[char as keyof typeof entities])
const unescaped = (text: string) =>
  text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
