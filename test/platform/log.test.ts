import { describe, expect, it, vi } from 'vitest'
import { correlationId, log, logError, logged, scrubbed } from '../../functions/platform/log.ts'

const lines = (spy: { mock: { calls: unknown[][] } }) => spy.mock.calls.map(([line]) => JSON.parse(String(line)))

describe('a log', () => {
  it('tells when an invocation starts and how it ended, under one id', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined)
    const handler = logged(
      async () => {
        log('INFO', 'WORKED', { id: correlationId() })
        return 'done'
      },
      () => 'request-7',
    )
    expect(await handler({})).toBe('done')
    expect(lines(info).map(({ message, correlationId: id }) => [message, id])).toEqual([
      ['STARTED', 'request-7'],
      ['WORKED', 'request-7'],
      ['COMPLETED', 'request-7'],
    ])
    info.mockRestore()
  })

  it('says nothing of a person that an error says', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    logError('it broke', new Error('no such row: ani@contoh.id, 0812-3456-7890, NIK 3272010101900001'))
    const [{ error: told }] = lines(error)
    expect(told).toBe('Error: no such row: ‹surel›, ‹nomor›, NIK ‹nomor›')
    error.mockRestore()
  })

  it('leaves ids and counts as they are', () => {
    expect(scrubbed('booth_01jabc was saved 12 times at 2026')).toBe('booth_01jabc was saved 12 times at 2026')
  })
})
