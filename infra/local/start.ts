import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { addressesFrom } from './addresses.ts'
import { type City, startCity } from './city.ts'
import { readJson, writeJson } from './disk/folder.ts'
import { aloneIn } from './start/alone.ts'
import { asBuilt, buildIfChanged } from './start/build.ts'
import { demoSignIns, fillWithDemo } from './start/demo.ts'
import { publishEvergreen } from './start/evergreen.ts'
import { optionsFrom, type StartOptions } from './start/options.ts'
import { saying } from './start/say.ts'
import { sentenceFor } from './start/sentence.ts'

const { line, step, all } = saying()
let city: City | undefined
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
process.on('uncaughtException', giveUp)

await start(optionsOrEnd()).catch(giveUp)

async function start(options: StartOptions): Promise<void> {
  const { fresh, port, folder } = options
  const { origins } = addressesFrom(port)
  line(`Alun-Alun${fresh ? ', dari awal' : ''}`)
  aloneIn(folder, { fresh })
  const build = options.asBuilt
    ? await asBuilt()
    : await step('Membangun situs dan fungsi', () => buildIfChanged(origins.site))
  city = await step('Menyalakan kota', () => startCity({ folder, port, media: true }))
  await deploy(city, build.name)
  const bringMore = options.empty ? undefined : await fillWithDemo(city, { line, step, all })
  await tell(city)
  if (!bringMore) return
  line('Kota sudah bisa dipakai; 400 pencari kerja masih berdatangan.')
  await bringMore()
  line('Semua sudah datang.')
}

/** What a deploy does: evergreen pages into the bucket, and the functions that wait for it, when the build is another one. */
async function deploy(city: City, build: string): Promise<void> {
  const file = join(city.folder, 'deployed.json')
  if (readJson<{ build: string }>(file, { build: '' }).build === build && !city.isNew) return
  const site = city.objects.get('site')
  if (site)
    await step('Menaruh halaman tetap', () =>
      publishEvergreen(site, 'dist/site/client', join(city.folder, 'evergreen.json')),
    )
  await step('Menerbitkan halaman', () => city.afterDeploy())
  writeJson(file, { build })
}

async function tell({ url, booksUrl, mediaUrl, consoleUrl, folder, database, media }: City): Promise<void> {
  line(`\nKota siap setelah ${all()}.\n`)
  const addresses = {
    Kota: `${url}/`,
    'Kotak surat dan ruang mesin': consoleUrl,
    Buku: `${booksUrl}/`,
    Gambar: `${mediaUrl}/`,
  }
  for (const [what, where] of Object.entries(addresses)) line(`  ${what.padEnd(28)} ${where}`)
  line(`  ${'Data'.padEnd(28)} ${folder}`)

  const signIns = await demoSignIns()
  if (signIns.length > 0) line('\nMasuk dengan surel ini; kodenya datang ke kotak surat:')
  for (const { who, email } of signIns) line(`  ${who.padEnd(28)} ${email}`)

  line(`\nBasis data: ${database.what}.`)
  for (const note of database.notes) line(`  ${note}`)
  await Promise.race([media?.started, wait(1000, undefined, { ref: false })])
  if (media) line(`Suara dan gambar: ${media.says()}`)
  line('Berhenti dengan Ctrl-C.')
}

async function stop(): Promise<void> {
  if (isStopping) process.exit(1)
  isStopping = true
  await city?.stop()
  process.exit(0)
}

function giveUp(error: unknown): void {
  if (isStopping) return
  // What is cut off by the end complains of it.
  if (isStopping) return
  console.error(`\n${sentenceFor(error) ?? (error instanceof Error ? error.stack : error)}`)
  process.exit(1)
}

function optionsOrEnd(): StartOptions {
  try {
    return optionsFrom(process.argv.slice(2))
  } catch (error) {
    giveUp(error)
    throw error
  }
}
