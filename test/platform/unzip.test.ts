import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzip } from '../../functions/platform/unzip.ts'

const limits = { files: 20, unpacked: 1_000_000 }
const small = { 'a.txt': strToU8('halo '.repeat(200)), 'folder/b.txt': strToU8('dua') }
const refusal = (archive: Uint8Array, some = limits) => {
  const result = unzip(archive, some)
  return result.ok ? [...result.value.keys()] : result.refusal
}

/** Writes over the sizes a directory claims for its entries. */
function lying(archive: Uint8Array, size: number): Buffer {
  const bytes = Buffer.from(archive)
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    bytes.writeUInt32LE(size, at + 24)
  return bytes
}

describe('an archive', () => {
  it('is unpacked, packed or not', () => {
    for (const level of [0, 9] as const) {
      const result = unzip(zipSync(small, { level }), limits)
      expect(result.ok && Object.fromEntries(result.value)).toEqual(
        Object.fromEntries(Object.entries(small).map(([name, content]) => [name, Buffer.from(content)])),
      )
    }
  })

  it('that lies at an odd place in memory is unpacked all the same', () => {
    const around = Buffer.concat([Buffer.from('xxx'), zipSync(small)])
    expect(refusal(new Uint8Array(around.buffer, around.byteOffset + 3, around.length - 3))).toEqual([
      'a.txt',
      'folder/b.txt',
    ])
  })

  it('with too many files is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`${n}`, strToU8('x')]))
    expect(refusal(zipSync(many))).toBe('too-large-inside')
  })

  it('that says it is too large is refused before anything is unpacked', () => {
    expect(refusal(zipSync({ bomb: new Uint8Array(2_000_000) }))).toBe('too-large-inside')
    expect(refusal(lying(zipSync(small), 600_000))).toBe('too-large-inside')
  })

  it.each([0, 1, 10, 4096])('that unpacks to more than the %i bytes it claims is refused at that many', (claimed) => {
    const bomb = lying(zipSync({ bomb: new Uint8Array(9_000_000) }, { level: 1 }), claimed)
    const before = process.memoryUsage().arrayBuffers
    expect(refusal(bomb)).toBe('too-large-inside')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000)
  })

  it('that unpacks to less than it claims is refused', () => {
    expect(refusal(lying(zipSync(small), 90_000))).toBe('crooked-archive')
  })

  it.each(['../jahat.txt', 'a/../../b', '/etc/passwd', 'a\\..\\b'])('that would write to %s is refused', (name) => {
    expect(refusal(zipSync({ [name]: strToU8('x') }))).toBe('crooked-archive')
  })

  it('with a locked entry is refused', () => {
    const locked = Buffer.from(zipSync(small))
    const at = locked.indexOf('PK\u0001\u0002', 0, 'latin1')
    locked.writeUInt16LE(1, at + 8)
    expect(refusal(locked)).toBe('locked')
  })

  it('cut anywhere is refused, and never throws', () => {
    const whole = zipSync(small)
    for (let end = 0; end < whole.length; end += 7) expect(refusal(whole.subarray(0, end))).toBe('crooked-archive')
  })

  it('with any byte turned is refused or unpacked, and never throws', () => {
    const whole = zipSync(small)
    for (let at = 0; at < whole.length; at++) {
      const crooked = Buffer.from(whole)
      crooked[at] = 255 - (crooked[at] ?? 0)
      expect(['string', 'object']).toContain(typeof refusal(crooked))
    }
  })
})
