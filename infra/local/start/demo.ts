import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../city.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import type { Saying } from './say.ts'

/** What `infra/local/demo` offers. */
interface Demo {
  /** Fills a new city. */
  loadDemo(city: City, say: (more: string) => void): Promise<void>
  /** Moves what is in it to today. */
  moveToToday?(city: City, say: (more: string) => void): Promise<void>
}

export interface SignIn {
  who: string
  email: string
}

const at = (file: string) => new URL(`../demo/${file}`, import.meta.url)

/** Loads the demo city into a new one; later, moves its days to today. */
export async function fillWithDemo(city: City, { step, line }: Saying): Promise<void> {
  if (!existsSync(at('load.ts'))) return
  const demo: Demo = await import(at('load.ts').href)
  const file = join(city.folder, 'demo.json')
  const state = readJson<{ loaded: boolean } | undefined>(file, undefined)

  if (city.isNew) {
    writeJson(file, { loaded: false })
    await step('Mengisi kota contoh', (say) => demo.loadDemo(city, say))
    writeJson(file, { loaded: true })
  } else if (state?.loaded) {
    const { moveToToday } = demo
    if (moveToToday) await step('Memindahkan acara contoh ke hari ini', (say) => moveToToday(city, say))
  } else line('  Kota contoh belum terisi penuh: ulangi dari awal dengan npm start -- --fresh.')
}

export async function demoSignIns(): Promise<readonly SignIn[]> {
  if (!existsSync(at('sign-ins.ts'))) return []
  return (await import(at('sign-ins.ts').href)).signIns
}
