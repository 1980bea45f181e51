import fc from 'fast-check'
import * as v from 'valibot'
import { type CityEvent, dayAfter, zones } from '../../../functions/events/calendar/event.ts'
import { type Outline, outlined } from '../../../functions/events/programme/exports/outline.ts'
import type { ProgrammeItem } from '../../../functions/events/programme/item.ts'
import { instantIn } from '../../../functions/platform/clock.ts'
import { line, lines } from '../../../functions/platform/http/fields.ts'

/** Programmes as staff could have typed them: whatever a form takes, hostile or not, past midnight, in three zones. */

const hostile = [
  ...['END:VEVENT', 'BEGIN:VALARM', '\\n', '\\,', '\\\\;', 'a;b,c:d"e', '"', "'", '=0D=0A', ':', ';', 'X-A;B="c'],
  ...['<script>alert(1)</script>', ']]>', '<![CDATA[', '&amp;', '&#0;', '&', '<!--', '%s', '{{7*7}}', '=1+1', '@ics'],
  ...[
    'Ꭺngklung',
    '👩‍👩‍👧‍👦',
    'Z̷̢̛a̸l̷g̶o̵',
    'شكرا',
    '日本語の題名',
    'e\u0301',
    '\u2028',
    '\u00a0',
    '\t',
    '0',
    'null',
    'true',
    '-1.50',
  ],
]
const word = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 6 }),
)
const written = <Schema extends v.GenericSchema<string, string>>(schema: Schema, joint: string) =>
  fc
    .array(word, { minLength: 1, maxLength: 5 })
    .map((words) => v.safeParse(schema, words.join(joint)))
    .filter(({ success }) => success)
    .map(({ output }) => output as string)
const orNone = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some)

const clock = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((n) => {
  const minutes = n * 5
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
})
const times = fc
  .tuple(clock, clock)
  .filter(([starts, ends]) => ends > starts || (starts >= '18:00' && ends <= '06:00'))
  .map(([starts, ends]) => ({ starts, ends }))

const item = (n: number, days: number, stages: number) =>
  fc.record({
    itemId: fc.constant(`item_${n}` as const),
    eventId: fc.constant('event_acara' as const),
    title: written(line(120), ' '),
    about: orNone(written(lines(1200), '\n')),
    speakers: orNone(written(line(200), ', ')),
    track: orNone(written(line(60), ' ')),
    isBreak: fc.boolean(),
    draft: fc.constant(false),
    stageId: fc.integer({ min: 0, max: stages - 1 }).map((stage) => `panggung-${stage}`),
    dayNumber: fc.integer({ min: 0, max: days - 1 }),
    time: times,
    version: fc.integer({ min: 1, max: 40 }),
    cancelled: fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, { arbitrary: fc.constant(true), weight: 1 }),
  })

export const outlines: fc.Arbitrary<Outline> = fc
  .record({
    days: fc.integer({ min: 1, max: 4 }),
    stages: fc.integer({ min: 1, max: 4 }),
    items: fc.integer({ min: 0, max: 14 }),
  })
  .chain(({ days, stages, items }) =>
    fc.record({
      zone: fc.constantFrom(...zones),
      first: fc.integer({ min: 0, max: 3000 }).map((n) => dayAfter('2024-01-01', n)),
      days: fc.constant(days),
      name: written(line(80), ' '),
      place: written(line(160), ' '),
      stageNames: fc.array(written(line(60), ' '), { minLength: stages, maxLength: stages }),
      items: fc.tuple(...Array.from({ length: items }, (_, n) => item(n, days, stages))),
      version: fc.integer({ min: 1, max: 30 }),
    }),
  )
  .map(({ zone, first, days, name, place, stageNames, items, version }) => {
    const event = {
      ...{
        eventId: 'event_acara',
        kind: 'festival',
        name,
        tagline: '',
        story: '',
        place,
        zone,
        version,
        anchorOn: first,
      },
      ...{ capacity: {}, applyFrom: '', applyUntil: '', openedBy: 'account_a', openedAt: '' },
      days: Array.from({ length: days }, (_, n) => {
        const on = dayAfter(first, n)
        return { on, opensAt: instantIn(zone, on, '09:00'), closesAt: instantIn(zone, on, '21:00') }
      }),
      stages: stageNames.map((stage, n) => ({ stageId: `panggung-${n}`, name: stage })),
    } satisfies CityEvent
    const programme: ProgrammeItem[] = items.map(({ time, ...each }) => ({ ...each, ...time }))
    return outlined(event, programme, { siteUrl: 'https://kota.example', at: '2026-11-01T02:03:04.567Z' })
  })
