import { describe, expect, it } from 'vitest'
import { jsonLdText } from '../../site/src/ui/json-ld.ts'

describe('data for search engines', () => {
  const hostile = { name: '</script><script>alert(1)</script>', note: '<!-- \u2028 \u2029', nested: ['</SCRIPT >'] }

  it('cannot end the element it stands in', () => {
    expect(jsonLdText(hostile)).not.toMatch(/[<\u2028\u2029]/)
  })

  it('says the same when it is read', () => {
    expect(JSON.parse(jsonLdText(hostile))).toEqual(hostile)
  })
})
