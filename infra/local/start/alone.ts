import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mishap } from '../disk/mishap.ts'

/** Makes sure that nobody else runs this city: two would write over each other's files. */
export function aloneIn(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'pid')
  const other = Number(read(file))
  if (other && other !== process.pid && isAlive(other))
    throw new Mishap(
      `Kota ini sudah berjalan (proses ${other}): hentikan dahulu, atau pakai folder lain dengan -- --folder NAMA.`,
    )
  writeFileSync(file, `${process.pid}`)
  process.once('exit', () => rmSync(file, { force: true }))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
