/** What a function is told, by name. Whoever wires a function writes them, its door reads them. */
export const settingNames = {
  table: (name: string) => `TABLE_${upper(name)}`,
  bucket: (name: string) => `BUCKET_${upper(name)}`,
  /** The queue's address. */
  queue: (name: string) => `QUEUE_${upper(name)}`,
  function: (name: string) => `FUNCTION_${upper(name)}`,
  /** The name a secret goes by in Secrets Manager. */
  secret: (name: string) => `SECRET_${upper(name)}`,
  mailFrom: 'MAIL_FROM',
  /** Where open sockets are posted to: `https://…`, no slash at the end. Told to functions that may. */
  socketsUrl: 'SOCKETS_URL',
  /** Where browsers find LiveKit, `wss://…`, no slash at the end; `-` where the city has none. Told to functions that may. */
  liveKitUrl: 'LIVEKIT_URL',
  /** `on` where LiveKit has an egress, which writes into buckets of ours; `-` where not. Told to functions that may ask it. */
  liveKitEgress: 'LIVEKIT_EGRESS',
  /** Where people find the city, pictures and books: `https://…`, no slash at the end. Every function is told. */
  siteUrl: 'SITE_URL',
  mediaUrl: 'MEDIA_URL',
  booksUrl: 'BOOKS_URL',
  /** Where forms post files to. Told to functions that may write uploads. */
  uploadsUrl: 'UPLOADS_URL',
  /** What staff need to sign in, `passkey` or `code`. Every function is told. */
  staffSignIn: 'STAFF_SIGN_IN',
} as const

const upper = (name: string) => name.toUpperCase().replaceAll('-', '_')

/** A function is told of what the manifest lets it use, so a missing setting is a missing line there. */
export function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: does the manifest let this function use it?`)
  return value
}

/** A setting that is one of a few words. Anything else stops the start. */
export function settingAmong<const Word extends string>(name: string, words: readonly Word[]): Word {
  const value = setting(name)
  const word = words.find((each) => each === value)
  if (!word) throw new Error(`${name} is ${value}, and has to be one of: ${words.join(', ')}`)
  return word
}

/** A setting that is an address without a slash at its end. Anything else stops the start. */
export function settingUrl(name: string): string {
  const value = setting(name)
  if (!URL.canParse(value) || value.endsWith('/'))
    throw new Error(`${name} is ${value}, and has to be an address with no slash at its end`)
  return value
}
