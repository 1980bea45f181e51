import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writeJson } from '../disk/folder.ts'
import { Mishap } from '../disk/mishap.ts'

/** What the site and the bundles are made from. */
const inputs = ['functions', 'site', 'infra/build.ts', 'infra/bundle.ts', 'package-lock.json']
const outputs = ['dist/site/server/entry.mjs', 'dist/functions/meta.json']
const note = 'dist/built.json'

interface Built {
  inputs: string
  outputs: string
}

let child: ChildProcess | undefined
process.once('exit', () => void child?.kill())

/** Builds the site and the functions if anything they are made from has changed. Answers with what names this build. */
export async function buildIfChanged(siteUrl: string): Promise<{ name: string }> {
  const now = sumOf(siteUrl)
  const known = readJson<Built | undefined>(note, undefined)
  if (known?.inputs === now && known.outputs === stampOf()) return { name: now }
  await run(siteUrl)
  writeJson(note, { inputs: now, outputs: stampOf() } satisfies Built)
  return { name: now }
}

/** Names the build that is there. */
export const asBuilt = async () => ({ name: stampOf() })

async function run(SITE_URL: string): Promise<void> {
  const env = { ...process.env, SITE_URL, PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}` }
  const building = spawn(process.execPath, ['infra/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child = building
  let said = ''
  for (const stream of [building.stdout, building.stderr]) stream.on('data', (part) => (said += part))
  const code = await new Promise<number | null>((ended) => building.once('close', ended))
  child = undefined
  if (/ENOSPC/.test(said)) throw Object.assign(new Error(said), { code: 'ENOSPC' })
  if (code !== 0) throw new Mishap(`Kota tidak dapat dibangun:\n${said.trim()}`)
}

function sumOf(siteUrl: string): string {
  const sum = createHash('sha256').update(siteUrl).update(process.version)
  for (const file of inputs.flatMap(filesIn)) sum.update(file).update(readFileSync(file))
  return sum.digest('hex').slice(0, 16)
}

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((file) => !file.includes('/.astro/') && !file.includes('/node_modules/'))
        .sort()

const stampOf = () => outputs.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)).join()
