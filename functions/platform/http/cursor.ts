import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ItemPage } from '../dynamodb/table.ts'
import type { KeyFor } from '../secrets.ts'

type Mark = NonNullable<ItemPage['next']>

/** Where a list goes on, handed to strangers: signed, and only good for the list it was made for. */
export const cursors = (keyFor: KeyFor) => ({
  async seal(list: string, mark: Mark | undefined): Promise<string | undefined> {
    if (!mark) return undefined
    const text = Buffer.from(JSON.stringify(mark)).toString('base64url')
    return `${text}.${await sign(keyFor, list, text)}`
  },

  /** Undefined for the first page. Refuses what was forged, or made for another list. */
  async open(
    list: string,
    cursor: string | undefined,
  ): Promise<{ ok: true; value: Mark | undefined } | { ok: false; refusal: 'crooked-cursor' }> {
    if (cursor === undefined || cursor === '') return { ok: true, value: undefined }
    const [text = '', signature = ''] = cursor.split('.')
    const right = Buffer.from(await sign(keyFor, list, text))
    const given = Buffer.from(signature)
    if (right.length !== given.length || !timingSafeEqual(right, given)) return { ok: false, refusal: 'crooked-cursor' }
    return { ok: true, value: JSON.parse(Buffer.from(text, 'base64url').toString()) as Mark }
  },
})

export type Cursors = ReturnType<typeof cursors>

const sign = async (keyFor: KeyFor, list: string, text: string) =>
  createHmac('sha256', await keyFor('cursor'))
    .update(`${list}\n${text}`)
    .digest('base64url')
    .slice(0, 27)
