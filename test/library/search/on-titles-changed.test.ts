import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indexChanges } from '../../../functions/library/search/index-changes.ts'
import { onTitlesChanged } from '../../../functions/library/search/on-titles-changed.ts'
import { titleStore } from '../../../functions/library/titles/title.store.ts'
import type { Title } from '../../../functions/library/titles/title.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { applied, contentOf, type IndexInMemory } from '../support/index.ts'
import { edited, now, titleOf } from '../support/titles.ts'

/** What the stream tells of a title. */
const told = (titleId: string, n: number): DynamoDBStreamEvent['Records'][number] => ({
  eventID: `${titleId}-${n}`,
  dynamodb: {
    SequenceNumber: String(n),
    NewImage: marshall({ pk: 'x', sk: 'TITLE', titleId, domainEvent: edited }) as never,
  },
})

/** A reaction says when it breaks, and here it breaks on purpose. */
beforeEach(() => {
  for (const level of ['info', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
})

const words = ['bumi', 'manusia', 'Soekarno', 'tjerita', 'laut', 'api']
const anyTitle = fc.record({
  name: fc.constantFrom('satu', 'dua', 'tiga'),
  title: fc.subarray(words, { minLength: 1 }).map((some) => some.join(' ')),
  subjects: fc.subarray(words).map((some) => [...some]),
  isGone: fc.boolean(),
})
/** An edit; then, maybe, the reaction runs, and maybe breaks at one of its steps. */
const anyStep = fc.record({
  edit: anyTitle,
  reaction: fc.constantFrom('late', 'runs', 'breaks before', 'breaks half-way', 'breaks after'),
})

describe('the index', () => {
  it('is the one built from scratch, after any edits and any crashes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const table = await emptyTable('library')
        const titles = titleStore(table)
        const index: IndexInMemory = new Map()
        let failing = 'runs'
        const react = onTitlesChanged(table, titles, {
          async apply({ words, cards }) {
            if (failing === 'breaks before') throw new Error('before')
            if (failing === 'breaks half-way') {
              applied({ words: new Map([...words].slice(0, Math.ceil(words.size / 2))), cards: new Map() }, index)
              throw new Error('half-way')
            }
            applied({ words, cards }, index)
            if (failing === 'breaks after') throw new Error('after')
          },
        })
        const known = new Map<string, Title>()
        let waiting: string[] = []
        for (const { edit, reaction } of steps) {
          const before = known.get(edit.name)
          const title = titleOf(edit.name, {
            title: edit.title,
            subjects: edit.subjects,
            status: edit.isGone ? 'withdrawn' : 'catalogued',
            version: (before?.version ?? 0) + 1,
          })
          expect(await titles.save(title, before, edited)).toBe(true)
          known.set(edit.name, title)
          waiting.push(title.titleId)
          if (reaction === 'late') continue
          failing = reaction
          await react({ Records: waiting.map(told) }).then(
            () => {
              waiting = []
            },
            () => undefined,
          )
        }
        failing = 'runs'
        await react({ Records: waiting.map(told) })
        // Told once more, it changes nothing.
        await react({ Records: [...known.values()].map(({ titleId }, n) => told(titleId, n)) })
        const scratch = applied(indexChanges([...known.values()].map((title) => ({ title, before: {} }))))
        expect(contentOf(index)).toEqual(contentOf(scratch))
      }),
      { numRuns: 12 },
    )
  })

  it('hears only of titles', async () => {
    const table = await emptyTable('library')
    const react = onTitlesChanged(table, titleStore(table), { apply: async ({ words }) => expect(words.size).toBe(0) })
    const record = {
      eventID: '1',
      dynamodb: {
        NewImage: marshall({
          pk: 'IMPORT#1',
          sk: 'IMPORT',
          domainEvent: { name: 'import-finished', at: now },
        }) as never,
      },
    }
    expect(await react({ Records: [record] })).toEqual({ batchItemFailures: [] })
  })
})
