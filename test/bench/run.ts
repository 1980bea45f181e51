import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'

/** One figure, beside its peer's in the same run: another way of doing it, or what was promised. */
export interface Row {
  id: string
  what: string
  value: number
  unit: string
  peer: string
  peerValue: number
}
export interface Bench {
  about: string
  run(options: BenchOptions): Promise<Row[]>
}
export interface BenchOptions {
  data: string | undefined
  /** For benches that come in sizes. */
  people: number | undefined
  minutes: number | undefined
  /** Takes what `npm run build` left, and builds nothing. */
  asBuilt: boolean
  say(more: string): void
}

const folder = new URL('.', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    people: { type: 'string' },
    minutes: { type: 'string' },
    'as-built': { type: 'boolean', default: false },
  },
})
const load = async (name: string) =>
  ((await import(new URL(`${name}.bench.ts`, folder).href)) as { bench: Bench }).bench

// A city's database ends with the process, if that ends properly.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const [wanted] = positionals
if (wanted === undefined) {
  for (const name of names) console.log(`${name.padEnd(12)} ${(await load(name)).about}`)
  console.log('\nnpm run bench -- NAME [--data DIR] [--people N --minutes N] [--as-built]')
} else if (names.includes(wanted)) await measure(wanted)
else {
  console.error(`There is no bench named ${wanted}. There are: ${names.join(', ')}.`)
  process.exit(1)
}

async function measure(name: string): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  const bench = await load(name)
  const rows = await bench.run({
    data: values.data,
    people: values.people === undefined ? undefined : Number(values.people),
    minutes: values.minutes === undefined ? undefined : Number(values.minutes),
    asBuilt: values['as-built'],
    say: (more) => console.error(`… ${more}`),
  })
  const ratios = rows.map((row) => ({ ...row, ratio: Number((row.value / row.peerValue).toFixed(3)) }))
  console.log(`${name}, on ${machine}\n`)
  for (const { id, what, value, unit, peer, peerValue, ratio } of ratios)
    console.log(
      `${id.padEnd(20)} ${format(value).padStart(9)} ${unit.padEnd(4)} ${`${ratio} × ${peer} (${format(peerValue)})`.padEnd(34)} ${what}`,
    )
  mkdirSync('.bench', { recursive: true })
  writeFileSync(`.bench/${name}.json`, `${JSON.stringify({ machine, rows: ratios }, undefined, 2)}\n`)
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(value >= 10 ? 1 : 2)
}
