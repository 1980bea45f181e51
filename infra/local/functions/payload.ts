const megabyte = 1024 * 1024

/** What Lambda hands over and takes back at most, in bytes: docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const mostPayload = 6 * megabyte

/** An event or an answer as it travels: JSON, bytes as base64. What cannot be written so is lost on the way, as it is in the cloud. */
export const asPayload = (content: unknown): string =>
  JSON.stringify(content ?? null, function (this: Record<string, unknown>, key: string, written: unknown) {
    const whole = this[key]
    return whole instanceof Uint8Array ? Buffer.from(whole).toString('base64') : written
  })

export const isTooLarge = (payload: string) => Buffer.byteLength(payload) > mostPayload
