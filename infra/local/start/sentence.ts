import { Corrupt } from '../disk/folder.ts'
import { Mishap } from '../disk/mishap.ts'

/** What went wrong, in one sentence that says what to do. Nothing for what only a programmer can mend. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Mishap) return error.message
  if (error instanceof Corrupt)
    return `Berkas kota ${error.file} rusak dan tidak dapat dibaca: mulai dari awal dengan npm start -- --fresh.`
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return 'Disk komputer ini penuh: kosongkan sebagian, lalu jalankan lagi.'
  if (code === 'EACCES' || code === 'EROFS')
    return `Folder kota tidak boleh ditulisi: periksa hak aksesnya. (${(error as Error).message})`
  return undefined
}
