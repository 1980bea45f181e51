import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import { match } from '../../../functions/jobs/matching/sum/match.ts'
import { weights } from '../../../functions/jobs/matching/sum/points.ts'

const readme = readFileSync('functions/jobs/matching/README.md', 'utf8')
/** Rows of a table as part and numbers. */
const rows = (text: string, columns: number) =>
  Object.fromEntries(
    [...text.matchAll(/^\| (\w+) \| (\d+) \|(?: (\d+) \|)?/gm)].map(([, part = '', ...numbers]) => [
      part,
      numbers.slice(0, columns).map(Number),
    ]),
  )
const [formula = '', example = ''] = readme.split('## Satu contoh')

describe('the README of the match', () => {
  it('has the points that are given', () => {
    expect(rows(formula, 1)).toEqual(Object.fromEntries(Object.entries(weights).map(([part, of]) => [part, [of]])))
  })

  it('reckons its example as the match does', () => {
    const { titles, taken } = knowledge()
    const rina = readSeeker(
      {
        kecamatan: 'Citamiang',
        education: 'smk',
        programme: 'SMK Kuliner',
        skills: ['memasak masakan Indonesia', 'kebersihan dapur'],
        titles: [
          { title: 'Asisten koki', months: 8 },
          { title: 'Juru masak', months: 0 },
        ],
        licences: [],
        wageMin: 3_000_000,
        kinds: ['full-time'],
        shift: false,
      },
      titles,
    )
    const cook = readWork(
      {
        title: 'Juru Masak Rumah Makan',
        description: 'Memasak menu harian dan menjaga kebersihan dapur.',
        education: 'sma',
        programmes: ['SMK Kuliner', 'SMK Perhotelan'],
        skills: ['memasak masakan Indonesia', 'kebersihan dapur', 'menyusun menu', 'stok opname'],
        experienceYears: 1,
        licences: [],
        wageMax: 2_900_000,
        kecamatan: 'Cikole',
        remote: false,
        kind: 'full-time',
        shift: true,
      },
      titles,
    )
    const { score, parts } = match(rina, cook, taken)
    expect(rows(example, 2)).toEqual(Object.fromEntries(parts.map(({ part, points, of }) => [part, [points, of]])))
    expect(example).toContain(`**${score}**`)
  })
})
