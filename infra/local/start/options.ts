import { parseArgs } from 'node:util'
import { Mishap } from '../disk/mishap.ts'

export interface StartOptions {
  fresh: boolean
  port: number
  folder: string
  /** Takes what `npm run build` left, whether or not something has changed since. */
  asBuilt: boolean
  /** Without the demo. */
  empty: boolean
}

export function optionsFrom(args: string[]): StartOptions {
  const values = read(args)
  const port = Number(values.port)
  if (!(Number.isInteger(port) && port >= 1024 && port <= 65_000))
    throw new Mishap(`${values.port} bukan nomor port: pilih antara 1024 dan 65000.`)
  return { fresh: values.fresh, port, folder: values.folder, asBuilt: values['as-built'], empty: values.empty }
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: '4000' },
        empty: { type: 'boolean', default: false },
        'as-built': { type: 'boolean', default: false },
        folder: { type: 'string', default: '.city' },
      },
    }).values
  } catch {
    throw new Mishap('Pilihan yang dikenal: npm start -- --fresh --port 4000 --folder .city --empty --as-built')
  }
}
