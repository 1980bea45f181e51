import { domainEventIn } from '../../platform/dynamodb/domain-events.ts'
import { logged } from '../../platform/log.ts'
import type { StreamHandler } from '../../platform/manifest.ts'
import type { LibraryDomainEvent } from '../domain-events.ts'

/** A book that its title no longer leads to, be it replaced, closed or withdrawn with the title, is gone from where it was read. */
export const onBookLeft = (clear: (bookId: string) => Promise<void>): StreamHandler =>
  logged(
    async ({ Records }) => {
      for (const record of Records) {
        const bookId = domainEventIn<LibraryDomainEvent>(record)?.item.bookBefore
        if (typeof bookId === 'string') await clear(bookId)
      }
      return { batchItemFailures: [] }
    },
    ({ Records }) => Records[0]?.eventID,
  )
