import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file under the city's folder that does not say what the city once wrote there. */
export class Corrupt extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`${file} cannot be read`, { cause })
    this.file = file
  }
}

/** What a JSON file says, or `otherwise` where there is none yet. */
export function readJson<Content>(file: string, otherwise: Content): Content {
  if (!existsSync(file)) return otherwise
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Corrupt(file, cause)
  }
}

/** All of it or nothing: a crash leaves the old file. */
export function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * A list kept on disk by adding a line to it each time. A crash may have cut the last line; a crooked line before it is
 * somebody else's doing.
 */
export function readLines<Line>(file: string): Line[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  const last = lines.pop()
  if (last) writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  try {
    return lines.map((line) => JSON.parse(line))
  } catch (cause) {
    throw new Corrupt(file, cause)
  }
}

/** Writes what changed a moment later, once, however often it changes meanwhile. */
export function writeLater(write: () => void, afterMs = 250) {
  let planned: NodeJS.Timeout | undefined
  return {
    soon() {
      planned ??= setTimeout(this.now, afterMs)
    },
    now() {
      clearTimeout(planned)
      planned = undefined
      write()
    },
  }
}
