import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'
import { importsOf } from './astro.ts'
import { ours } from './files.ts'

type Config = IFlattenedRuleSet & { options: ICruiseOptions; forbidden: { name: string; comment: string }[] }
const config: Config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

const written = ours('{functions,infra,site,test}/**/*.ts')
let result: ICruiseResult
beforeAll(async () => {
  const { output } = await cruise(['functions', 'infra', 'site', 'test'], {
    ...config.options,
    ruleSet: config,
    validate: true,
  })
  result = output as ICruiseResult
}, 120_000)

describe('the directions of the house', () => {
  it('were looked at: a tool that reads nothing says all is well', () => {
    const looked = new Set(result.modules.map(({ source }) => source))
    expect(written.length).toBeGreaterThan(150)
    expect(written.filter((path) => !looked.has(path))).toEqual([])
  })

  it.each(config.forbidden)('$name: $comment', ({ name }) => {
    const broken = result.summary.violations
      .filter(({ rule }) => rule.name === name)
      .map(({ from, to, cycle = [] }) => [from, to, ...cycle.map((each) => each.name)].join(' → '))
    expect(broken).toEqual([])
  })

  it('say why, each of them', () => {
    for (const { comment } of config.forbidden) expect(comment.length).toBeGreaterThan(30)
  })
})

describe('a page', () => {
  const pages = ours('site/src/**/*.astro')
  const imports = pages.flatMap((page) =>
    importsOf(page).map(({ from, typeOnly }) => ({
      page,
      typeOnly,
      to: from.startsWith('.') ? join(page, '..', from) : from,
    })),
  )

  it('is looked at as well, though the tool cannot read it', () => {
    expect(imports.length).toBeGreaterThan(pages.length)
  })

  it('asks through contracts: it has no rights of its own', () => {
    const beyond = /^(functions\/.+\.(store|routes|mail)\.ts|functions\/main\/|infra\/|test\/|@aws-sdk)/
    expect(imports.filter(({ to, typeOnly }) => beyond.test(to) && !typeOnly)).toEqual([])
  })

  it('is built of parts that know no domain', () => {
    const parts = imports.filter(({ page }) => page.startsWith('site/src/ui/'))
    expect(parts.length).toBeGreaterThan(0)
    expect(
      parts.filter(({ to }) => /^(functions\/(events|jobs|library|identity)\/|site\/src\/(features|pages)\/)/.test(to)),
    ).toEqual([])
  })
})
