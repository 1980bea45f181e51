import { describe, expect, it } from 'vitest'
import { kbjiNames } from '../../../functions/jobs/lists/kbji.ts'
import { kbjiCodes } from '../../../functions/jobs/lists/kbji-codes.ts'

describe('the codes of KBJI', () => {
  it('are those that have a name', () => {
    expect([...kbjiCodes]).toEqual([...kbjiNames.keys()])
  })
})
