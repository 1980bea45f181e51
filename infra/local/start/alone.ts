import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mishap } from '../disk/mishap.ts'

/** Makes sure that nobody else runs this city, for two would write over each other's files; then forgets it, if asked to. */
export function aloneIn(folder: string, { fresh }: { fresh: boolean }): void {
  const file = join(folder, 'pid')
  const other = Number(read(file))
  if (other && other !== process.pid && isAlive(other))
    throw new Mishap(
      `Kota ini sudah berjalan (proses ${other}): hentikan dahulu, atau pakai folder lain dengan -- --folder NAMA.`,
    )
  if (fresh) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
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
