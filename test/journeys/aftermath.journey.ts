import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Square } from './support/square.ts'

/** A media server is ended in the midst of a show to see who outlives it. A stage that had none would fail by itself. */
const saidOnPurpose = '"message":"LiveKit did not answer"'

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
        .filter((line) => !line.includes(saidOnPurpose))
        .map((line) => `${name}: ${line.slice(0, 300)}`),
    )
    expect([...letters, ...errors]).toEqual([])
  }, 60_000)
