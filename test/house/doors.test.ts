import { describe, expect, it } from 'vitest'
import { functionNames } from '../../infra/wiring.ts'
import { ours, read } from './files.ts'

const opensDoor = /^export const handler\b/m
const doors = ours('functions/**/*.ts').filter((path) => opensDoor.test(read(path)))

describe('a door', () => {
  it('stands in a manifest, and what stands in a manifest has its door', () => {
    expect(doors).toEqual(functionNames.map((name) => `functions/main/${name}.ts`).sort())
  })

  it.each(doors)('%s is small: 25 lines, and what two doors share lies beside them', (path) => {
    expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(DOOR_LINES)
  })

  it.each(doors)('%s has the shape that its trigger asks for', (path) => {
    const name = path.split('/').at(-1)?.replace('.ts', '')
    expect(read(path)).toContain(`export const handler: Handler<'${name}'>`)
  })
})

/** 25 as a feel; imports and wrapped lines of a door that joins four contexts bring it to 40. */
const DOOR_LINES = 40
