import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ours, read } from './files.ts'

const wordFiles = ours('site/src/words/*.ts')
const pages = ours('site/**/*.astro', 'site/**/*.ts', 'site/**/*.tsx')
  .filter((path) => !wordFiles.includes(path))
  .map(read)
  .join('\n')

/** The names of a file's sentences: `words({ id: { … }, en: { … } })`. */
async function namesIn(path: string): Promise<string[]> {
  const exported: unknown[] = Object.values(await import(join(process.cwd(), path)))
  return exported.flatMap((each) =>
    typeof each === 'object' && each !== null && 'id' in each && 'en' in each ? Object.keys(each.id as object) : [],
  )
}

describe('the words of the pages', () => {
  it.each(wordFiles)('%s has none that no page says', async (path) => {
    const isSaid = (name: string) => new RegExp(`\\b${name}\\b`).test(pages) || read(path).includes(`.${name}`)
    // What happened has its name from elsewhere: `vacancy-approved`.
    const own = (await namesIn(path)).filter((name) => /^\w+$/.test(name))
    expect(own.filter((name) => !isSaid(name))).toEqual([])
  })
})
