import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { FunctionName } from '../../functions/manifest.ts'
import { bundleFolder, metaFile } from '../../infra/bundle.ts'
import { type City, startCity } from '../../infra/local/city.ts'
import { booths } from '../../infra/local/demo/content/booths.ts'
import { festivalId } from '../../infra/local/demo/festival.ts'
import { loadDemo } from '../../infra/local/demo/load.ts'
import { person } from '../../infra/local/demo/person.ts'
import { publishEvergreen } from '../../infra/local/start/evergreen.ts'
import { lambdas, settingsOf } from '../../infra/wiring.ts'
import { emptyHome, type Home } from '../../site/src/features/now/home.ts'
import type { Bench, Row } from './run.ts'

const run = promisify(execFile)
const port = 4900

export const bench: Bench = {
  about: 'the whole city: rendering, freshness, starting, bytes on the wire, bundles, cold starts',
  async run({ say }) {
    const folder = mkdtempSync(join(tmpdir(), 'alun-alun-bench-'))
    say('building')
    await run(process.execPath, ['infra/build.ts'], { maxBuffer: 2 ** 26 })
    const city = await startCity({ folder, port })
    try {
      const site = city.objects.get('site')
      if (site) await publishEvergreen(site, 'dist/site/client', join(folder, 'evergreen.json'))
      await city.afterDeploy()
      await loadDemo(city, (more) => say(more), { seekers: 5 })
      const rows = [await freshness(city), ...(await bytes(city)), await rendering(), ...(await bundles(city))]
      await city.stop()
      say('starting a second time')
      return [...rows, await secondStart(folder)]
    } finally {
      await city.stop().catch(() => undefined)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** An exhibitor edits; how long until the front shows it, its cache and the stream's gathering included. Median of seven. */
async function freshness(city: City): Promise<Row> {
  const [booth] = booths.filter(({ state }) => state === 'approved')
  if (!booth) throw new Error('no approved booth')
  const creator = person(city, booth.exhibitor.mail)
  await creator.signIn({ name: booth.exhibitor.name })
  const taken: number[] = []
  for (let n = 0; n < 7; n++) {
    const [own] = await creator.events.myBooths()
    if (!own) throw new Error('no booth of one’s own')
    const address = `${city.url}/acara/${festivalId}/stan/${own.boothId}/`
    await fetch(address)
    const pitch = `Suntingan ke-${n} pada ${Date.now()}`
    const { boothId, version, name, story, category, kecamatan, goods } = own
    const began = performance.now()
    await creator.events.editMyBooth({ boothId, version, name, pitch, story, category, kecamatan, goods })
    while (!(await (await fetch(address)).text()).includes(pitch)) await wait(20)
    taken.push(performance.now() - began)
  }
  return promise('freshness-ms', 'from an edit to the page at the front', median(taken), 'ms', 5000)
}

/** Everything a browser fetches to show a page for the first time, brotli. */
async function bytes(city: City): Promise<Row[]> {
  const vacancy = (await (await fetch(`${city.url}/kerja/`)).text()).match(/\/kerja\/lowongan\/[^"]+\//)?.[0] ?? ''
  const booth =
    (await (await fetch(`${city.url}/acara/${festivalId}/`)).text()).match(/\/acara\/[^"]+\/stan\/[^"]+\//)?.[0] ?? ''
  const pages = [
    ['home-bytes', '/', 60],
    ['event-bytes', `/acara/${festivalId}/`, 60],
    ['booth-bytes', booth, 45],
    ['vacancy-bytes', vacancy, 45],
  ] as const
  const rows: Row[] = []
  for (const [id, path, kilobytes] of pages)
    rows.push(promise(id, `first view of ${path}`, await firstView(city.url, path), 'B', kilobytes * 1024))
  return rows
}

async function firstView(url: string, path: string): Promise<number> {
  const html = await over(url + path)
  const text = await (await fetch(url + path)).text()
  const linked = [
    ...text.matchAll(/<(?:link[^>]+rel="(?:stylesheet|preload)"[^>]*href|script[^>]+src|img[^>]+src)="([^"]+)"/g),
  ]
  const files = new Set(linked.map(([, href = '']) => new URL(href, url + path).href))
  const sizes = await Promise.all([...files].map(over))
  return html + sizes.reduce((sum, size) => sum + size, 0)
}

/** The body as it came over the wire: `fetch` would unpack it. */
async function over(address: string): Promise<number> {
  const { stdout } = await run('curl', [
    '-s',
    '-o',
    '/dev/null',
    '-w',
    '%{size_download}',
    '-H',
    'accept-encoding: br',
    address,
  ])
  return Number(stdout)
}

/** The front page, again and again in one process; its peer squeezes that page as it is squeezed to be put on show. */
async function rendering(): Promise<Row> {
  const { render } = (await import(pathToFileURL(resolve('dist/site/server/entry.mjs')).href)) as {
    render(path: string, locals: object): Promise<string>
  }
  const locals = { lang: 'id', home: fullHome }
  const html = await render('/', locals)
  const took = await timed(300, () => render('/', locals))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  const squeezing = await timed(60, async () => brotliCompressSync(html, { params }))
  const what = `the front page, ${html.length} bytes of HTML`
  return { id: 'render-ms', what, value: took, unit: 'ms', peer: 'its brotli', peerValue: squeezing }
}

const times = <Each>(count: number, make: (n: number) => Each) => Array.from({ length: count }, (_, n) => make(n))
const at = '2026-10-24T03:14:00.000Z'
const later = '2026-10-24T04:00:00.000Z'
const event = { eventId: festivalId, name: 'Kabizza Fest', startsAt: at, endsAt: later }
const fullHome: Home = {
  ...emptyHome,
  at,
  festival: event,
  fair: event,
  today: times(20, (n) => ({
    itemId: `item_${n}`,
    eventId: festivalId,
    title: `Acara ${n}`,
    stageId: 'lapang',
    stage: 'Lapang',
    startsAt: at,
    endsAt: later,
  })),
  booths: times(8, (n) => ({
    boothId: `booth_${n}`,
    eventId: festivalId,
    name: `Stan ${n}`,
    pitch: 'Karya anak muda.',
  })),
  vacancies: times(6, (n) => ({
    vacancyId: `vacancy_${n}`,
    employerId: `employer_${n}`,
    title: `Lowongan ${n}`,
    employer: 'PT Contoh',
    place: 'Cikole',
  })),
  titles: times(6, (n) => ({ titleId: `title_${n}`, title: `Judul ${n}`, author: 'Pengarang' })),
}

async function bundles(city: City): Promise<Row[]> {
  const { outputs } = JSON.parse(readFileSync(metaFile, 'utf8')) as { outputs: Record<string, { bytes: number }> }
  const http = (['events-api', 'jobs-api', 'library-api', 'identity-api'] as const).map((name) => ({
    name,
    bytes: outputs[`${bundleFolder(name)}/index.mjs`]?.bytes ?? 0,
  }))
  const largest = http.sort((a, b) => b.bytes - a.bytes)[0]
  const cold: { name: string; ms: number }[] = []
  for (const { name } of http)
    cold.push({ name, ms: median(await Promise.all([1, 2, 3].map(() => coldStart(city, name)))) })
  const slowest = cold.sort((a, b) => b.ms - a.ms)[0]
  return [
    promise('bundle-max-bytes', `the largest HTTP function, ${largest?.name}`, largest?.bytes ?? 0, 'B', 450 * 1024),
    promise('cold-cpu-max-ms', `CPU to the first DynamoDB answer, ${slowest?.name}`, slowest?.ms ?? 0, 'ms', 160),
  ]
}

/** CPU that a new process spends on loading a function and answering one request that asks DynamoDB. */
async function coldStart(city: City, name: FunctionName): Promise<number> {
  const context = name.replace('-api', '')
  const { accessKeyId, secretAccessKey } = city.aws.credentials
  const env = {
    ...settingsOf(lambdas[name], city.names),
    NODE_ENV: 'production',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: city.endpoints.dynamodb,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: city.endpoints.services,
    AWS_ENDPOINT_URL_SESV2: city.endpoints.services,
  }
  const event = {
    rawPath: `/api/${context}/mine`,
    rawQueryString: '',
    headers: {},
    cookies: ['sesi=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    isBase64Encoded: false,
    requestContext: {
      domainName: 'city',
      http: { method: 'GET', sourceIp: '192.0.2.1' },
      timeEpoch: Date.now(),
      requestId: 'bench',
    },
  }
  const file = pathToFileURL(resolve(bundleFolder(name), 'index.mjs')).href
  const script = `const before = process.cpuUsage(); const { handler } = await import(${JSON.stringify(file)}); await handler(${JSON.stringify(event)}); const { user, system } = process.cpuUsage(before); console.log('cpu ' + (user + system) / 1000)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env })
  return Number(stdout.match(/cpu ([\d.]+)/)?.[1])
}

async function secondStart(folder: string): Promise<Row> {
  const began = performance.now()
  const child = execFile(process.execPath, ['infra/local/start.ts', '--folder', folder, '--port', String(port)])
  try {
    for (;;) {
      const isUp = await fetch(`http://localhost:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isUp) break
      if (child.exitCode !== null) throw new Error('the city ended before it answered')
      await wait(50)
    }
    return promise(
      'start-second-s',
      'npm start to the first page, second time',
      (performance.now() - began) / 1000,
      's',
      15,
    )
  } finally {
    child.kill('SIGINT')
    await new Promise((ended) => child.once('exit', ended))
  }
}

const promise = (id: string, what: string, value: number, unit: string, promised: number): Row => ({
  id,
  what,
  value,
  unit,
  peer: 'budget',
  peerValue: promised,
})

async function timed(times: number, deed: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < times / 10; n++) await deed()
  const began = performance.now()
  for (let n = 0; n < times; n++) await deed()
  return (performance.now() - began) / times
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
