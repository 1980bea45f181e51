import { createHmac } from 'node:crypto'

/**
 * The number of a kartu AK/1 (kartu kuning), as people read it out: with spaces, dots or strokes. In many cities it holds the NIK,
 * so it is never kept: a keyed hash tells whether somebody is registered already, four digits let an officer compare.
 */
export const ak1Of = (given: string) => given.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** At least four digits: words are no number. */
export const isAk1 = (given: string) => /^[0-9A-Z]{6,30}$/.test(ak1Of(given)) && /(\d.*){4}/.test(given)

export interface Ak1 {
  hash: string
  lastFour: string
}

export const keptOf = (given: string, key: Buffer): Ak1 => ({
  hash: createHmac('sha256', key).update(ak1Of(given)).digest('base64url'),
  lastFour: ak1Of(given).slice(-4),
})
