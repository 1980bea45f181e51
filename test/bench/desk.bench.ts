import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { withCity } from './desk/bench-city.ts'
import { growth } from './desk/growth.ts'
import type { Look } from './desk/looking.ts'
import { billOf, unitsIn } from './desk/metering/bill.ts'
import { type Opening, open } from './desk/opening.ts'
import { queuePage } from './desk/queue-page.ts'
import { bringPeople } from './desk/town.ts'
import type { Bench, Row } from './run.ts'

const run = promisify(execFile)

export const bench: Bench = {
  about:
    'the opening hour: 5,000 people apply for three vacancies each in ten minutes; --people 200 --minutes 0.5 for a look',
  async run({ people = 5000, minutes = 10, asBuilt, say }) {
    if (!asBuilt) {
      say('building')
      await run(process.execPath, ['infra/build.ts'], { maxBuffer: 2 ** 26 })
    }
    return await opening(people, minutes, say)
  },
}

/**
 * Once as it is, and once more with a copy of a function ended every 20 seconds; then units are counted of a few, which takes a
 * tenth of this computer; then what grows, in the same city.
 */
const opening = (people: number, minutes: number, say: (more: string) => void): Promise<Row[]> =>
  withCity(say, async (opened, again) => {
    say(`${people} people sign in`)
    const seekers = await bringPeople(opened.city, people)
    const passes: Opening[] = []
    for (const [pass, isBreaking] of [false, true].entries()) {
      say(`they apply${isBreaking ? ', while functions break' : ''}`)
      // As many a second; half as long.
      const [who, long] = isBreaking ? [seekers.slice(0, people / 2), minutes / 2] : [seekers, minutes]
      const became = await open(opened, who, { pass, minutes: long, isBreaking })
      tell(became, say)
      passes.push(became)
    }
    const [quiet, broken] = passes as [Opening, Opening]
    say('some of them apply, and units are counted')
    const metered = await again()
    const counted = await open(metered, seekers.slice(0, people / 10), {
      pass: 2,
      minutes: minutes / 4,
      isBreaking: false,
    })
    tell(counted, say)
    const { few, many } = await queuePage(metered)
    say(`the queue: ${JSON.stringify({ few, many })}`)
    await growth(metered, say)
    return [...rowsOf(quiet, broken, minutes), ...billed(quiet, counted), ofQueue(few, many)]
  })

function rowsOf(quiet: Opening, broken: Opening, minutes: number): Row[] {
  const sent = quiet.sent + broken.sent
  const all = (count: (each: Opening) => number) => count(quiet) + count(broken)
  const beside = { unit: '', peer: 'sent', peerValue: sent }
  const from = `${quiet.sent} applications in ${minutes} minutes`
  return [
    {
      id: 'opening-p95-ms',
      what: `a form sent, ${from}`,
      value: quiet.p95,
      unit: 'ms',
      peer: 'budget',
      peerValue: 300,
    },
    {
      id: 'opening-broken-p95',
      what: `the same, ${broken.ended} copies of functions ended`,
      ...{ value: broken.p95, unit: 'ms', peer: 'unbroken', peerValue: quiet.p95 },
    },
    { id: 'opening-lost', what: 'lost, both times', value: all(({ lost }) => lost), ...beside },
    { id: 'opening-double', what: 'there twice, both times', value: all(({ double }) => double), ...beside },
    {
      id: 'opening-mails-lost',
      what: 'without a mail, both times',
      value: all(({ mailsLost }) => mailsLost),
      ...beside,
    },
    {
      id: 'opening-mails-twice',
      what: 'mailed twice, both times',
      value: all(({ mailsDouble }) => mailsDouble),
      ...beside,
    },
  ]
}

/** Peers: the least that keeps an application at all, one plain write with its place in the list of days; the mails alone. */
function billed(quiet: Opening, counted: Opening): Row[] {
  const units = unitsIn(counted.metered)
  const scaled = (some: number) => (some * quiet.sent) / counted.sent
  const [reads, writes] = [scaled(units.reads), scaled(units.writes)]
  const bill = billOf(quiet.used, { reads, writes }, quiet.requests, quiet.sent)
  const usd = Object.values(bill).reduce((sum, each) => sum + each, 0)
  const each = (units: number) => Number((units / quiet.sent).toFixed(1))
  const what = `${each(writes)} written and ${each(reads)} read for one application, mail and counts included`
  const lines = Object.entries(bill).map(([line, dollars]) => `${line} ${dollars.toFixed(2)}`)
  const ms = [...quiet.used.functions].reduce((sum, [, { ms }]) => sum + ms, 0) / quiet.sent
  return [
    {
      id: 'units-per-application',
      what,
      value: each(reads + writes),
      unit: '',
      peer: 'a plain put',
      peerValue: plainUnits,
    },
    {
      id: 'ms-per-application',
      what: 'of all functions, as their logs say',
      value: ms,
      unit: 'ms',
      peer: 'budget',
      peerValue: 1000,
    },
    { id: 'opening-usd', what: lines.join(', '), value: usd, unit: 'USD', peer: 'mail alone', peerValue: bill.mail },
  ]
}
/** Some 3 KB, written once and once more in the index. */
const plainUnits = 6

const ofQueue = (few: Look, many: Look): Row => ({
  id: 'queue-page-ms-10000',
  what: `the officer’s queue with 10,000 waiting, ${many.reads} read units`,
  ...{ value: many.ms, unit: 'ms', peer: 'a short one', peerValue: few.ms },
})

function tell({ metered, used, ...told }: Opening, say: (more: string) => void): void {
  say(JSON.stringify(told))
  for (const [name, { times, ms }] of used.functions)
    if (times > 0)
      say(`  ${name}: ${times} times, ${Math.round(ms / times)} ms, ${(ms / told.sent).toFixed(1)} ms an application`)
  for (const [call, { calls, reads, writes }] of Object.entries(metered)) {
    const each = [calls, reads, writes].map((count) => (count / told.sent).toFixed(2))
    say(`  ${call}: ${each[0]} calls, ${each[1]} read and ${each[2]} write units an application`)
  }
  say(`  ${used.puts} pages put, ${used.logBytes} bytes logged`)
}
