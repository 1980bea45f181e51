import { describe, expect, it } from 'vitest'
import { cursors } from '../../functions/platform/http/cursor.ts'
import { grow } from '../../functions/platform/secrets.ts'

const secret = 'a secret of more than thirty-two letters'
const { seal, open } = cursors(async (purpose) => grow(secret, purpose))
const mark = { pk: 'EVENT#1', sk: 'BOOTH#7' }

describe('where a list goes on', () => {
  it('is read as it was sealed', async () => {
    expect(await open('booths', await seal('booths', mark))).toEqual({ ok: true, value: mark })
  })

  it('is its beginning where nothing is said', async () => {
    expect(await open('booths', undefined)).toEqual({ ok: true, value: undefined })
    expect(await seal('booths', undefined)).toBeUndefined()
  })

  it.each([
    [
      'forged',
      async (good: string) =>
        `${Buffer.from('{"pk":"ACCOUNT#1","sk":"A"}').toString('base64url')}.${good.split('.')[1]}`,
    ],
    ['cut', async (good: string) => good.slice(0, -1)],
    ['nonsense', async () => '💥'],
    ['sealed for another list', async () => (await seal('vacancies', mark)) ?? ''],
    [
      'sealed with another secret',
      async () => (await cursors(async (purpose) => grow(`${secret}!`, purpose)).seal('booths', mark)) ?? '',
    ],
  ])('is refused when %s', async (_, tampered) => {
    const good = (await seal('booths', mark)) ?? ''
    expect(await open('booths', await tampered(good))).toEqual({ ok: false, refusal: 'crooked-cursor' })
  })
})
