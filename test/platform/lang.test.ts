import { expect, it } from 'vitest'
import { langAskedFor } from '../../functions/platform/lang.ts'

it.each([
  ['en-GB,en;q=0.9,id;q=0.8', 'en'],
  ['id-ID,id;q=0.9,en;q=0.5', 'id'],
  ['en;q=0.3, id;q=0.7', 'id'],
  ['fr, nl;q=0.5', 'id'],
  ['su, en;q=0.2', 'en'],
  ['', 'id'],
  [null, 'id'],
])('%s asks for %s', (header, lang) => {
  expect(langAskedFor(header)).toBe(lang)
})
