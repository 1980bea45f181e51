import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Instant } from '../platform/clock.ts'
import { type DomainEvent, domainEventIn } from '../platform/dynamodb/domain-events.ts'
import { type Lang, langs } from '../platform/lang.ts'
import { log, logError, logged } from '../platform/log.ts'
import type { StreamHandler } from '../platform/manifest.ts'

/** A public address without its language, and what its page is made from at an instant. Where that is nothing, there is no page. */
export interface Page<Locals = object> {
  path: `/${string}/` | '/'
  load(at: Instant): Promise<Locals | undefined>
  /** What lies beside it for other programs, the same in every language. */
  files?(locals: Locals, made: { at: Instant; siteUrl: string }): Promise<readonly PublishedFile[]>
  /** Told once it lies there, of what it was made from. */
  published?(locals: Locals): void
}

export interface PublishedFile {
  path: `/${string}`
  /** Its media type. */
  type: string
  body: string
}

/** What a context tells the publisher: which pages a domain event touches, and all that there are. */
export interface ContextPages<Name extends string, Locals = object> {
  touchedBy(event: DomainEvent<Name>): readonly Page<Locals>[] | Promise<readonly Page<Locals>[]>
  all(): Promise<readonly Page<Locals>[]>
  /** Those that say what is on or still open, and so changed between two instants though nothing was written. */
  withTheClock?(from: Instant, to: Instant): Promise<readonly Page<Locals>[]>
}

export interface PublicSite {
  /** `https://…`, no slash at the end. */
  url: string
  putFile(file: PublishedFile): Promise<void>
  /** Says whether the page is new there. */
  put(path: string, html: string): Promise<{ isNew: boolean }>
  /** Says whether there was one. */
  remove(path: string): Promise<{ wasThere: boolean }>
  /** Writes the list of all public pages anew. */
  putSitemap(): Promise<void>
}

export interface Publishing<Name extends string> {
  pagesTouchedBy(event: DomainEvent<Name>): Promise<readonly Page[]>
  render(path: string, locals: object & { lang: Lang }): Promise<string>
  site: PublicSite
}
type Making = Pick<Publishing<string>, 'render' | 'site'>

export const addressIn = (lang: Lang, path: string) => (lang === 'id' ? path : `/${lang}${path}`)

/**
 * Makes each page a batch touches once, from what is stored now: an event that comes late or twice does no harm. A page
 * that cannot be made keeps its old self, and what touched it comes again, at last to the dead letters.
 */
export const publishing = <Name extends string>({ pagesTouchedBy, render, site }: Publishing<Name>): StreamHandler =>
  logged(
    async ({ Records }) => {
      const touched = new Map<string, { page: Page; records: DynamoDBRecord[] }>()
      let at: Instant = ''
      for (const record of Records) {
        const event = domainEventIn<Name>(record)
        if (event && event.at > at) at = event.at
        for (const page of event ? await pagesTouchedBy(event) : []) {
          const entry = touched.get(page.path) ?? { page, records: [] }
          entry.records.push(record)
          touched.set(page.path, entry)
        }
      }
      const pages = [...touched.values()].map(({ page }) => page)
      const { failed } = await publishAll(pages, at, { render, site })
      const again = failed.flatMap((path) => touched.get(path)?.records ?? [])
      const numbers = new Set(again.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? ''))
      return { batchItemFailures: [...numbers].map((itemIdentifier) => ({ itemIdentifier })) }
    },
    ({ Records }) => Records[0]?.eventID,
  )

/** As many at once as keep one core busy while S3 answers. */
const atOnce = 8

/**
 * Makes these pages in every language, as they are at an instant. Answers with the paths that could not be made. `everyMs`:
 * no sooner after one is begun than so many milliseconds, the next.
 */
export async function publishAll(
  pages: readonly Page[],
  at: Instant,
  { render, site, everyMs = 0 }: Making & { everyMs?: number },
): Promise<{ failed: string[] }> {
  const failed: string[] = []
  let listChanged = false
  const began = performance.now()
  const left = [...pages.entries()]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [n, page] = next
        const early = began + n * everyMs - performance.now()
        if (early > 0) await wait(early)
        await publish(page)
      }
    }),
  )
  if (listChanged) await site.putSitemap()
  log('INFO', 'PUBLISHED', { pages: pages.length, failed: failed.length })
  return { failed }

  async function publish({ path, load, files, published }: Page) {
    try {
      const locals = await load(at)
      const made =
        locals &&
        (await Promise.all(langs.map(async (lang) => [lang, await render(path, { ...locals, lang })] as const)))
      for (const [lang, html] of made ?? []) {
        const { isNew } = await site.put(addressIn(lang, path), html)
        listChanged ||= isNew
      }
      if (locals) {
        const beside = (await files?.(locals, { at, siteUrl: site.url })) ?? []
        await Promise.all(beside.map((file) => site.putFile(file)))
        published?.(locals)
        return
      }
      for (const lang of langs) {
        const { wasThere } = await site.remove(addressIn(lang, path))
        listChanged ||= wasThere
      }
    } catch (error) {
      logError('a page could not be made', error, { path })
      failed.push(path)
    }
  }
}
