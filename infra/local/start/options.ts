import { parseArgs } from 'node:util'
import { Mishap } from '../mishap.ts'

export interface StartOptions {
  fresh: boolean
  port: number
  folder: string
}

export function optionsFrom(args: string[]): StartOptions {
  const values = read(args)
  const port = Number(values.port)
  if (!(Number.isInteger(port) && port >= 1024 && port <= 65_000))
    throw new Mishap(`${values.port} bukan nomor port: pilih antara 1024 dan 65000.`)
  return { fresh: values.fresh, port, folder: values.folder }
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: '4000' },
        folder: { type: 'string', default: '.city' },
      },
    }).values
  } catch {
    throw new Mishap('Pilihan yang dikenal: npm start -- --fresh --port 4000 --folder .city')
  }
}
