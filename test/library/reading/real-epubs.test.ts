import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bookPages } from '../../../functions/library/reading/book-pages.ts'
import { takeApart } from '../../../functions/library/reading/epub.ts'

const folder = new URL('../../../../shared/data/library/epub/', import.meta.url)

describe('books of real publishers', () => {
  it.for([
    ['childrens-literature', 3, 'THE CONTENTS'],
    ['hefty-water', 1, 'Hefty Water'],
    ['joseph-conrad_almayers-folly', 20, 'Dedication'],
    ['kenneth-grahame_the-wind-in-the-willows', 16, 'I : The River Bank'],
    ['l-frank-baum_the-wonderful-wizard-of-oz', 30, 'I : The Cyclone'],
    ['linear-algebra', 94, 'Author Biography'],
    ['regime-anticancer-arabic', 3, 'Page de titre'],
    ['rudyard-kipling_the-jungle-book', 13, 'Mowgli’s Brothers'],
    ['wasteland', 1, 'I. THE BURIAL OF THE DEAD'],
  ] as const)('%s.epub: %i chapters, called as in the book', ([name, count, title], { skip }) => {
    const file = new URL(`${name}.epub`, folder)
    skip(!existsSync(file), `${name}.epub is not here`)
    const taken = takeApart(readFileSync(file))
    if (!taken.ok) throw new Error(taken.refusal)
    const { files, chapters } = bookPages('book_x', taken.value)
    expect(chapters).toHaveLength(count)
    expect(chapters.map((each) => each.title)).toContain(title)
    expect(chapters[0]?.bytes).toBeLessThan(60 * 1024)
    const keys = new Set(files.map(({ key }) => key.slice('book_x/'.length)))
    const pages = files.filter(({ type }) => type.startsWith('text/html')).map(({ body }) => String(body))
    // Each picture and each link within the book leads to something that is there.
    const led = pages.flatMap((page) =>
      [...page.matchAll(/ (?:src|href)="([^"#]+)/g)].map(([, address = '']) => address),
    )
    expect(led.filter((address) => address !== '/baca/bab.css' && !keys.has(address))).toEqual([])
    expect(
      pages.filter((page) => /<script|\son\w+=|(src|href)="https?:/i.test((page.match(/<[^>]*>/g) ?? []).join(''))),
    ).toEqual([])
  })
})
