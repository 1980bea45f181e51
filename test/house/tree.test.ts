import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ours, read } from './files.ts'

const written = ours(
  '{functions,infra,site,test}/**/*.{ts,tsx,js,astro,css,md,html}',
  '*.{md,json}',
  '.ci/*',
  '.*.{cjs,json}',
).filter((path) => path !== 'package-lock.json')
/** Files of tests may name what they look for. */
const product = written.filter((path) => !path.startsWith('test/house/'))

describe('the top of the repository', () => {
  it('holds what it holds for good, and nothing else', () => {
    const lasting = [
      'LICENSE',
      'README.md',
      'biome.json',
      'cdk.json',
      'functions',
      'infra',
      'package-lock.json',
      'package.json',
    ]
    const made = ['node_modules', 'dist', 'cdk.out']
    const there = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name))
    expect(there.sort()).toEqual([...lasting, 'site', 'test', 'tsconfig.json'].sort())
  })
})

describe('a file', () => {
  const holding = (pattern: RegExp, paths = product) => paths.filter((path) => pattern.test(read(path)))

  it('is looked at', () => {
    expect(product.length).toBeGreaterThan(200)
  })

  it('leaves nothing for later', () => {
    expect(holding(/\b(TODO|FIXME|XXX)\b/)).toEqual([])
  })

  it('knows no path of the machine it was written on', () => {
    expect(holding(/(?<![\w.])\/(work|home|Users|root)\/[a-z]/)).toEqual([])
  })

  it('says why a rule of the linter is set aside', () => {
    const silent = product.flatMap((path) =>
      [...read(path).matchAll(/(biome-ignore|@ts-expect-error|@ts-ignore|eslint-disable)([^\n]*)/g)]
        .filter(([, word, rest = '']) => word === '@ts-ignore' || !/\S+\s+\S+\s+\S+/.test(rest))
        .map(([line]) => `${path}: ${line}`),
    )
    expect(silent).toEqual([])
  })

  it('is called by what is in it: never a manager, a helper or some data', () => {
    const vague = /(^|[-./])(manager|helpers?|utils?|info)\.(ts|tsx|astro)$/i
    expect(product.filter((path) => vague.test(path))).toEqual([])
  })
})
