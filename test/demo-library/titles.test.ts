import { describe, expect, it } from 'vitest'
import { books } from '../../infra/local/demo/content/library/books.ts'
import { nameAsFiled } from '../../infra/local/demo/content/library/title.ts'
import { titles } from '../../infra/local/demo/content/library/titles.ts'

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
const everything = [...titles, ...books]

describe('the titles of the demo library', () => {
  it('are three hundred, and six books to read', () => {
    expect([titles.length, books.length]).toEqual([300, 6])
  })

  it('have each a key of its own that can stand in an address', () => {
    expect(repeated(everything.map(({ key }) => key))).toEqual([])
    expect(everything.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('never describe the same work twice', () => {
    const works = everything.map(({ title, authors }) => [title, ...authors.map(nameAsFiled)].join(' / ').toLowerCase())
    expect(repeated(works)).toEqual([])
  })

  it('are told in twenty to fifty words', () => {
    const odd = everything.filter(({ summary }) => wordsIn(summary) < 20 || wordsIn(summary) > 50)
    expect(odd.map(({ key, summary }) => `${key}: ${wordsIn(summary)}`)).toEqual([])
  })

  it('have a class of three digits or more, and subjects', () => {
    expect(everything.filter(({ ddc }) => !/^\d{3}(\.\d+)?$/.test(ddc))).toEqual([])
    expect(everything.filter(({ subjects }) => subjects.length < 2 || repeated(subjects).length > 0)).toEqual([])
  })

  it('name a place only with its publisher, and a year alone only where it is the first', () => {
    const loose = titles.filter(
      ({ publisher, place, year, firstPublished }) => !publisher && (place || (year && year !== firstPublished)),
    )
    expect(loose.map(({ key }) => key)).toEqual([])
  })

  it('are never published before they were first published', () => {
    const early = titles.filter(({ year, firstPublished }) => year && firstPublished && year < firstPublished)
    expect(early.map(({ key }) => key)).toEqual([])
    const years = titles
      .flatMap(({ year, firstPublished }) => [year, firstPublished])
      .filter((year) => year !== undefined)
    expect(years.filter((year) => year < 1500 || year > 2026)).toEqual([])
  })

  it('carry no ISBN', () => {
    expect(JSON.stringify(titles)).not.toMatch(/97[89][\d-]{10}|isbn/i)
  })
})
