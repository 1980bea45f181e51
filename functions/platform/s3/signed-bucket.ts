import { AwsClient } from 'aws4fetch'

/** Where a bucket lies, and as whom it is spoken to. */
export interface BucketAddress {
  /** `https://…`, without a slash at its end. */
  url: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

export interface Kept {
  key: string
  type: string
  caching: string
  body: string | Uint8Array<ArrayBuffer>
  encoding?: 'br'
}

export type SignedBucket = ReturnType<typeof signedBucket>

/** A bucket by plain signed requests: for bundles that have no room for the SDK's client, which weighs 130 KB. */
export function signedBucket({ url, region, accessKeyId, secretAccessKey, sessionToken }: BucketAddress) {
  const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
  const client = new AwsClient({ ...keys, service: 's3', region, retries: 4 })
  const at = (key: string) => `${url}/${key.split('/').map(encoded).join('/')}`

  /** Throws for every answer but the good ones and those in `expected`. */
  async function ask(method: string, where: string, init: RequestInit = {}, expected: readonly number[] = []) {
    const answer = await client.fetch(where, { method, ...init })
    if (answer.ok || expected.includes(answer.status)) return answer
    throw new Error(`The bucket refused ${method} ${where}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  }

  return {
    async put({ key, type, caching, body, encoding }: Kept): Promise<void> {
      const headers = {
        'content-type': type,
        'cache-control': caching,
        ...(encoding && { 'content-encoding': encoding }),
      }
      await ask('PUT', at(key), { headers, body })
    },

    isThere: async (key: string): Promise<boolean> => (await ask('HEAD', at(key), {}, [404])).ok,

    async remove(key: string): Promise<void> {
      await ask('DELETE', at(key))
    },

    /** Every key there is. */
    async keys(): Promise<string[]> {
      const found: string[] = []
      for (let after: string | undefined = ''; after !== undefined; ) {
        // Keys come as in an address, so that none holds what XML would have to hide.
        const asked = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url' })
        if (after !== '') asked.set('continuation-token', after)
        const page = await (await ask('GET', `${url}?${asked}`)).text()
        for (const [, key = ''] of page.matchAll(/<Key>(.*?)<\/Key>/g)) found.push(decodeURIComponent(key))
        after = page.match(/<NextContinuationToken>(.*?)<\/NextContinuationToken>/)?.[1]
      }
      return found
    },
  }
}

/** As signatures have it (RFC 3986): more than JavaScript encodes by itself. */
const encoded = (part: string) =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
