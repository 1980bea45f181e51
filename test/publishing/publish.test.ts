import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DomainEvent } from '../../functions/platform/dynamodb/domain-events.ts'
import { type Page, type PublicSite, publishAll, publishing } from '../../functions/publishing/publish.ts'

const noon = '2026-10-24T05:00:00.000Z'

/** A site that remembers what was done to it. */
function noted() {
  const there = new Map<string, string>()
  const done: string[] = []
  const site: PublicSite = {
    url: 'https://kota.example',
    async putFile({ path, body }) {
      done.push(`put ${path}`)
      there.set(path, body)
    },
    async put(path, html) {
      done.push(`put ${path}`)
      const isNew = !there.has(path)
      there.set(path, html)
      return { isNew }
    },
    async remove(path) {
      done.push(`remove ${path}`)
      return { wasThere: there.delete(path) }
    },
    async putSitemap() {
      done.push('sitemap')
    },
  }
  return { site, there, done }
}

/** What a table's stream says of a stall whose words are `words`; none where it is gone. */
const stalls = new Map<string, string>()
let told = 0
const record = (stall: string, name = 'stall-edited', at = noon): DynamoDBRecord =>
  ({
    eventID: `e${++told}`,
    dynamodb: { SequenceNumber: `${told}`, NewImage: marshall({ pk: stall, sk: 'STALL', domainEvent: { name, at } }) },
  }) as DynamoDBRecord
const pageOf = (stall: string): Page<{ words: string }> => ({
  path: `/stan/${stall}/`,
  async load() {
    const words = stalls.get(stall)
    return words === undefined ? undefined : { words }
  },
})
const list: Page<{ words: string }> = { path: '/stan/', load: async () => ({ words: [...stalls.keys()].join() }) }
const pagesTouchedBy = async ({ item }: DomainEvent<string>) => [pageOf(item.pk), list]
const renders: string[] = []
async function render(path: string, locals: object) {
  renders.push(path)
  const { lang, words } = locals as { lang: string; words: string }
  if (words.includes('rusak')) throw new Error('this template broke')
  return `${lang}: ${words}`
}

describe('publishing', () => {
  let city: ReturnType<typeof noted>
  const publish = (...records: DynamoDBRecord[]) =>
    publishing({ pagesTouchedBy, render, site: city.site })({ Records: records })

  beforeEach(() => {
    city = noted()
    stalls.clear()
    renders.length = 0
    stalls.set('batik', 'Batik Ani').set('kopi', 'Kopi Bayu')
    for (const level of ['error', 'info'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
  })

  it('makes exactly the pages that were touched, in both languages', async () => {
    expect(await publish(record('batik'))).toEqual({ batchItemFailures: [] })
    expect(Object.fromEntries(city.there)).toEqual({
      '/stan/batik/': 'id: Batik Ani',
      '/en/stan/batik/': 'en: Batik Ani',
      '/stan/': 'id: batik,kopi',
      '/en/stan/': 'en: batik,kopi',
    })
  })

  it('makes a page once, however many writes a batch brings', async () => {
    await publish(...Array.from({ length: 100 }, () => record('batik')))
    expect(renders.sort()).toEqual(['/stan/', '/stan/', '/stan/batik/', '/stan/batik/'])
  })

  it('makes a page from what is there now: an old event that comes late does no harm', async () => {
    const late = record('batik')
    stalls.set('batik', 'Batik Sri')
    await publish(record('batik'))
    await publish(late)
    expect(city.there.get('/stan/batik/')).toBe('id: Batik Sri')
  })

  it('takes away what is no longer public, in both languages, and from the sitemap', async () => {
    await publish(record('batik'))
    stalls.delete('batik')
    city.done.length = 0
    await publish(record('batik', 'stall-withdrawn'))
    expect([...city.there.keys()].sort()).toEqual(['/en/stan/', '/stan/'])
    expect(city.done).toContain('sitemap')
    expect(city.there.get('/stan/')).toBe('id: kopi')
  })

  it('writes the sitemap when a page comes or goes, and not when one changes', async () => {
    await publish(record('batik'))
    expect(city.done.filter((each) => each === 'sitemap')).toHaveLength(1)
    city.done.length = 0
    await publish(record('batik'))
    expect(city.done).not.toContain('sitemap')
    await publish(record('kopi'))
    expect(city.done.at(-1)).toBe('sitemap')
  })

  it('keeps the old page where the new one cannot be made, and says whose events have to come again', async () => {
    await publish(record('batik'), record('kopi'))
    stalls.set('batik', 'rusak')
    const [broken, whole] = [record('batik'), record('kopi')]
    const { batchItemFailures } = await publish(whole, broken)
    expect(batchItemFailures).toEqual([{ itemIdentifier: broken.dynamodb?.SequenceNumber }])
    expect(city.there.get('/stan/batik/')).toBe('id: Batik Ani')
    expect(city.there.get('/en/stan/batik/')).toBe('en: Batik Ani')
  })

  it('tells a page the instant of the last thing that happened', async () => {
    const asked: string[] = []
    const clockPage: Page = { path: '/', load: async (at) => void asked.push(at) }
    const later = '2026-10-24T05:00:01.000Z'
    await publishing({ pagesTouchedBy: async () => [clockPage], render, site: city.site })({
      Records: [record('batik', 'stall-edited', later), record('batik')],
    })
    expect(asked).toEqual([later])
  })

  it('says which of all pages could not be made', async () => {
    stalls.set('batik', 'rusak')
    const { failed } = await publishAll([pageOf('batik'), pageOf('kopi')], noon, { render, site: city.site })
    expect(failed).toEqual(['/stan/batik/'])
  })

  it('takes its time where it is told to, however quickly each page is made, and makes them all', async () => {
    const begun: number[] = []
    const page = (n: number): Page => ({
      path: `/stan/${n}/`,
      async load() {
        begun.push(performance.now())
        return { words: `${n}` }
      },
    })
    const pages = Array.from({ length: 12 }, (_, n) => page(n))
    const before = performance.now()
    await publishAll(pages, noon, { render, site: city.site, everyMs: 20 })
    // A timer may end a millisecond early.
    expect(begun.filter((at, n) => at - before < n * 19)).toEqual([])
    expect(begun).toHaveLength(12)
    expect(city.there.size).toBe(24)
  })
})
