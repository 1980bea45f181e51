import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Square } from './support/square.ts'

/** After all the others. */
export const aftermath = (square: () => Square) =>
  it('leaves no dead letter behind and no error in any log', async () => {
    const { city } = square()
    await city.settled()
    const letters = city.deadLetters.all().map((letter) => `${letter.function} ${letter.from}: ${letter.reason}`)
    const logs = join(city.folder, 'logs')
    const errors = readdirSync(logs).flatMap((name) =>
      readFileSync(join(logs, name), 'utf8')
        .split('\n')
        .filter((line) => line.includes('"level":"ERROR"') || /^\w*Error: /.test(line))
        .map((line) => `${name}: ${line.slice(0, 300)}`),
    )
    expect([...letters, ...errors]).toEqual([])
  }, 60_000)
