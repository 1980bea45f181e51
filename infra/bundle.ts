import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { FunctionName } from '../functions/manifest.ts'
import { leftOut } from './left-out.ts'
import { type Face, faceOf, sitePages } from './site-bundle.ts'
import { functionNames, lambdas } from './wiring.ts'

const out = 'dist/functions'

export const bundleFolder = (name: FunctionName) => `${out}/${name}`
export const metaFile = `${out}/meta.json`
export const packagesOf = (name: FunctionName): readonly string[] => lambdas[name].packages ?? []
const doorOf = (name: FunctionName) => `functions/main/${name}.ts`

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Packages that come in both shapes come as modules: a third smaller than esbuild's own choice.
  mainFields: ['module', 'main'],
  // What a function would carry and never use.
  alias: {
    '@aws-sdk/credential-provider-node': './functions/platform/credentials.ts',
    'zod/v4': './site/publisher/no-schemas.ts',
    'react-dom/server': './site/publisher/no-server-react.ts',
    react: './site/publisher/no-react.ts',
    picomatch: './site/publisher/no-server-react.ts',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  sourcemap: 'external',
  metafile: true,
  outdir: out,
  outExtension: { '.js': '.mjs' },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
} as const satisfies BuildOptions

/**
 * One bundle for each door; Lambda and the local city run the same files. What a function's `packages` names stays outside
 * of its bundle: here it comes from node_modules, a deploy installs it beside the bundle (`infra/aws/packages.ts`).
 */
export async function bundle({ only = functionNames }: { only?: readonly FunctionName[] } = {}): Promise<Metafile> {
  const names = only.filter((name) => existsSync(doorOf(name)))
  const alike = Map.groupBy(names, (name) => JSON.stringify([packagesOf(name), faceOf(name)]))
  const builds = await Promise.all(
    Array.from(alike, ([how, those]) => {
      const [external, face]: [string[], Face] = JSON.parse(how)
      const entryPoints = those.map((name) => ({ in: doorOf(name), out: `${name}/index` }))
      return build({ ...options, entryPoints, external, plugins: [sitePages(face), leftOut] })
    }),
  )
  const meta: Metafile = {
    inputs: Object.assign({}, ...builds.map(({ metafile }) => metafile.inputs)),
    outputs: Object.assign({}, ...builds.map(({ metafile }) => metafile.outputs)),
  }
  await mkdir(out, { recursive: true })
  await Promise.all(names.map((name) => layBeside(name, meta)))
  await writeFile(metaFile, JSON.stringify(await withEarlier(meta)))
  return meta
}

/** What a bundled module reads from beside itself, as in `new URL('./taxonomy.bin', import.meta.url)`. */
const readsBeside = /new URL\('\.\/([\w-]+\.(?:bin|txt))', import\.meta\.url\)/g

/** Files that its modules read go along with a bundle: they find them beside it, as they did beside their source. */
async function layBeside(name: FunctionName, { outputs }: Metafile): Promise<void> {
  for (const input of Object.keys(outputs[`${bundleFolder(name)}/index.mjs`]?.inputs ?? {})) {
    if (!input.startsWith('functions/')) continue
    for (const [, file] of (await readFile(input, 'utf8')).matchAll(readsBeside))
      await copyFile(`${dirname(input)}/${file}`, `${bundleFolder(name)}/${file}`)
  }
}

/** What was bundled before and not now is still there. */
async function withEarlier({ inputs, outputs }: Metafile): Promise<Metafile> {
  const earlier: Metafile = existsSync(metaFile)
    ? JSON.parse(await readFile(metaFile, 'utf8'))
    : { inputs: {}, outputs: {} }
  return { inputs: { ...earlier.inputs, ...inputs }, outputs: { ...earlier.outputs, ...outputs } }
}

/** How many bytes each bundled function weighs. */
export const bundleSizes = ({ outputs }: Metafile): Partial<Record<FunctionName, number>> =>
  Object.fromEntries(
    functionNames.flatMap((name) => {
      const output = outputs[`${bundleFolder(name)}/index.mjs`]
      return output ? [[name, output.bytes]] : []
    }),
  )

if (import.meta.main) {
  const sizes = bundleSizes(await bundle())
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`${String(Math.ceil(bytes / 1000)).padStart(6)} KB  ${name}`)
}
