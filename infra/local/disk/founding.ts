import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Corrupt, readJson, writeJson } from './folder.ts'
import { Mishap } from './mishap.ts'

/** What a city was founded with, and keeps. */
export interface Founded {
  /** Tells its tables from those of other cities in the same database. */
  id: string
  /** Everyone's keys are made from it. */
  secret: string
}

export function found(folder: string): Founded {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Mishap(`${folder} bukan folder: pindahkan berkas itu, lalu jalankan lagi.`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'city.json')
  const known = readJson<Founded | undefined>(file, undefined)
  if (known && !(typeof known.id === 'string' && typeof known.secret === 'string')) throw new Corrupt(file, known)
  const founded = known ?? { id: randomBytes(4).toString('hex'), secret: randomBytes(32).toString('hex') }
  if (!known) writeJson(file, founded)
  return founded
}
