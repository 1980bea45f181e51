import { describe, expect, it } from 'vitest'
import { beginningsOf, shardOf, wordsIn } from '../../../functions/library/search/fold.ts'
import { indexChanges } from '../../../functions/library/search/index-changes.ts'
import { postingsOf } from '../../../functions/library/search/postings.ts'
import { search } from '../../../functions/library/search/query.ts'
import { applied, readFrom } from '../support/index.ts'
import { titleOf } from '../support/titles.ts'

describe('words as search knows them', () => {
  it.each([
    ['Tjerita Soekarno', 'cerita sukarno'],
    ['Djakarta, Soerabaja & Bandoeng', 'jakarta surabaja bandung'],
    ['Njanji sunji', 'nyanyi sunyi'],
    ['Chairil Anwar', 'khairil anwar'],
    ['Café Élang', 'cafe elang'],
    ['buku-buku 2nd 1945', 'buku buku 2nd 1945'],
    ['İstanbul ﬁlm Ⅳ', 'istanbul film iv'],
    ['  …  ', ''],
  ])('%s', (text, words) => {
    expect(wordsIn(text).join(' ')).toBe(words)
  })

  it('are spelt the same in a title and in what is asked, however old the spelling', () => {
    for (const [old, now] of [
      ['Tjinta', 'Cinta'],
      ['Soenda', 'Sunda'],
      ['Sjair', 'Syair'],
      ['Djendral', 'Jendral'],
      ['Achir', 'Akhir'],
    ] as const)
      expect(wordsIn(old)).toEqual(wordsIn(now))
  })

  it('lie in the file of their first two letters', () => {
    expect(['sunda', 'a', '12', 'é', 'писатель', 'x-y', ''].map(shardOf)).toEqual([
      'su',
      'a_',
      '12',
      '__',
      '__',
      '__',
      '__',
    ])
  })

  it('may begin with half of an old spelling while they are typed', () => {
    expect(beginningsOf('tec')).toEqual(['tec', 'tekh'])
    expect(beginningsOf('cerita soed')).toEqual(['sud', 'suj'])
    expect(beginningsOf('cerita ')).toEqual(['cerita'])
    expect(beginningsOf('')).toEqual([''])
  })
})

describe('what a title is found by', () => {
  it('is worth more in the title than elsewhere, and is counted once a field', () => {
    const postings = postingsOf(
      titleOf('Bumi bumi', {
        subtitle: 'bumi',
        authors: [{ name: 'Bumi, A.' }],
        subjects: ['Bumi', 'Bumi – Sejarah'],
        publisher: 'Hasta',
        isbns: ['9780306406157'],
      }),
    )
    expect(Object.fromEntries(postings)).toEqual({ bumi: 15, a: 4, sejarah: 2, hasta: 1, '9780306406157': 1 })
  })
})

const catalogue = [
  titleOf('Belenggu', { authors: [{ name: 'Pane, Armijn' }], year: 1940 }),
  titleOf('Bumi manusia', { authors: [{ name: 'Toer, Pramoedya Ananta' }], subjects: ['Fiksi sejarah'] }),
  titleOf('Manusia bebas', { subjects: ['Bumi'] }),
  titleOf('Tjerita Soekarno'),
  titleOf('Sejarah bumi', { book: { bookId: 'book_1', chapters: 3, bytes: 1, openedAt: '' } }),
  titleOf('Teknologi', { subtitle: 'technical' }),
  titleOf('Ditarik bumi', { status: 'withdrawn' }),
]
const index = applied(indexChanges(catalogue.map((title) => ({ title, before: {} }))))
const found = async (query: string, page?: { offset: number; limit: number }) =>
  (await search(readFrom(index), query, page)).found.map(({ title }) => title)

describe('a search', () => {
  it.each([
    ['bumi', ['Bumi manusia', 'Sejarah bumi', 'Manusia bebas']],
    ['BUMI manusia', ['Bumi manusia', 'Manusia bebas']],
    ['man', ['Bumi manusia', 'Manusia bebas']],
    ['sukarno cerita', ['Tjerita Soekarno']],
    ['Tjerita Soek', ['Tjerita Soekarno']],
    ['pramudya', ['Bumi manusia']],
    ['tec', ['Teknologi']],
    ['toer', ['Bumi manusia']],
    ['sejarah fiksi', ['Bumi manusia']],
    // Only the last word may be half a word.
    ['man bumi', []],
    ['tidakada', []],
    ['', []],
    ['?!', []],
    ['m', []],
    ['ditarik', []],
  ])('for “%s”', async (query, titles) => {
    expect(await found(query)).toEqual(titles)
  })

  it('puts whole words before beginnings, and the same order each time', async () => {
    const more = [titleOf('Bumiputra'), titleOf('Zaman bumi'), titleOf('A bumi')]
    const wider = applied(indexChanges(more.map((title) => ({ title, before: {} }))))
    const { found } = await search(readFrom(wider), 'bumi')
    expect(found.map(({ title }) => title)).toEqual(['A bumi', 'Zaman bumi', 'Bumiputra'])
  })

  it('gives a page of many, and how many there are', async () => {
    const { total, found } = await search(readFrom(index), 'bumi', { offset: 1, limit: 1 })
    expect([total, found]).toEqual([
      3,
      [{ titleId: 'title_Sejarahbumi', title: 'Sejarah bumi', authors: '', chapters: 3 }],
    ])
  })

  it('asks only for the files of its words and of what it shows', async () => {
    const asked: string[] = []
    await search(async (path) => {
      asked.push(path)
      return readFrom(index)(path)
    }, 'belenggu')
    expect(asked).toEqual(['/katalog/kata/be.json', expect.stringMatching(/^\/katalog\/judul\/[0-9a-f]{3}\.json$/)])
  })

  it('of a hundred words costs no more than of six', async () => {
    let asked = 0
    await search(
      async () => {
        asked += 1
        return undefined
      },
      Array.from({ length: 100 }, (_, n) => `kata${n}${String.fromCharCode(97 + (n % 26))}x`).join(' '),
    )
    expect(asked).toBeLessThanOrEqual(7)
  })
})
