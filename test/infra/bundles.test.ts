import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { FunctionName } from '../../functions/manifest.ts'
import { bundleFolder, metaFile, packagesOf } from '../../infra/bundle.ts'
import { functionNames, lambdas, triggersOf } from '../../infra/wiring.ts'

/** In bytes, as esbuild writes them: 1 KB is 1000. What is heavier than 450 KB says what it carries. */
const budgets: Partial<Record<FunctionName, number>> = {
  pages: 900_000,
  'desk-pages': 900_000,
  'event-desk-pages': 900_000,
  publisher: 900_000,
  republish: 900_000,
  'publish-by-clock': 900_000,
  // LiveKit beside the sockets and the site's bucket: who is banned leaves it too.
  'stage-frames': 560_000,
  // Renders the page of what it puts together.
  'stage-replay': 900_000,
  // WebAuthn, which brings 317 KB.
  'identity-passkeys': 720_000,
  // DynamoDB, S3 and SES together.
  'identity-reactions': 600_000,
  'events-reactions': 520_000,
  // Looks at a file's own bytes. sharp lies beside it: 20 MB.
  'events-photos': 520_000,
  // Looks at a file's own bytes, as events-photos does.
  'jobs-letters': 520_000,
  // DynamoDB, S3, and the linter for each row.
  'jobs-vacancy-import': 620_000,
  // The linter’s rules, more than a quarter of it, by which recruiters and officers are told what the law says: 115 ms of processor to load, all the same.
  'jobs-desk': 500_000,
  // Reads PDFs, with their fonts and character maps: pdf.js brings 1.5 MB.
  'jobs-cv': 2_200_000,
  // XML, MARC21, S3 and SQS.
  'library-uploads': 580_000,
  'library-imports': 580_000,
  // Takes EPUBs apart and cleans them.
  'library-books': 720_000,
}
const ordinary = 450_000

const bundleOf = (name: FunctionName) => `${bundleFolder(name)}/index.mjs`
const { outputs }: Pick<Metafile, 'outputs'> = existsSync(metaFile)
  ? JSON.parse(readFileSync(metaFile, 'utf8'))
  : { outputs: {} }

/** What weighs most, for whoever has to make it lighter. */
const heaviest = (name: FunctionName) => {
  const weights = new Map<string, number>()
  for (const [path, { bytesInOutput }] of Object.entries(outputs[bundleOf(name)]?.inputs ?? {})) {
    const [, part = path] = path.match(/(?:.*node_modules\/)((?:@[^/]+\/)?[^/]+)/) ?? []
    weights.set(part, (weights.get(part) ?? 0) + bytesInOutput)
  }
  const most = [...weights].sort(([, a], [, b]) => b - a).slice(0, 5)
  return most.map(([part, bytes]) => `${part} ${Math.round(bytes / 1000)} KB`).join(', ')
}

describe('the bundle of a function', () => {
  it.each(functionNames)('%s is there: npm run build makes it', (name) => {
    expect(existsSync(bundleOf(name))).toBe(true)
  })

  it.each(functionNames)('%s stays within its budget: every cold start reads it', (name) => {
    expect(statSync(bundleOf(name)).size, heaviest(name)).toBeLessThanOrEqual(budgets[name] ?? ordinary)
  })

  it('has a budget of its own only where it needs one, and never when people wait for it', () => {
    for (const name of Object.keys(budgets) as FunctionName[]) {
      expect(statSync(bundleOf(name)).size, name).toBeGreaterThan(ordinary)
      const isAsked = triggersOf(lambdas[name]).some((on) => 'http' in on)
      if (isAsked)
        expect(['pages', 'desk-pages', 'event-desk-pages', 'jobs-desk', 'stage-media', 'identity-passkeys']).toContain(
          name,
        )
    }
  })

  it.each(['pages', 'desk-pages', 'event-desk-pages'] as const)(
    '%s can say why somebody is refused, and that something broke',
    (name) => {
      const pages = Object.keys(outputs[bundleOf(name)]?.inputs ?? {})
      expect(pages.filter((path) => /\/(404|maaf)_/.test(path))).toHaveLength(2)
    },
  )

  it.each(functionNames)('%s brings everything it needs, but what is installed beside it', (name) => {
    const { imports = [] } = outputs[bundleOf(name)] ?? {}
    const outside = imports.filter(({ external, path }) => external && !isBuiltIn(path)).map(({ path }) => path)
    expect(imports.length).toBeGreaterThan(0)
    expect([...new Set(outside)]).toEqual(packagesOf(name))
  })
})

const isBuiltIn = (what: string) => process.getBuiltinModule(what) !== undefined
