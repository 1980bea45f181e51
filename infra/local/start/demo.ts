import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../city.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import type { Saying } from './say.ts'

type Say = (more: string) => void

/** What `infra/local/demo` offers. */
interface Demo {
  /** Fills a new city, and answers with what may go on while people already walk about. */
  openSquare(city: City, say: Say): Promise<(say: Say) => Promise<void>>
  /** Moves what is in it to today. */
  moveToToday(city: City, say: Say): Promise<void>
}

export interface SignIn {
  who: string
  email: string
}

const at = (file: string) => new URL(`../demo/${file}`, import.meta.url)

/** Loads the demo city into a new one; later, moves its days to today. Answers with what is still to come. */
export async function fillWithDemo(city: City, { step, line }: Saying): Promise<(() => Promise<void>) | undefined> {
  if (!existsSync(at('load.ts'))) return undefined
  const demo: Demo = await import(at('load.ts').href)
  const file = join(city.folder, 'demo.json')
  const state = readJson<{ loaded: boolean } | undefined>(file, undefined)

  if (city.isNew) {
    writeJson(file, { loaded: false })
    const bringMore = await step('Mengisi kota contoh', (say) => demo.openSquare(city, say))
    return async () => {
      await step('Pencari kerja berdatangan dan melamar', bringMore)
      writeJson(file, { loaded: true })
    }
  }
  if (state?.loaded) await step('Memindahkan acara contoh ke hari ini', (say) => demo.moveToToday(city, say))
  else line('  Kota contoh belum terisi penuh: ulangi dari awal dengan npm start -- --fresh.')
  return undefined
}

export async function demoSignIns(): Promise<readonly SignIn[]> {
  if (!existsSync(at('sign-ins.ts'))) return []
  return (await import(at('sign-ins.ts').href)).signIns
}
