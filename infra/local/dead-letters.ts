import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionName } from '../../functions/manifest.ts'
import { readJson, writeJson } from './disk/folder.ts'

/** An event that a function refused as often as it was tried. */
export interface DeadLetter {
  id: string
  at: string
  function: FunctionName
  /** Where it came from: a table's stream, a queue, a bucket, a schedule, a deploy. */
  from: string
  reason: string
  event: unknown
}

export type DeadLetters = ReturnType<typeof deadLettersIn>

/** Kept one to a file, until somebody has looked and sent them again or thrown them away. */
export function deadLettersIn(folder: string, now: () => Date) {
  mkdirSync(folder, { recursive: true })
  const fileOf = (id: string) => join(folder, `${id}.json`)
  const read = (id: string) => readJson<DeadLetter | undefined>(fileOf(id), undefined)

  return {
    add(letter: Omit<DeadLetter, 'id' | 'at'>): void {
      const at = now().toISOString()
      const id = `${at.replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
      writeJson(fileOf(id), { id, at, ...letter } satisfies DeadLetter)
    },

    find: (id: string) => (/^[\w-]+$/.test(id) ? read(id) : undefined),

    all: (): DeadLetter[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => read(file.replace(/\.json$/, '')))
        .filter((letter) => letter !== undefined),

    remove: (id: string) => rmSync(fileOf(id), { force: true }),
  }
}
