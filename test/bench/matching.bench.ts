import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Bench, Row } from './run.ts'

/** One part of the table: `data` is the folder that holds `matching/`. */
export type Part = (data: string, say: (more: string) => void) => Promise<Row[]>

const folder = new URL('matching/', import.meta.url)
const parts = readdirSync(folder).filter((file) => file.endsWith('.part.ts'))

export const bench: Bench = {
  about: 'matching people and work: programmes, titles, KBJI, fit, reasons, linter, each beside its peer',
  async run({ data = '../shared/data', say }) {
    const where = resolve(data)
    if (!existsSync(where)) throw new Error(`There is no data in ${data}: name a folder with --data DIR.`)
    const rows: Row[] = []
    for (const file of parts) {
      say(file.replace('.part.ts', ''))
      const { part } = (await import(new URL(file, folder).href)) as { part: Part }
      rows.push(...(await part(where, say)))
    }
    return rows
  },
}
